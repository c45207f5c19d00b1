//! The seats that a buyer holds on a plan.

use crate::catalog::{Plan, SeatType, Size};
use crate::pricing::buyer::Buyer;
use crate::read::Id;

/// The seats held, by type, in the plan's order.
pub(crate) struct Held<'c>(Vec<HeldType<'c>>);

/// Seats of one type.
pub(crate) struct HeldType<'c> {
    pub(crate) seat_type: &'c SeatType,
    seats: u64,
    passive: bool,
}

impl<'c> Held<'c> {
    /// Those that the buyer wants, but of each type not fewer than the plan's fewest.
    pub(crate) fn of(plan: &'c Plan, size: Option<&'c Size>, buyer: &Buyer<'_>) -> Self {
        let mut seen_acting = false;
        let hold = |seat_type: &'c SeatType| {
            let id = seat_type.id.as_str();
            let passive = buyer.catalog.is_passive(id);
            let first = !passive && !seen_acting;
            seen_acting |= !passive;
            let wanted = buyer.scenario.seats_of(id, first);
            HeldType { seat_type, seats: wanted.max(seat_type.min.0), passive }
        };
        Self(plan.seat_types(size).iter().map(hold).collect())
    }

    pub(crate) fn types(&self) -> impl Iterator<Item = &HeldType<'c>> {
        self.0.iter()
    }

    /// The types of which more are held than the plan takes.
    pub(super) fn too_many(&self) -> impl Iterator<Item = &str> {
        let passed = |held: &&HeldType<'_>| held.seat_type.max.is_some_and(|max| held.seats > max.0);
        self.0.iter().filter(passed).map(|held| held.seat_type.id.as_str())
    }

    /// The seats of a type, by default of the first that acts.
    pub(super) fn seats_of(&self, seat_type: Option<&Id>) -> u64 {
        let wanted = |held: &&HeldType<'_>| match seat_type {
            Some(id) => held.seat_type.id == *id,
            None => !held.passive,
        };
        self.0.iter().find(wanted).map_or(0, |held| held.seats)
    }

    /// The seats of all types that act.
    pub(super) fn acting(&self) -> u64 {
        let acting = self.0.iter().filter(|held| !held.passive);
        acting.fold(0, |sum, held| sum.saturating_add(held.seats))
    }
}

impl HeldType<'_> {
    /// The seats that are paid for beside those that the plan includes.
    pub(super) fn billed(&self) -> u64 {
        self.seats.saturating_sub(self.seat_type.included.0)
    }
}
