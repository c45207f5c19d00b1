//! How much a budget pays for: the largest whole quantity whose price is within it.

use super::Tariff;
use crate::number::Exact;

/// How often a stretch is halved: no quantity has more binary digits.
const TRIES_WITHIN: u64 = 80;

impl Tariff {
    /// How many quantities are tried at most for [`Self::most_for`]: one for each stretch, and those of the search in one.
    pub(crate) fn most_tries(&self) -> u64 {
        let stretches = self.model.tiers().map_or(0, |tiers| tiers.bounds().count()).saturating_add(1);
        u64::try_from(stretches).unwrap_or(u64::MAX).saturating_add(TRIES_WITHIN)
    }

    /// The largest whole number up to `wanted` (itself whole) that costs no more than the budget; 0 if none does.
    ///
    /// More may cost less where a tier begins, so the stretches between the bounds of the tiers are looked at one by
    /// one, the highest first; within a stretch more never costs less.
    pub(crate) fn most_for(&self, wanted: &Exact, budget: &Exact) -> Exact {
        let mut top = wanted.clone();
        for bound in self.model.tiers().into_iter().flat_map(|tiers| tiers.bounds().rev()) {
            let below = bound.plus(&self.free).floor();
            if below >= top {
                continue;
            }
            if let Some(found) = self.within(&below, &top, budget) {
                return found;
            }
            top = below;
        }
        self.within(&Exact::ZERO, &top, budget).unwrap_or(Exact::ZERO)
    }

    /// The largest whole number above `below` and up to `top` within the budget, where more never costs less.
    fn within(&self, below: &Exact, top: &Exact, budget: &Exact) -> Option<Exact> {
        let fits = |quantity: &Exact| self.amount(quantity) <= *budget;
        let mut low = below.plus(&Exact::ONE);
        if low > *top || !fits(&low) {
            return None;
        }
        let mut high = top.clone();
        while low < high {
            let middle = low.plus(&high).plus(&Exact::ONE).times(&Exact::scaled(5, 1)).floor();
            if fits(&middle) {
                low = middle;
            } else {
                high = middle.minus(&Exact::ONE);
            }
        }
        Some(low)
    }
}
