//! The totals of all plans and nothing else: what a page needs while somebody is still typing.

use serde::Serialize;

use crate::answers::market::Market;
use crate::answers::outline::Outline;
use crate::catalog::Catalog;
use crate::error::Problem;
use crate::number::{Amount, Ratio};
use crate::pricing::demand::Variation;
use crate::scenario::Scenario;
use crate::work::STEPS_PER_ANSWER;

/// What each plan costs, without the months.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Totals {
    /// The plan that ranks first; none where no plan can be had.
    pub best: Option<String>,
    /// The plans that can be had, in the catalog's order.
    pub plans: Vec<PlanTotal>,
    /// The plans that are left out since their figures would take too many steps, in the catalog's order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub too_complex: Vec<String>,
}

/// What one plan costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanTotal {
    /// The plan's id.
    pub plan: String,
    /// The sum of all months.
    pub total: Amount,
    /// The share of the demand that is served in full, as in the comparison.
    pub served_share: Ratio,
}

/// The totals of all plans.
pub(crate) fn totals(catalog: &Catalog, scenario: &Scenario) -> Result<Totals, Problem> {
    let market = Market::of(catalog, scenario, STEPS_PER_ANSWER)?;
    let outlines = market.study(|market| market.at(&Variation::None))?;
    let best = Market::first_of(&outlines);
    let plans = market.plans().zip(&outlines);
    let plan = |(plan, outline): (&str, &Option<Outline>)| {
        outline.map(|outline| PlanTotal {
            plan: plan.to_owned(),
            total: outline.total,
            served_share: outline.served_share,
        })
    };
    Ok(Totals {
        best: best.and_then(|place| market.plans().nth(place)).map(str::to_owned),
        plans: plans.filter_map(plan).collect(),
        too_complex: market.too_complex(),
    })
}
