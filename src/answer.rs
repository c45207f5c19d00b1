//! The answer for a screen: the comparison, what follows from it, and how two answers differ.

use serde::Serialize;

use crate::advice::Advice;
use crate::catalog::Catalog;
use crate::compare::{Comparison, compare_for, compare_within};
use crate::error::{Code, Problem};
use crate::estimate::Estimate;
use crate::number::{Amount, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::pricing::demand::steps_of_quantities;
use crate::scenario::Scenario;
use crate::unit_price::{UnitPrices, unit_prices};
use crate::work::Work;

/// A comparison with what follows from it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Answer {
    /// What each plan costs and serves.
    pub comparison: Comparison,
    /// Why the best plan is the best; none where no plan is eligible.
    pub advice: Option<Advice>,
    /// What each eligible plan comes to by the credit and by the action, in the catalog's order.
    pub unit_prices: Vec<UnitPrices>,
}

/// How much more the best plan of one scenario costs than the best plan of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// Over all months; negative where it costs less. None where the two look at different numbers of months.
    pub total: Option<Amount>,
    /// A month; negative where it costs less.
    pub per_month: Amount,
}

/// Compares all plans and says what follows.
pub(crate) fn advise(catalog: &Catalog, scenario: &Scenario) -> Result<Answer, Problem> {
    let buyer = Buyer::of(catalog, scenario)?;
    Answer::of(compare_for(&buyer)?, &buyer)
}

/// The same, where it takes no more than so many steps in all; none where it would take more.
pub(crate) fn advise_within(
    catalog: &Catalog,
    scenario: &Scenario,
    steps: u64,
) -> Result<Option<Answer>, Problem> {
    let work = Work::of(steps);
    // The quantities twice: for the comparison and for the prices of single actions.
    let quantities = steps_of_quantities(scenario, catalog).saturating_mul(2);
    if work.spend(quantities).is_err() {
        return Ok(None);
    }
    let buyer = Buyer::of(catalog, scenario)?;
    compare_within(&buyer, &work)?.map(|comparison| Answer::of(comparison, &buyer)).transpose()
}

impl Answer {
    fn of(comparison: Comparison, buyer: &Buyer<'_>) -> Result<Self, Problem> {
        let advice = comparison.advice()?;
        let unit_prices = unit_prices(&comparison, buyer)?;
        Ok(Self { comparison, advice, unit_prices })
    }
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
