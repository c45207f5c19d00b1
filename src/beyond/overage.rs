//! Overage: usage that is billed after it happened.

use crate::beyond::{Charge, ChargeKind, Served};
use crate::catalog::step;
use crate::catalog::{Tariff, Tender};
use crate::credits::Credits;
use crate::number::TooLarge;

/// An overage step at this buyer's prices.
#[derive(Clone, Debug)]
pub(crate) struct Overage {
    price: Tariff,
    limit: Option<Credits>,
}

impl Overage {
    pub(crate) fn of(step: &step::Overage, tender: Tender) -> Option<Self> {
        let limit = step.limit.as_ref().map(|limit| Credits::r6(limit.exact()));
        Some(Self { price: step.price.tariff(tender)?, limit: limit.transpose().ok()? })
    }

    /// Serves what is open, up to the limit. A price that charges nothing's price is billed every month.
    pub(crate) fn serve(&self, served: &mut Served) -> Result<(), TooLarge> {
        let quantity = self.limit.map_or(served.unserved, |limit| limit.min(served.unserved));
        if quantity.is_zero() && !self.price.charges_at_zero() {
            return Ok(());
        }
        let amount = self.price.amount(&quantity.exact());
        served.overage = served.overage.plus(quantity)?;
        served.unserved = served.unserved.minus(quantity)?;
        served.charges.push(Charge { kind: ChargeKind::Overage, quantity, amount });
        Ok(())
    }
}
