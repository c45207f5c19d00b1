//! Service: how much of what a buyer needs is served in full. Section 5 of the model, `served_share`.

use crate::billing::figures::Figures;
use crate::number::{Credits, Ratio, TooLarge};

/// The demand on a meter, and what of it was not served in full.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Service {
    demand: Credits,
    unserved: Credits,
    degraded: Credits,
}

impl Service {
    /// That of two stretches of time.
    pub(crate) fn and(self, other: Self) -> Result<Self, TooLarge> {
        Ok(Self {
            demand: self.demand.plus(other.demand)?,
            unserved: self.unserved.plus(other.unserved)?,
            degraded: self.degraded.plus(other.degraded)?,
        })
    }

    /// Whether all of the demand is served in full.
    pub(crate) fn is_whole(self) -> bool {
        self.unserved.is_zero() && self.degraded.is_zero()
    }

    /// What is served in full, by demand, rounded down; 1 without demand.
    fn share(self) -> Result<Ratio, TooLarge> {
        if self.is_whole() {
            return Ok(Ratio::ONE);
        }
        let served = self.demand.minus(self.unserved)?.minus(self.degraded)?;
        Ratio::rounded_down(served, self.demand).ok_or(TooLarge)
    }
}

impl Figures {
    pub(crate) fn service(&self) -> Service {
        Service { demand: self.demand, unserved: self.unserved, degraded: self.degraded }
    }
}

/// The share of the meter where it is lowest; 1 where there is no meter.
pub(crate) fn least_share(meters: impl Iterator<Item = Service>) -> Result<Ratio, TooLarge> {
    meters.map(Service::share).try_fold(Ratio::ONE, |least, share| Ok(least.min(share?)))
}
