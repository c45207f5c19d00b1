//! The catalog: what a vendor writes down. Section 2 of the model.

pub(crate) mod action;
pub(crate) mod allowance;
pub(crate) mod bill_credit;
pub(crate) mod check;
mod cycle;
pub(crate) mod discount;
pub(crate) mod grant;
pub(crate) mod meter;
pub(crate) mod money;
pub(crate) mod plan;
pub(crate) mod price;
pub(crate) mod rollover;
pub(crate) mod seat;
pub(crate) mod size;
mod spend_cap;
pub(crate) mod step;
pub(crate) mod top_up;

pub(crate) use action::{Action, Cost, Metered, Modifier, Rate, Uses, Variant};
pub(crate) use allowance::Allowance;
pub(crate) use bill_credit::BillCredit;
pub(crate) use cycle::{Billing, PriceByCycle};
pub(crate) use discount::{Discount, Minimum};
pub(crate) use grant::Grant;
pub(crate) use meter::Meter;
pub(crate) use money::{Money, NoPrice, Tender};
pub use plan::Kind;
pub(crate) use plan::Plan;
pub(crate) use price::Price;
pub(crate) use rollover::Rollover;
pub(crate) use seat::{SeatType, SeatTypeName};
pub(crate) use size::{AddOn, Size};
pub(crate) use spend_cap::SpendCap;
pub(crate) use step::Step;

use crate::error::Code;
use crate::number::{Currency, Rounding};
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Id, Json, List, Read, Reader, choices, record};

record! {
    /// What a price list says, beside its presets and its day.
    Catalog {
        currency: Currency,
        rounding: Rounding = Rounding::HalfAway,
        meters: List<Meter, 20> = List(vec![Meter::credits()]) => schema::filled::<Meter, 20>,
        seat_types: List<SeatTypeName, 50> = List(Vec::new()),
        actions: List<Action, 500>,
        plans: List<Plan, 200>,
    }
    shown {
        format: Format,
        product: String,
        vendor: Option<String>,
        url: Option<String>,
        notes: Option<String>,
        sources: Option<List<String, 50>>,
    }
}

impl Catalog {
    /// Whether seats of a type are passive: such users only look, they do not act.
    pub(crate) fn is_passive(&self, seat_type: &str) -> bool {
        self.seat_types.iter().any(|named| named.id.as_str() == seat_type && named.passive)
    }

    /// The plan with an id.
    pub(crate) fn plan(&self, id: &Id) -> Option<&Plan> {
        self.plans.iter().find(|plan| plan.id == *id)
    }

    /// The action with an id, and what it costs.
    pub(crate) fn action(&self, id: &Id) -> Option<&Action> {
        self.actions.iter().find(|action| action.id == *id)
    }
}

/// The version of the format: 1 is the only one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Format;

impl Read for Format {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        if !matches!(json, Json::Number(text) | Json::Text(text) if text == "1") {
            reader.problem(Code::InvalidChoice, "the only format there is is 1");
        }
        Self
    }

    fn placeholder() -> Self {
        Self
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut Definitions) -> Json {
        let forms = vec![Json::Number("1".to_owned()), schema::text("1")];
        schema::object(vec![schema::field("enum", Json::List(forms))])
    }
}

choices! {
    Rounding { HalfAway = "half_away", HalfEven = "half_even", Up = "up", Down = "down" }
}
