//! Amounts of credits: decimal, exact to six places.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::number::{Digits, Exact, Rounding, TooLarge};

/// Decimals of a credit amount.
const PLACES: u32 = 6;
/// No amount passes this, in millionths: far above what the limits on input can reach.
const LARGEST: i128 = 10_000_000_000_000_000_000_000_000_000;

/// An amount of credits (or of another meter's unit), a whole number of millionths.
///
/// It is shown without exponent and without trailing zeros: `"1400"`, `"0.333333"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Credits(i128);

impl Credits {
    /// None at all.
    pub const ZERO: Self = Self(0);
    /// One.
    pub(crate) const ONE: Self = Self(1_000_000);

    /// `r6` of the model: a formula's result at six decimals, half away from zero.
    pub(crate) fn r6(formula: &Exact) -> Result<Self, TooLarge> {
        Self::bounded(formula.round(PLACES, Rounding::HalfAway))
    }

    fn bounded(millionths: Option<i128>) -> Result<Self, TooLarge> {
        match millionths {
            Some(value) if i64::try_from(value).is_ok() || (-LARGEST..=LARGEST).contains(&value) => {
                Ok(Self(value))
            }
            _ => Err(TooLarge),
        }
    }

    pub(crate) fn plus(self, other: Self) -> Result<Self, TooLarge> {
        Self::bounded(self.0.checked_add(other.0))
    }

    pub(crate) fn minus(self, other: Self) -> Result<Self, TooLarge> {
        Self::bounded(self.0.checked_sub(other.0))
    }

    pub(crate) fn exact(self) -> Exact {
        Exact::scaled(self.0, PLACES)
    }

    pub(crate) fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The same in millionths, for an integer search.
    pub(crate) fn millionths(self) -> i128 {
        self.0
    }

    pub(crate) fn sum(amounts: impl IntoIterator<Item = Self>) -> Result<Self, TooLarge> {
        amounts.into_iter().try_fold(Self::ZERO, Self::plus)
    }
}

impl fmt::Display for Credits {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Digits::shortest(self.0, PLACES).fmt(formatter)
    }
}

impl Serialize for Credits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Digits::shortest(self.0, PLACES).serialize(serializer)
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
    use super::*;

    #[test]
    fn six_decimals_half_away() {
        for (value, places, shown) in [
            (10_000_005, 7, "1.000001"),
            (10_000_004, 7, "1"),
            (-10_000_005, 7, "-1.000001"),
            (1_400, 0, "1400"),
            (0, 0, "0"),
        ] {
            let credits = Credits::r6(&Exact::scaled(value, places)).unwrap();
            assert_eq!(credits.to_string(), shown);
        }
    }

    #[test]
    fn says_when_it_cannot_hold_more() {
        let most = Credits::r6(&Exact::scaled(LARGEST, PLACES)).unwrap();
        assert_eq!(most.plus(Credits(1)), Err(TooLarge));
        assert_eq!(most.to_string(), "10000000000000000000000");
        assert!(most.minus(Credits(1)).is_ok());
    }
}
