//! Exact numbers: a formula of the model is computed without any rounding, and the result rounded once.
//!
//! Nearly every number is a decimal that fits a machine integer; it is computed as such, some ten times faster than as
//! a fraction. What does not fit, and what a division leaves, becomes a fraction of whole numbers without a bound.

use std::cmp::Ordering;
use std::fmt;
use std::num::NonZero;

use crate::number::fraction::Fraction;
use crate::number::{Digits, Rounding};

/// The most decimals that are shown of an exact number.
pub(crate) const SHOWN_PLACES: u32 = 12;
/// What a word of 64 bits takes with each other one where a fraction is shortened.
const STEPS_PER_SQUARE_WORD: u64 = 8;

/// An exact number.
#[derive(Clone, Debug)]
pub(crate) enum Exact {
    /// `mantissa x 10^-scale`.
    Decimal {
        mantissa: i128,
        scale: u32,
    },
    Fraction(Box<Fraction>),
}

use Exact::Decimal as Dec;

/// An exact number above 0: what anything can be divided by.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Divisor(Exact);

impl Divisor {
    pub(crate) const ONE: Self = Self(Exact::ONE);

    /// A number that is above 0; none for another one.
    pub(crate) fn of(number: Exact) -> Option<Self> {
        (number > Exact::ZERO).then_some(Self(number))
    }

    pub(crate) fn whole(number: NonZero<u32>) -> Self {
        Self(Exact::whole(u64::from(number.get())))
    }

    pub(crate) fn exact(&self) -> &Exact {
        &self.0
    }
}

impl Exact {
    pub(crate) const ZERO: Self = Dec { mantissa: 0, scale: 0 };
    pub(crate) const ONE: Self = Dec { mantissa: 1, scale: 0 };

    /// `value` units of `10^-places`, as in `scaled(125, 2)` for 1.25.
    pub(crate) const fn scaled(value: i128, places: u32) -> Self {
        Dec { mantissa: value, scale: places }
    }

    pub(crate) fn whole(value: u64) -> Self {
        Self::scaled(i128::from(value), 0)
    }

    fn fraction(&self) -> Fraction {
        match self {
            Dec { mantissa, scale } => Fraction::decimal(*mantissa, *scale),
            Self::Fraction(fraction) => (**fraction).clone(),
        }
    }

    fn of_fraction(fraction: Fraction) -> Self {
        match fraction.whole() {
            Some(whole) => Self::scaled(whole, 0),
            None => Self::Fraction(Box::new(fraction)),
        }
    }

    pub(crate) fn times(&self, other: &Self) -> Self {
        if let (Dec { mantissa: left, scale }, Dec { mantissa: right, scale: further }) = (self, other)
            && let Some(mantissa) = multiply(*left, *right)
        {
            return Dec { mantissa, scale: scale.saturating_add(*further) };
        }
        Self::of_fraction(self.fraction().times(&other.fraction()))
    }

    /// The quotient.
    pub(crate) fn over(&self, Divisor(other): &Divisor) -> Self {
        if let Dec { mantissa: 1, scale: 0 } = other {
            return self.clone();
        }
        // A divisor made of twos and fives leaves a decimal, most with six more places; that spares a fraction.
        let decimal = self.over_at(other, 0).or_else(|| self.over_at(other, 6));
        decimal.unwrap_or_else(|| Self::of_fraction(self.fraction().over(&other.fraction())))
    }

    /// The quotient of two decimals, if it is one with so many more places.
    fn over_at(&self, other: &Self, places: u32) -> Option<Self> {
        let (Dec { mantissa, scale }, Dec { mantissa: divisor, scale: of_divisor }) = (self, other) else {
            return None;
        };
        let (quotient, rest) = divide(multiply(*mantissa, ten_to(places)?)?, *divisor)?;
        let scale = scale.saturating_add(places);
        let missing = ten_to(of_divisor.saturating_sub(scale))?;
        let mantissa = (rest == 0).then(|| multiply(quotient, missing)).flatten()?;
        Some(Dec { mantissa, scale: scale.saturating_sub(*of_divisor) })
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        if let Dec { mantissa: 0, .. } = self {
            return other.clone();
        }
        if let Some((left, right, scale)) = aligned(self, other)
            && let Some(mantissa) = left.checked_add(right)
        {
            return Dec { mantissa, scale };
        }
        Self::of_fraction(self.fraction().plus(&other.fraction()))
    }

    pub(crate) fn minus(&self, other: &Self) -> Self {
        if let Some((left, right, scale)) = aligned(self, other)
            && let Some(mantissa) = left.checked_sub(right)
        {
            return Dec { mantissa, scale };
        }
        Self::of_fraction(self.fraction().minus(&other.fraction()))
    }

    /// The steps that a sum with it may take: shortening a fraction takes the square of its length; a decimal takes none.
    pub(crate) fn steps(&self) -> u64 {
        match self {
            Dec { .. } => 0,
            Self::Fraction(fraction) => {
                let words = fraction.words();
                words.saturating_mul(words).saturating_mul(STEPS_PER_SQUARE_WORD)
            }
        }
    }

    /// The same number without zeros at the end of its mantissa.
    pub(crate) fn in_fewest_digits(self) -> Self {
        let Dec { mut mantissa, mut scale } = self else {
            return self;
        };
        while scale > 0 && mantissa.checked_rem(10) == Some(0) {
            mantissa = mantissa.checked_div(10).unwrap_or(0);
            scale = scale.saturating_sub(1);
        }
        Dec { mantissa, scale }
    }

    pub(crate) fn is_zero(&self) -> bool {
        match self {
            Dec { mantissa, .. } => *mantissa == 0,
            Self::Fraction(fraction) => fraction.is_zero(),
        }
    }

