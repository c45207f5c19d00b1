//! The comparison: all plans of a catalog in one scenario, ranked. Sections 5 and 7 of the model.

use std::cmp::{Ordering, Reverse};

use serde::Serialize;

use crate::buyer::Buyer;
use crate::catalog::{Catalog, Plan, Size};
use crate::course::estimate_in;
use crate::error::{Code, Problem};
use crate::estimate::{Estimate, Ineligible, Note, PlanEstimate};
use crate::money::Currency;
use crate::number::TooLarge;
use crate::offer::{NoOffer, Reason, named_size};
use crate::scenario::{Scenario, SizeChoice};

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

/// What serves everything first, by total; then what does not, by the share served, then by total; last what passes the
/// buyer's cap, by total.
pub(crate) fn order(left: &Estimate, right: &Estimate) -> Ordering {
    let key = |estimate: &Estimate| {
        let exceeds = estimate.notes.contains(&Note::SpendCapExceeded);
        let served = (!exceeds && !estimate.serves_all()).then_some(Reverse(estimate.served_share));
        (exceeds, served, estimate.total)
    };
    key(left).cmp(&key(right))
}

/// Compares all plans of a catalog.
pub(crate) fn compare(catalog: &Catalog, scenario: &Scenario) -> Result<Comparison, Problem> {
    let buyer = Buyer::of(catalog, scenario)?;
    let plans = catalog.plans.iter();
    let plans = plans
        .map(|plan| plan_estimate(plan, &buyer).map_err(|TooLarge| too_large(plan)))
        .collect::<Result<_, _>>()?;
    let mut comparison = Comparison {
        currency: buyer.tender.paid,
        months: scenario.months.0,
        best: None,
        ranking: Vec::new(),
        plans,
    };
    comparison.ranking = comparison.ranked().iter().map(|plan| plan.plan.clone()).collect();
    comparison.best = comparison.ranking.first().cloned();
    Ok(comparison)
}

fn plan_estimate<'c>(plan: &'c Plan, buyer: &Buyer<'c>) -> Result<PlanEstimate, TooLarge> {
    let mut best: Option<Estimate> = None;
    let mut refusal: Option<Vec<Reason>> = None;
    for size in sizes(plan, buyer) {
        match estimate_in(plan, size, buyer) {
            Ok(estimate) => {
                // The first of those that rank alike stays.
                if best.as_ref().is_none_or(|best| order(&estimate, best) == Ordering::Less) {
                    best = Some(estimate);
                }
            }
            Err(NoOffer::Reasons(reasons)) => {
                refusal.get_or_insert(reasons);
            }
            Err(NoOffer::TooLarge) => return Err(TooLarge),
        }
    }
    Ok(match best {
        Some(estimate) => PlanEstimate::Eligible(Box::new(estimate)),
        None => PlanEstimate::Ineligible(Ineligible {
            plan: plan.id.0.clone(),
            name: plan.name.clone(),
            kind: plan.kind(),
            size: None,
            eligible: false,
            reasons: refusal.unwrap_or_default(),
            notes: [],
        }),
    })
}

/// The size in which a plan ranks first among its own; none where it cannot be had in any.
pub(crate) fn best_size<'c>(
    plan: &'c Plan,
    buyer: &Buyer<'c>,
) -> Result<Option<Option<&'c Size>>, TooLarge> {
    let estimate = match plan_estimate(plan, buyer)? {
        PlanEstimate::Eligible(estimate) => estimate,
        PlanEstimate::Ineligible(_) => return Ok(None),
    };
    let is_chosen = |size: &&Size| Some(size.id.as_str()) == estimate.size.as_deref();
    Ok(Some(plan.sizes.iter().find(is_chosen)))
}

/// The sizes that are looked at: the one that the scenario names, or all.
fn sizes<'c>(plan: &'c Plan, buyer: &Buyer<'_>) -> Vec<Option<&'c Size>> {
    match buyer.scenario.choices(plan).map(|choices| &choices.size) {
        Some(SizeChoice::Named(_)) => vec![named_size(plan, buyer)],
        _ => plan.variants(),
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
