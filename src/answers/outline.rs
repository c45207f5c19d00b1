//! The outline of a plan: what it costs and how much it serves, without the months. Enough to rank it, and some times
//! cheaper to work out than the whole estimate.

use std::cmp::Reverse;
use std::rc::Rc;

use crate::answers::estimate::{Estimate, Note};
use crate::billing::course::Course;
use crate::billing::service::{Service, least_share};
use crate::number::{Amount, Ratio};
use crate::pricing::buyer::Buyer;
use crate::pricing::offer::Offer;
use crate::work::{NoFigures, Work};

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
    /// The rank of section 5, the least first: what serves everything first, by total; then what does not, by the share served, then by
    /// total; last what passes the buyer's cap, by total.
    pub(crate) fn rank(&self) -> impl Ord + use<> {
        let falls_short = !self.passed_cap && !self.serves_all;
        let served = falls_short.then_some(Reverse(self.served_share));
        (self.passed_cap, served, self.total)
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
    pub(crate) fn of<'c>(offer: &Rc<Offer<'c>>, buyer: &Buyer<'c>, work: &Work) -> Result<Self, NoFigures> {
        let mut course = Course::begin(Rc::clone(offer), buyer, work)?;
        let mut total = buyer.cents.zero();
        let mut passed_cap = false;
        let mut months_unserved = 0_u32;
        // By the place of the holding: those of later contracts come after those of earlier ones.
        let mut services: Vec<Service> = Vec::new();
        let mut month = 1;
        while month <= buyer.months {
            let (lived, times) = course.live_alike(month)?;
            month = month.saturating_add(times);
            passed_cap |= lived.passed_cap;
            let holdings = &course.standing.holdings;
            let unserved = holdings.iter().any(|holding| !holding.month.figures.unserved.is_zero());
            months_unserved = months_unserved.saturating_add(if unserved { times } else { 0 });
            services.resize(holdings.len(), Service::default());
            for _ in 0..times {
                total = total.plus(lived.total)?;
                for (service, holding) in services.iter_mut().zip(holdings) {
                    *service = service.and(holding.month.figures.service())?;
                }
            }
        }
        Ok(Self {
            total,
            served_share: least_share(services.iter().copied())?,
            serves_all: services.iter().all(|service| service.is_whole()),
            passed_cap,
            months_unserved,
        })
    }
}
