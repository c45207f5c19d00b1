//! The balance of a meter: credits that arrive, are burned down, carried over or lost.
//! Section 4 of the model, steps 1, 2 and 5.

mod lot;
mod pool;
mod record;

pub(crate) use lot::Lot;
pub(crate) use pool::{Pool, Taken};
pub(crate) use record::LotMonth;

use crate::number::{Credits, TooLarge};
use crate::pricing::grant_terms::{Slot, Source};
use crate::pricing::users::{Group, PerGroup, Users};

/// What a buyer holds of one meter.
#[derive(Clone, Debug, Default)]
pub(crate) struct Balance<'c> {
    shared: Pool<'c>,
    own: PerGroup<Pool<'c>>,
}

impl<'c> Balance<'c> {
    fn pool(&self, slot: Slot) -> &Pool<'c> {
        match slot {
            Slot::Shared => &self.shared,
            Slot::Own(group) => self.own.get(group),
        }
    }

    /// Records from now on, until the month ends, what happens to each lot.
    pub(crate) fn begin_record(&mut self) {
        self.shared.begin_record();
        self.own.iter_mut().for_each(Pool::begin_record);
    }

    /// What happened to each lot of the month that is recorded, and who may take from it: in the order in which they are used, those
    /// of each group first.
    pub(crate) fn record(&self) -> impl Iterator<Item = (Slot, &LotMonth)> {
        let slots = Group::ALL.map(Slot::Own).into_iter().chain([Slot::Shared]);
        slots.flat_map(|slot| self.pool(slot).record().iter().map(move |lot| (slot, lot)))
    }

    /// Whether nothing is held.
    pub(crate) fn is_empty(&self) -> bool {
        self.shared.is_empty() && self.own.iter().all(Pool::is_empty)
    }

    /// How many lots there are.
    pub(crate) fn lots(&self) -> usize {
        self.own.iter().fold(self.shared.len(), |sum, pool| sum.saturating_add(pool.len()))
    }

    /// Credits arrive.
    pub(crate) fn receive(&mut self, slot: Slot, lot: Lot<'c>) {
        match slot {
            Slot::Shared => self.shared.receive(lot),
            Slot::Own(group) => self.own.get_mut(group).receive(lot),
        }
    }

    /// What is left of earlier credits of one grant.
    pub(crate) fn carried(&self, slot: Slot, source: Source) -> Result<Credits, TooLarge> {
        self.pool(slot).of(source)
    }

    /// Each group uses its own credits first; what is still wanted is taken from the shared ones.
    pub(crate) fn burn(&mut self, wanted: Credits, users: &Users) -> Result<Taken, TooLarge> {
        if self.own.iter().all(Pool::is_empty) {
            return self.shared.burn(wanted);
        }
        let wanted = users.demand(wanted)?;
        let mut taken = Taken::default();
        let mut open = Credits::ZERO;
        for (pool, wanted) in self.own.iter_mut().zip(wanted.iter()) {
            let own = pool.burn(*wanted)?;
            open = open.plus(wanted.minus(own.all)?)?;
            taken = taken.and(own)?;
        }
        taken.and(self.shared.burn(open)?)
    }

    /// Takes from the shared credits.
    pub(crate) fn burn_shared(&mut self, wanted: Credits) -> Result<Taken, TooLarge> {
        self.shared.burn(wanted)
    }

    /// Ends a month. Gives what is lost.
    pub(crate) fn end_month(&mut self, month: u32) -> Result<Credits, TooLarge> {
        let lost = self.shared.end_month(month)?;
        self.own.iter_mut().try_fold(lost, |lost, pool| match pool.is_empty() {
            true => Ok(lost),
            false => lost.plus(pool.end_month(month)?),
        })
    }

    /// What is there.
    pub(crate) fn total(&self) -> Result<Credits, TooLarge> {
        self.own.iter().try_fold(self.shared.total()?, |sum, pool| match pool.is_empty() {
            true => Ok(sum),
            false => sum.plus(pool.total()?),
        })
    }
}
