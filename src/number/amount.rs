//! Amounts of money that have been rounded, and to what they are rounded.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::number::{Currency, Digits, Exact, Rounding, TooLarge};

/// No amount passes this, in minor units: far above what the limits on input can reach.
const LARGEST: i128 = 10_000_000_000_000_000_000_000_000_000;

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
        Self { minor: 0, decimals: currency.decimals() }
    }

    /// A formula's result, rounded once.
    pub(crate) fn round(formula: &Exact, currency: Currency, rounding: Rounding) -> Result<Self, TooLarge> {
        Self::bounded(formula.round(currency.decimals(), rounding), currency.decimals())
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

/// How amounts are rounded: to which currency's minor unit, and by which rule.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cents {
    pub(crate) currency: Currency,
    pub(crate) rounding: Rounding,
}

impl Cents {
    pub(crate) fn zero(self) -> Amount {
        Amount::zero(self.currency)
    }

    pub(crate) fn round(self, amount: &Exact) -> Result<Amount, TooLarge> {
        Amount::round(amount, self.currency, self.rounding)
    }

    pub(crate) fn sum(self, amounts: impl IntoIterator<Item = Amount>) -> Result<Amount, TooLarge> {
        amounts.into_iter().try_fold(self.zero(), Amount::plus)
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
    fn says_when_it_cannot_hold_more() {
        let dollar = Currency::from_code("USD").unwrap();
        let most = Amount::round(&Exact::scaled(LARGEST, 2), dollar, Rounding::Down).unwrap();
        let cent = Amount::round(&Exact::scaled(1, 2), dollar, Rounding::Down).unwrap();
        assert_eq!(most.plus(cent), Err(TooLarge));
        assert!(most.minus(cent).is_ok());
    }
}
