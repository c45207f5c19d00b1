//! The answer for a screen: the comparison and what follows from it.

use serde::Serialize;

use crate::answers::advice::Advice;
use crate::answers::compare::{Comparison, compare_for, compare_within};
use crate::answers::unit_price::{UnitPrices, unit_prices};
use crate::catalog::Catalog;
use crate::error::Problem;
use crate::pricing::buyer::Buyer;
use crate::pricing::demand::steps_of_quantities;
use crate::scenario::Scenario;
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
