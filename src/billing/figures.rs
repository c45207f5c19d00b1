//! What happened to the credits of a meter, in a month or in several.

use serde::{Serialize, Serializer};

use crate::number::{Credits, TooLarge};

/// What happened to the credits of one meter.
///
/// `demand = used + overage + fair_use + borrowed + degraded + unserved`, and
/// `opening + granted + bought = used + expired + closing`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Figures {
    /// What the mix comes to.
    pub demand: Credits,
    /// Included credits that arrived.
    pub granted: Credits,
    /// Credits bought ahead.
    pub bought: Credits,
    /// Demand served from balances.
    pub used: Credits,
    /// Demand served and billed afterwards.
    pub overage: Credits,
    /// Demand served for nothing, within limits.
    pub fair_use: Credits,
    /// Demand served from the next month's grant.
    pub borrowed: Credits,
    /// Demand served slower or in lesser quality.
    pub degraded: Credits,
    /// Demand not served.
    pub unserved: Credits,
    /// Credits that were lost unused.
    pub expired: Credits,
    /// What is left at the end.
    pub closing: Credits,
}

/// The figures of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MeterMonth {
    /// The credits.
    #[serde(flatten)]
    pub figures: Figures,
    /// The day, of 30, on which the balances ran out; none where they did not.
    pub run_out_day: Option<u32>,
}

/// Something for each meter of a plan, in the plan's order; shown as an object by meter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByMeter<T>(pub Vec<(String, T)>);

impl<T> ByMeter<T> {
    /// What there is for a meter.
    #[must_use]
    pub fn get(&self, meter: &str) -> Option<&T> {
        self.0.iter().find(|(id, _)| id == meter).map(|(_, value)| value)
    }
}

impl<T: Serialize> Serialize for ByMeter<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(meter, value)| (meter, value)))
    }
}

impl Figures {
    /// The sums of two stretches of time, the other one later.
    pub(crate) fn followed_by(&self, later: &Self) -> Result<Self, TooLarge> {
        Ok(Self {
            demand: self.demand.plus(later.demand)?,
            granted: self.granted.plus(later.granted)?,
            bought: self.bought.plus(later.bought)?,
            used: self.used.plus(later.used)?,
            overage: self.overage.plus(later.overage)?,
            fair_use: self.fair_use.plus(later.fair_use)?,
            borrowed: self.borrowed.plus(later.borrowed)?,
            degraded: self.degraded.plus(later.degraded)?,
            unserved: self.unserved.plus(later.unserved)?,
            expired: self.expired.plus(later.expired)?,
            closing: later.closing,
        })
    }
}
