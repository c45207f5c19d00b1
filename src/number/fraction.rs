//! Fractions of whole numbers without a bound: what a decimal in a machine integer cannot hold.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_integer::Integer as _;
use num_traits::{Signed as _, ToPrimitive as _};

use crate::number::Rounding;

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

    fn words(&self) -> u64 {
        match self {
            Self::Small(_) => 2,
            Self::Big(value) => value.bits().div_ceil(64),
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

/// A fraction of whole numbers, the lower one above 0.
#[derive(Clone, Debug)]
pub(crate) struct Fraction {
    upper: Int,
    lower: Int,
}

impl Fraction {
    /// `mantissa x 10^-scale`.
    pub(super) fn decimal(mantissa: i128, scale: u32) -> Self {
        Self { upper: Int::Small(mantissa), lower: ten_to(scale) }
    }

    pub(super) fn times(&self, other: &Self) -> Self {
        Self { upper: self.upper.times(&other.upper), lower: self.lower.times(&other.lower) }
    }

    /// The quotient; the divisor is above 0.
    pub(super) fn over(&self, divisor: &Self) -> Self {
        let (upper, lower) = (self.upper.times(&divisor.lower), self.lower.times(&divisor.upper));
        Self { upper, lower }.shortened()
    }

    pub(super) fn plus(&self, other: &Self) -> Self {
        self.combine(other, Int::plus)
    }

    pub(super) fn minus(&self, other: &Self) -> Self {
        self.combine(other, Int::minus)
    }

    /// Over a common denominator, shortened so that long sums do not grow.
    fn combine(&self, other: &Self, with: fn(&Int, &Int) -> Int) -> Self {
        if self.lower == other.lower {
            return Self { upper: with(&self.upper, &other.upper), lower: self.lower.clone() };
        }
        let upper = with(&self.upper.times(&other.lower), &other.upper.times(&self.lower));
        Self { upper, lower: self.lower.times(&other.lower) }.shortened()
    }

    fn shortened(self) -> Self {
        let common = self.upper.gcd(&self.lower);
        if common == Int::Small(0) || common == Int::ONE {
            return self;
        }
        Self { upper: self.upper.div_mod(&common).0, lower: self.lower.div_mod(&common).0 }
    }

    /// How many words of 64 bits it is long.
    pub(super) fn words(&self) -> u64 {
        self.upper.words().saturating_add(self.lower.words())
    }

    pub(super) fn is_zero(&self) -> bool {
        self.upper == Int::Small(0)
    }

    /// Rounded down to a whole number, and whether anything was cut off.
    pub(super) fn floor(&self) -> (Self, bool) {
        let (quotient, remainder) = self.upper.div_mod(&self.lower);
        (Self { upper: quotient, lower: Int::ONE }, remainder != Int::Small(0))
    }

    /// Rounded to units of `10^-places`; none where that passes a machine integer.
    pub(super) fn round(&self, places: u32, rounding: Rounding) -> Option<i128> {
        let negative = self.upper.is_negative();
        let upper = if negative { self.upper.negate() } else { self.upper.clone() };
        let (quotient, remainder) = upper.times(&ten_to(places)).div_mod(&self.lower);
        let is_exact = remainder == Int::Small(0);
        let half = remainder.times(&Int::Small(2)).cmp(&self.lower);
        let away = !is_exact && rounding.goes_away(half, quotient.is_even());
        let size = if away { quotient.plus(&Int::ONE) } else { quotient };
        let size = size.machine()?;
        if negative { size.checked_neg() } else { Some(size) }
    }

    /// The whole number that it is, if it is one that fits a machine integer.
    pub(super) fn whole(&self) -> Option<i128> {
        (self.lower == Int::ONE).then(|| self.upper.machine()).flatten()
    }
}

fn ten_to(places: u32) -> Int {
    10_i128.checked_pow(places).map_or_else(|| Int::Big(BigInt::from(10).pow(places)), Int::Small)
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        if self.lower == other.lower {
            return self.upper.cmp(&other.upper);
        }
        self.upper.times(&other.lower).cmp(&other.upper.times(&self.lower))
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Fraction {}
