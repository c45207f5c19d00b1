//! The lines of bill credits: what each met of the usage, and of the fee, seats and add-ons where it covers those too.

use crate::billing::invoice::bill::{Open, Sums};
use crate::billing::invoice::{Bill, Entry, Ledger, LineKind, Working};
use crate::billing::shortfall::Purse;
use crate::catalog::bill_credit::Covers;
use crate::number::{Amount, Exact, TooLarge};

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
        let covers = &offered.credit.covers;
        let all_met = met.iter().fold(Exact::ZERO, |sum, part| sum.plus(part));
        let open_usage = bill.cents().sum(lines.iter().filter(|line| is_used(line, covers)).map(left))?;
        let mut open_fees = bill.cents().zero();
        let mut of_fixed = Exact::ZERO;
        if let (Covers::All, Some(credit)) = (covers, purse.credits.get_mut(index)) {
            open_fees = bill.cents().sum(lines.iter().filter(|line| is_fixed(line)).map(left))?;
            of_fixed = credit.left.clone().min(open_fees.exact());
            credit.left = credit.left.minus(&of_fixed);
        }
        // The line as a whole is bounded by what is left of all that it covers; a cent that usage cannot bear falls on fees.
        let whole = bill.cents().round(&all_met.plus(&of_fixed))?.min(open_usage.plus(open_fees)?);
        let rounded_usage = bill.cents().round(&all_met)?.min(open_usage).min(whole);
        let of_fees = whole.minus(rounded_usage)?.min(open_fees);
        let of_usage = whole.minus(of_fees)?;
        bear_usage(bill, covers, (&met, of_usage), &mut lines)?;
        bear(lines.iter_mut().filter(|line| is_fixed(line)), of_fees)?;
        sums.usage = sums.usage.minus(of_usage)?;
        sums.fees = sums.fees.minus(of_fees)?;
        let amount = bill.cents().zero().minus(whole)?;
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

/// Whether a credit which covers all meets a line beside usage.
fn is_fixed(line: &Open<'_>) -> bool {
    matches!(line.kind, LineKind::Fee | LineKind::Seats | LineKind::AddOn)
}

/// Whether a line is for usage that a credit covers.
fn is_used(line: &Open<'_>, covers: &Covers) -> bool {
    line.charge.is_some_and(|charge| covers.usage_of(&charge.meter.id))
}

fn left(line: &Open<'_>) -> Amount {
    line.left
}

/// Takes a credit off usage: each line bears what was met of it, rounded; a remainder falls on them in order.
fn bear_usage(
    bill: &Bill<'_, '_>,
    covers: &Covers,
    (met, amount): (&[Exact], Amount),
    lines: &mut [Open<'_>],
) -> Result<(), TooLarge> {
    let mut rest = amount;
    for (line, part) in lines.iter_mut().zip(met).filter(|(line, _)| is_used(line, covers)) {
        let part = bill.cents().round(part)?.min(line.left).min(rest);
        line.left = line.left.minus(part)?;
        rest = rest.minus(part)?;
    }
    bear(lines.iter_mut().filter(|line| is_used(line, covers)), rest)
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
