//! Shares and quotients that are shown with few decimals.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use crate::exact::Exact;
use crate::money::Rounding;

/// A quotient, rounded. It is shown without trailing zeros: `"0.75"`, `"1"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ratio(Decimal);

impl Ratio {
    /// One.
    pub const ONE: Self = Self(Decimal::ONE);

    /// A quotient at so many decimals; none where it is too large to be shown.
    pub(crate) fn round(quotient: &Exact, decimals: u32, rounding: Rounding) -> Option<Self> {
        let value = quotient.round(decimals, rounding)?;
        Some(Self(Decimal::try_from_i128_with_scale(value, decimals).ok()?.normalize()))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
