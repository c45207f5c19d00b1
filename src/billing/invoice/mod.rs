//! The invoice of a month: its lines, each rounded once. Section 4 of the model, step 4.

mod bill;
mod bill_credit;
mod discount;
mod line;
mod line_sink;
mod minimum;
mod recurring;
mod working;

pub(crate) use bill::Bill;
pub use line::{Line, LineKind};
pub(crate) use line_sink::{Entry, Ledger, LineReader};
pub(crate) use working::Working;

use bill::{Sums, Written};

use crate::billing::shortfall::{ChargeKind, Purse};
use crate::number::{Amount, TooLarge};
use crate::pricing::tariff::Basis;

impl<'b, 'c: 'b> Bill<'b, 'c> {
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
}
