//! The market: the plans of a catalog for one buyer, at any usage. What does not depend on the usage is worked out once.

use std::cell::Cell;
use std::rc::Rc;

use crate::answers::outline::Outline;
use crate::answers::sizes::{best_offer, offers, too_large};
use crate::catalog::{Catalog, Plan};
use crate::error::Problem;
use crate::number::TooLarge;
use crate::pricing::buyer::Buyer;
use crate::pricing::demand::Variation;
use crate::pricing::offer::Offer;
use crate::scenario::Scenario;
use crate::work::{NoFigures, Work, part_of};

/// The plans of a catalog for one buyer.
pub(crate) struct Market<'c> {
    buyer: Buyer<'c>,
    plans: Vec<Stall<'c>>,
}

/// A plan with its offers, one for each size; none where it cannot be had.
struct Stall<'c> {
    plan: &'c Plan,
    offers: Vec<Rc<Offer<'c>>>,
    /// What is left to it of the whole study.
    work: Work,
    /// It has used up its steps.
    is_too_complex: Cell<bool>,
}

impl<'c> Stall<'c> {
    fn of(plan: &'c Plan, buyer: &Buyer<'c>, steps: u64) -> Result<Self, TooLarge> {
        let work = Work::of(steps);
        let (offers, is_too_complex) = match offers(plan, buyer, &work) {
            Ok(offers) => (offers.unwrap_or_default(), false),
            Err(NoFigures::TooComplex) => (Vec::new(), true),
            Err(NoFigures::TooLarge) => return Err(TooLarge),
        };
        Ok(Self { plan, offers, work, is_too_complex: Cell::new(is_too_complex) })
    }

    /// Whether it is still looked at.
    fn is_open(&self) -> bool {
        !self.offers.is_empty() && !self.is_too_complex.get()
    }

    /// Its outline in its best size; none for a plan that cannot be had or is too complex.
    fn outline(&self, buyer: &Buyer<'c>) -> Result<Option<Outline>, TooLarge> {
        if !self.is_open() {
            return Ok(None);
        }
        let outline = || {
            let best = best_offer(&self.offers, buyer, &self.work)?;
            best.map(|best| Outline::of(best, buyer, &self.work)).transpose()
        };
        match outline() {
            Ok(outline) => Ok(outline),
            Err(NoFigures::TooLarge) => Err(TooLarge),
            Err(NoFigures::TooComplex) => {
                self.is_too_complex.set(true);
                Ok(None)
            }
        }
    }
}

impl<'c> Market<'c> {
    /// The plans for a study, or for another question that may take so many steps in all.
    pub(crate) fn of(catalog: &'c Catalog, scenario: &'c Scenario, steps: u64) -> Result<Self, Problem> {
        let buyer = Buyer::of(catalog, scenario)?;
        let steps = part_of(steps, catalog.plans.len());
        let plans = catalog.plans.iter();
        let stalls = plans.map(|plan| Stall::of(plan, &buyer, steps).map_err(|TooLarge| too_large(plan)));
        let plans = stalls.collect::<Result<_, _>>()?;
        Ok(Self { buyer, plans })
    }

    pub(crate) fn months(&self) -> u32 {
        self.buyer.months
    }

    /// The plans by id, in the catalog's order.
    pub(crate) fn plans(&self) -> impl Iterator<Item = &'c str> {
        self.plans.iter().map(|stall| stall.plan.id.as_str())
    }

    /// The plans that have used up their steps and have no figures, by id, in the catalog's order.
    pub(crate) fn too_complex(&self) -> Vec<String> {
        let dropped = self.plans.iter().filter(|stall| stall.is_too_complex.get());
        dropped.map(|stall| stall.plan.id.0.clone()).collect()
    }

    /// Studies the plans; again without those that turned out too complex meanwhile, so that no finding rests on them. All
    /// of it together takes no more steps than a question may.
    pub(crate) fn study<T>(&self, look: impl Fn(&Self) -> Result<T, Problem>) -> Result<T, Problem> {
        loop {
            let before = self.too_complex().len();
            let found = look(self)?;
            if self.too_complex().len() == before {
                return Ok(found);
            }
        }
    }

    /// Whether any plan is still looked at.
    pub(crate) fn is_open(&self) -> bool {
        self.plans.iter().any(Stall::is_open)
    }

    /// Counts steps that are taken for all plans that are still looked at, in equal parts.
    pub(crate) fn spend(&self, steps: u64) {
        let open = self.plans.iter().filter(|stall| stall.is_open());
        let parts = u64::try_from(open.clone().count()).unwrap_or(u64::MAX);
        let part = steps.checked_div(parts).unwrap_or(0);
        for stall in open {
            stall.is_too_complex.set(stall.work.spend(part).is_err());
        }
    }

    /// The outline of each plan at some usage, in its best size; none for a plan that cannot be had.
    pub(crate) fn at(&self, variation: &Variation<'_>) -> Result<Vec<Option<Outline>>, Problem> {
        self.spend(self.buyer.usage.steps_of_quantities());
        if !self.is_open() {
            return Ok(vec![None; self.plans.len()]);
        }
        let buyer = self.buyer.varied(variation)?;
        let outline = |stall: &Stall<'c>| stall.outline(&buyer).map_err(|TooLarge| too_large(stall.plan));
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
