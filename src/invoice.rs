//! The invoice of a month: its lines, each rounded once. Section 4 of the model, step 4.

use serde::Serialize;

use crate::beyond::{Charge, ChargeKind};
use crate::catalog::{Billing, Meter};
use crate::credits::Credits;
use crate::exact::Exact;
use crate::money::{Amount, Currency, Rounding};
use crate::number::TooLarge;
use crate::offer::{Offer, Recurring, RecurringKind};

/// One line of an invoice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// What it is for.
    pub kind: LineKind,
    /// The plan's name, the seat type's, the meter's, or the kind of line.
    pub name: String,
    /// The meter, on a line for usage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meter: Option<String>,
    /// Billed seats, or credits bought or served; 1 on other lines.
    pub quantity: Credits,
    /// The amount, rounded.
    pub amount: Amount,
}

/// What a line is for, in the order in which lines stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum LineKind {
    /// The plan's own price.
    Fee,
    /// The seats of one type.
    Seats,
    /// Packs of credits.
    TopUp,
    /// Usage billed afterwards.
    Overage,
    /// What annual prices still commit to when the horizon ends.
    RestOfTerm,
}

/// How amounts are rounded: to which currency's minor unit, and by which rule.
#[derive(Clone, Copy)]
pub(crate) struct Cents {
    pub(crate) currency: Currency,
    pub(crate) rounding: Rounding,
}

impl Cents {
    pub(crate) fn round(self, amount: &Exact) -> Result<Amount, TooLarge> {
        Amount::round(amount, self.currency, self.rounding)
    }

    pub(crate) fn sum(self, lines: &[Line]) -> Result<Amount, TooLarge> {
        let amounts = lines.iter().map(|line| line.amount);
        amounts.into_iter().try_fold(Amount::zero(self.currency), Amount::plus)
    }
}

/// The lines of a month; `usage` is what the steps of each meter charge.
pub(crate) fn lines(
    offer: &Offer<'_>,
    usage: &[(&Meter, Vec<Charge>)],
    month: Month,
    cents: Cents,
) -> Result<Vec<Line>, TooLarge> {
    let mut lines = Vec::new();
    for price in &offer.recurring {
        let kind = match price.kind {
            RecurringKind::Fee => LineKind::Fee,
            RecurringKind::Seats => LineKind::Seats,
        };
        let amount = match price.cycle {
            Billing::Monthly => cents.round(&price.price)?,
            Billing::Annual => {
                let before = spread(price, month.number.saturating_sub(1), cents)?;
                spread(price, month.number, cents)?.minus(before)?
            }
        };
        let quantity = Credits::r6(&Exact::whole(price.quantity))?;
        lines.push(Line { kind, name: price.name.to_owned(), meter: None, quantity, amount });
    }
    for (charge_kind, kind) in
        [(ChargeKind::TopUp, LineKind::TopUp), (ChargeKind::Overage, LineKind::Overage)]
    {
        for (meter, charges) in usage {
            for charge in charges.iter().filter(|charge| charge.kind == charge_kind) {
                lines.push(Line {
                    kind,
                    name: meter.name.clone(),
                    meter: Some(meter.id.0.clone()),
                    quantity: charge.quantity,
                    amount: cents.round(&charge.amount)?,
                });
            }
        }
    }
    if month.is_last {
        lines.push(rest_of_term(offer, month.number, cents)?);
    }
    lines.retain(|line| !line.amount.is_zero());
    Ok(lines)
}

/// A month by its number, from 1 on, and whether the horizon ends with it.
#[derive(Clone, Copy)]
pub(crate) struct Month {
    pub(crate) number: u32,
    pub(crate) is_last: bool,
}

/// What an annual price has come to after so many months: each month bears the difference of two roundings, so that
/// the twelve of a year sum to the price.
fn spread(price: &Recurring<'_>, months: u32, cents: Cents) -> Result<Amount, TooLarge> {
    let (years, begun) = (months.checked_div(12), months.checked_rem(12));
    let year = cents.round(&price.price)?;
    let whole = year.exact().times(&Exact::whole(u64::from(years.unwrap_or(0))));
    let part = Exact::whole(u64::from(begun.unwrap_or(0))).over(&Exact::whole(12));
    let part = cents.round(&price.price.times(&part.unwrap_or(Exact::ZERO)))?;
    cents.round(&whole)?.plus(part)
}

/// What annual prices commit to beyond the horizon, to the end of the term that is running.
fn rest_of_term(offer: &Offer<'_>, month: u32, cents: Cents) -> Result<Line, TooLarge> {
    let mut amount = Amount::zero(cents.currency);
    for price in offer.recurring.iter().filter(|price| price.cycle == Billing::Annual) {
        let due = spread(price, offer.term_end(month), cents)?;
        amount = amount.plus(due.minus(spread(price, month, cents)?)?)?;
    }
    Ok(Line {
        kind: LineKind::RestOfTerm,
        name: "rest_of_term".to_owned(),
        meter: None,
        quantity: Credits::r6(&Exact::ONE)?,
        amount,
    })
}
