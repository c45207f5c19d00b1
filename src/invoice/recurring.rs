//! The lines of recurring prices: annual ones are spread over their months.

use crate::catalog::Billing;
use crate::exact::Exact;
use crate::invoice::{Cents, Working};
use crate::money::Amount;
use crate::number::TooLarge;
use crate::offer::{Offer, Recurring};

/// What a price comes to in a month of the plan.
pub(super) fn due(
    price: &Recurring<'_>,
    plan_month: u32,
    cents: Cents,
) -> Result<(Amount, Working), TooLarge> {
    match price.cycle {
        Billing::Monthly => Ok((cents.round(&price.price)?, price.working.clone())),
        Billing::Annual => {
            let before = spread(price, plan_month.saturating_sub(1), cents)?;
            let now = spread(price, plan_month, cents)?;
            let year = Box::new(price.working.clone());
            Ok((now.minus(before)?, Working::Spread { year, now, before }))
        }
    }
}

/// What an annual price has come to after so many months: each month bears the difference of two roundings, so that
/// the twelve of a year sum to the price.
fn spread(price: &Recurring<'_>, months: u32, cents: Cents) -> Result<Amount, TooLarge> {
    let years = months.checked_div(12).unwrap_or(0);
    let begun = months.checked_rem(12).unwrap_or(0);
    let year = cents.round(&price.price)?;
    let whole = year.exact().times(&Exact::whole(u64::from(years)));
    let part = Exact::whole(u64::from(begun)).over(&Exact::whole(12)).unwrap_or(Exact::ZERO);
    cents.round(&whole)?.plus(cents.round(&price.price.times(&part))?)
}

/// What annual prices commit to beyond a month, to the end of the term that is running.
pub(super) fn rest_of_term(
    offer: &Offer<'_>,
    plan_month: u32,
    cents: Cents,
) -> Result<(Amount, Working), TooLarge> {
    let mut rests = Vec::new();
    for price in offer.recurring.iter().filter(|price| price.cycle == Billing::Annual) {
        let now = spread(price, plan_month, cents)?;
        let rest = spread(price, offer.term_end(plan_month), cents)?.minus(now)?;
        rests.push((price.name.to_owned(), rest));
    }
    let sum = cents.sum(rests.iter().map(|(_, rest)| *rest))?;
    Ok((sum, Working::RestOfTerm(rests)))
}
