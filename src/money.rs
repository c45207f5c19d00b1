//! Currencies, how an invoice line is rounded, and amounts that have been rounded.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::digits::Digits;
use crate::exact::Exact;
use crate::number::TooLarge;

/// No amount passes this, in minor units: far above what the limits on input can reach.
const LARGEST: i128 = 10_000_000_000_000_000_000_000_000_000;

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

/// An amount of money as it stands on an invoice: a whole number of minor units.
///
/// It is shown with exactly the currency's decimals: `"240.00"`, `"-5"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Amount {
    minor: i128,
    decimals: u32,
}

impl Amount {
    /// Nothing, in a currency.
    pub(crate) fn zero(currency: Currency) -> Self {
        Self { minor: 0, decimals: currency.decimals }
    }

    /// A formula's result, rounded once.
    pub(crate) fn round(formula: &Exact, currency: Currency, rounding: Rounding) -> Result<Self, TooLarge> {
        Self::bounded(formula.round(currency.decimals, rounding), currency.decimals)
    }

    fn bounded(minor: Option<i128>, decimals: u32) -> Result<Self, TooLarge> {
        match minor {
            Some(minor) if i64::try_from(minor).is_ok() || (-LARGEST..=LARGEST).contains(&minor) => {
                Ok(Self { minor, decimals })
            }
            _ => Err(TooLarge),
        }
    }

    pub(crate) fn plus(self, other: Self) -> Result<Self, TooLarge> {
        Self::bounded(self.minor.checked_add(other.minor), self.decimals)
    }

    pub(crate) fn minus(self, other: Self) -> Result<Self, TooLarge> {
        Self::bounded(self.minor.checked_sub(other.minor), self.decimals)
    }

    /// So many times as much.
    pub(crate) fn times(self, count: u32) -> Result<Self, TooLarge> {
        Self::bounded(self.minor.checked_mul(i128::from(count)), self.decimals)
    }

    pub(crate) fn exact(self) -> Exact {
        Exact::scaled(self.minor, self.decimals)
    }

    pub(crate) fn is_zero(self) -> bool {
        self.minor == 0
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        Digits::all(self.minor, self.decimals).fmt(formatter)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Digits::all(self.minor, self.decimals).serialize(serializer)
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
    use super::*;

    #[test]
    fn shows_exactly_the_decimals_of_the_currency() {
        for (code, value, shown) in [
            ("USD", Exact::whole(240), "240.00"),
            ("USD", Exact::ZERO.minus(&Exact::scaled(5, 1)), "-0.50"),
            ("JPY", Exact::scaled(15_005, 1), "1501"),
            ("KWD", Exact::scaled(15_005, 4), "1.501"),
            ("USD", Exact::ZERO, "0.00"),
        ] {
            let currency = Currency::from_code(code).unwrap();
            let amount = Amount::round(&value, currency, Rounding::HalfAway).unwrap();
            assert_eq!(amount.to_string(), shown);
        }
    }

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

    #[test]
    fn says_when_it_cannot_hold_more() {
        let dollar = Currency::from_code("USD").unwrap();
        let most = Amount::round(&Exact::scaled(LARGEST, 2), dollar, Rounding::Down).unwrap();
        let cent = Amount::round(&Exact::scaled(1, 2), dollar, Rounding::Down).unwrap();
        assert_eq!(most.plus(cent), Err(TooLarge));
        assert!(most.minus(cent).is_ok());
    }
}
