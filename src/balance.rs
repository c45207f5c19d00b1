//! The balance of a meter: lots of credits that arrive, are burned down, carried over or lost.
//! Section 4 of the model, steps 1, 2 and 5.

use std::cmp::Ordering;

use crate::credits::Credits;
use crate::exact::Exact;
use crate::number::TooLarge;

/// Credits that arrived together and live by the same rules.
#[derive(Clone, Debug)]
pub(crate) struct Lot<'c> {
    left: Credits,
    order: Order,
    /// The last month of the period it is in; none: it never ends.
    period_end: Option<u32>,
    period_months: u32,
    /// The shares kept at the ends of the periods to come.
    keep: &'c [Exact],
}

/// Which lot is used first: the smaller one. The fields are compared in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Order {
    priority: i64,
    expiry: Expiry,
    born: u32,
    source: Source,
}

/// The last month in which a lot can hold anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Expiry {
    In(u32),
    Never,
}

/// Where a lot comes from: the place of the grant or step in the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    Grant(usize),
    TopUp(usize),
}

impl<'c> Lot<'c> {
    /// Credits granted in a month for that month, of which the shares in `keep` live on.
    pub(crate) fn granted(
        credits: Credits,
        month: u32,
        priority: i64,
        source: Source,
        keep: &'c [Exact],
    ) -> Self {
        let periods = keep.iter().take_while(|share| !share.is_zero()).count();
        let last = month.saturating_add(u32::try_from(periods).unwrap_or(u32::MAX));
        let order = Order { priority, expiry: Expiry::In(last), born: month, source };
        Self { left: credits, order, period_end: Some(month), period_months: 1, keep }
    }

    /// Credits bought in a month. They last so many months, that month counted, or for good.
    pub(crate) fn bought(credits: Credits, month: u32, lasts_months: Option<u64>, source: Source) -> Self {
        let last = lasts_months.map(|months| {
            let months = u32::try_from(months).unwrap_or(u32::MAX);
            month.saturating_add(months).saturating_sub(1)
        });
        let expiry = last.map_or(Expiry::Never, Expiry::In);
        let order = Order { priority: 0, expiry, born: month, source };
        Self { left: credits, order, period_end: last, period_months: 1, keep: &[] }
    }

    /// At the end of its period what is left is multiplied by the next share, or lost. Gives what is lost.
    fn end_period(&mut self) -> Result<Credits, TooLarge> {
        let before = self.left;
        match self.keep.split_first() {
            Some((share, later)) => {
                self.left = Credits::r6(&before.exact().times(share))?;
                self.keep = later;
                self.period_end = self.period_end.map(|month| month.saturating_add(self.period_months));
            }
            None => self.left = Credits::ZERO,
        }
        before.minus(self.left)
    }
}

/// All lots of a meter, those used first in front.
#[derive(Clone, Debug, Default)]
pub(crate) struct Balance<'c> {
    lots: Vec<Lot<'c>>,
}

impl<'c> Balance<'c> {
    /// Credits arrive.
    pub(crate) fn receive(&mut self, lot: Lot<'c>) {
        if lot.left.is_zero() {
            return;
        }
        let place = self.lots.partition_point(|other| other.order.cmp(&lot.order) != Ordering::Greater);
        self.lots.insert(place, lot);
    }

    /// Uses up to so many credits; gives what was used.
    pub(crate) fn burn(&mut self, wanted: Credits) -> Result<Credits, TooLarge> {
        let mut open = wanted;
        for lot in &mut self.lots {
            let part = open.min(lot.left);
            lot.left = lot.left.minus(part)?;
            open = open.minus(part)?;
        }
        self.lots.retain(|lot| !lot.left.is_zero());
        wanted.minus(open)
    }

    /// Ends a month: what has reached the end of its period is carried or lost. Gives what is lost.
    pub(crate) fn end_month(&mut self, month: u32) -> Result<Credits, TooLarge> {
        let mut expired = Credits::ZERO;
        for lot in self.lots.iter_mut().filter(|lot| lot.period_end == Some(month)) {
            expired = expired.plus(lot.end_period()?)?;
        }
        self.lots.retain(|lot| !lot.left.is_zero());
        Ok(expired)
    }

    /// What is there.
    pub(crate) fn total(&self) -> Result<Credits, TooLarge> {
        Credits::sum(self.lots.iter().map(|lot| lot.left))
    }
}
