//! Exact fractions: a formula of the model is computed without any rounding, and the result rounded once.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_traits::{Signed as _, ToPrimitive as _};
use rust_decimal::Decimal;

use crate::money::Rounding;

/// A whole number without a bound. Nearly all fit a machine integer, which is some ten times faster than a big one.
#[derive(Clone, Debug)]
enum Int {
    Small(i128),
    Big(BigInt),
}

impl Int {
    const ONE: Self = Self::Small(1);

    fn big(&self) -> BigInt {
        match self {
            Self::Small(value) => BigInt::from(*value),
            Self::Big(value) => value.clone(),
        }
    }

    fn combine(
        &self,
        other: &Self,
        small: fn(i128, i128) -> Option<i128>,
        big: fn(BigInt, BigInt) -> BigInt,
    ) -> Self {
        if let (Self::Small(left), Self::Small(right)) = (self, other)
            && let Some(value) = small(*left, *right)
        {
            return Self::Small(value);
        }
        Self::Big(big(self.big(), other.big()))
    }

    fn times(&self, other: &Self) -> Self {
        self.combine(other, i128::checked_mul, |left, right| left * right)
    }

    fn plus(&self, other: &Self) -> Self {
        self.combine(other, i128::checked_add, |left, right| left + right)
    }

    fn minus(&self, other: &Self) -> Self {
        self.combine(other, i128::checked_sub, |left, right| left - right)
    }

    /// Quotient and remainder, the quotient rounded down. The divisor is above 0.
    fn div_mod(&self, divisor: &Self) -> (Self, Self) {
        if let (Self::Small(left), Self::Small(right)) = (self, divisor)
            && let Some(quotient) = left.checked_div_euclid(*right)
            && let Some(remainder) = left.checked_rem_euclid(*right)
        {
            return (Self::Small(quotient), Self::Small(remainder));
        }
        let (quotient, remainder) = self.big().div_mod_floor(&divisor.big());
        (Self::Big(quotient), Self::Big(remainder))
    }

    fn gcd(&self, other: &Self) -> Self {
        self.combine(
            other,
            |left, right| (left != i128::MIN && right != i128::MIN).then(|| left.gcd(&right)),
            |left, right| left.gcd(&right),
        )
    }

    fn is_negative(&self) -> bool {
        match self {
            Self::Small(value) => value.is_negative(),
            Self::Big(value) => value.is_negative(),
        }
    }

    fn negate(&self) -> Self {
        Self::Small(0).minus(self)
    }

    fn is_even(&self) -> bool {
        match self {
            Self::Small(value) => value.is_even(),
            Self::Big(value) => value.is_even(),
        }
    }

    fn machine(&self) -> Option<i128> {
        match self {
            Self::Small(value) => Some(*value),
            Self::Big(value) => value.to_i128(),
        }
    }
}

impl Ord for Int {
    fn cmp(&self, other: &Self) -> Ordering {
        match (self, other) {
            (Self::Small(left), Self::Small(right)) => left.cmp(right),
            _ => self.big().cmp(&other.big()),
        }
    }
}

impl PartialOrd for Int {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Int {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Int {}

/// An exact fraction of whole numbers, the lower one above 0.
#[derive(Clone, Debug)]
pub(crate) struct Exact {
    upper: Int,
    lower: Int,
}

impl Exact {
    pub(crate) const ZERO: Self = Self { upper: Int::Small(0), lower: Int::ONE };
    pub(crate) const ONE: Self = Self { upper: Int::ONE, lower: Int::ONE };

    /// `value` units of `10^-places`, as in `scaled(125, 2)` for 1.25.
    pub(crate) fn scaled(value: i128, places: u32) -> Self {
        Self { upper: Int::Small(value), lower: ten_to(places) }
    }

    pub(crate) fn whole(value: u64) -> Self {
        Self { upper: Int::Small(i128::from(value)), lower: Int::ONE }
    }

    pub(crate) fn times(&self, other: &Self) -> Self {
        Self { upper: self.upper.times(&other.upper), lower: self.lower.times(&other.lower) }
    }

    /// The quotient; none for a divisor of 0.
    pub(crate) fn over(&self, other: &Self) -> Option<Self> {
        let upper = self.upper.times(&other.lower);
        let lower = self.lower.times(&other.upper);
        match lower.cmp(&Int::Small(0)) {
            Ordering::Greater => Some(Self { upper, lower }),
            Ordering::Less => Some(Self { upper: upper.negate(), lower: lower.negate() }),
            Ordering::Equal => None,
        }
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        self.combine(other, Int::plus)
    }

    pub(crate) fn minus(&self, other: &Self) -> Self {
        self.combine(other, Int::minus)
    }

    /// Over a common denominator, shortened so that long sums do not grow.
    fn combine(&self, other: &Self, with: fn(&Int, &Int) -> Int) -> Self {
        if self.lower == other.lower {
            return Self { upper: with(&self.upper, &other.upper), lower: self.lower.clone() };
        }
        let upper = with(&self.upper.times(&other.lower), &other.upper.times(&self.lower));
        let lower = self.lower.times(&other.lower);
        let common = upper.gcd(&lower);
        Self { upper: upper.div_mod(&common).0, lower: lower.div_mod(&common).0 }
    }

    pub(crate) fn is_zero(&self) -> bool {
        self.upper == Int::Small(0)
    }

