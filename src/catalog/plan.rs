//! Plans: what a buyer can sign for.

use crate::catalog::seat::Seats;
use crate::catalog::{Allowance, Money, Price, Rate, SeatType, Step};
use crate::error::Code;
use crate::json::Json;
use crate::read::{Date, Entries, Fields, Id, Read, Reader, Whole, choice, choices, record};

record! {
    /// A plan.
    Plan {
        id: Id,
        name: String,
        kind: Option<Kind>,
        contact_sales: bool = false,
        fee: Option<PriceByCycle<Money>>,
        /// What annual prices commit to.
        term_months: Whole = Whole(12),
        seats: Option<Seats>,
        rates: Entries<Rate> = Entries(Vec::new()),
        allowances: Vec<Allowance> = Vec::new(),
    }
    shown {
        description: Option<String>,
        url: Option<String>,
        as_of: Option<Date>,
        sources: Option<Vec<String>>,
        notes: Option<String>,
    }
    later ["setup", "bill_credits", "minimum", "discounts", "sizes", "add_ons", "spend_cap"]
}

/// What kind of plan it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Kind {
    /// A recurring price and nothing to buy beyond it.
    Subscription,
    /// A recurring price, and usage beyond what it includes is billed afterwards.
    Hybrid,
    /// Credits are bought ahead, in packs.
    TopUp,
    /// Usage is billed afterwards, and nothing else.
    Payg,
    /// Costs nothing.
    Free,
    /// Sold by talking to the vendor.
    Custom,
}

choices! {
    Kind {
        Subscription = "subscription",
        Hybrid = "hybrid",
        TopUp = "top_up",
        Payg = "payg",
        Free = "free",
        Custom = "custom",
    }
}

choice! {
    /// How a plan is billed.
    Billing { Monthly = "monthly", Annual = "annual" }
}

/// A price for a month, for a year, or both.
#[derive(Clone, Debug)]
pub(crate) struct PriceByCycle<P> {
    pub(crate) monthly: Option<P>,
    pub(crate) annual: Option<P>,
    /// The monthly one stood there alone, without its name.
    bare: bool,
}

impl<P> PriceByCycle<P> {
    /// The price for a way of billing, or else the other one, with the way it is for.
    pub(crate) fn nearest(&self, wanted: Billing) -> Option<(&P, Billing)> {
        let monthly = self.monthly.as_ref().map(|price| (price, Billing::Monthly));
        let annual = self.annual.as_ref().map(|price| (price, Billing::Annual));
        match wanted {
            Billing::Monthly => monthly.or(annual),
            Billing::Annual => annual.or(monthly),
        }
    }

    pub(crate) fn both(&self) -> impl Iterator<Item = &P> {
        self.monthly.iter().chain(&self.annual)
    }

    /// Both, each with its place in what was given.
    pub(crate) fn placed(&self) -> impl Iterator<Item = (Option<&'static str>, &P)> {
        let named = |name| (!self.bare).then_some(name);
        let monthly = self.monthly.iter().map(move |price| (named("monthly"), price));
        monthly.chain(self.annual.iter().map(|price| (Some("annual"), price)))
    }
}

impl<P: Read> Read for PriceByCycle<P> {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        let by_cycle = matches!(json, Json::Object(entries)
            if entries.iter().any(|(name, _)| name == "monthly" || name == "annual"));
        if !by_cycle {
            return Self { monthly: Some(P::read(json, reader)), annual: None, bare: true };
        }
        let mut fields = Fields::of(json, reader);
        let monthly = fields.optional("monthly", reader);
        let annual = fields.optional("annual", reader);
        fields.finish(reader);
        Self { monthly, annual, bare: false }
    }

    fn placeholder() -> Self {
        Self { monthly: None, annual: None, bare: true }
    }
}

impl Plan {
    /// The seat types that it is sold by; none where it is not sold by the seat.
    pub(crate) fn seat_types(&self) -> &[SeatType] {
        self.seats.as_ref().map_or(&[], |seats| &seats.types)
    }

    /// The prices of its seats.
    pub(crate) fn seat_prices(&self) -> impl Iterator<Item = &Price> {
        self.seat_types().iter().flat_map(SeatType::prices).map(|(_, price)| price)
    }

    /// The kind that it says it is, or that its steps and prices make it. Section 5 of the model.
    pub(crate) fn kind(&self) -> Kind {
        if let Some(kind) = self.kind {
            return kind;
        }
        let mut steps = self.allowances.iter().flat_map(|allowance| allowance.beyond.iter());
        let recurring = self.has_recurring_price();
        let first_paid = steps.clone().find(|beyond| beyond.step.is_paid());
        let buys_ahead = matches!(first_paid, Some(beyond) if beyond.step.is_top_up());
        let overage = steps.any(|beyond| matches!(beyond.step, Step::Overage(_)));
        match (overage, recurring, first_paid) {
            (true, true, _) => Kind::Hybrid,
            (true, false, _) if buys_ahead => Kind::TopUp,
            (true, false, _) => Kind::Payg,
            (false, _, Some(_)) => Kind::TopUp,
            (false, true, None) => Kind::Subscription,
            (false, false, None) if self.contact_sales => Kind::Custom,
            (false, false, None) => Kind::Free,
        }
    }

    fn has_recurring_price(&self) -> bool {
        self.fee.iter().flat_map(PriceByCycle::both).any(Money::is_above_zero)
            || self.seat_prices().any(Price::is_above_zero)
    }

    /// Notes what is wrong between the fields of the plan itself.
    pub(crate) fn check(&self, reader: &mut Reader) {
        if self.term_months.0 == 0 || !self.term_months.0.is_multiple_of(12) {
            reader.at("term_months", |reader| {
                reader.found(Code::OutOfRange, "a term is a multiple of 12 months");
            });
        }
    }
}
