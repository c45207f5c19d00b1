//! How many steps a search may take.

use crate::pricing::packs::choice::Choice;
use crate::work::{TooComplex, Work};

/// How many steps a search may take before the remainders are worked out.
pub(super) const FIRST_STEPS: u64 = 2_000;

/// What a step of the search counts as.
pub(super) const STEPS_PER_BRANCH: u64 = 14;

/// How a search ended.
pub(super) enum Found {
    /// With the best choice, if there is one.
    Best(Option<Choice>),
    /// It took too many steps.
    Unfinished,
}

/// Searches in at most so many steps, and no more than are left; counts them.
pub(super) fn counted(
    search: &dyn Fn(&mut u64) -> Result<Found, TooComplex>,
    most: u64,
    work: &Work,
) -> Result<Found, TooComplex> {
    let allowed = work.left().checked_div(STEPS_PER_BRANCH).unwrap_or(0).min(most);
    let mut left = allowed;
    let found = search(&mut left)?;
    work.spend(allowed.saturating_sub(left).saturating_mul(STEPS_PER_BRANCH))?;
    Ok(found)
}
