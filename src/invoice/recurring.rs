//! The lines of recurring prices: annual ones are spread over their months.

use std::num::NonZero;

use crate::catalog::Billing;
use crate::invoice::{Basis, Working};
use crate::number::{Amount, Cents, Divisor, Exact, TooLarge};
use crate::offer::Offer;

/// Months of a year.
pub(super) const YEAR: NonZero<u32> = NonZero::<u32>::MIN.saturating_add(11);

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

    /// What is due in a month of the plan, counted from 1.
    pub(super) fn due<'w>(
        &self,
        plan_month: u32,
        basis: &'w Basis,
    ) -> Result<(Amount, Working<'w>), TooLarge> {
        match self {
            Self::Monthly(amount) => Ok((*amount, Working::Of(basis))),
            Self::Annual(year) => {
                let before = after(year, plan_month.saturating_sub(1))?;
                let now = after(year, plan_month)?;
                Ok((now.minus(before)?, Working::Spread { year: basis, now, before }))
            }
        }
    }
}

/// What an annual price has come to after so many months of the plan.
fn after(year: &[Amount], months: u32) -> Result<Amount, TooLarge> {
    let at = |month: u32| usize::try_from(month).ok().and_then(|month| year.get(month)).copied();
    let begun = at(months % YEAR).ok_or(TooLarge)?;
    let whole = at(YEAR.get()).ok_or(TooLarge)?;
    begun.plus(whole.times(months / YEAR)?)
}

/// What each annual price commits to beyond a month, to the end of the term that is running.
pub(super) fn rests_of_term<'c>(
    offer: &Offer<'c>,
    plan_month: u32,
) -> Result<Vec<(&'c str, Amount)>, TooLarge> {
    let mut rests = Vec::new();
    for price in &offer.recurring {
        if let Instalments::Annual(year) = &price.instalments {
            let rest = after(year, offer.term_end(plan_month))?.minus(after(year, plan_month)?)?;
            rests.push((price.name, rest));
        }
    }
    Ok(rests)
}
