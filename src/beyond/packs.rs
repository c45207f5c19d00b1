//! Which packs to buy: the exact best choice of whole packs. Section 4 of the model, step 3, "top_up".
//!
//! Credits and prices are counted in their greatest common units, so that the search runs on whole numbers. It is a
//! branch and bound over the number of each pack, the packs with the cheapest credits first; where that takes too long,
//! a table.

mod cover;
mod fill;
mod table;

use std::cmp::Ordering;

use num_integer::Integer as _;

use crate::number::TooLarge;

/// A pack, in whole units of credits and of money.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pack {
    pub(super) credits: i128,
    pub(super) price: i128,
    /// Its place in the catalog's list.
    pub(super) place: usize,
}

/// What limits the choice beside the shortfall.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// The most packs.
    pub(super) packs: Option<i128>,
    /// The most money, in the units of the prices.
    pub(super) money: Option<i128>,
}

/// Packs that are bought together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) price: i128,
    pub(super) credits: i128,
    pub(super) packs: i128,
    /// How many of each, in the catalog's order.
    pub(super) counts: Vec<i128>,
}

impl Choice {
    fn nothing(kinds: usize) -> Self {
        Self { price: 0, credits: 0, packs: 0, counts: vec![0; kinds] }
    }

    fn with(&self, pack: Pack, count: i128) -> Result<Self, TooLarge> {
        let mut counts = self.counts.clone();
        if let Some(place) = counts.get_mut(pack.place) {
            *place = plus(*place, count)?;
        }
        Ok(Self {
            price: plus(self.price, times(pack.price, count)?)?,
            credits: plus(self.credits, times(pack.credits, count)?)?,
            packs: plus(self.packs, count)?,
            counts,
        })
    }
}

/// How many steps a search may take before a table is tried, and how many where there is none.
const FIRST_STEPS: u32 = 20_000;
const LAST_STEPS: u32 = 1_000_000;

/// How a search ended.
enum Found {
    /// With the best choice, if there is one.
    Best(Option<Choice>),
    /// It took too many steps.
    Unfinished,
}

/// The packs that cover most of the shortfall; among those the cheapest, then those that give most credits, then the
/// fewest, then more of the earlier in the list.
///
/// Where that cannot be found out in the steps allowed, it is an error: a choice is right or it is none.
pub(super) fn choose(packs: &[Pack], shortfall: i128, limits: Limits) -> Result<Choice, TooLarge> {
    let sorted = by_unit_price(packs)?;
    match cheapest(&sorted, shortfall, limits.packs)? {
        Some(choice) if limits.money.is_none_or(|money| choice.price <= money) => Ok(choice),
        _ => largest_within(&sorted, limits),
    }
}

/// The cheapest packs that cover all.
fn cheapest(packs: &[Pack], shortfall: i128, most: Option<i128>) -> Result<Option<Choice>, TooLarge> {
    if let Found::Best(best) = cover::search(packs, shortfall, most, FIRST_STEPS)? {
        return Ok(best);
    }
    if let Some(choice) = cover::tabulate(packs, shortfall)?
        && most.is_none_or(|most| choice.packs <= most)
    {
        return Ok(Some(choice));
    }
    match cover::search(packs, shortfall, most, LAST_STEPS)? {
        Found::Best(best) => Ok(best),
        Found::Unfinished => Err(TooLarge),
    }
}

/// The packs that give most within the limits.
fn largest_within(packs: &[Pack], limits: Limits) -> Result<Choice, TooLarge> {
    if let Found::Best(Some(best)) = fill::search(packs, limits, FIRST_STEPS)? {
        return Ok(best);
    }
    if let Some(choice) = fill::tabulate(packs, limits)?
        && limits.packs.is_none_or(|most| choice.packs <= most)
    {
        return Ok(choice);
    }
    match fill::search(packs, limits, LAST_STEPS)? {
        Found::Best(Some(best)) => Ok(best),
        _ => Err(TooLarge),
    }
}

/// Packs by the price of a credit; at the same price the larger one first, then as listed.
fn by_unit_price(packs: &[Pack]) -> Result<Vec<Pack>, TooLarge> {
    let mut sorted: Vec<Pack> = Vec::new();
    for pack in packs {
        let mut place = sorted.len();
        for (index, other) in sorted.iter().enumerate() {
            if order(pack, other)? == Ordering::Less {
                place = index;
                break;
            }
        }
        sorted.insert(place, *pack);
    }
    Ok(sorted)
}

fn order(left: &Pack, right: &Pack) -> Result<Ordering, TooLarge> {
    let by_price = times(left.price, right.credits)?.cmp(&times(right.price, left.credits)?);
    Ok(by_price.then(right.credits.cmp(&left.credits)).then(left.place.cmp(&right.place)))
}

fn largest(packs: &[Pack]) -> i128 {
    packs.iter().map(|pack| pack.credits).max().unwrap_or(0)
}

/// The unit of which the credits of all these packs are multiples.
fn common_credits(packs: &[Pack]) -> i128 {
    packs.iter().fold(0, |unit, pack| unit.gcd(&pack.credits))
}

fn plus(left: i128, right: i128) -> Result<i128, TooLarge> {
    left.checked_add(right).ok_or(TooLarge)
}

fn times(left: i128, right: i128) -> Result<i128, TooLarge> {
    left.checked_mul(right).ok_or(TooLarge)
}

/// `amount x upper / lower`, rounded up; the divisor is above 0.
fn scaled_up(amount: i128, upper: i128, lower: i128) -> Result<i128, TooLarge> {
    let product = times(amount, upper)?;
    let down = product.checked_div_euclid(lower).ok_or(TooLarge)?;
    let exact = product.checked_rem_euclid(lower) == Some(0);
    plus(down, if exact { 0 } else { 1 })
}

/// `amount x upper / lower`, rounded down; the divisor is above 0.
fn scaled_down(amount: i128, upper: i128, lower: i128) -> Result<i128, TooLarge> {
    times(amount, upper)?.checked_div_euclid(lower).ok_or(TooLarge)
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests;
