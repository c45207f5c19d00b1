//! Instalments: annual prices are spread over their months.

use std::num::NonZero;

use crate::catalog::Billing;
use crate::number::{Amount, Cents, Divisor, Exact, TooLarge};

/// Months of a year.
pub(crate) const YEAR: NonZero<u32> = NonZero::<u32>::MIN.saturating_add(11);

/// What a recurring price comes to month by month.
#[derive(Clone, Debug)]
pub(crate) enum Instalments {
    /// The same each month.
    Monthly(Amount),
    /// What an annual price has come to after 0, 1, 2 and so on up to 12 months of a year. Each month bears the difference
    /// of two of them, so that the twelve of a year sum to the price.
    Annual(Vec<Amount>),
}

impl Instalments {
    /// Those of a price for a month, or for a year.
    pub(crate) fn of(price: &Exact, cycle: Billing, cents: Cents) -> Result<Self, TooLarge> {
        if cycle == Billing::Monthly {
            return Ok(Self::Monthly(cents.round(price)?));
        }
        let part = |months: u32| {
            let part = Exact::whole(u64::from(months)).over(&Divisor::whole(YEAR));
            cents.round(&price.times(&part))
        };
        Ok(Self::Annual((0..=YEAR.get()).map(part).collect::<Result<_, _>>()?))
    }
}

/// What an annual price has come to after so many months of the plan.
pub(crate) fn after(year: &[Amount], months: u32) -> Result<Amount, TooLarge> {
    let at = |month: u32| usize::try_from(month).ok().and_then(|month| year.get(month)).copied();
    let begun = at(months % YEAR).ok_or(TooLarge)?;
    let whole = at(YEAR.get()).ok_or(TooLarge)?;
    begun.plus(whole.times(months / YEAR)?)
}
