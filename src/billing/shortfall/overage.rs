//! Overage: usage that is billed after it happened.

use std::rc::Rc;

use crate::billing::shortfall::{Charge, ChargeKind, Shortfall};
use crate::number::{Credits, Exact};
use crate::pricing::step::Overage;
use crate::pricing::tariff::Basis;
use crate::work::{NoFigures, Work};

impl Overage {
    /// Serves what is open, up to the limit and the budget. What costs something even at nothing is billed every month.
    pub(crate) fn serve(&self, short: &mut Shortfall<'_, '_>) -> Result<(), NoFigures> {
        short.work.spend(self.price.steps())?;
        let open = short.served.unserved;
        let wanted = self.limit.map_or(open, |limit| limit.min(open));
        let quantity = match short.purse.budget(&short.meter.id) {
            Some(budget) => self.affordable(wanted, budget, short.work)?,
            None => wanted,
        };
        short.served.is_capped |= quantity < wanted;
        if quantity.is_zero() && !self.price.charges_at_zero() {
            return Ok(());
        }
        let amount = self.price.amount(&quantity.exact());
        short.served.overage = short.served.overage.plus(quantity)?;
        short.served.unserved = short.served.unserved.minus(quantity)?;
        short.charges.push(Charge {
            kind: ChargeKind::Overage,
            meter: short.meter,
            quantity,
            met: short.purse.pay(&short.meter.id, &amount, short.work)?,
            amount,
            basis: Basis::Tariff { tariff: Rc::clone(&self.price), quantity: quantity.exact() },
        });
        Ok(())
    }

    /// All that is wanted, or the largest whole number of credits that the budget pays for. The price of nothing is
    /// due anyhow and never counts as passing it.
    fn affordable(&self, wanted: Credits, budget: Exact, work: &Work) -> Result<Credits, NoFigures> {
        work.spend(self.price.steps().saturating_add(budget.steps()))?;
        let budget = budget.max(self.price.amount(&Exact::ZERO));
        if self.price.amount(&wanted.exact()) <= budget {
            return Ok(wanted);
        }
        let tries = self.price.most_tries();
        work.spend(self.price.steps().saturating_add(budget.steps()).saturating_mul(tries))?;
        Ok(Credits::r6(&self.price.most_for(&wanted.exact().floor(), &budget))?)
    }
}
