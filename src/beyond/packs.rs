//! Which packs to buy: the exact best choice of whole packs. Section 4 of the model, step 3, "top_up".
//!
//! Credits and prices are counted in their greatest common units, so that the search runs on whole numbers, and packs
//! that another one beats are left out. A branch and bound over the number of each pack, those with the cheapest credits
//! first, finds the choice for most price lists in a few steps. Where many choices cost nearly the same it takes too
//! long; then the best choice for every remainder answers, and if that does not know, the search goes on for as many steps
//! as the plan has left. A choice is right or it is none.

mod cover;
mod fill;
#[cfg(feature = "studies")]
mod halving;
#[cfg(feature = "studies")]
mod long;
#[cfg(feature = "studies")]
mod remainder;

use std::cmp::Ordering;

use num_integer::Integer as _;

use crate::number::Exact;
use crate::work::{TooComplex, Work};

/// The most packs that a list has.
const MOST_KINDS: usize = 8;
/// How many steps a search may take before the remainders are worked out.
const FIRST_STEPS: u64 = 2_000;
/// What a step of the search counts as.
const STEPS_PER_BRANCH: u64 = 14;

/// The packs of a step, ready to be chosen from.
#[derive(Clone)]
pub(super) struct PackList {
    /// Those that can be in a best choice, the cheapest credits first.
    packs: Vec<Pack>,
    /// The units that credits and prices are counted in.
    credit_unit: i128,
    price_unit: i128,
    #[cfg(feature = "studies")]
    tables: long::Tables,
}

/// A pack, in whole units of credits and of money.
#[derive(Clone, Copy, Debug)]
struct Pack {
    credits: i128,
    price: i128,
    /// Its place in the catalog's list.
    place: usize,
}

/// Which way the search goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// Least money for at least so many credits.
    Cover,
    /// Most credits for at most so much money.
    Fill,
}

#[cfg(feature = "studies")]
impl Way {
    fn size(self, pack: &Pack) -> i128 {
        match self {
            Self::Cover => pack.credits,
            Self::Fill => pack.price,
        }
    }

    fn value(self, pack: &Pack) -> i128 {
        match self {
            Self::Cover => pack.price,
            Self::Fill => pack.credits,
        }
    }
}

/// What limits the choice beside the shortfall.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// The most packs.
    pub(super) packs: Option<i128>,
    /// The most money, in the units of the prices.
    pub(super) money: Option<i128>,
}

/// How many of each pack are bought, in the catalog's order.
pub(super) type Counts = [i128; MOST_KINDS];

/// Packs that are bought together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Choice {
    price: i128,
    credits: i128,
    packs: i128,
    counts: Counts,
}

impl Choice {
    fn nothing() -> Self {
        Self { price: 0, credits: 0, packs: 0, counts: [0; MOST_KINDS] }
    }

