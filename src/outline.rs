//! The outline of a plan: what it costs and how much it serves, without the months. Enough to rank it, and some times
//! cheaper to work out than the whole estimate.

use std::cmp::{Ordering, Reverse};
use std::rc::Rc;

use crate::buyer::Buyer;
use crate::course::Course;
use crate::estimate::{Estimate, Figures, Note};
use crate::money::Amount;
use crate::number::TooLarge;
use crate::offer::Offer;
use crate::ratio::Ratio;
use crate::read::Id;

/// What a plan comes to, for ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Outline {
    pub(crate) total: Amount,
    pub(crate) served_share: Ratio,
    pub(crate) serves_all: bool,
    /// The buyer's cap was passed, on a plan that does not enforce it.
    pub(crate) passed_cap: bool,
    /// In how many months some usage was not served.
    pub(crate) months_unserved: u32,
}

impl Outline {
    /// The rank of section 5: what serves everything first, by total; then what does not, by the share served, then by
    /// total; last what passes the buyer's cap, by total.
    pub(crate) fn rank(&self, other: &Self) -> Ordering {
        let key = |outline: &Self| {
            let falls_short = !outline.passed_cap && !outline.serves_all;
            let served = falls_short.then_some(Reverse(outline.served_share));
            (outline.passed_cap, served, outline.total)
        };
        key(self).cmp(&key(other))
    }

    /// What the whole estimate says of it.
    pub(crate) fn from_estimate(estimate: &Estimate) -> Self {
        let unserved = estimate
            .months
            .iter()
            .filter(|month| month.meters.0.iter().any(|(_, month)| !month.figures.unserved.is_zero()));
        Self {
            total: estimate.total,
            served_share: estimate.served_share,
            serves_all: estimate.serves_all(),
            passed_cap: estimate.notes.contains(&Note::SpendCapExceeded),
            months_unserved: u32::try_from(unserved.count()).unwrap_or(u32::MAX),
        }
    }

    /// Lives through all months of an offer.
    pub(crate) fn of<'c>(offer: &Rc<Offer<'c>>, buyer: &Buyer<'c>) -> Result<Self, TooLarge> {
        let mut course = Course::begin(Rc::clone(offer), buyer)?;
        let mut total = buyer.cents.zero();
        let mut passed_cap = false;
        let mut months_unserved = 0_u32;
        let mut sums: Vec<(&'c Id, Figures)> = Vec::new();
        let mut month = 1;
        while month <= buyer.months {
            let (lived, times) = course.live_alike(month)?;
            month = month.saturating_add(times);
            passed_cap |= lived.passed_cap;
            let unserved = lived.meters.iter().any(|(_, month)| !month.figures.unserved.is_zero());
            months_unserved = months_unserved.saturating_add(if unserved { times } else { 0 });
            let of_month = lived.total(buyer.cents)?;
            for _ in 0..times {
                total = total.plus(of_month)?;
                for (meter, month_of_meter) in &lived.meters {
                    match sums.iter_mut().find(|(known, _)| known == meter) {
                        Some((_, sum)) => *sum = sum.followed_by(&month_of_meter.figures)?,
                        None => sums.push((meter, month_of_meter.figures)),
                    }
                }
            }
        }
        let shares = sums.iter().map(|(_, figures)| figures.served());
        Ok(Self {
            total,
            served_share: shares.min().unwrap_or(Ratio::ONE),
            serves_all: sums.iter().all(|(_, figures)| figures.serves_all()),
            passed_cap,
            months_unserved,
        })
    }
}
