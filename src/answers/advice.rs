//! Why the best plan is the best, and by how much.

use serde::Serialize;

use crate::answers::compare::Comparison;
use crate::answers::estimate::{Estimate, Note};
use crate::error::{Code, Problem};
use crate::number::{Amount, TooLarge};

/// The best plan's reason, with the difference to the one after it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Advice {
    /// The best plan's id.
    pub plan: String,
    /// Why it is the best.
    pub reason: AdviceReason,
    /// The plan that it is compared with, if there is one.
    pub next: Option<String>,
    /// How much more that one costs over all months; negative where it costs less.
    pub difference: Option<Amount>,
    /// The difference of the two amounts a month.
    pub difference_per_month: Option<Amount>,
}

/// Why a plan is the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum AdviceReason {
    /// It serves everything and costs least among those that do.
    Cheapest,
    /// It alone serves everything.
    OnlyOneThatServesAll,
    /// No plan serves everything; it serves the largest share.
    ServesMost,
    /// Every plan that can be had passes the buyer's spend cap.
    ExceedsSpendCap,
}

impl Comparison {
    /// Why the best plan is the best, and by how much; none where no plan is eligible.
    ///
    /// # Errors
    ///
    /// The difference of two amounts becomes too large to be shown.
    pub fn advice(&self) -> Result<Option<Advice>, Problem> {
        Advice::of(self).map_err(|TooLarge| {
            Problem::whole(Code::NumberTooLarge, "the difference between two plans becomes too large")
        })
    }
}

impl Advice {
    /// What follows from a comparison; none where no plan is eligible.
    pub(crate) fn of(comparison: &Comparison) -> Result<Option<Self>, TooLarge> {
        let ranked = comparison.ranked();
        let Some((best, others)) = ranked.split_first() else {
            return Ok(None);
        };
        let next = others.first();
        let passes_cap = |estimate: &Estimate| estimate.notes.contains(&Note::SpendCapExceeded);
        let holds = |estimate: &Estimate| estimate.serves_all() && !passes_cap(estimate);
        let (reason, next) = match next {
            next if passes_cap(best) => (AdviceReason::ExceedsSpendCap, next),
            Some(next) if holds(best) && holds(next) => (AdviceReason::Cheapest, Some(next)),
            _ if holds(best) => (AdviceReason::OnlyOneThatServesAll, None),
            next => (AdviceReason::ServesMost, next),
        };
        let difference =
            |amount: fn(&Estimate) -> Amount| next.map(|next| amount(next).minus(amount(best))).transpose();
        Ok(Some(Self {
            plan: best.plan.clone(),
            reason,
            next: next.map(|next| next.plan.clone()),
            difference: difference(|estimate| estimate.total)?,
            difference_per_month: difference(|estimate| estimate.per_month)?,
        }))
    }
}
