//! The lines of recurring prices, month by month.

use crate::billing::invoice::{LineKind, Working};
use crate::number::{Amount, TooLarge};
use crate::pricing::instalments::{Instalments, after};
use crate::pricing::offer::{Offer, RecurringKind};
use crate::pricing::tariff::Basis;

impl From<RecurringKind> for LineKind {
    fn from(kind: RecurringKind) -> Self {
        match kind {
            RecurringKind::Fee => Self::Fee,
            RecurringKind::Seats => Self::Seats,
            RecurringKind::AddOn => Self::AddOn,
        }
    }
}

impl Instalments {
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
