//! Work: how many steps the figures of a plan may take. Section 6 of the model.
//!
//! Whatever can be repeated (months, lots, steps beyond the balance, the search for packs, upgrades, long fractions) is
//! counted before it is done. Steps are counted and not time, so that the same question gives the same answer on every
//! machine.

use std::cell::Cell;

/// How many steps an answer may take, all plans together: less than a second of one core in a browser.
pub(crate) const STEPS_PER_ANSWER: u64 = 100_000_000;
/// How many a study may take, which asks for many answers at once: a forecast, a curve, a break-even. Some ten seconds.
pub(crate) const STEPS_PER_STUDY: u64 = 4_000_000_000;

/// The steps that are left to one plan in one question. A step is a few nanoseconds.
#[derive(Debug)]
pub(crate) struct Work {
    left: Cell<u64>,
}

/// The figures of a plan would take more steps than it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TooComplex;

/// Why a plan that can be had has no figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoFigures {
    /// An amount is too large to be exact.
    TooLarge,
    /// They would take too many steps.
    TooComplex,
}

impl Work {
    /// The part of one plan in an answer, among so many that are looked at.
    pub(crate) fn of_one_among(plans: usize) -> Self {
        Self::of(part_of(STEPS_PER_ANSWER, plans))
    }

    pub(crate) const fn of(steps: u64) -> Self {
        Self { left: Cell::new(steps) }
    }

    /// The steps that are left.
    pub(crate) fn left(&self) -> u64 {
        self.left.get()
    }

    /// Counts steps that are about to be taken. Nothing is left once there are too few.
    ///
    /// # Errors
    ///
    /// There are fewer left.
    pub(crate) fn spend(&self, steps: u64) -> Result<(), TooComplex> {
        let left = self.left.get().checked_sub(steps);
        self.left.set(left.unwrap_or(0));
        left.map(|_| ()).ok_or(TooComplex)
    }

    /// Counts one step for each of so many entries, and one for looking at them at all.
    pub(crate) fn spend_on(&self, entries: usize) -> Result<(), TooComplex> {
        self.spend(u64::try_from(entries).unwrap_or(u64::MAX).saturating_add(1))
    }
}

/// An equal part of so many steps.
pub(crate) fn part_of(steps: u64, parts: usize) -> u64 {
    let parts = u64::try_from(parts).unwrap_or(u64::MAX).max(1);
    steps.checked_div(parts).unwrap_or(steps)
}

impl From<TooComplex> for NoFigures {
    fn from(TooComplex: TooComplex) -> Self {
        Self::TooComplex
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_spent_up_to_the_last() {
        let work = Work::of(3);
        assert_eq!(work.spend(2), Ok(()));
        assert_eq!(work.spend_on(0), Ok(()));
        assert_eq!(work.spend(0), Ok(()));
        assert_eq!(work.spend(1), Err(TooComplex));
    }

    #[test]
    fn what_is_too_much_leaves_nothing_for_less() {
        let work = Work::of(3);
        assert_eq!(work.spend(4), Err(TooComplex));
        assert_eq!(work.spend(1), Err(TooComplex));
    }
}
