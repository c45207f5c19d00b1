//! How a number is rounded.

use std::cmp::Ordering;

use serde::Serialize;

/// How an amount is rounded to the minor unit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// To the nearest; a tie away from zero.
    #[default]
    HalfAway,
    /// To the nearest; a tie to the even neighbour.
    HalfEven,
    /// Away from zero.
    Up,
    /// Toward zero.
    Down,
}

impl Rounding {
    /// Whether what is cut off takes the rest one further from zero. `half` compares it with a half; it is not nothing.
    pub(crate) fn goes_away(self, half: Ordering, is_even: bool) -> bool {
        match self {
            Self::Up => true,
            Self::Down => false,
            Self::HalfAway => half != Ordering::Less,
            Self::HalfEven => half == Ordering::Greater || (half == Ordering::Equal && !is_even),
        }
    }
}
