//! The invoice of a month: its lines, each rounded once. Section 4 of the model, step 4.

mod bill_credit;
mod discount;
mod ledger;
mod minimum;
mod recurring;
mod working;

pub(crate) use ledger::{Entry, Ledger, LineReader};
pub(crate) use working::Working;

use serde::Serialize;

use crate::beyond::{Charge, ChargeKind, Purse};
use crate::number::{Amount, Cents, Credits, Exact, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::pricing::offer::Offer;
use crate::pricing::tariff::Basis;

/// One line of an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is for.
    pub kind: LineKind,
    /// The plan's name, the seat type's, the add-on's, the meter's, the bill credit's or discount's; else the kind.
    pub name: String,
    /// The meter, on a line for usage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meter: Option<String>,
    /// Billed seats, the count of an add-on, or credits bought or served; 1 on other lines.
    pub quantity: Credits,
    /// The amount, rounded.
    pub amount: Amount,
}

/// What a line is for, in the order in which lines stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LineKind {
    /// A charge in the plan's first month.
    Setup,
    /// The plan's own price.
    Fee,
    /// The seats of one type.
    Seats,
    /// Something bought beside the plan.
    AddOn,
    /// Credits bought ahead.
    TopUp,
    /// Usage billed afterwards.
    Overage,
    /// What is missing to the minimum spend.
    Minimum,
    /// What annual prices still commit to when the horizon ends.
    RestOfTerm,
    /// What a bill credit meets; negative.
    BillCredit,
    /// What a discount takes off; negative.
    Discount,
    /// Tax on the rest.
    Tax,
}

impl LineKind {
    /// Whether the line is for usage.
    #[must_use]
    pub fn is_usage(self) -> bool {
        matches!(self, Self::TopUp | Self::Overage)
    }
}

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
struct Written<'b> {
    sums: Sums,
    /// Kept only where there are bill credits to meet them.
    open: Option<Vec<Open<'b>>>,
}

/// A line with what bill credits have left of it.
struct Open<'b> {
    kind: LineKind,
    charge: Option<&'b Charge<'b>>,
    left: Amount,
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

    /// Writes all lines into a ledger and gives their sum. `year` is what the year's lines have come to before, and comes
    /// to after.
    pub(crate) fn write(
        &self,
        ledger: &mut Ledger<'_>,
        purse: &mut Purse<'_>,
        year: &mut Amount,
    ) -> Result<Amount, TooLarge> {
        let sums = Sums { fees: self.cents().zero(), usage: self.cents().zero() };
        let open = (!self.offer.bill_credits.is_empty()).then(Vec::new);
        let mut written = Written { sums, open };
        self.write_recurring(&mut written, ledger)?;
        self.write_usage(&mut written, ledger)?;
        let so_far = written.sums.total()?;
        if let Some((amount, working)) = minimum::true_up(self, so_far, year)? {
            written.add(LineKind::Minimum, amount, None)?;
            ledger.enter(amount, || Entry::one(LineKind::Minimum, "minimum", amount, working));
        }
        if self.is_last() {
            self.write_rest_of_term(&mut written, ledger)?;
        }
        let Written { mut sums, open } = written;
        bill_credit::write(self, purse, open.unwrap_or_default(), &mut sums, ledger)?;
        discount::write(self, &mut sums, ledger)?;
        let tax = discount::write_tax(self, &sums, ledger)?;
        sums.total()?.plus(tax)
    }

    /// Set-up, the fee, the seats of each type and the add-ons.
    fn write_recurring(&self, written: &mut Written<'b>, ledger: &mut Ledger<'_>) -> Result<(), TooLarge> {
        if self.owes_setup {
            let amount = self.cents().round(&self.offer.setup)?;
            written.add(LineKind::Setup, amount, None)?;
            let basis = Basis::Price(self.offer.setup.clone());
            ledger.enter(amount, || Entry::one(LineKind::Setup, "setup", amount, Working::Of(&basis)));
        }
        for price in &self.offer.recurring {
            let (amount, working) = price.instalments.due(self.plan_month, &price.basis)?;
            let kind = LineKind::from(price.kind);
            written.add(kind, amount, None)?;
            ledger.enter(amount, || Entry {
                quantity: price.quantity,
                ..Entry::one(kind, price.name, amount, working)
            });
        }
        Ok(())
    }

    /// Top-ups of all meters, then overages.
    fn write_usage(&self, written: &mut Written<'b>, ledger: &mut Ledger<'_>) -> Result<(), TooLarge> {
        let kinds = [(ChargeKind::TopUp, LineKind::TopUp), (ChargeKind::Overage, LineKind::Overage)];
        for (charge_kind, kind) in kinds {
            for charge in self.charges.iter().filter(|charge| charge.kind == charge_kind) {
                let amount = self.cents().round(&charge.amount)?;
                written.add(kind, amount, Some(charge))?;
                ledger.enter(amount, || Entry {
                    meter: Some(charge.meter),
                    quantity: charge.quantity,
                    ..Entry::one(kind, &charge.meter.name, amount, Working::Of(&charge.basis))
                });
            }
        }
        Ok(())
    }

    fn write_rest_of_term(&self, written: &mut Written<'b>, ledger: &mut Ledger<'_>) -> Result<(), TooLarge> {
        let rests = recurring::rests_of_term(self.offer, self.plan_month)?;
        let amount = self.cents().sum(rests.iter().map(|(_, rest)| *rest))?;
        written.add(LineKind::RestOfTerm, amount, None)?;
        let working = || Working::RestOfTerm(&rests);
        ledger.enter(amount, || Entry::one(LineKind::RestOfTerm, "rest_of_term", amount, working()));
        Ok(())
    }

    fn cents(&self) -> Cents {
        self.buyer.cents
    }

    /// Whether the horizon ends with this month.
    fn is_last(&self) -> bool {
        self.month == self.buyer.months
    }
}

impl<'b> Written<'b> {
    fn add(
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

/// The two sums that discounts and tax work on.
struct Sums {
    fees: Amount,
    usage: Amount,
}

impl Sums {
    fn total(&self) -> Result<Amount, TooLarge> {
        self.fees.plus(self.usage)
    }
}
