//! The lines of bill credits: what each met of the usage, and of the fee, seats and add-ons where it covers those too.

use crate::beyond::Purse;
use crate::catalog::bill_credit::Covers;
use crate::exact::Exact;
use crate::invoice::{Bill, Entry, LineKind, Sums, Worked, Working, worked};
use crate::money::Amount;
use crate::number::TooLarge;

/// One line for each bill credit, in their order.
pub(super) fn lines<'c>(
    bill: &Bill<'_, 'c>,
    purse: &mut Purse<'_>,
    entries: &mut [Entry<'_, '_>],
    sums: &mut Sums,
) -> Result<Vec<Worked<'c>>, TooLarge> {
    let mut lines = Vec::new();
    for (index, offered) in bill.offer.bill_credits.iter().enumerate() {
        let met = met_by(index, entries);
        let all_met = met.iter().fold(Exact::ZERO, |sum, part| sum.plus(part));
        let of_usage = meet_usage(bill, &offered.credit.covers, &met, entries)?;
        let mut of_fees = bill.cents.zero();
        if let (Covers::All, Some(credit)) = (&offered.credit.covers, purse.credits.get_mut(index)) {
            let open = bill.cents.sum(entries.iter().filter(is_fixed).map(|entry| entry.open))?;
            let part = credit.left.clone().min(open.exact());
            let whole = bill.cents.round(&all_met.plus(&part))?;
            of_fees = whole.minus(bill.cents.round(&all_met)?)?.min(open);
            credit.left = credit.left.minus(&part);
            bear(entries.iter_mut().filter(|entry| is_fixed(&&**entry)), of_fees)?;
        }
        sums.usage = sums.usage.minus(of_usage)?;
        sums.fees = sums.fees.minus(of_fees)?;
        let amount = bill.cents.zero().minus(of_usage.plus(of_fees)?)?;
        let working = Working::BillCredit { of_usage, of_fees };
        lines.push(worked(LineKind::BillCredit, &offered.credit.name, amount, working)?);
    }
    Ok(lines)
}

/// What a bill credit met of each line, not rounded.
fn met_by(credit: usize, entries: &[Entry<'_, '_>]) -> Vec<Exact> {
    let of = |entry: &Entry<'_, '_>| {
        entry.charge.and_then(|charge| charge.met.get(credit)).cloned().unwrap_or(Exact::ZERO)
    };
    entries.iter().map(of).collect()
}

/// The lines that a credit which covers all meets beside usage.
fn is_fixed(entry: &&Entry<'_, '_>) -> bool {
    matches!(entry.kind(), LineKind::Fee | LineKind::Seats | LineKind::AddOn)
}

/// What a credit takes off usage: each line bears what was met of it, rounded; a remainder falls on them in order.
fn meet_usage(
    bill: &Bill<'_, '_>,
    covers: &Covers,
    met: &[Exact],
    entries: &mut [Entry<'_, '_>],
) -> Result<Amount, TooLarge> {
    let is_covered =
        |entry: &Entry<'_, '_>| entry.worked.meter.is_some_and(|meter| covers.usage_of(&meter.id));
    let open = entries.iter().filter(|entry| is_covered(entry)).map(|entry| entry.open);
    let open = bill.cents.sum(open)?;
    let all = met.iter().fold(Exact::ZERO, |sum, part| sum.plus(part));
    let amount = bill.cents.round(&all)?.min(open);
    let mut rest = amount;
    for (entry, part) in entries.iter_mut().zip(met).filter(|(entry, _)| is_covered(entry)) {
        let part = bill.cents.round(part)?.min(entry.open).min(rest);
        entry.open = entry.open.minus(part)?;
        rest = rest.minus(part)?;
    }
    bear(entries.iter_mut().filter(|entry| is_covered(entry)), rest)?;
    Ok(amount)
}

/// Takes an amount off lines in their order.
fn bear<'e, 'b: 'e, 'c: 'e>(
    entries: impl Iterator<Item = &'e mut Entry<'b, 'c>>,
    amount: Amount,
) -> Result<(), TooLarge> {
    let mut rest = amount;
    for entry in entries {
        let part = rest.min(entry.open);
        entry.open = entry.open.minus(part)?;
        rest = rest.minus(part)?;
    }
    Ok(())
}
