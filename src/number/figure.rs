//! Figures: exact numbers as they are shown on the way to an amount.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::number::{Exact, Rounding, SHOWN_PLACES, TooLarge};

/// A figure on the way to an amount: exact, shown with at most twelve decimals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure(pub(crate) Exact);

impl Figure {
    pub(crate) fn of(exact: Exact) -> Self {
        Self(exact)
    }

    /// A figure that can be shown: its whole part has room.
    pub(crate) fn shown(exact: Exact) -> Result<Self, TooLarge> {
        exact.round(0, Rounding::HalfAway).map(|_| Self(exact)).ok_or(TooLarge)
    }

    /// Whether all its decimals are shown.
    #[must_use]
    pub fn is_shown_exactly(&self) -> bool {
        let shown = self.0.round(SHOWN_PLACES, Rounding::HalfAway);
        shown.is_some_and(|shown| Exact::scaled(shown, SHOWN_PLACES) == self.0)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
