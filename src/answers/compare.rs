//! The comparison: all plans of a catalog in one scenario, ranked. Sections 5 and 7 of the model.

use std::rc::Rc;

use serde::Serialize;

use crate::answers::estimate::{Estimate, Ineligible, PlanEstimate};
use crate::answers::outline::Outline;
use crate::answers::record::estimate;
use crate::answers::sizes::{best_offer, offers, too_large};
use crate::catalog::{Catalog, Plan};
use crate::error::Problem;
use crate::number::{Currency, TooLarge};
use crate::pricing::buyer::Buyer;
use crate::pricing::reason::Reason;
use crate::scenario::Scenario;
use crate::work::{NoFigures, Work};

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
    /// The comparison of plans in the catalog's order.
    fn of(plans: Vec<PlanEstimate>, buyer: &Buyer<'_>) -> Self {
        let mut comparison = Self {
            currency: buyer.tender.paid,
            months: buyer.scenario.months.0,
            best: None,
            ranking: Vec::new(),
            plans,
        };
        comparison.ranking = comparison.ranked().iter().map(|plan| plan.plan.clone()).collect();
        comparison.best = comparison.ranking.first().cloned();
        comparison
    }

    /// The eligible plans, the best first.
    pub(crate) fn ranked(&self) -> Vec<&Estimate> {
        let estimates = self.plans.iter().filter_map(PlanEstimate::figures);
        let mut ranked: Vec<&Estimate> = estimates.collect();
        // This sort is stable: what is equal stays in the catalog's order.
        ranked.sort_by_cached_key(|estimate| Outline::from_estimate(estimate).rank());
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
        self.meters.0.iter().all(|(_, totals)| totals.figures.service().is_whole())
    }
}

/// Compares all plans of a catalog.
pub(crate) fn compare(catalog: &Catalog, scenario: &Scenario) -> Result<Comparison, Problem> {
    compare_for(&Buyer::of(catalog, scenario)?)
}

/// Compares all plans of a buyer's catalog. Each has its part of the steps; one that would take more is not eligible.
pub(crate) fn compare_for(buyer: &Buyer<'_>) -> Result<Comparison, Problem> {
    let parts = buyer.catalog.plans.len();
    let estimate = |plan| match plan_estimate(plan, buyer, &Work::of_one_among(parts)) {
        Ok(estimate) => Ok(estimate),
        Err(NoFigures::TooComplex) => {
            Ok(PlanEstimate::Ineligible(ineligible(plan, vec![Reason::TOO_COMPLEX])))
        }
        Err(NoFigures::TooLarge) => Err(too_large(plan)),
    };
    Ok(Comparison::of(buyer.catalog.plans.iter().map(estimate).collect::<Result<_, _>>()?, buyer))
}

/// Compares all plans in the steps that are left; none where there are too few for all of them.
pub(crate) fn compare_within(buyer: &Buyer<'_>, work: &Work) -> Result<Option<Comparison>, Problem> {
    let mut plans = Vec::new();
    for plan in buyer.catalog.plans.iter() {
        match plan_estimate(plan, buyer, work) {
            Ok(estimate) => plans.push(estimate),
            Err(NoFigures::TooComplex) => return Ok(None),
            Err(NoFigures::TooLarge) => return Err(too_large(plan)),
        }
    }
    Ok(Some(Comparison::of(plans, buyer)))
}

fn plan_estimate<'c>(plan: &'c Plan, buyer: &Buyer<'c>, work: &Work) -> Result<PlanEstimate, NoFigures> {
    let offers = match offers(plan, buyer, work)? {
        Ok(offers) => offers,
        Err(reasons) => return Ok(PlanEstimate::Ineligible(ineligible(plan, reasons))),
    };
    let best = best_offer(&offers, buyer, work)?.ok_or(TooLarge)?;
    Ok(PlanEstimate::Eligible(Box::new(estimate(Rc::clone(best), buyer, work)?)))
}

fn ineligible(plan: &Plan, reasons: Vec<Reason>) -> Ineligible {
    Ineligible {
        plan: plan.id.0.clone(),
        name: plan.name.clone(),
        kind: plan.kind(),
        size: None,
        eligible: false,
        reasons,
        notes: [],
    }
}
