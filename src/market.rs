//! The market: the plans of a catalog for one buyer, at any usage. What does not depend on the usage is worked out once.

use std::rc::Rc;

use crate::buyer::Buyer;
use crate::catalog::{Catalog, Plan};
use crate::compare::{best_offer, offers, too_large};
use crate::demand::Variation;
use crate::error::Problem;
use crate::number::TooLarge;
use crate::offer::Offer;
use crate::outline::Outline;
use crate::scenario::Scenario;

/// The plans of a catalog for one buyer.
pub(crate) struct Market<'c> {
    buyer: Buyer<'c>,
    plans: Vec<Stall<'c>>,
}

/// A plan with its offers, one for each size; none where it cannot be had.
struct Stall<'c> {
    plan: &'c Plan,
    offers: Vec<Rc<Offer<'c>>>,
}

impl<'c> Market<'c> {
    pub(crate) fn of(catalog: &'c Catalog, scenario: &'c Scenario) -> Result<Self, Problem> {
        let buyer = Buyer::of(catalog, scenario)?;
        let mut plans = Vec::new();
        for plan in catalog.plans.iter() {
            let offers = offers(plan, &buyer).map_err(|TooLarge| too_large(plan))?;
            plans.push(Stall { plan, offers: offers.unwrap_or_default() });
        }
        Ok(Self { buyer, plans })
    }

    pub(crate) fn months(&self) -> u32 {
        self.buyer.months
    }

    /// The plans by id, in the catalog's order.
    pub(crate) fn plans(&self) -> impl Iterator<Item = &'c str> {
        self.plans.iter().map(|stall| stall.plan.id.as_str())
    }

    /// The outline of each plan at some usage, in its best size; none for a plan that cannot be had.
    pub(crate) fn at(&self, variation: &Variation<'_>) -> Result<Vec<Option<Outline>>, Problem> {
        let buyer = self.buyer.varied(variation)?;
        let outline = |stall: &Stall<'c>| {
            let best = best_offer(&stall.offers, &buyer);
            let outline = best.and_then(|best| best.map(|best| Outline::of(best, &buyer)).transpose());
            outline.map_err(|TooLarge| too_large(stall.plan))
        };
        self.plans.iter().map(outline).collect()
    }

    /// The place of the plan that ranks first; of those that rank alike the first.
    pub(crate) fn first_of(outlines: &[Option<Outline>]) -> Option<usize> {
        let mut best: Option<(usize, &Outline)> = None;
        for (place, outline) in outlines.iter().enumerate() {
            if let Some(outline) = outline
                && best.is_none_or(|(_, best)| outline.rank() < best.rank())
            {
                best = Some((place, outline));
            }
        }
        best.map(|(place, _)| place)
    }

    /// The plan that ranks first at some usage.
    pub(crate) fn best(&self, variation: &Variation<'_>) -> Result<Option<&'c str>, Problem> {
        let first = Self::first_of(&self.at(variation)?);
        Ok(first.and_then(|place| self.plans.get(place)).map(|stall| stall.plan.id.as_str()))
    }
}
