//! The comparison: all plans of a catalog in one scenario, ranked. Sections 5 and 7 of the model.

use std::cmp::{Ordering, Reverse};

use serde::Serialize;

use crate::catalog::{Catalog, Plan, Tender};
use crate::demand::Usage;
use crate::error::{Code, Problem};
use crate::estimate::{Estimate, Ineligible, PlanEstimate, estimate};
use crate::invoice::Cents;
use crate::money::Currency;
use crate::number::TooLarge;
use crate::offer::Offer;
use crate::scenario::Scenario;

/// What each plan costs and serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Comparison {
    /// The currency of all amounts.
    pub currency: Currency,
    /// How many months were looked at.
    pub months: u64,
    /// The plan that comes first in the ranking; none where no plan is eligible.
    pub best: Option<String>,
    /// The eligible plans by id, the best first.
    pub ranking: Vec<String>,
    /// Every plan, in the catalog's order.
    pub plans: Vec<PlanEstimate>,
}

impl Comparison {
    /// The eligible plans, the best first.
    pub(crate) fn ranked(&self) -> Vec<&Estimate> {
        let estimates = self.plans.iter().filter_map(PlanEstimate::figures);
        let mut ranked: Vec<&Estimate> = estimates.collect();
        // The sort is stable: what is equal stays in the catalog's order.
        ranked.sort_by(|left, right| order(left, right));
        ranked
    }
}

impl PlanEstimate {
    /// The figures of an eligible plan.
    #[must_use]
    pub fn figures(&self) -> Option<&Estimate> {
        match self {
            Self::Eligible(estimate) => Some(estimate),
            Self::Ineligible(_) => None,
        }
    }
}

impl Estimate {
    /// Whether all of the demand is served in full.
    #[must_use]
    pub fn serves_all(&self) -> bool {
        self.meters
            .0
            .iter()
            .all(|(_, totals)| totals.figures.unserved.is_zero() && totals.figures.degraded.is_zero())
    }
}

/// What serves everything first, by total; then what does not, by the share served, then by total.
fn order(left: &Estimate, right: &Estimate) -> Ordering {
    let key = |estimate: &Estimate| {
        let served = (!estimate.serves_all()).then_some(Reverse(estimate.served_share));
        (served, estimate.total)
    };
    key(left).cmp(&key(right))
}

/// Compares all plans of a catalog.
pub(crate) fn compare(catalog: &Catalog, scenario: &Scenario) -> Result<Comparison, Problem> {
    let usage = Usage::of(scenario, catalog)?;
    let paid = scenario.currency.unwrap_or(catalog.currency);
    let tender = Tender { paid, listed: catalog.currency };
    let plans = catalog
        .plans
        .iter()
        .map(|plan| {
            plan_estimate(plan, catalog, scenario, &usage, tender).map_err(|TooLarge| too_large(plan))
        })
        .collect::<Result<_, _>>()?;
    let mut comparison =
        Comparison { currency: paid, months: scenario.months.0, best: None, ranking: Vec::new(), plans };
    comparison.ranking = comparison.ranked().iter().map(|plan| plan.plan.clone()).collect();
    comparison.best = comparison.ranking.first().cloned();
    Ok(comparison)
}

fn plan_estimate<'c>(
    plan: &'c Plan,
    catalog: &'c Catalog,
    scenario: &Scenario,
    usage: &Usage<'c>,
    tender: Tender,
) -> Result<PlanEstimate, TooLarge> {
    let cents = Cents { currency: tender.paid, rounding: catalog.rounding };
    match Offer::of(plan, catalog, scenario, usage, tender) {
        Ok(offer) => {
            let estimate = estimate(&offer, scenario, usage, cents)?;
            Ok(PlanEstimate::Eligible(Box::new(estimate)))
        }
        Err(reasons) => Ok(PlanEstimate::Ineligible(Ineligible {
            plan: plan.id.0.clone(),
            name: plan.name.clone(),
            kind: plan.kind(),
            size: None,
            eligible: false,
            reasons,
            notes: [],
        })),
    }
}

fn too_large(plan: &Plan) -> Problem {
    let name = &plan.name;
    Problem {
        code: Code::NumberTooLarge,
        path: String::new(),
        message: format!("an amount of the plan {name} becomes too large to be exact; use smaller numbers"),
    }
}
