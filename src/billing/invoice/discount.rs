//! The lines of discounts, the plan's and the negotiated ones, and of tax.

use crate::billing::invoice::bill::Sums;
use crate::billing::invoice::{Bill, Entry, Ledger, LineKind, Working};
use crate::catalog::discount::AppliesTo;
use crate::number::{Amount, TooLarge};
use crate::pricing::discount::{DiscountOffer, Off};

/// One line for each discount in force, one working after another.
pub(super) fn write(bill: &Bill<'_, '_>, sums: &mut Sums, ledger: &mut Ledger<'_>) -> Result<(), TooLarge> {
    let own = bill.offer.discounts.iter().map(|offered| (offered, bill.plan_month));
    let negotiated = bill.buyer.negotiated.iter().map(|offered| (offered, bill.month));
    for (offered, month) in own.chain(negotiated) {
        let discount = offered.discount;
        let in_time = discount.months.is_none_or(|months| u64::from(month) <= months.0);
        let in_force = discount.billing.is_none_or(|only| only == bill.offer.billing);
        if in_time && in_force {
            let taken = take(bill, offered, sums)?;
            let amount = bill.cents().zero().minus(taken.total()?)?;
            ledger.enter(amount, || {
                let working = Working::Discount { of_fees: taken.fees, of_usage: taken.usage };
                Entry::one(LineKind::Discount, &discount.name, amount, working)
            });
        }
    }
    Ok(())
}

/// Takes a discount off the sums that it applies to; gives what it took off each.
fn take(bill: &Bill<'_, '_>, offered: &DiscountOffer<'_>, sums: &mut Sums) -> Result<Sums, TooLarge> {
    let applies_to = offered.discount.applies_to;
    let (fees, usage) = match &offered.off {
        Off::Share(share) => {
            let part = |sum: Amount| bill.cents().round(&sum.exact().times(share));
            (part(sums.fees)?, part(sums.usage)?)
        }
        Off::Amount(amount) => {
            let amount = bill.cents().round(amount)?;
            let fees = amount.min(sums.fees);
            let left = if applies_to == AppliesTo::All { amount.minus(fees)? } else { amount };
            (fees, left.min(sums.usage))
        }
    };
    let mut taken = Sums { fees: bill.cents().zero(), usage: bill.cents().zero() };
    if applies_to != AppliesTo::Usage {
        sums.fees = sums.fees.minus(fees)?;
        taken.fees = fees;
    }
    if applies_to != AppliesTo::Fees {
        sums.usage = sums.usage.minus(usage)?;
        taken.usage = usage;
    }
    Ok(taken)
}

/// Tax on what is left; gives its amount.
pub(super) fn write_tax(
    bill: &Bill<'_, '_>,
    sums: &Sums,
    ledger: &mut Ledger<'_>,
) -> Result<Amount, TooLarge> {
    let (base, rate) = (sums.total()?, &bill.buyer.tax_rate);
    if rate.is_zero() {
        return Ok(bill.cents().zero());
    }
    let amount = bill.cents().round(&base.exact().times(rate))?;
    ledger.enter(amount, || Entry::one(LineKind::Tax, "tax", amount, Working::Tax { base, rate }));
    Ok(amount)
}
