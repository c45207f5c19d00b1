//! A pool: the lots that the same users may take from.

use crate::billing::wallet::lot::Lot;
use crate::billing::wallet::record::{LotMonth, Record};
use crate::number::{Credits, TooLarge};
use crate::pricing::grant_terms::{Source, Supply};

/// Lots, those used first in front.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pool<'c> {
    lots: Vec<Lot<'c>>,
    record: Record,
}

/// What was taken from a pool.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Taken {
    pub(crate) all: Credits,
    /// The part of it that came from an unlimited supply.
    pub(crate) unlimited: Credits,
}

impl Taken {
    pub(crate) fn and(self, other: Self) -> Result<Self, TooLarge> {
        Ok(Self { all: self.all.plus(other.all)?, unlimited: self.unlimited.plus(other.unlimited)? })
    }
}

impl<'c> Pool<'c> {
    /// Credits arrive.
    pub(crate) fn receive(&mut self, lot: Lot<'c>) {
        if !lot.left.is_nothing() {
            let new = LotMonth::new(lot.order, lot.left);
            self.record.add(LotMonth { arrived: lot.left.limited(), ..new });
            let place = self.lots.partition_point(|other| other.order <= lot.order);
            self.lots.insert(place, lot);
        }
    }

    /// Uses up to so many credits.
    pub(crate) fn burn(&mut self, wanted: Credits) -> Result<Taken, TooLarge> {
        let mut taken = Taken::default();
        let Self { lots, record } = self;
        for lot in lots.iter_mut() {
            let part = lot.left.take(wanted.minus(taken.all)?)?;
            record.note(lot.order, |lot| lot.take(part))?;
            taken.all = taken.all.plus(part)?;
            if lot.left == Supply::Unlimited {
                taken.unlimited = taken.unlimited.plus(part)?;
            }
        }
        self.lots.retain(|lot| !lot.left.is_nothing());
        Ok(taken)
    }

    pub(super) fn len(&self) -> usize {
        self.lots.len()
    }

    /// Records from now on, until the month ends, what happens to each lot.
    pub(crate) fn begin_record(&mut self) {
        let lots = self.lots.iter();
        let opening =
            |lot: &Lot<'_>| LotMonth { opening: lot.left.limited(), ..LotMonth::new(lot.order, lot.left) };
        self.record = Record::begun(lots.map(opening).collect());
    }

    /// What happened to each lot, those used first in front; none where nothing is recorded.
    pub(crate) fn record(&self) -> &[LotMonth] {
        self.record.lots()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.lots.is_empty()
    }

    /// What lots of one source hold.
    pub(crate) fn of(&self, source: Source) -> Result<Credits, TooLarge> {
        let lots = self.lots.iter().filter(|lot| lot.order.source == source);
        Credits::sum(lots.map(|lot| lot.left.limited()))
    }

    /// What is there.
    pub(crate) fn total(&self) -> Result<Credits, TooLarge> {
        Credits::sum(self.lots.iter().map(|lot| lot.left.limited()))
    }

    /// Ends a month: what has reached the end of its period is carried or lost. Gives what is lost.
    pub(crate) fn end_month(&mut self, month: u32) -> Result<Credits, TooLarge> {
        let mut lost = Credits::ZERO;
        let mut bounds = Vec::new();
        let Self { lots, record } = self;
        for lot in lots.iter_mut().filter(|lot| lot.period_end == Some(month)) {
            let part = lot.end_period()?;
            record.note(lot.order, |lot| lot.lose(part))?;
            lost = lost.plus(part)?;
            if let Some(most) = lot.max_carried {
                bounds.push(Bound { source: lot.order.source, most, excess: Credits::ZERO });
            }
        }
        if !bounds.is_empty() {
            lost = lost.plus(self.trim(bounds)?)?;
        }
        self.lots.retain(|lot| !lot.left.is_nothing());
        Ok(lost)
    }

    /// Takes from the lots of each source what passes its bound: those that expire soonest first, then the oldest.
    ///
    /// That is the order in which lots of one source stand. Gives what was taken.
    fn trim(&mut self, mut bounds: Vec<Bound>) -> Result<Credits, TooLarge> {
        // By source and then by bound, so that of each source the narrowest is left; they are looked up in that order.
        bounds.sort_unstable_by_key(|bound| (bound.source, bound.most));
        bounds.dedup_by_key(|bound| bound.source);
        for lot in &self.lots {
            if let Some(bound) = bound_of(&mut bounds, lot.order.source) {
                bound.excess = bound.excess.plus(lot.left.limited())?;
            }
        }
        for bound in &mut bounds {
            bound.excess = bound.excess.max(bound.most).minus(bound.most)?;
        }
        let mut trimmed = Credits::ZERO;
        let Self { lots, record } = self;
        for lot in lots {
            if let Some(bound) = bound_of(&mut bounds, lot.order.source) {
                let part = lot.left.take(bound.excess)?;
                record.note(lot.order, |lot| lot.lose(part))?;
                bound.excess = bound.excess.minus(part)?;
                trimmed = trimmed.plus(part)?;
            }
        }
        Ok(trimmed)
    }
}

/// The most that lots of a source may carry, and by how much they pass it.
struct Bound {
    source: Source,
    most: Credits,
    excess: Credits,
}

fn bound_of(bounds: &mut [Bound], source: Source) -> Option<&mut Bound> {
    let place = bounds.binary_search_by_key(&source, |bound| bound.source).ok()?;
    bounds.get_mut(place)
}
