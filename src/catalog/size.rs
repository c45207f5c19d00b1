//! Sizes and add-ons: the same plan in several amounts, and what can be bought beside it.

use crate::catalog::seat::Seats;
use crate::catalog::{Grant, Money, Price, PriceByCycle};
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema;
use crate::read::{Entries, Id, List, Whole, choice, record};

record! {
    /// A plan in one amount. What it gives stands in place of the plan's own; its grants come before the plan's.
    Size {
        id: Id,
        name: String,
        fee: Option<PriceByCycle<Money>>,
        term_months: Option<Whole> => schema::term,
        grants: Entries<List<Grant, 50>> = Entries(Vec::new()),
        seats: Option<Seats>,
    }
}

record! {
    /// Something that can be bought beside a plan.
    AddOn {
        id: Id,
        name: String,
        price: PriceByCycle<Price>,
        per: AddOnPer = AddOnPer::Unit,
        grants: Entries<List<Grant, 50>> = Entries(Vec::new()),
        max: Option<Whole>,
    }
}

choice! {
    /// Whether its price is for each one, or for each one and seat.
    AddOnPer { Unit = "unit", Seat = "seat" }
}
