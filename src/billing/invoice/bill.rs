//! A month that is being billed, and what its lines sum to.

use crate::billing::invoice::LineKind;
use crate::billing::shortfall::Charge;
use crate::number::{Amount, Cents, Exact, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::pricing::offer::Offer;

/// A month that is being billed.
pub(crate) struct Bill<'b, 'c> {
    pub(crate) offer: &'b Offer<'c>,
    pub(crate) buyer: &'b Buyer<'c>,
    /// The month of the plan, counted from 1.
    pub(crate) plan_month: u32,
    /// The month of the scenario, counted from 1.
    pub(crate) month: u32,
    pub(crate) owes_setup: bool,
    /// What the steps of all meters charge, in the order of the allowances.
    pub(crate) charges: &'b [Charge<'c>],
}

/// The lines so far: what they sum to, and what bill credits may meet.
pub(super) struct Written<'b> {
    pub(super) sums: Sums,
    /// Kept only where there are bill credits to meet them.
    pub(super) open: Option<Vec<Open<'b>>>,
}

/// A line with what bill credits have left of it.
pub(super) struct Open<'b> {
    pub(super) kind: LineKind,
    pub(super) charge: Option<&'b Charge<'b>>,
    pub(super) left: Amount,
}

/// The two sums that discounts and tax work on.
pub(super) struct Sums {
    pub(super) fees: Amount,
    pub(super) usage: Amount,
}

/// What a line takes, and what a bill credit takes of each line.
const STEPS_PER_LINE: u64 = 30;

impl<'b, 'c: 'b> Bill<'b, 'c> {
    /// The steps that its lines take.
    pub(crate) fn steps(&self) -> u64 {
        let met = self.charges.len().saturating_add(self.offer.recurring.len());
        let discounts = self.offer.discounts.len().saturating_add(self.buyer.negotiated.len());
        let credits = self.offer.bill_credits.len().saturating_add(1);
        let lines = met.saturating_mul(credits).saturating_add(discounts).saturating_add(1);
        u64::try_from(lines)
            .unwrap_or(u64::MAX)
            .saturating_mul(STEPS_PER_LINE)
            .saturating_add(self.steps_of_met())
    }

    /// The steps that it takes to sum up what each bill credit met: each sum becomes as long as its parts together.
    fn steps_of_met(&self) -> u64 {
        if self.offer.bill_credits.is_empty() {
            return 0;
        }
        let parts = self.charges.iter().flat_map(|charge| &charge.met).map(Exact::steps);
        let charges = u64::try_from(self.charges.len()).unwrap_or(u64::MAX);
        parts.fold(0_u64, u64::saturating_add).saturating_mul(charges.saturating_mul(charges))
    }

    pub(super) fn cents(&self) -> Cents {
        self.buyer.cents
    }

    /// Whether the horizon ends with this month.
    pub(super) fn is_last(&self) -> bool {
        self.month == self.buyer.months
    }
}

impl<'b> Written<'b> {
    pub(super) fn add(
        &mut self,
        kind: LineKind,
        amount: Amount,
        charge: Option<&'b Charge<'b>>,
    ) -> Result<(), TooLarge> {
        let sum = if kind.is_usage() { &mut self.sums.usage } else { &mut self.sums.fees };
        *sum = sum.plus(amount)?;
        if let Some(open) = &mut self.open {
            open.push(Open { kind, charge, left: amount });
        }
        Ok(())
    }
}

impl Sums {
    pub(super) fn total(&self) -> Result<Amount, TooLarge> {
        self.fees.plus(self.usage)
    }
}
