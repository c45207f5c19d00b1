//! Seats: who uses a plan that is sold by the seat.

use crate::catalog::{Price, PriceByCycle};
use crate::error::Code;
#[cfg(not(target_arch = "wasm32"))]
use crate::read::schema::{self, Definitions};
use crate::read::{Id, Json, List, Read, Reader, Whole, record};

record! {
    /// A name for a type of seats, and whether its users act.
    SeatTypeName {
        id as "type": Id,
        passive: bool = false,
    }
    shown { name: String }
}

record! {
    /// A type of seats that a plan is sold by.
    SeatType {
        id as "type": Id = Id("member".to_owned()),
        name: Option<String>,
        /// Seats that the plan's fee pays for.
        included: Whole = Whole(0),
        /// The fewest seats that can be held.
        min: Whole = Whole(0),
        max: Option<Whole>,
        price: Option<PriceByCycle<Price>>,
    }
}

impl SeatType {
    /// What it is called on an invoice.
    pub(crate) fn label(&self) -> &str {
        self.name.as_deref().unwrap_or(self.id.as_str())
    }

    /// Its prices, each with its place below `price`.
    pub(crate) fn prices(&self) -> impl Iterator<Item = (Option<&'static str>, &Price)> {
        self.price.iter().flat_map(PriceByCycle::placed)
    }

    /// Notes what is wrong between its fields.
    pub(crate) fn check(&self, reader: &mut Reader) {
        if self.max.is_some_and(|max| max < self.min) {
            reader.found_at("max", Code::OutOfRange, "the most seats must not be below the fewest (`min`)");
        }
    }
}

/// The seat types of a plan: one, or a list.
#[derive(Clone, Debug)]
pub(crate) struct Seats {
    pub(crate) types: List<SeatType, 50>,
    /// One type stood there without a list.
    pub(crate) single: bool,
}

impl Seats {
    pub(crate) fn prices(&self) -> impl Iterator<Item = &Price> {
        self.types.iter().flat_map(SeatType::prices).map(|(_, price)| price)
    }
}

impl Read for Seats {
    fn read(json: &Json, reader: &mut Reader) -> Self {
        if !matches!(json, Json::List(_)) {
            return Self { types: List(vec![SeatType::read(json, reader)]), single: true };
        }
        let types: List<SeatType, 50> = List::read(json, reader);
        if matches!(json, Json::List(none) if none.is_empty()) {
            reader.problem(Code::Empty, "name at least one seat type, or leave `seats` out");
        }
        Self { types, single: false }
    }

    fn placeholder() -> Self {
        Self { types: List(Vec::new()), single: false }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(definitions: &mut Definitions) -> Json {
        let one = SeatType::schema(definitions);
        schema::any_of(vec![one.clone(), schema::filled::<SeatType, 50>(definitions)])
    }
}