    /// The smallest whole number that is not below it.
    pub(crate) fn ceil(&self) -> Self {
        let (quotient, remainder) = self.upper.div_mod(&self.lower);
        let up = if remainder == Int::Small(0) { Int::Small(0) } else { Int::ONE };
        Self { upper: quotient.plus(&up), lower: Int::ONE }
    }

    /// The largest whole number that is not above it.
    pub(crate) fn floor(&self) -> Self {
        Self { upper: self.upper.div_mod(&self.lower).0, lower: Int::ONE }
    }

    /// Rounded to units of `10^-places`; none where that passes a machine integer.
    pub(crate) fn round(&self, places: u32, rounding: Rounding) -> Option<i128> {
        let negative = self.upper.is_negative();
        let upper = if negative { self.upper.negate() } else { self.upper.clone() };
        let (quotient, remainder) = upper.times(&ten_to(places)).div_mod(&self.lower);
        let away = rounds_away(&quotient, &remainder, &self.lower, rounding);
        let size = if away { quotient.plus(&Int::ONE) } else { quotient };
        let size = size.machine()?;
        if negative { size.checked_neg() } else { Some(size) }
    }
}

/// Whether what was cut off (`remainder / divisor`, from 0 to below 1) takes the quotient one further from zero.
fn rounds_away(quotient: &Int, remainder: &Int, divisor: &Int, rounding: Rounding) -> bool {
    if *remainder == Int::Small(0) {
        return false;
    }
    let half = remainder.times(&Int::Small(2)).cmp(divisor);
    match rounding {
        Rounding::Up => true,
        Rounding::Down => false,
        Rounding::HalfAway => half != Ordering::Less,
        Rounding::HalfEven => half == Ordering::Greater || (half == Ordering::Equal && !quotient.is_even()),
    }
}

fn ten_to(places: u32) -> Int {
    10_i128.checked_pow(places).map_or_else(|| Int::Big(BigInt::from(10).pow(places)), Int::Small)
}

impl From<Decimal> for Exact {
    fn from(value: Decimal) -> Self {
        Self::scaled(value.mantissa(), value.scale())
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.lower == other.lower {
            return self.upper.cmp(&other.upper);
        }
        self.upper.times(&other.lower).cmp(&other.upper.times(&self.lower))
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
mod tests {
    use super::*;

    fn ratio(upper: u64, lower: u64) -> Exact {
        Exact::whole(upper).over(&Exact::whole(lower)).unwrap()
    }

    #[test]
    fn three_thirds_are_one() {
        let third = ratio(1, 3);
        assert_eq!(third.plus(&third).plus(&third), Exact::ONE);
        assert!(Exact::ONE.minus(&third).minus(&third).minus(&third).is_zero());
    }

    #[test]
    fn rounds_ties_by_each_rule() {
        use Rounding::{Down, HalfAway, HalfEven, Up};
        // In hundredths: 0.125, 0.135, 0.1251, 0.1249, 0.12 and minus 0.125.
        let minus_an_eighth = Exact::ZERO.minus(&Exact::scaled(125, 3));
        for (value, half_away, half_even, up, down) in [
            (Exact::scaled(125, 3), 13, 12, 13, 12),
            (Exact::scaled(135, 3), 14, 14, 14, 13),
            (Exact::scaled(1251, 4), 13, 13, 13, 12),
            (Exact::scaled(1249, 4), 12, 12, 13, 12),
            (Exact::scaled(12, 2), 12, 12, 12, 12),
            (minus_an_eighth, -13, -12, -13, -12),
        ] {
            assert_eq!(value.round(2, HalfAway), Some(half_away), "{value:?}");
            assert_eq!(value.round(2, HalfEven), Some(half_even), "{value:?}");
            assert_eq!(value.round(2, Up), Some(up), "{value:?}");
            assert_eq!(value.round(2, Down), Some(down), "{value:?}");
        }
    }

    #[test]
    fn stays_exact_past_a_machine_integer() {
        // (10^24)^3 / (10^24)^3 = 1, with 72 digits on the way.
        let large = Exact::scaled(10_i128.pow(24), 0);
        let cube = large.times(&large).times(&large);
        assert_eq!(cube.over(&cube).unwrap().round(0, Rounding::HalfAway), Some(1));
        assert_eq!(cube.round(0, Rounding::HalfAway), None);
        assert!(cube.plus(&Exact::ONE) > cube);
        let tiny = Exact::ONE.over(&cube).unwrap();
        assert_eq!(tiny.round(6, Rounding::Up), Some(1));
        assert_eq!(tiny.round(6, Rounding::HalfAway), Some(0));
        // A third of it and the two others make it whole again.
        let third = cube.over(&Exact::whole(3)).unwrap();
        assert_eq!(cube.minus(&third).minus(&third), third);
    }

    #[test]
    fn whole_numbers_around_a_fraction() {
        assert_eq!(ratio(7, 2).ceil(), Exact::whole(4));
        assert_eq!(ratio(7, 2).floor(), Exact::whole(3));
        assert_eq!(ratio(8, 2).ceil(), Exact::whole(4));
        assert_eq!(ratio(8, 2).floor(), Exact::whole(4));
    }

    #[test]
    fn nothing_is_divided_by_zero() {
        assert!(Exact::ONE.over(&Exact::ZERO).is_none());
    }
}
