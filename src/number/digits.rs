//! Digits: a decimal number as an answer shows it, without an exponent.
//!
//! Answers are made of little else, so that their digits are written without the formatting of the standard library.

use std::fmt;

use serde::{Serialize, Serializer};

/// A sign, the 39 digits of the largest machine integer, a point, and the zeros before the first decimal.
const LONGEST: usize = 64;

/// A number as text.
pub(crate) struct Digits {
    text: [u8; LONGEST],
    /// How many bytes at the end of the text are in use.
    used: usize,
}

impl Digits {
    /// `value` units of `10^-places` with all their decimals: `2.50`.
    pub(crate) fn all(value: i128, places: u32) -> Self {
        let mut digits = Self { text: [b'0'; LONGEST], used: 0 };
        let mut rest = Rest::of(value.unsigned_abs());
        for _ in 0..places {
            digits.put(rest.last_digit());
        }
        digits.finish(rest, value.is_negative(), places > 0);
        digits
    }

    /// The same without the zeros at its end: `2.5`.
    pub(crate) fn shortest(value: i128, places: u32) -> Self {
        let mut digits = Self { text: [b'0'; LONGEST], used: 0 };
        let mut rest = Rest::of(value.unsigned_abs());
        for _ in 0..places {
            let digit = rest.last_digit();
            if digit != b'0' || digits.used > 0 {
                digits.put(digit);
            }
        }
        let has_decimals = digits.used > 0;
        digits.finish(rest, value.is_negative(), has_decimals);
        digits
    }

    /// The point, the whole part and the sign.
    fn finish(&mut self, mut whole: Rest, is_negative: bool, has_decimals: bool) {
        if has_decimals {
            self.put(b'.');
        }
        self.put(whole.last_digit());
        while !whole.is_zero() {
            self.put(whole.last_digit());
        }
        if is_negative {
            self.put(b'-');
        }
    }

    /// Puts a byte in front.
    fn put(&mut self, byte: u8) {
        if let Some(place) = self.text.iter_mut().rev().nth(self.used) {
            *place = byte;
            self.used = self.used.saturating_add(1);
        }
    }

    pub(crate) fn as_str(&self) -> &str {
        let text = self.text.get(LONGEST.saturating_sub(self.used)..).unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default()
    }
}

/// The digits that are still to come. Division by a word is much faster than by two, and most amounts fit one.
enum Rest {
    Word(u64),
    Two(u128),
}

impl Rest {
    fn of(value: u128) -> Self {
        u64::try_from(value).map_or(Self::Two(value), Self::Word)
    }

    fn last_digit(&mut self) -> u8 {
        let digit = match self {
            Self::Word(rest) => {
                let digit = rest.checked_rem(10).and_then(|digit| u8::try_from(digit).ok());
                *rest = rest.checked_div(10).unwrap_or(0);
                digit
            }
            Self::Two(rest) => {
                let digit = rest.checked_rem(10).and_then(|digit| u8::try_from(digit).ok());
                *self = Self::of(rest.checked_div(10).unwrap_or(0));
                digit
            }
        };
        b'0'.saturating_add(digit.unwrap_or(0))
    }

    fn is_zero(&self) -> bool {
        matches!(self, Self::Word(0) | Self::Two(0))
    }
}

impl fmt::Display for Digits {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Serialize for Digits {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_decimals_or_only_those_that_mean_something() {
        for (value, places, all, shortest) in [
            (0, 0, "0", "0"),
            (0, 2, "0.00", "0"),
            (5, 2, "0.05", "0.05"),
            (-50, 2, "-0.50", "-0.5"),
            (240, 0, "240", "240"),
            (24_000, 2, "240.00", "240"),
            (1_000_001, 6, "1.000001", "1.000001"),
            (10_100, 3, "10.100", "10.1"),
            (18_446_744_073_709_551_616, 0, "18446744073709551616", "18446744073709551616"),
            (-18_446_744_073_709_551_615, 1, "-1844674407370955161.5", "-1844674407370955161.5"),
            (
                i128::MIN,
                12,
                "-170141183460469231731687303.715884105728",
                "-170141183460469231731687303.715884105728",
            ),
            (1, 12, "0.000000000001", "0.000000000001"),
        ] {
            assert_eq!(Digits::all(value, places).as_str(), all);
            assert_eq!(Digits::shortest(value, places).as_str(), shortest);
        }
    }
}
