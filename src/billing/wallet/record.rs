//! A record of a month: what happened to each lot. Only an explanation has one made.

use crate::billing::wallet::lot::Order;
use crate::number::{Credits, TooLarge};
use crate::pricing::grant_terms::Supply;

/// What happened to a lot in a month.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LotMonth {
    /// Which lot it is.
    pub(crate) order: Order,
    /// It gives without end.
    pub(crate) is_unlimited: bool,
    /// What it held as the month began.
    pub(crate) opening: Credits,
    /// What arrived with it; what was used, of one without end.
    pub(crate) arrived: Credits,
    pub(crate) used: Credits,
    /// What was lost at the end of the month.
    pub(crate) expired: Credits,
}

impl LotMonth {
    pub(super) fn new(order: Order, supply: Supply) -> Self {
        Self {
            order,
            is_unlimited: supply == Supply::Unlimited,
            opening: Credits::ZERO,
            arrived: Credits::ZERO,
            used: Credits::ZERO,
            expired: Credits::ZERO,
        }
    }

    /// What is left as the month ends.
    pub(crate) fn closing(&self) -> Result<Credits, TooLarge> {
        self.opening.plus(self.arrived)?.minus(self.used)?.minus(self.expired)
    }

    pub(super) fn take(&mut self, credits: Credits) -> Result<(), TooLarge> {
        self.used = self.used.plus(credits)?;
        if self.is_unlimited {
            self.arrived = self.arrived.plus(credits)?;
        }
        Ok(())
    }

    pub(super) fn lose(&mut self, credits: Credits) -> Result<(), TooLarge> {
        self.expired = self.expired.plus(credits)?;
        Ok(())
    }
}

/// The lots of a pool in a month, those used first in front, if that is recorded.
#[derive(Clone, Debug, Default)]
pub(super) struct Record(Option<Vec<LotMonth>>);

impl Record {
    pub(super) fn begun(lots: Vec<LotMonth>) -> Self {
        Self(Some(lots))
    }

    pub(super) fn lots(&self) -> &[LotMonth] {
        self.0.as_deref().unwrap_or_default()
    }

    pub(super) fn add(&mut self, lot: LotMonth) {
        if let Some(lots) = &mut self.0 {
            let place = lots.partition_point(|other| other.order <= lot.order);
            lots.insert(place, lot);
        }
    }

    /// Notes something of a lot.
    pub(super) fn note(
        &mut self,
        order: Order,
        change: impl FnOnce(&mut LotMonth) -> Result<(), TooLarge>,
    ) -> Result<(), TooLarge> {
        let lots = self.0.as_mut().map(|lots| lots.iter_mut());
        match lots.and_then(|mut lots| lots.find(|lot| lot.order == order)) {
            Some(lot) => change(lot),
            None => Ok(()),
        }
    }
}
