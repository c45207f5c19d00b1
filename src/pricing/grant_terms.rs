//! What a grant gives, to whom, and how its credits live on.

use crate::catalog::rollover::Keep;
use crate::number::{Credits, Exact, TooLarge};
use crate::pricing::users::Group;

/// Who may take from a lot: all users, or those of one group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    Shared,
    Own(Group),
}

/// How much a grant gives or a lot holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Supply {
    Limited(Credits),
    Unlimited,
}

impl Supply {
    pub(crate) const NOTHING: Self = Self::Limited(Credits::ZERO);

    pub(crate) fn is_nothing(self) -> bool {
        self == Self::NOTHING
    }

    /// What there is, of a supply that ends.
    pub(crate) fn limited(self) -> Credits {
        match self {
            Self::Limited(credits) => credits,
            Self::Unlimited => Credits::ZERO,
        }
    }

    /// Takes up to so much out of it; gives what was taken.
    pub(crate) fn take(&mut self, wanted: Credits) -> Result<Credits, TooLarge> {
        match self {
            Self::Limited(credits) => {
                let taken = wanted.min(*credits);
                *credits = credits.minus(taken)?;
                Ok(taken)
            }
            Self::Unlimited => Ok(wanted),
        }
    }
}

/// What is kept at the ends of the periods to come.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kept<'c> {
    Forever,
    Shares(&'c [Exact]),
}

impl<'c> Kept<'c> {
    pub(crate) const NOTHING: Self = Self::Shares(&[]);

    pub(crate) fn of(keep: &'c Keep) -> Self {
        match keep {
            Keep::Forever => Self::Forever,
            Keep::Shares(shares) => Self::Shares(shares),
        }
    }

    /// How many more periods credits can live; none: without end.
    pub(crate) fn periods(self) -> Option<u32> {
        match self {
            Self::Forever => None,
            Self::Shares(shares) => {
                let periods = shares.iter().take_while(|share| !share.is_zero()).count();
                Some(u32::try_from(periods).unwrap_or(u32::MAX))
            }
        }
    }
}

/// Where a lot comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Source {
    /// The grant of a contract, by its place among all grants of the meter.
    Grant { contract: u32, place: usize },
    /// A step, by its place in the allowance.
    TopUp(usize),
}

/// The time that granted credits are for, and how they live on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Life<'c> {
    pub(crate) priority: i64,
    /// Months of a period; none: the credits never expire.
    pub(crate) period: Option<u32>,
    pub(crate) keep: Kept<'c>,
    pub(crate) max_carried: Option<Credits>,
}
