//! Beyond the balance: the steps that a shortfall goes through. Section 4 of the model, step 3.

mod charge;
mod overage;
mod purse;
mod top_up;

pub(crate) use charge::{Charge, ChargeKind, Served};
pub(crate) use purse::{CreditLeft, Purse, SpendCap};

use crate::billing::wallet::Balance;
use crate::catalog::Meter;
use crate::catalog::step::Target;
use crate::number::{Credits, Exact, TooLarge};
use crate::pricing::step::Offered;
use crate::work::{NoFigures, Work};

/// A month's shortfall of a meter on its way through the steps.
pub(crate) struct Shortfall<'s, 'c> {
    pub(crate) meter: &'c Meter,
    pub(crate) month: u32,
    pub(crate) balance: &'s mut Balance<'c>,
    pub(crate) purse: &'s mut Purse<'c>,
    /// What is owed for borrowed credits.
    pub(crate) debt: &'s mut Credits,
    /// What the next month's grants give nominally.
    pub(crate) next_grants: Credits,
    pub(crate) served: Served,
    /// What the steps charge.
    pub(crate) charges: &'s mut Vec<Charge<'c>>,
    pub(crate) work: &'s Work,
}

impl<'c> Shortfall<'_, 'c> {
    /// Goes through the steps. Gives what the buyer is to be moved to, if it comes to that.
    pub(crate) fn serve(&mut self, steps: &[Offered<'c>]) -> Result<Option<&'c Target>, NoFigures> {
        for (index, step) in steps.iter().enumerate() {
            match step {
                Offered::TopUp(top_up) => top_up.serve(self, index)?,
                Offered::Overage(overage) => overage.serve(self)?,
                Offered::FairUse { limit, degraded } => self.use_fairly(*limit, *degraded)?,
                Offered::Borrow { share } => self.borrow(share)?,
                Offered::Throttle { to } => self.throttle(to)?,
                Offered::Upgrade(target) => {
                    let moves = !self.served.unserved.is_zero() && !self.served.is_capped;
                    return Ok(moves.then_some(*target));
                }
                Offered::Stop => return Ok(None),
            }
        }
        Ok(None)
    }

    fn use_fairly(&mut self, limit: Option<Credits>, degraded: bool) -> Result<(), TooLarge> {
        let part = limit.map_or(self.served.unserved, |limit| limit.min(self.served.unserved));
        let served = &mut self.served;
        let sum = if degraded { &mut served.degraded } else { &mut served.fair_use };
        *sum = sum.plus(part)?;
        served.unserved = served.unserved.minus(part)?;
        Ok(())
    }

    fn borrow(&mut self, share: &Exact) -> Result<(), TooLarge> {
        let most = Credits::r6(&self.next_grants.exact().times(share))?;
        let room = most.max(*self.debt).minus(*self.debt)?;
        let part = room.min(self.served.unserved);
        *self.debt = self.debt.plus(part)?;
        self.served.borrowed = self.served.borrowed.plus(part)?;
        self.served.unserved = self.served.unserved.minus(part)?;
        Ok(())
    }

    fn throttle(&mut self, to: &Exact) -> Result<(), TooLarge> {
        let part = Credits::r6(&self.served.unserved.exact().times(to))?;
        self.served.degraded = self.served.degraded.plus(part)?;
        self.served.unserved = self.served.unserved.minus(part)?;
        Ok(())
    }
}
