//! Packs, choices among them, and the whole numbers that both are counted in.

use num_integer::Integer as _;

use crate::work::TooComplex;

/// The most packs that a list has.
pub(super) const MOST_KINDS: usize = 8;

/// A pack, in whole units of credits and of money.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pack {
    pub(super) credits: i128,
    pub(super) price: i128,
    /// Its place in the catalog's list.
    pub(super) place: usize,
}

/// Which way the search goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    /// Least money for at least so many credits.
    Cover,
    /// Most credits for at most so much money.
    Fill,
}

#[cfg(feature = "studies")]
impl Way {
    pub(super) fn size(self, pack: &Pack) -> i128 {
        match self {
            Self::Cover => pack.credits,
            Self::Fill => pack.price,
        }
    }

    pub(super) fn value(self, pack: &Pack) -> i128 {
        match self {
            Self::Cover => pack.price,
            Self::Fill => pack.credits,
        }
    }
}

/// What limits the choice beside the shortfall.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// The most packs.
    pub(crate) packs: Option<i128>,
    /// The most money, in the units of the prices.
    pub(crate) money: Option<i128>,
}

/// How many of each pack are bought, in the catalog's order.
pub(crate) type Counts = [i128; MOST_KINDS];

/// Packs that are bought together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) price: i128,
    pub(super) credits: i128,
    pub(super) packs: i128,
    pub(super) counts: Counts,
}

impl Choice {
    pub(super) fn nothing() -> Self {
        Self { price: 0, credits: 0, packs: 0, counts: [0; MOST_KINDS] }
    }

    pub(super) fn with(mut self, pack: Pack, count: i128) -> Result<Self, TooComplex> {
        if let Some(place) = self.counts.get_mut(pack.place) {
            *place = plus(*place, count)?;
        }
        Ok(Self {
            price: plus(self.price, times(pack.price, count)?)?,
            credits: plus(self.credits, times(pack.credits, count)?)?,
            packs: plus(self.packs, count)?,
            counts: self.counts,
        })
    }
}

pub(super) fn largest(packs: &[Pack]) -> i128 {
    packs.iter().map(|pack| pack.credits).max().unwrap_or(0)
}

/// The unit of which the credits of all these packs are multiples.
pub(super) fn common_credits(packs: &[Pack]) -> i128 {
    packs.iter().fold(0, |unit, pack| unit.gcd(&pack.credits))
}

pub(super) fn plus(left: i128, right: i128) -> Result<i128, TooComplex> {
    left.checked_add(right).ok_or(TooComplex)
}

pub(super) fn times(left: i128, right: i128) -> Result<i128, TooComplex> {
    left.checked_mul(right).ok_or(TooComplex)
}

/// `amount x upper / lower`, rounded up; the divisor is above 0.
pub(super) fn scaled_up(amount: i128, upper: i128, lower: i128) -> Result<i128, TooComplex> {
    let product = times(amount, upper)?;
    let down = product.checked_div_euclid(lower).ok_or(TooComplex)?;
    let exact = product.checked_rem_euclid(lower) == Some(0);
    plus(down, if exact { 0 } else { 1 })
}

/// `amount x upper / lower`, rounded down; the divisor is above 0.
pub(super) fn scaled_down(amount: i128, upper: i128, lower: i128) -> Result<i128, TooComplex> {
    times(amount, upper)?.checked_div_euclid(lower).ok_or(TooComplex)
}
