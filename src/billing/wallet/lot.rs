//! Lots: credits that arrived together and live by the same rules.

use crate::number::{Credits, TooLarge};
use crate::pricing::grant_terms::{Kept, Life, Source, Supply};

/// Credits that arrived together.
#[derive(Clone, Debug)]
pub(crate) struct Lot<'c> {
    pub(super) left: Supply,
    pub(super) order: Order,
    /// The last month of the period it is in; none: it never ends.
    pub(super) period_end: Option<u32>,
    pub(super) period_months: u32,
    pub(super) keep: Kept<'c>,
    /// The most that may be carried into a period, of all lots of this grant here.
    pub(super) max_carried: Option<Credits>,
}

/// Which lot is used first: the smaller one. The fields are compared in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Order {
    priority: i64,
    expiry: Expiry,
    born: u32,
    pub(super) source: Source,
}

impl Order {
    /// The month in which the lot arrived.
    pub(crate) fn born(self) -> u32 {
        self.born
    }

    /// Where it comes from.
    pub(crate) fn source(self) -> Source {
        self.source
    }

    /// The last month in which it can hold anything; none: it never ends.
    pub(crate) fn last_month(self) -> Option<u32> {
        match self.expiry {
            Expiry::In(month) => Some(month),
            Expiry::Never => None,
        }
    }
}

/// The last month in which a lot can hold anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Expiry {
    In(u32),
    Never,
}

impl<'c> Lot<'c> {
    /// Credits granted at the beginning of a month.
    pub(crate) fn granted(supply: Supply, month: u32, source: Source, life: Life<'c>) -> Self {
        let period_months = life.period.unwrap_or(0);
        let period_end = life.period.map(|months| month.saturating_add(months).saturating_sub(1));
        let last = period_end.and_then(|end| {
            let further = life.keep.periods()?.saturating_mul(period_months);
            Some(end.saturating_add(further))
        });
        let expiry = last.map_or(Expiry::Never, Expiry::In);
        let order = Order { priority: life.priority, expiry, born: month, source };
        let (keep, max_carried) = (life.keep, life.max_carried);
        Self { left: supply, order, period_end, period_months, keep, max_carried }
    }

    /// Credits bought in a month. They last so many months, that month counted, or for good.
    pub(crate) fn bought(credits: Credits, month: u32, lasts_months: Option<u64>, step: usize) -> Self {
        let period = lasts_months.map(|months| u32::try_from(months).unwrap_or(u32::MAX));
        let life = Life { priority: 0, period, keep: Kept::NOTHING, max_carried: None };
        Self::granted(Supply::Limited(credits), month, Source::TopUp(step), life)
    }

    /// At the end of its period what is left is multiplied by the next share, or lost. Gives what is lost.
    pub(super) fn end_period(&mut self) -> Result<Credits, TooLarge> {
        let before = self.left.limited();
        let kept = match self.keep {
            Kept::Forever => before,
            Kept::Shares(shares) => match shares.split_first() {
                Some((share, later)) => {
                    self.keep = Kept::Shares(later);
                    Credits::r6(&before.exact().times(share))?
                }
                None => Credits::ZERO,
            },
        };
        self.left = Supply::Limited(kept);
        self.period_end = self.period_end.map(|month| month.saturating_add(self.period_months));
        before.minus(kept)
    }
}