    fn with(mut self, pack: Pack, count: i128) -> Result<Self, TooComplex> {
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

/// How a search ended.
enum Found {
    /// With the best choice, if there is one.
    Best(Option<Choice>),
    /// It took too many steps.
    Unfinished,
}

impl PackList {
    /// The packs of a list, each its credits and its price, all above 0.
    pub(super) fn of(list: &[(i128, i128)]) -> Self {
        let packs = list.iter().enumerate();
        let mut packs: Vec<Pack> =
            packs.map(|(place, (credits, price))| Pack { credits: *credits, price: *price, place }).collect();
        let all = packs.clone();
        packs.retain(|pack| !all.iter().any(|other| is_beaten(pack, other)));
        packs.sort_by(by_unit_price);
        let credit_unit = packs.iter().fold(0, |unit, pack| unit.gcd(&pack.credits));
        let price_unit = packs.iter().fold(0, |unit, pack| unit.gcd(&pack.price));
        for pack in &mut packs {
            pack.credits = pack.credits.checked_div(credit_unit).unwrap_or(pack.credits);
            pack.price = pack.price.checked_div(price_unit).unwrap_or(pack.price);
        }
        Self {
            packs,
            credit_unit,
            price_unit,
            #[cfg(feature = "studies")]
            tables: long::Tables::default(),
        }
    }

    /// The packs that cover most of the shortfall; among those the cheapest, then those that give most credits, then the
    /// fewest, then more of the earlier in the list. The shortfall and the money are in the units of the list.
    pub(super) fn choose(&self, shortfall: i128, limits: Limits, work: &Work) -> Result<Counts, TooComplex> {
        let money = limits.money.map(|money| money.checked_div(self.price_unit).unwrap_or(0));
        let limits = Limits { money, ..limits };
        let shortfall = scaled_up(shortfall, 1, self.credit_unit)?;
        Ok(match self.cheapest(shortfall, limits.packs, work)? {
            Some(choice) if limits.money.is_none_or(|money| choice.price <= money) => choice,
            _ => self.largest_within(limits, work)?,
        }
        .counts)
    }

    /// The cheapest packs that cover all; none where so few packs cannot.
    fn cheapest(
        &self,
        shortfall: i128,
        most: Option<i128>,
        work: &Work,
    ) -> Result<Option<Choice>, TooComplex> {
        let search = |steps: &mut u64| cover::search(&self.packs, shortfall, most, steps);
        let limits = Limits { packs: most, money: None };
        self.find((Way::Cover, shortfall), limits, &search, work)
    }

    /// The packs that give most within the limits, of which one at least cannot be passed.
    fn largest_within(&self, limits: Limits, work: &Work) -> Result<Choice, TooComplex> {
        let Some(money) = limits.money else {
            return self.most_of_largest(limits.packs.unwrap_or(0));
        };
        let search = |steps: &mut u64| fill::search(&self.packs, limits, steps);
        self.find((Way::Fill, money), limits, &search, work)?.ok_or(TooComplex)
    }

    /// So many of the largest pack. Of two that are equally large the dearer one is not in the list.
    fn most_of_largest(&self, count: i128) -> Result<Choice, TooComplex> {
        let largest = self.packs.iter().max_by_key(|pack| pack.credits);
        largest.map_or(Ok(Choice::nothing()), |pack| Choice::nothing().with(*pack, count))
    }
}

/// On a page only a short search: where that takes too long, the page asks the whole core.
#[cfg(not(feature = "studies"))]
impl PackList {
    fn find(
        &self,
        _: (Way, i128),
        _: Limits,
        search: &dyn Fn(&mut u64) -> Result<Found, TooComplex>,
        work: &Work,
    ) -> Result<Option<Choice>, TooComplex> {
        match counted(search, FIRST_STEPS, work)? {
            Found::Best(best) => Ok(best),
            Found::Unfinished => Err(TooComplex),
        }
    }
}

/// Searches in at most so many steps, and no more than are left; counts them.
fn counted(
    search: &dyn Fn(&mut u64) -> Result<Found, TooComplex>,
    most: u64,
    work: &Work,
) -> Result<Found, TooComplex> {
    let allowed = work.left().checked_div(STEPS_PER_BRANCH).unwrap_or(0).min(most);
    let mut left = allowed;
    let found = search(&mut left)?;
    work.spend(allowed.saturating_sub(left).saturating_mul(STEPS_PER_BRANCH))?;
    Ok(found)
}

/// Whether another pack gives no fewer credits for no more money; of two alike the earlier one stays.
fn is_beaten(pack: &Pack, other: &Pack) -> bool {
    let is_alike = other.credits == pack.credits && other.price == pack.price;
    let is_no_worse = other.credits >= pack.credits && other.price <= pack.price;
    is_no_worse && (!is_alike || other.place < pack.place)
}

/// Packs by the price of a credit; at the same price the larger one first, then as listed.
fn by_unit_price(pack: &Pack, other: &Pack) -> Ordering {
    let prices = (pack.price.checked_mul(other.credits), other.price.checked_mul(pack.credits));
    let by_price = match prices {
        (Some(own), Some(others)) => own.cmp(&others),
        // Without a bound, for prices of many digits.
        _ => {
            let product = |price, credits| Exact::scaled(price, 0).times(&Exact::scaled(credits, 0));
            product(pack.price, other.credits).cmp(&product(other.price, pack.credits))
        }
    };
    by_price.then(other.credits.cmp(&pack.credits)).then(pack.place.cmp(&other.place))
}

fn largest(packs: &[Pack]) -> i128 {
    packs.iter().map(|pack| pack.credits).max().unwrap_or(0)
}

/// The unit of which the credits of all these packs are multiples.
fn common_credits(packs: &[Pack]) -> i128 {
    packs.iter().fold(0, |unit, pack| unit.gcd(&pack.credits))
}

fn plus(left: i128, right: i128) -> Result<i128, TooComplex> {
    left.checked_add(right).ok_or(TooComplex)
}

fn times(left: i128, right: i128) -> Result<i128, TooComplex> {
    left.checked_mul(right).ok_or(TooComplex)
}

/// `amount x upper / lower`, rounded up; the divisor is above 0.
fn scaled_up(amount: i128, upper: i128, lower: i128) -> Result<i128, TooComplex> {
    let product = times(amount, upper)?;
    let down = product.checked_div_euclid(lower).ok_or(TooComplex)?;
    let exact = product.checked_rem_euclid(lower) == Some(0);
    plus(down, if exact { 0 } else { 1 })
}

/// `amount x upper / lower`, rounded down; the divisor is above 0.
fn scaled_down(amount: i128, upper: i128, lower: i128) -> Result<i128, TooComplex> {
    times(amount, upper)?.checked_div_euclid(lower).ok_or(TooComplex)
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests;
