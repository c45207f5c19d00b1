//! Which packs to buy: the exact best choice of whole packs. Section 4 of the model, step 3, "top_up".
//!
//! Credits and prices are counted in their greatest common units, so that the search runs on whole numbers, and packs
//! that another one beats are left out. A branch and bound over the number of each pack, those with the cheapest credits
//! first, finds the choice for most price lists in a few steps. Where many choices cost nearly the same it takes too
//! long; then the best choice for every remainder answers, where that does not know the binary digits of the numbers, and
//! where the number of packs is bounded too tightly for both the search goes on for as many steps as the plan has left. A
//! choice is right or it is none.

mod choice;
mod cover;
mod fill;
#[cfg(feature = "studies")]
mod halving;
#[cfg(feature = "studies")]
mod long;
#[cfg(feature = "studies")]
mod remainder;
mod search;

pub(crate) use choice::{Counts, Limits};

use std::cmp::Ordering;

use choice::{Choice, Pack, Way, scaled_up};
use num_integer::Integer as _;
use search::Found;
#[cfg(not(feature = "studies"))]
use search::{FIRST_STEPS, counted};

use crate::number::Exact;
use crate::work::{TooComplex, Work};

/// The packs of a step, ready to be chosen from.
#[derive(Clone)]
pub(crate) struct PackList {
    /// Those that can be in a best choice, the cheapest credits first.
    packs: Vec<Pack>,
    /// The units that credits and prices are counted in.
    credit_unit: i128,
    price_unit: i128,
    #[cfg(feature = "studies")]
    tables: long::Tables,
}

impl PackList {
    /// The packs of a list, each its credits and its price, all above 0.
    pub(crate) fn of(list: &[(i128, i128)]) -> Self {
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
    pub(crate) fn choose(&self, shortfall: i128, limits: Limits, work: &Work) -> Result<Counts, TooComplex> {
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

#[cfg(feature = "studies")]
impl PackList {
    fn find(
        &self,
        question: (Way, i128),
        limits: Limits,
        search: &dyn Fn(&mut u64) -> Result<Found, TooComplex>,
        work: &Work,
    ) -> Result<Option<Choice>, TooComplex> {
        self.tables.find(&self.packs, question, limits, search, work)
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

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests;
