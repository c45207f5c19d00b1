//! The lines of bill credits: what each met of the usage, and of the fee, seats and add-ons where it covers those too.

use crate::beyond::Purse;
use crate::catalog::bill_credit::Covers;
use crate::exact::Exact;
use crate::invoice::{Bill, Entry, Ledger, LineKind, Open, Sums, Working};
use crate::money::Amount;
use crate::number::TooLarge;

/// One line for each bill credit, in their order.
pub(super) fn write(
    bill: &Bill<'_, '_>,
    purse: &mut Purse<'_>,
    mut lines: Vec<Open<'_>>,
    sums: &mut Sums,
    ledger: &mut Ledger<'_>,
) -> Result<(), TooLarge> {
    for (index, offered) in bill.offer.bill_credits.iter().enumerate() {
        let met = met_by(index, &lines);
        let all_met = met.iter().fold(Exact::ZERO, |sum, part| sum.plus(part));
        let of_usage = meet_usage(bill, &offered.credit.covers, &met, &mut lines)?;
        let mut of_fees = bill.cents().zero();
        if let (Covers::All, Some(credit)) = (&offered.credit.covers, purse.credits.get_mut(index)) {
            let open = bill.cents().sum(lines.iter().filter(is_fixed).map(|line| line.left))?;
            let part = credit.left.clone().min(open.exact());
            let whole = bill.cents().round(&all_met.plus(&part))?;
            of_fees = whole.minus(bill.cents().round(&all_met)?)?.min(open);
            credit.left = credit.left.minus(&part);
            bear(lines.iter_mut().filter(|line| is_fixed(&&**line)), of_fees)?;
        }
        sums.usage = sums.usage.minus(of_usage)?;
        sums.fees = sums.fees.minus(of_fees)?;
        let amount = bill.cents().zero().minus(of_usage.plus(of_fees)?)?;
        ledger.enter(amount, || {
            let working = Working::BillCredit { of_usage, of_fees };
            Entry::one(LineKind::BillCredit, &offered.credit.name, amount, working)
        });
    }
    Ok(())
}

/// What a bill credit met of each line, not rounded.
fn met_by(credit: usize, lines: &[Open<'_>]) -> Vec<Exact> {
    let of = |line: &Open<'_>| {
        line.charge.and_then(|charge| charge.met.get(credit)).cloned().unwrap_or(Exact::ZERO)
    };
    lines.iter().map(of).collect()
}

/// The lines that a credit which covers all meets beside usage.
fn is_fixed(line: &&Open<'_>) -> bool {
    matches!(line.kind, LineKind::Fee | LineKind::Seats | LineKind::AddOn)
}

/// What a credit takes off usage: each line bears what was met of it, rounded; a remainder falls on them in order.
fn meet_usage(
    bill: &Bill<'_, '_>,
    covers: &Covers,
    met: &[Exact],
    lines: &mut [Open<'_>],
) -> Result<Amount, TooLarge> {
    let is_covered = |line: &Open<'_>| line.charge.is_some_and(|charge| covers.usage_of(&charge.meter.id));
    let open = lines.iter().filter(|line| is_covered(line)).map(|line| line.left);
    let open = bill.cents().sum(open)?;
    let all = met.iter().fold(Exact::ZERO, |sum, part| sum.plus(part));
    let amount = bill.cents().round(&all)?.min(open);
    let mut rest = amount;
    for (line, part) in lines.iter_mut().zip(met).filter(|(line, _)| is_covered(line)) {
        let part = bill.cents().round(part)?.min(line.left).min(rest);
        line.left = line.left.minus(part)?;
        rest = rest.minus(part)?;
    }
    bear(lines.iter_mut().filter(|line| is_covered(line)), rest)?;
    Ok(amount)
}

/// Takes an amount off lines in their order.
fn bear<'l, 'b: 'l>(lines: impl Iterator<Item = &'l mut Open<'b>>, amount: Amount) -> Result<(), TooLarge> {
    let mut rest = amount;
    for line in lines {
        let part = rest.min(line.left);
        line.left = line.left.minus(part)?;
        rest = rest.minus(part)?;
    }
    Ok(())
}
