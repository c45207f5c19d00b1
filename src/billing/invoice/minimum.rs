//! The minimum spend: paying up to it.

use crate::billing::invoice::{Bill, Working};
use crate::catalog::discount::MinimumEvery;
use crate::number::{Amount, Divisor, Exact, TooLarge};
use crate::pricing::instalments::YEAR;

/// What is missing to the minimum after so much; none where there is no minimum, or where the year is not over.
///
/// `year` is the sum of the year's lines before this month. It is carried on, and begins anew with a year.
pub(super) fn true_up(
    bill: &Bill<'_, '_>,
    so_far: Amount,
    year: &mut Amount,
) -> Result<Option<(Amount, Working<'static>)>, TooLarge> {
    let Some((minimum, every)) = &bill.offer.minimum else {
        return Ok(None);
    };
    if *every == MinimumEvery::Month {
        return missing(bill, minimum.clone(), so_far).map(Some);
    }
    let sum = year.plus(so_far)?;
    let month_of_year = (bill.plan_month.saturating_sub(1) % YEAR).saturating_add(1);
    let year_ends = month_of_year == YEAR.get();
    *year = if year_ends { bill.cents().zero() } else { sum };
    if !year_ends && !bill.is_last() {
        return Ok(None);
    }
    let part = Exact::whole(u64::from(month_of_year)).over(&Divisor::whole(YEAR));
    missing(bill, minimum.times(&part), sum).map(Some)
}

fn missing(
    bill: &Bill<'_, '_>,
    minimum: Exact,
    so_far: Amount,
) -> Result<(Amount, Working<'static>), TooLarge> {
    let missing = minimum.minus(&so_far.exact()).max(Exact::ZERO);
    Ok((bill.cents().round(&missing)?, Working::TrueUp { minimum, so_far }))
}
