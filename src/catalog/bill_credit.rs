//! Bill credits: money that a plan includes and that pays for usage.

use crate::catalog::Money;
use crate::error::Code;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Id, Json, List, Read, Reader, Whole, choice, record};

record! {
    /// An amount that meets what is billed.
    BillCredit {
        name: String,
        amount: Money,
        per: CreditPer = CreditPer::Plan,
        covers: Covers = Covers::Usage,
        every: CreditEvery = CreditEvery::Month,
        /// How long one that comes once lasts; none: for good.
        lasts_months: Option<Whole> => schema::months,
    }
    rules { vec![schema::with(vec![("lasts_months", schema::is("every", &["once"]))])] }
}

choice! {
    /// Whether it comes once for the plan or for each seat.
    CreditPer { Plan = "plan", Seat = "seat" }
}

choice! {
    /// How often it comes; what is unused by then is lost.
    CreditEvery { Month = "month", Year = "year", Once = "once" }
}

/// What it may pay.
#[derive(Clone, Debug)]
pub(crate) enum Covers {
    /// The usage of every meter.
    Usage,
    /// That, and the fee, seats and add-ons.
    All,
    /// The usage of some meters.
    Meters(List<Id, 20>),
}

impl Covers {
    pub(crate) fn usage_of(&self, meter: &Id) -> bool {
        match self {
            Self::Usage | Self::All => true,
            Self::Meters(meters) => meters.contains(meter),
        }
    }
}

impl Read for Covers {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        choice! { Word { Usage = "usage", All = "all" } }
        match json {
            Json::List(_) => Self::Meters(List::read(json, reader)),
            _ => match Word::read(json, reader) {
                Word::Usage => Self::Usage,
                Word::All => Self::All,
            },
        }
    }

    fn placeholder() -> Self {
        Self::Usage
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let meters = List::<Id, 20>::schema(definitions);
        schema::any_of(vec![schema::words(&["usage", "all"]), meters])
    }
}

impl BillCredit {
    /// Notes what is wrong between its fields.
    pub(crate) fn check(&self, has_seats: bool, reader: &mut Reader) {
        if self.per == CreditPer::Seat && !has_seats {
            reader.found_at(
                "per",
                Code::ConflictingFields,
                "a bill credit per seat needs a plan with `seats`",
            );
        }
        let Some(lasts) = self.lasts_months else {
            return;
        };
        reader.at("lasts_months", |reader| {
            if self.every != CreditEvery::Once {
                reader.found(Code::ConflictingFields, "`lasts_months` goes with `every`: \"once\"");
            } else if lasts.0 == 0 {
                reader.found(Code::OutOfRange, "the first month counts: write at least 1");
            }
        });
    }
}
