//! Top-up: whole packs of credits, bought when the balance runs out.

use std::cmp::{Ordering, Reverse};

use num_integer::Integer as _;

use crate::balance::{Balance, Lot, Source};
use crate::beyond::{Charge, ChargeKind, Served};
use crate::catalog::{Tender, step};
use crate::credits::Credits;
use crate::exact::Exact;
use crate::number::TooLarge;

/// A top-up step at this buyer's prices.
#[derive(Clone, Debug)]
pub(crate) struct TopUp {
    packs: Vec<Pack>,
    lasts_months: Option<u64>,
    max_packs: Option<u64>,
}

/// Credits bought together.
#[derive(Clone, Debug)]
struct Pack {
    credits: Credits,
    price: Exact,
    /// Its place in the catalog's list.
    place: usize,
}

impl TopUp {
    pub(crate) fn of(step: &step::TopUp, tender: Tender) -> Option<Self> {
        let pack = |(place, pack): (usize, &step::Pack)| {
            let credits = Credits::r6(pack.credits.exact()).ok()?;
            Some(Pack { credits, price: pack.price.in_currency(tender)?, place })
        };
        Some(Self {
            packs: step.packs.iter().enumerate().map(pack).collect::<Option<_>>()?,
            lasts_months: step.lasts_months.map(|months| months.0),
            max_packs: step.max_packs.map(|packs| packs.0),
        })
    }

    /// Buys packs for what is open; what is left of them joins the balance.
    pub(crate) fn serve(
        &self,
        served: &mut Served,
        balance: &mut Balance<'_>,
        step: usize,
        month: u32,
    ) -> Result<(), TooLarge> {
        if served.unserved.is_zero() {
            return Ok(());
        }
        let Some(purchase) = cheapest(&self.packs, served.unserved, self.max_packs)? else {
            return Ok(());
        };
        let source = Source::TopUp(step);
        balance.receive(Lot::bought(purchase.credits, month, self.lasts_months, source));
        let used = balance.burn(served.unserved)?;
        served.used = served.used.plus(used)?;
        served.bought = served.bought.plus(purchase.credits)?;
        served.unserved = served.unserved.minus(used)?;
        served.charges.push(Charge {
            kind: ChargeKind::TopUp,
            quantity: purchase.credits,
            amount: purchase.price,
        });
        Ok(())
    }
}

/// Packs that are bought together.
#[derive(Clone, Debug)]
struct Purchase {
    price: Exact,
    credits: Credits,
    packs: u64,
    /// How many of each, in the catalog's order.
    counts: Vec<u64>,
}

impl Purchase {
    /// The better of two that cover the same: cheaper, then more credits, then fewer packs, then more of the earlier.
    fn is_better_than(&self, other: &Self) -> bool {
        let order = self
            .price
            .cmp(&other.price)
            .then(other.credits.cmp(&self.credits))
            .then(self.packs.cmp(&other.packs))
            .then_with(|| other.counts.cmp(&self.counts));
        order == Ordering::Less
    }

    fn with(&self, pack: &Pack, count: u64) -> Result<Self, TooLarge> {
        let many = Exact::whole(count);
        let mut counts = self.counts.clone();
        if let Some(place) = counts.get_mut(pack.place) {
            *place = place.saturating_add(count);
        }
        Ok(Self {
            price: self.price.plus(&pack.price.times(&many)),
            credits: self.credits.plus(Credits::r6(&pack.credits.exact().times(&many))?)?,
            packs: self.packs.saturating_add(count),
            counts,
        })
    }
}

/// The purchase that covers most of the shortfall, and among those the best one.
fn cheapest(
    packs: &[Pack],
    shortfall: Credits,
    max_packs: Option<u64>,
) -> Result<Option<Purchase>, TooLarge> {
    let nothing =
        Purchase { price: Exact::ZERO, credits: Credits::ZERO, packs: 0, counts: vec![0; packs.len()] };
    let Some(largest) = packs.iter().min_by(|left, right| {
        (Reverse(left.credits), &left.price).cmp(&(Reverse(right.credits), &right.price))
    }) else {
        return Ok(None);
    };
    if max_packs == Some(0) {
        return Ok(None);
    }
    if let Some(most) = max_packs {
        let all = nothing.with(largest, most)?;
        if all.credits < shortfall {
            // Too few packs may be bought: any other choice covers less than so many of the largest.
            return Ok(Some(all));
        }
    }
    let mut search = Search { packs: by_unit_price(packs), shortfall, max_packs, best: None };
    search.extend(&nothing, 0)?;
    Ok(search.best)
}

