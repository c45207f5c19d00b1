//! How two answers differ.

use serde::Serialize;

use crate::answers::compare::compare_for;
use crate::answers::estimate::Estimate;
use crate::catalog::Catalog;
use crate::error::{Code, Problem};
use crate::number::{Amount, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::scenario::Scenario;

/// How much more the best plan of one scenario costs than the best plan of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// Over all months; negative where it costs less. None where the two look at different numbers of months.
    pub total: Option<Amount>,
    /// A month; negative where it costs less.
    pub per_month: Amount,
}

/// How much more the best plan of a scenario costs than that of another; none where one of them has no plan that can be
/// had, and where the two are paid in different currencies.
pub(crate) fn difference(
    catalog: &Catalog,
    scenario: &Scenario,
    base: &Scenario,
) -> Result<Option<Difference>, Problem> {
    let buyers = (Buyer::of(catalog, scenario)?, Buyer::of(catalog, base)?);
    let comparisons = (compare_for(&buyers.0)?, compare_for(&buyers.1)?);
    if comparisons.0.currency != comparisons.1.currency {
        return Ok(None);
    }
    let (Some(own), Some(other)) =
        (comparisons.0.ranked().first().copied(), comparisons.1.ranked().first().copied())
    else {
        return Ok(None);
    };
    let more = |amount: fn(&Estimate) -> Amount| {
        amount(own).minus(amount(other)).map_err(|TooLarge| {
            Problem::whole(Code::NumberTooLarge, "the difference between two scenarios becomes too large")
        })
    };
    let same_months = comparisons.0.months == comparisons.1.months;
    let total = same_months.then(|| more(|estimate| estimate.total)).transpose()?;
    Ok(Some(Difference { total, per_month: more(|estimate| estimate.per_month)? }))
}