    /// The largest whole number that is not above it.
    pub(crate) fn floor(&self) -> Self {
        self.floor_and_rest().0
    }

    /// The smallest whole number that is not below it.
    pub(crate) fn ceil(&self) -> Self {
        let (floor, has_rest) = self.floor_and_rest();
        if has_rest { floor.plus(&Self::ONE) } else { floor }
    }

    fn floor_and_rest(&self) -> (Self, bool) {
        if let Dec { mantissa, scale } = self
            && let Some(ten) = ten_to(*scale)
            && let (Some(quotient), Some(rest)) =
                (mantissa.checked_div_euclid(ten), mantissa.checked_rem_euclid(ten))
        {
            return (Self::scaled(quotient, 0), rest != 0);
        }
        let (floor, has_rest) = self.fraction().floor();
        (Self::of_fraction(floor), has_rest)
    }

    /// Rounded to units of `10^-places`; none where that passes a machine integer.
    pub(crate) fn round(&self, places: u32, rounding: Rounding) -> Option<i128> {
        match self {
            Dec { mantissa, scale } if *scale <= places => {
                multiply(*mantissa, ten_to(places.saturating_sub(*scale))?)
            }
            Dec { mantissa, scale } => match ten_to(scale.saturating_sub(places)) {
                Some(ten) => cut(*mantissa, ten, rounding),
                None => self.fraction().round(places, rounding),
            },
            Self::Fraction(fraction) => fraction.round(places, rounding),
        }
    }
}

/// The powers of ten that fit a word.
const TENS: [i64; 19] = [
    1,
    10,
    100,
    1_000,
    10_000,
    100_000,
    1_000_000,
    10_000_000,
    100_000_000,
    1_000_000_000,
    10_000_000_000,
    100_000_000_000,
    1_000_000_000_000,
    10_000_000_000_000,
    100_000_000_000_000,
    1_000_000_000_000_000,
    10_000_000_000_000_000,
    100_000_000_000_000_000,
    1_000_000_000_000_000_000,
];

/// A power of ten that fits.
fn ten_to(places: u32) -> Option<i128> {
    let place = usize::try_from(places).ok()?;
    TENS.get(place).map_or_else(|| 10_i128.checked_pow(places), |ten| Some(i128::from(*ten)))
}

/// A product that fits. Two factors of together 62 bits are multiplied in one word: WebAssembly has no wider product:
/// one of two words is a call.
fn multiply(left: i128, right: i128) -> Option<i128> {
    match (i64::try_from(left), i64::try_from(right)) {
        (Ok(left), Ok(right)) if bits(left).saturating_add(bits(right)) < 63 => {
            Some(i128::from(left.wrapping_mul(right)))
        }
        // Two words hold the product of any two single ones.
        (Ok(left), Ok(right)) => Some(i128::from(left).wrapping_mul(i128::from(right))),
        _ => left.checked_mul(right),
    }
}

/// How many bits the size of a number takes.
fn bits(value: i64) -> u32 {
    64_u32.saturating_sub(value.unsigned_abs().leading_zeros())
}

/// Two decimals at one scale, if that fits.
fn aligned(left: &Exact, right: &Exact) -> Option<(i128, i128, u32)> {
    let (Dec { mantissa: left, scale: of_left }, Dec { mantissa: right, scale: of_right }) = (left, right)
    else {
        return None;
    };
    match of_left.cmp(of_right) {
        Ordering::Equal => Some((*left, *right, *of_left)),
        Ordering::Less => {
            Some((multiply(*left, ten_to(of_right.saturating_sub(*of_left))?)?, *right, *of_right))
        }
        Ordering::Greater => {
            Some((*left, multiply(*right, ten_to(of_left.saturating_sub(*of_right))?)?, *of_left))
        }
    }
}

/// `mantissa / divisor` as a whole number; the divisor is a power of ten above 1.
fn cut(mantissa: i128, divisor: i128, rounding: Rounding) -> Option<i128> {
    let (quotient, rest) = divide(mantissa, divisor)?;
    if rest == 0 {
        return Some(quotient);
    }
    let half = rest.unsigned_abs().checked_mul(2)?.cmp(&divisor.unsigned_abs());
    let is_even = quotient.checked_rem(2) == Some(0);
    match (rounding.goes_away(half, is_even), mantissa.is_negative()) {
        (true, false) => quotient.checked_add(1),
        (true, true) => quotient.checked_sub(1),
        (false, _) => Some(quotient),
    }
}

/// Quotient and rest toward zero. Division by a word is much faster than by two, and a product faster than a second
/// division.
fn divide(mantissa: i128, divisor: i128) -> Option<(i128, i128)> {
    if let (Ok(left), Ok(right)) = (i64::try_from(mantissa), i64::try_from(divisor)) {
        let quotient = left.checked_div(right)?;
        let rest = left.wrapping_sub(quotient.wrapping_mul(right));
        return Some((i128::from(quotient), i128::from(rest)));
    }
    let quotient = mantissa.checked_div(divisor)?;
    Some((quotient, mantissa.wrapping_sub(quotient.wrapping_mul(divisor))))
}

impl fmt::Display for Exact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A number so large that twelve decimals do not fit is shown with fewer.
        for places in [SHOWN_PLACES, 6, 2, 0] {
            if let Some(rounded) = self.round(places, Rounding::HalfAway) {
                return Digits::shortest(rounded, places).fmt(formatter);
            }
        }
        Err(fmt::Error)
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        match aligned(self, other) {
            Some((left, right, _)) => left.cmp(&right),
            None => self.fraction().cmp(&other.fraction()),
        }
    }
}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Exact {}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests;
