//! Shares and quotients that are shown with few decimals.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::number::{Credits, Digits, Exact, Rounding};

/// Decimals that a quotient can have.
const PLACES: u32 = 6;

/// A quotient, rounded to at most six decimals. It is shown without trailing zeros: `"0.75"`, `"1"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ratio {
    millionths: i128,
}

impl Ratio {
    /// One.
    pub const ONE: Self = Self { millionths: 1_000_000 };

    /// A part of a whole at six decimals, rounded down; none where there is no whole.
    pub(crate) fn rounded_down(part: Credits, whole: Credits) -> Option<Self> {
        // Both are whole numbers of millionths, and small enough for the product.
        let millionths =
            part.millionths().checked_mul(Self::ONE.millionths)?.checked_div(whole.millionths())?;
        Some(Self { millionths })
    }

    /// A quotient at so many decimals, at most six; none where it is too large to be shown.
    pub(crate) fn round(quotient: &Exact, decimals: u32, rounding: Rounding) -> Option<Self> {
        let rounded = Exact::scaled(quotient.round(decimals, rounding)?, decimals);
        Some(Self { millionths: rounded.round(PLACES, Rounding::Down)? })
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Digits::shortest(self.millionths, PLACES).fmt(formatter)
    }
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Digits::shortest(self.millionths, PLACES).serialize(serializer)
    }
}
