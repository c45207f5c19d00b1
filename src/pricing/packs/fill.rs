//! The packs that give most credits within the limits, where none within them cover the whole shortfall.

use super::choice::{Choice, Limits, Pack, common_credits, largest, plus, scaled_down, scaled_up, times};
use super::search::Found;
use crate::work::TooComplex;

/// Looks for the best choice within the limits.
pub(super) fn search(packs: &[Pack], limits: Limits, steps: &mut u64) -> Result<Found, TooComplex> {
    let nothing = Choice::nothing();
    let mut search = Search { packs, limits, best: nothing, steps };
    search.extend(&nothing, 0)?;
    Ok(if *search.steps == 0 { Found::Unfinished } else { Found::Best(Some(search.best)) })
}

struct Search<'p> {
    packs: &'p [Pack],
    limits: Limits,
    best: Choice,
    /// How many steps are left; none, and the search is given up.
    steps: &'p mut u64,
}

impl Search<'_> {
    /// Tries all numbers of the packs from `index` on, beside a choice of those before.
    fn extend(&mut self, choice: &Choice, index: usize) -> Result<(), TooComplex> {
        let Some((pack, later)) = self.packs.get(index..).and_then(<[Pack]>::split_first) else {
            if is_better(choice, &self.best) {
                self.best = *choice;
            }
            return Ok(());
        };
        let mut count = self.allowed(choice, pack)?;
        let least = if index == 0 { self.fewest_of_first(count)? } else { 0 };
        while count >= least && *self.steps > 0 {
            *self.steps = self.steps.saturating_sub(1);
            let extended = choice.with(*pack, count)?;
            if self.is_too_small(&extended, later)? {
                // With fewer of this pack the rest gives less still.
                break;
            }
            if self.can_be_better(&extended, later)? {
                self.extend(&extended, index.saturating_add(1))?;
            }
            count = count.saturating_sub(1);
        }
        Ok(())
    }

    /// How many of a pack the limits allow beside a choice.
    fn allowed(&self, choice: &Choice, pack: &Pack) -> Result<i128, TooComplex> {
        let by_money =
            self.limits.money.map(|money| scaled_down(money.saturating_sub(choice.price), 1, pack.price));
        let by_number = self.limits.packs.map(|packs| packs.saturating_sub(choice.packs));
        match (by_money.transpose()?, by_number) {
            (Some(money), Some(number)) => Ok(money.min(number)),
            (Some(one), None) | (None, Some(one)) => Ok(one),
            // Without any limit everything is covered, and nothing is asked here.
            (None, None) => Ok(0),
        }
    }

    /// The credits that the money left could buy at most, and the packs left could give at most.
    fn reachable(&self, choice: &Choice, later: &[Pack]) -> Result<i128, TooComplex> {
        let Some(pack) = later.first() else {
            return Ok(choice.credits);
        };
        let by_money = self
            .limits
            .money
            .map(|money| scaled_down(money.saturating_sub(choice.price), pack.credits, pack.price));
        let by_number =
            self.limits.packs.map(|packs| times(packs.saturating_sub(choice.packs), largest(later)));
        let more = match (by_money.transpose()?, by_number.transpose()?) {
            (Some(money), Some(number)) => money.min(number),
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => 0,
        };
        let unit = common_credits(later);
        plus(choice.credits, times(scaled_down(more, 1, unit)?, unit)?)
    }

    /// Whether the money left cannot buy as many credits as the best.
    fn is_too_small(&self, choice: &Choice, later: &[Pack]) -> Result<bool, TooComplex> {
        let (Some(money), Some(pack)) = (self.limits.money, later.first()) else {
            return Ok(false);
        };
        let more = scaled_down(money.saturating_sub(choice.price), pack.credits, pack.price)?;
        Ok(plus(choice.credits, more)? < self.best.credits)
    }

    /// Whether something that begins so can be better than the best, by the rules in their order.
    fn can_be_better(&self, choice: &Choice, later: &[Pack]) -> Result<bool, TooComplex> {
        let Some(pack) = later.first() else {
            return Ok(true);
        };
        let reachable = self.reachable(choice, later)?;
        if reachable != self.best.credits {
            return Ok(reachable > self.best.credits);
        }
        let missing = reachable.saturating_sub(choice.credits);
        let price = plus(choice.price, scaled_up(missing, pack.price, pack.credits)?)?;
        if price != self.best.price {
            return Ok(price < self.best.price);
        }
        Ok(plus(choice.packs, scaled_up(missing, 1, largest(later))?)? <= self.best.packs)
    }

    /// How many of the pack with the cheapest credits are in the best choice at least.
    ///
    /// Let it cost `size` units of money. Among any `size` other packs there are some that together cost a multiple of
    /// that: as many of the cheapest pack give no fewer credits for the same money. So fewer than `size` others are
    /// bought. Where the number of packs is bounded, this holds only if no other pack is larger.
    fn fewest_of_first(&self, allowed: i128) -> Result<i128, TooComplex> {
        let (Some((first, others)), Some(_)) = (self.packs.split_first(), self.limits.money) else {
            return Ok(0);
        };
        if self.limits.packs.is_some() && largest(others) > first.credits {
            return Ok(0);
        }
        let dearest = others.iter().map(|pack| pack.price).max().unwrap_or(0);
        // Others come to less than `size x dearest`, so to `dearest` of the cheapest pack; and less money than one of
        // them costs is left over.
        Ok(allowed.saturating_sub(plus(dearest, 2)?).max(0))
    }
}

/// More credits, then cheaper, then fewer packs, then more of the earlier.
fn is_better(choice: &Choice, best: &Choice) -> bool {
    let order = best.credits.cmp(&choice.credits);
    let order = order.then(choice.price.cmp(&best.price)).then(choice.packs.cmp(&best.packs));
    order.then_with(|| best.counts.cmp(&choice.counts)).is_lt()
}
