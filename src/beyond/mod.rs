//! Beyond the balance: the steps that a shortfall goes through. Section 4 of the model, step 3.

mod overage;
mod top_up;

pub(crate) use overage::Overage;
pub(crate) use top_up::TopUp;

use crate::balance::Balance;
use crate::catalog::{Step, Tender};
use crate::credits::Credits;
use crate::exact::Exact;
use crate::number::TooLarge;

/// A step at this buyer's prices.
#[derive(Clone, Debug)]
pub(crate) enum Offered {
    TopUp(TopUp),
    Overage(Box<Overage>),
    Stop,
}

/// What is served and bought beyond the balance in a month.
#[derive(Clone, Debug, Default)]
pub(crate) struct Served {
    /// From the balance, out of what was bought.
    pub(crate) used: Credits,
    pub(crate) bought: Credits,
    pub(crate) overage: Credits,
    pub(crate) unserved: Credits,
    pub(crate) charges: Vec<Charge>,
}

/// What a paid step costs in a month, not rounded.
#[derive(Clone, Debug)]
pub(crate) struct Charge {
    pub(crate) kind: ChargeKind,
    /// Credits bought or served.
    pub(crate) quantity: Credits,
    pub(crate) amount: Exact,
}

/// The paid steps, in the order of their lines on an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChargeKind {
    TopUp,
    Overage,
}

impl Offered {
    /// The step in the buyer's currency; none where some price of it is not given in that.
    pub(crate) fn of(step: &Step, tender: Tender) -> Option<Self> {
        Some(match step {
            Step::TopUp(step) => Self::TopUp(TopUp::of(step, tender)?),
            Step::Overage(step) => Self::Overage(Box::new(Overage::of(step, tender)?)),
            Step::Stop => Self::Stop,
        })
    }
}

/// Sends a month's shortfall through the steps.
pub(crate) fn serve(
    steps: &[Offered],
    shortfall: Credits,
    balance: &mut Balance<'_>,
    month: u32,
) -> Result<Served, TooLarge> {
    let mut served = Served { unserved: shortfall, ..Served::default() };
    for (index, step) in steps.iter().enumerate() {
        match step {
            Offered::TopUp(top_up) => top_up.serve(&mut served, balance, index, month)?,
            Offered::Overage(overage) => overage.serve(&mut served)?,
            Offered::Stop => break,
        }
    }
    Ok(served)
}
