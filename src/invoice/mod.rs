//! The invoice of a month: its lines, each rounded once. Section 4 of the model, step 4.

mod bill_credit;
mod discount;
mod minimum;
mod recurring;
mod working;

pub(crate) use working::Working;

use serde::Serialize;

use crate::beyond::{Charge, ChargeKind, Purse};
use crate::catalog::Meter;
use crate::credits::Credits;
use crate::exact::Exact;
use crate::money::{Amount, Currency, Rounding};
use crate::number::TooLarge;
use crate::offer::{DiscountOffer, Offer};

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

/// How amounts are rounded: to which currency's minor unit, and by which rule.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cents {
    pub(crate) currency: Currency,
    pub(crate) rounding: Rounding,
}

impl Cents {
    pub(crate) fn zero(self) -> Amount {
        Amount::zero(self.currency)
    }

    pub(crate) fn round(self, amount: &Exact) -> Result<Amount, TooLarge> {
        Amount::round(amount, self.currency, self.rounding)
    }

    pub(crate) fn sum(self, amounts: impl IntoIterator<Item = Amount>) -> Result<Amount, TooLarge> {
        amounts.into_iter().try_fold(self.zero(), Amount::plus)
    }
}

/// A month that is being billed.
pub(crate) struct Bill<'b, 'c> {
    pub(crate) offer: &'b Offer<'c>,
    /// The month of the plan, counted from 1.
    pub(crate) plan_month: u32,
    /// The month of the scenario, counted from 1.
    pub(crate) month: u32,
    /// The horizon ends with this month.
    pub(crate) is_last: bool,
    pub(crate) owes_setup: bool,
    /// What the steps of each meter charge.
    pub(crate) usage: &'b [(&'c Meter, Vec<Charge>)],
    pub(crate) negotiated: &'b [DiscountOffer<'c>],
    pub(crate) tax_percent: &'b Exact,
    pub(crate) cents: Cents,
}

/// A line, and how it comes about. It borrows its names: most lines are summed and never shown.
pub(crate) struct Worked<'c> {
    pub(crate) kind: LineKind,
    name: &'c str,
    meter: Option<&'c Meter>,
    quantity: Credits,
    pub(crate) amount: Amount,
    pub(crate) working: Working,
}

impl Worked<'_> {
    /// The line as it is shown.
    pub(crate) fn line(&self) -> Line {
        Line {
            kind: self.kind,
            name: self.name.to_owned(),
            meter: self.meter.map(|meter| meter.id.0.clone()),
            quantity: self.quantity,
            amount: self.amount,
        }
    }
}

/// A line with what bill credits have met of it.
struct Entry<'b, 'c> {
    worked: Worked<'c>,
    charge: Option<&'b Charge>,
    open: Amount,
}

impl<'b, 'c> Bill<'b, 'c> {
    /// All lines. `year` is what the year's lines have come to before, and comes to after.
    pub(crate) fn lines(
        &self,
        purse: &mut Purse<'_>,
        year: &mut Amount,
    ) -> Result<Vec<Worked<'c>>, TooLarge> {
        let mut entries = Vec::new();
        if self.owes_setup {
            let amount = self.cents.round(&self.offer.setup)?;
            let working = Working::Price(self.offer.setup.clone());
            entries.push(entry(LineKind::Setup, "setup", amount, working)?);
        }
        for price in &self.offer.recurring {
            let (amount, working) = recurring::due(price, self.plan_month, self.cents)?;
            let mut entry = entry(price.kind, price.name, amount, working)?;
            entry.worked.quantity = Credits::r6(&Exact::whole(price.quantity))?;
            entries.push(entry);
        }
        self.add_usage(&mut entries)?;
        let so_far = self.cents.sum(entries.iter().map(Entry::amount))?;
        if let Some((amount, working)) = minimum::true_up(self, so_far, year)? {
            entries.push(entry(LineKind::Minimum, "minimum", amount, working)?);
        }
        if self.is_last {
            let (rest, working) = recurring::rest_of_term(self.offer, self.plan_month, self.cents)?;
            entries.push(entry(LineKind::RestOfTerm, "rest_of_term", rest, working)?);
        }
        let mut sums = Sums::of(&entries, self.cents)?;
        let credits = bill_credit::lines(self, purse, &mut entries, &mut sums)?;
        let discounts = discount::lines(self, &mut sums)?;
        let tax = discount::tax(self, &sums)?;
        let mut lines: Vec<Worked<'c>> = entries.into_iter().map(|entry| entry.worked).collect();
        lines.extend(credits);
        lines.extend(discounts);
        lines.push(tax);
        lines.retain(|worked| !worked.amount.is_zero());
        Ok(lines)
    }

    /// Top-ups of all meters, then overages.
    fn add_usage(&self, entries: &mut Vec<Entry<'b, 'c>>) -> Result<(), TooLarge> {
        let kinds = [(ChargeKind::TopUp, LineKind::TopUp), (ChargeKind::Overage, LineKind::Overage)];
        for (charge_kind, kind) in kinds {
            for (meter, charges) in self.usage {
                let meter: &'c Meter = meter;
                for charge in charges.iter().filter(|charge| charge.kind == charge_kind) {
                    let amount = self.cents.round(&charge.amount)?;
                    let mut entry = entry(kind, &meter.name, amount, charge.working.clone())?;
                    entry.worked.meter = Some(meter);
                    entry.worked.quantity = charge.quantity;
                    entry.charge = Some(charge);
                    entries.push(entry);
                }
            }
        }
        Ok(())
    }
}

impl Entry<'_, '_> {
    fn amount(&self) -> Amount {
        self.worked.amount
    }

    fn kind(&self) -> LineKind {
        self.worked.kind
    }
}

fn entry<'b, 'c>(
    kind: LineKind,
    name: &'c str,
    amount: Amount,
    working: Working,
) -> Result<Entry<'b, 'c>, TooLarge> {
    Ok(Entry { worked: worked(kind, name, amount, working)?, charge: None, open: amount })
}

/// A line that is for one of its kind.
fn worked(kind: LineKind, name: &str, amount: Amount, working: Working) -> Result<Worked<'_>, TooLarge> {
    let quantity = Credits::r6(&Exact::ONE)?;
    Ok(Worked { kind, name, meter: None, quantity, amount, working })
}

/// The two sums that discounts and tax work on.
struct Sums {
    fees: Amount,
    usage: Amount,
}

impl Sums {
    fn of(entries: &[Entry<'_, '_>], cents: Cents) -> Result<Self, TooLarge> {
        let sum = |usage: bool| {
            let entries = entries.iter().filter(|entry| entry.kind().is_usage() == usage);
            cents.sum(entries.map(Entry::amount))
        };
        Ok(Self { fees: sum(false)?, usage: sum(true)? })
    }
}
