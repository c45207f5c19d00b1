//! The cheapest packs that cover the whole shortfall.

use super::choice::{Choice, Pack, common_credits, largest, plus, scaled_down, scaled_up, times};
use super::search::Found;
use crate::work::TooComplex;

/// Looks for the best choice that covers all; there is none where so few packs cannot.
pub(super) fn search(
    packs: &[Pack],
    shortfall: i128,
    most: Option<i128>,
    steps: &mut u64,
) -> Result<Found, TooComplex> {
    let mut search = Search { packs, shortfall, most, best: None, steps };
    let nothing = Choice::nothing();
    if search.can_cover(&nothing, packs)? {
        search.extend(&nothing, 0)?;
    }
    Ok(if *search.steps == 0 { Found::Unfinished } else { Found::Best(search.best) })
}

struct Search<'p> {
    packs: &'p [Pack],
    shortfall: i128,
    most: Option<i128>,
    best: Option<Choice>,
    /// How many steps are left; none, and the search is given up.
    steps: &'p mut u64,
}

impl Search<'_> {
    fn open(&self, choice: &Choice) -> i128 {
        self.shortfall.saturating_sub(choice.credits)
    }

    /// Tries all numbers of the packs from `index` on, beside a choice of those before.
    fn extend(&mut self, choice: &Choice, index: usize) -> Result<(), TooComplex> {
        if self.open(choice) <= 0 {
            // What covers all is only made dearer by more.
            if self.best.as_ref().is_none_or(|best| is_better(choice, best)) {
                self.best = Some(*choice);
            }
            return Ok(());
        }
        let Some((pack, later)) = self.packs.get(index..).and_then(<[Pack]>::split_first) else {
            return Ok(());
        };
        let needed = scaled_up(self.open(choice), 1, pack.credits)?;
        let least = if index == 0 { self.fewest_of_first(needed)? } else { 0 };
        let mut count = needed.min(self.most_of(choice, pack, later)?);
        while count >= least && *self.steps > 0 {
            *self.steps = self.steps.saturating_sub(1);
            let extended = choice.with(*pack, count)?;
            if self.is_too_dear(&extended, later)? {
                // With fewer of this pack the rest is dearer still.
                break;
            }
            if self.can_cover(&extended, later)? && self.can_be_better(&extended, later)? {
                self.extend(&extended, index.saturating_add(1))?;
            }
            count = count.saturating_sub(1);
        }
        Ok(())
    }

    /// How many of a pack may be bought beside a choice so that the packs left over, in the number that may still be
    /// bought, can cover what is open.
    fn most_of(&self, choice: &Choice, pack: &Pack, later: &[Pack]) -> Result<i128, TooComplex> {
        let Some(most) = self.most else {
            return Ok(i128::MAX);
        };
        let allowed = most.saturating_sub(choice.packs);
        let less = largest(later).saturating_sub(pack.credits);
        if less <= 0 {
            return Ok(allowed);
        }
        // Each of this pack in place of the largest of the others covers so much less.
        let spare = times(allowed, largest(later))?.saturating_sub(self.open(choice));
        Ok(scaled_down(spare, 1, less)?.min(allowed))
    }

    /// Whether what is open, at the price of the cheapest credits that are left, costs more than the best.
    fn is_too_dear(&self, choice: &Choice, later: &[Pack]) -> Result<bool, TooComplex> {
        let open = self.open(choice);
        let (Some(best), Some(pack), true) = (&self.best, later.first(), open > 0) else {
            return Ok(false);
        };
        Ok(plus(choice.price, scaled_up(open, pack.price, pack.credits)?)? > best.price)
    }

    /// Whether the packs that are left can cover what is open, in the number that may still be bought.
    fn can_cover(&self, choice: &Choice, later: &[Pack]) -> Result<bool, TooComplex> {
        let open = self.open(choice);
        if open <= 0 {
            return Ok(true);
        }
        if later.is_empty() {
            return Ok(false);
        }
        let allowed = self.most.map(|most| most.saturating_sub(choice.packs));
        allowed.map_or(Ok(true), |allowed| Ok(scaled_up(open, 1, largest(later))? <= allowed))
    }

    /// Whether something that begins so can be better than the best, by the rules in their order.
    ///
    /// What is bought of the packs that are left is a multiple of their common unit.
    fn can_be_better(&self, choice: &Choice, later: &[Pack]) -> Result<bool, TooComplex> {
        let open = self.open(choice);
        let (Some(best), Some(pack), true) = (&self.best, later.first(), open > 0) else {
            return Ok(true);
        };
        let unit = common_credits(later);
        let bought = times(scaled_up(open, 1, unit)?, unit)?;
        let price = plus(choice.price, scaled_up(bought, pack.price, pack.credits)?)?;
        if price != best.price {
            return Ok(price < best.price);
        }
        let money = best.price.saturating_sub(choice.price);
        let credits = plus(choice.credits, scaled_down(money, pack.credits, pack.price)?)?;
        if credits != best.credits {
            return Ok(credits > best.credits);
        }
        Ok(plus(choice.packs, scaled_up(bought, 1, largest(later))?)? <= best.packs)
    }

    /// How many of the cheapest pack are in the best choice at least.
    ///
    /// Let it hold `size` units of credits. Among any `size` other packs there are some whose credits together are a
    /// multiple of `size`: that many of the cheapest pack give the same credits for no more money, and in no more
    /// packs where it costs the same. So fewer than `size` others are bought. Where the number of packs is bounded,
    /// this holds only if no other pack is larger.
    fn fewest_of_first(&self, needed: i128) -> Result<i128, TooComplex> {
        let Some((first, others)) = self.packs.split_first() else {
            return Ok(0);
        };
        if self.most.is_some() && largest(others) > first.credits {
            return Ok(0);
        }
        let size = scaled_down(first.credits, 1, common_credits(self.packs))?;
        let by_others = scaled_up(times(size, largest(others))?, 1, first.credits)?;
        Ok(needed.saturating_sub(plus(by_others, 1)?).max(0))
    }
}

/// Cheaper, then more credits, then fewer packs, then more of the earlier.
fn is_better(choice: &Choice, best: &Choice) -> bool {
    let order = choice.price.cmp(&best.price);
    let order = order.then(best.credits.cmp(&choice.credits)).then(choice.packs.cmp(&best.packs));
    order.then_with(|| best.counts.cmp(&choice.counts)).is_lt()
}
