//! Currencies and their minor units.

use serde::{Serialize, Serializer};

/// A currency of ISO 4217 that has a minor unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency {
    known: iso_currency::Currency,
    decimals: u32,
}

impl Currency {
    /// The currency with a three-letter code such as `"USD"`.
    ///
    /// ```
    /// use creditmix::Currency;
    ///
    /// assert_eq!(Currency::from_code("JPY").map(|yen| yen.decimals()), Some(0));
    /// assert_eq!(Currency::from_code("usd"), None);
    /// ```
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let known = iso_currency::Currency::from_code(code)?;
        Some(Self::of(known, u32::from(known.exponent()?)))
    }

    pub(crate) fn of(known: iso_currency::Currency, decimals: u32) -> Self {
        Self { known, decimals }
    }

    /// Its code.
    #[must_use]
    pub fn code(self) -> &'static str {
        self.known.code()
    }

    /// Decimals of its minor unit: 2 for USD, 0 for JPY.
    #[must_use]
    pub fn decimals(self) -> u32 {
        self.decimals
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_decimals_of_a_currency() {
        for (code, decimals) in [("USD", 2), ("JPY", 0), ("KWD", 3)] {
            assert_eq!(Currency::from_code(code).map(Currency::decimals), Some(decimals), "{code}");
        }
    }

    #[test]
    fn knows_only_currencies_with_a_minor_unit() {
        for code in ["XAU", "XXX", "ABC", "usd", "US", ""] {
            assert_eq!(Currency::from_code(code), None, "{code}");
        }
    }
}