/// Packs by the price of a credit; at the same price the larger one first, then as listed.
fn by_unit_price(packs: &[Pack]) -> Vec<Pack> {
    let mut sorted = packs.to_vec();
    sorted.sort_by(|left, right| {
        let left_price = left.price.times(&right.credits.exact());
        let right_price = right.price.times(&left.credits.exact());
        left_price.cmp(&right_price).then(right.credits.cmp(&left.credits)).then(left.place.cmp(&right.place))
    });
    sorted
}

/// Branch and bound over the number of each pack, those with the cheapest credits first.
struct Search {
    packs: Vec<Pack>,
    shortfall: Credits,
    max_packs: Option<u64>,
    best: Option<Purchase>,
}

impl Search {
    /// Tries all numbers of the packs from `index` on, added to a purchase.
    fn extend(&mut self, purchase: &Purchase, index: usize) -> Result<(), TooLarge> {
        if purchase.credits >= self.shortfall {
            if self.best.as_ref().is_none_or(|best| purchase.is_better_than(best)) {
                self.best = Some(purchase.clone());
            }
            return Ok(());
        }
        let Some(pack) = self.packs.get(index).cloned() else {
            return Ok(());
        };
        let open = self.shortfall.minus(purchase.credits)?;
        let allowed = self.max_packs.map_or(u64::MAX, |most| most.saturating_sub(purchase.packs));
        let needed = packs_to_cover(open, pack.credits);
        let least = if index == 0 { self.fewest_of_first(needed) } else { 0 };
        let mut count = needed.min(allowed);
        loop {
            let extended = purchase.with(&pack, count)?;
            let next = index.saturating_add(1);
            if count < needed && self.is_too_dear(&extended, next)? {
                // With fewer of this pack the rest is dearer still.
                return Ok(());
            }
            if self.can_cover(&extended, next)? {
                self.extend(&extended, next)?;
            }
            if count == least {
                return Ok(());
            }
            count = count.saturating_sub(1);
        }
    }

    /// Whether nothing that starts so can be as good as the best: what is open costs more even at the price of the
    /// cheapest credits that are left.
    fn is_too_dear(&self, purchase: &Purchase, next: usize) -> Result<bool, TooLarge> {
        let (Some(best), Some(pack)) = (&self.best, self.packs.get(next)) else {
            return Ok(false);
        };
        let open = self.shortfall.minus(purchase.credits)?;
        let unit_price = pack.price.over(&pack.credits.exact()).unwrap_or(Exact::ZERO);
        Ok(purchase.price.plus(&unit_price.times(&open.exact())) > best.price)
    }

    /// Whether the packs that are left can cover what is open, in the number that may still be bought.
    fn can_cover(&self, purchase: &Purchase, next: usize) -> Result<bool, TooLarge> {
        if purchase.credits >= self.shortfall {
            return Ok(true);
        }
        let left = self.packs.get(next..).unwrap_or_default();
        let Some(largest) = left.iter().map(|pack| pack.credits).max() else {
            return Ok(false);
        };
        let open = self.shortfall.minus(purchase.credits)?;
        Ok(self.max_packs.is_none_or(|most| {
            let packs = Exact::whole(most.saturating_sub(purchase.packs));
            largest.exact().times(&packs) >= open.exact()
        }))
    }

    /// How many of the cheapest pack are in the best purchase at least.
    ///
    /// Let it hold `size` credits, in units of which all packs are multiples. Among any `size` other packs there are
    /// some whose credits together are a multiple of `size`; that many of the cheapest pack give the same credits for
    /// no more money and in no more packs. So fewer than `size` others are bought. Where the number of packs is
    /// bounded, this says nothing.
    fn fewest_of_first(&self, needed: u64) -> u64 {
        let (Some((first, others)), None) = (self.packs.split_first(), self.max_packs) else {
            return 0;
        };
        let unit =
            others.iter().fold(first.credits.millionths(), |unit, pack| unit.gcd(&pack.credits.millionths()));
        let size = first.credits.millionths().checked_div(unit);
        let largest = others.iter().map(|pack| pack.credits).max().unwrap_or_default();
        let most_others = size.and_then(|size| size.checked_mul(largest.millionths()));
        let covered = most_others.and_then(|most| most.checked_div(first.credits.millionths()));
        let covered = covered.and_then(|covered| u64::try_from(covered).ok()).unwrap_or(u64::MAX);
        needed.saturating_sub(covered.saturating_add(1))
    }
}

/// The smallest number of packs that cover so many credits.
fn packs_to_cover(open: Credits, pack: Credits) -> u64 {
    let packs = open.exact().over(&pack.exact()).map(|packs| packs.ceil());
    let packs = packs.and_then(|packs| packs.round(0, crate::money::Rounding::Down));
    packs.and_then(|packs| u64::try_from(packs).ok()).unwrap_or(u64::MAX)
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects)]
mod tests {
    use super::*;

