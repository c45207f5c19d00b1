//! Exact fractions, read from the texts that the calculator gives and rounded as the model says.

use num_bigint::BigInt;
use num_integer::Integer;
use num_rational::Ratio;
use num_traits::{One, Signed, Zero};
use serde_json::Value;

pub type Fraction = Ratio<BigInt>;

pub fn whole(value: u64) -> Fraction {
    Fraction::from_integer(value.into())
}

/// Reads a decimal number.
pub fn parse(text: &str) -> Fraction {
    let (digits, places) = match text.split_once('.') {
        Some((whole, decimals)) => (format!("{whole}{decimals}"), decimals.len()),
        None => (text.to_owned(), 0),
    };
    Fraction::new(digits.parse().unwrap_or_else(|_| panic!("{text} is not a decimal number")), ten_to(places))
}

/// Reads a JSON text or number.
pub fn number(value: &Value) -> Fraction {
    value.as_str().map_or_else(|| parse(&value.to_string()), parse)
}

/// Writes a fraction that has at most 18 decimals.
pub fn decimal(value: &Fraction) -> String {
    const PLACES: usize = 18;
    let scaled = value * Fraction::from_integer(ten_to(PLACES));
    assert!(scaled.is_integer(), "{value} has more decimals");
    let digits = format!("{:0>width$}", scaled.to_string(), width = PLACES + 1);
    let (whole, decimals) = digits.split_at(digits.len() - PLACES);
    format!("{whole}.{decimals}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// What stands in a field of each item, summed.
pub fn sum<'v>(items: impl IntoIterator<Item = &'v Value>, field: &str) -> Fraction {
    items.into_iter().fold(Fraction::zero(), |sum, item| sum + number(&item[field]))
}

/// Rounds to so many decimals, by the name that a catalog gives the rounding.
pub fn round(value: &Fraction, places: usize, rounding: &str) -> Fraction {
    let scale = Fraction::from_integer(ten_to(places));
    let size = value.abs() * &scale;
    let (floor, rest) = (size.floor().to_integer(), size.fract());
    let half = Fraction::new(BigInt::one(), BigInt::from(2));
    let goes_up = match rounding {
        "half_away" => rest >= half,
        "half_even" => rest > half || (rest == half && floor.is_odd()),
        "up" => !rest.is_zero(),
        "down" => false,
        other => panic!("there is no rounding {other}"),
    };
    let rounded = Fraction::from_integer(if goes_up { floor + 1 } else { floor }) / scale;
    if value.is_negative() { -rounded } else { rounded }
}

/// The decimals of a currency that the generated catalogs use.
pub fn minor_unit(currency: &str) -> usize {
    match currency {
        "JPY" => 0,
        "KWD" => 3,
        _ => 2,
    }
}

fn ten_to(places: usize) -> BigInt {
    BigInt::from(10).pow(places.try_into().unwrap())
}
