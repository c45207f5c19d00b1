//! Discounts and minimum spend: what changes a bill as a whole.

use crate::catalog::{Billing, Money};
use crate::error::Code;
use crate::number::Exact;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema;
use crate::read::{Quantity, Reader, Whole, choice, record};

record! {
    /// Money off, by percent or by amount.
    Discount {
        name: String,
        percent: Option<Quantity> => schema::percent,
        amount: Option<Money>,
        /// In the first months only.
        months: Option<Whole> => schema::months,
        billing: Option<Billing>,
        applies_to: AppliesTo = AppliesTo::All,
    }
    rules { schema::one_of("percent", "amount") }
}

choice! {
    /// Which part of the bill it takes from.
    AppliesTo { All = "all", Fees = "fees", Usage = "usage" }
}

record! {
    /// The least that is billed.
    Minimum {
        amount: Money,
        every: MinimumEvery = MinimumEvery::Month,
    }
}

choice! {
    /// The time in which it must be reached.
    MinimumEvery { Month = "month", Year = "year" }
}

impl Discount {
    /// Notes what is wrong between its fields.
    pub(crate) fn check(&self, reader: &mut Reader) {
        if self.percent.is_some() == self.amount.is_some() {
            reader.found(Code::ConflictingFields, "write either `percent` or `amount`");
        }
        if self.percent.as_ref().is_some_and(|percent| *percent.exact() > Exact::whole(100)) {
            reader.found_at("percent", Code::OutOfRange, "no more than 100 percent can be taken off");
        }
        if self.months.is_some_and(|months| months.0 == 0) {
            reader.found_at("months", Code::OutOfRange, "a discount holds for one month at least");
        }
    }
}