    fn packs(given: &[(u64, u64)]) -> Vec<Pack> {
        let pack = |(place, (credits, price)): (usize, &(u64, u64))| Pack {
            credits: Credits::r6(&Exact::whole(*credits)).unwrap(),
            price: Exact::whole(*price),
            place,
        };
        given.iter().enumerate().map(pack).collect()
    }

    fn counts(given: &[(u64, u64)], shortfall: u64, max_packs: Option<u64>) -> Vec<u64> {
        let shortfall = Credits::r6(&Exact::whole(shortfall)).unwrap();
        cheapest(&packs(given), shortfall, max_packs).unwrap().unwrap().counts
    }

    #[test]
    fn buys_what_costs_least_and_not_what_costs_least_a_credit() {
        // 1,300 credits: one pack of 1,000 and one of 500 cost 10 + 6 = 16; two of 1,000 cost 20; three of 500 cost 18.
        assert_eq!(counts(&[(500, 6), (1_000, 10)], 1_300, None), [1, 1]);
        // 500: one of 500 costs 6, one of 1,000 costs 10.
        assert_eq!(counts(&[(500, 6), (1_000, 10)], 500, None), [1, 0]);
        // 1,501: 10 + 10 = 20 against 10 + 6 + 6 = 22.
        assert_eq!(counts(&[(500, 6), (1_000, 10)], 1_501, None), [0, 2]);
    }

    #[test]
    fn breaks_ties_by_credits_then_number_then_place() {
        // 100 for 5 and 150 for 5: the same money, more credits.
        assert_eq!(counts(&[(100, 5), (150, 5)], 80, None), [0, 1]);
        // 200 credits for 10 either way: one pack is fewer than two.
        assert_eq!(counts(&[(100, 5), (200, 10)], 200, None), [0, 1]);
        // Two packs alike: the earlier one.
        assert_eq!(counts(&[(100, 5), (100, 5)], 150, None), [2, 0]);
    }

    #[test]
    fn covers_most_where_the_number_is_bounded() {
        // Two packs at most, 5,000 wanted: two of the largest, however dear.
        assert_eq!(counts(&[(1_000, 10), (2_000, 90)], 5_000, Some(2)), [0, 2]);
        // 1,300 in one pack.
        assert_eq!(counts(&[(500, 6), (1_000, 10), (2_000, 90)], 1_300, Some(1)), [0, 0, 1]);
        // 1,300 in two.
        assert_eq!(counts(&[(500, 6), (1_000, 10), (2_000, 90)], 1_300, Some(2)), [1, 1, 0]);
    }

    #[test]
    fn agrees_with_trying_everything() {
        let lists: [&[(u64, u64)]; 5] = [
            &[(3, 7), (5, 11), (8, 17)],
            &[(2, 3), (4, 6), (6, 9)],
            &[(7, 5), (4, 5), (9, 8), (1, 1)],
            &[(10, 9), (6, 6), (15, 13)],
            &[(5, 5), (5, 5), (3, 3)],
        ];
        for list in lists {
            for shortfall in 1..40 {
                for max_packs in [None, Some(1), Some(3), Some(6)] {
                    let expected = by_trying_everything(list, shortfall, max_packs);
                    assert_eq!(
                        counts(list, shortfall, max_packs),
                        expected,
                        "{list:?} {shortfall} {max_packs:?}"
                    );
                }
            }
        }
    }

    /// All combinations, ordered by the rules as they stand in the model.
    fn by_trying_everything(list: &[(u64, u64)], shortfall: u64, max_packs: Option<u64>) -> Vec<u64> {
        let mut all: Vec<Vec<u64>> = vec![vec![]];
        for (credits, _) in list {
            let most = shortfall.div_ceil(*credits);
            all = all
                .into_iter()
                .flat_map(|counts| (0..=most).map(move |count| [counts.clone(), vec![count]].concat()))
                .collect();
        }
        let sum = |counts: &[u64], of: fn(&(u64, u64)) -> u64| -> u64 {
            counts.iter().zip(list).map(|(count, pack)| count * of(pack)).sum()
        };
        all.retain(|counts| counts.iter().sum::<u64>() <= max_packs.unwrap_or(u64::MAX));
        all.into_iter()
            .min_by_key(|counts| {
                let credits = sum(counts, |pack| pack.0);
                let covered = credits.min(shortfall);
                let price = sum(counts, |pack| pack.1);
                let number: u64 = counts.iter().sum();
                (Reverse(covered), price, Reverse(credits), number, Reverse(counts.clone()))
            })
            .unwrap()
    }

    #[test]
    fn takes_millions_of_packs_at_once() {
        // 10,000,000,100 credits: 9,999,999 packs of 1,000 leave 1,100, which two more or one of 1,000 and one of 100 cover.
        assert_eq!(counts(&[(100, 2), (1_000, 10)], 10_000_000_100, None), [1, 10_000_000]);
    }
}
