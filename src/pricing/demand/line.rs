//! A line of the mix on a plan: what its action costs there, and what that comes to.

use crate::catalog::{Metered, Plan, Rate, Uses, Variant};
use crate::number::{Credits, Exact, TooLarge};
use crate::pricing::demand::variation::Variation;
use crate::read::{Entries, Id};

/// So much of one action, month by month.
pub(crate) struct UsageLine<'c> {
    /// Its place in the mix; the parts of a recipe share one.
    pub(super) place: usize,
    pub(crate) action: &'c Id,
    /// The recipe that it is a part of.
    pub(crate) recipe: Option<&'c Id>,
    pub(super) metered: &'c Metered,
    pub(super) variant: Option<&'c Variant>,
    /// The modifiers that were chosen.
    pub(crate) modifiers: &'c [Id],
    /// What a single one counts as: 1, or its size as it is charged.
    pub(super) each: Exact,
    /// The modifiers' and the range's multipliers together.
    pub(super) multiplier: Exact,
    /// Whether the buyer wants any of it at all.
    pub(crate) is_wanted: bool,
    pub(super) monthly: Vec<Credits>,
    /// By month, where what a run costs is drawn: how it compares to the typical one.
    pub(super) costs: Vec<Exact>,
}

/// What an action costs on a plan.
pub(crate) struct Rated<'c> {
    uses: &'c Uses,
    /// The variant's multiplier, where the rate was not named for the variant itself.
    multiplier: Option<&'c Exact>,
}

/// What an action uses on a plan that measures it by another one.
static NOTHING: Uses = Uses::ByMeter(Entries(Vec::new()));

/// How a line of the mix comes to its credits in a month: `blocks x rate`, where blocks are `quantity x each / per`.
pub(crate) struct DemandStep {
    pub(crate) quantity: Credits,
    /// What a single one counts as, where its size is charged.
    pub(crate) each: Option<Exact>,
    pub(crate) per: Exact,
    pub(crate) blocks: Exact,
    /// With all multipliers.
    pub(crate) rate: Exact,
    pub(crate) credits: Credits,
}

impl<'c> UsageLine<'c> {
    /// What the action costs on a plan; none where the plan does not offer it.
    pub(crate) fn rated(&self, plan: &'c Plan) -> Option<Rated<'c>> {
        let action = self.action.as_str();
        if plan.measured_by.get(action).is_some() {
            return Some(Rated { uses: &NOTHING, multiplier: None });
        }
        if let Some(variant) = self.variant {
            let own = format!("{action}/{}", variant.id.as_str());
            match plan.rates.get(&own) {
                Some(Rate::NotOffered) => return None,
                Some(Rate::Uses(uses)) => return Some(Rated { uses, multiplier: None }),
                None => {}
            }
        }
        let of_plan = match plan.rates.get(action) {
            Some(Rate::NotOffered) => return None,
            Some(Rate::Uses(uses)) => Some(uses),
            None => None,
        };
        if let Some(uses) = self.variant.and_then(|variant| variant.uses.as_ref()) {
            return Some(Rated { uses, multiplier: None });
        }
        let multiplier = self.variant.and_then(|variant| variant.multiplier.as_ref());
        Some(Rated {
            uses: of_plan.unwrap_or(&self.metered.uses),
            multiplier: multiplier.map(|multiplier| multiplier.exact()),
        })
    }

    /// The rate on a meter of a plan, with all multipliers; none where the action does not use it there.
    pub(super) fn rate(&self, plan: &'c Plan, meter: &Id) -> Option<Exact> {
        Some(self.rated(plan)?.on(meter)?.times(&self.multiplier))
    }

    /// How the line comes to its credits in a month, counted from 1; none where it uses nothing of the meter.
    pub(crate) fn step(
        &self,
        plan: &'c Plan,
        meter: &Id,
        month: u32,
    ) -> Result<Option<DemandStep>, TooLarge> {
        let index = usize::try_from(month).unwrap_or(usize::MAX).saturating_sub(1);
        let (Some(rate), Some(quantity)) = (self.rate(plan, meter), self.monthly.get(index)) else {
            return Ok(None);
        };
        let blocks = self.blocks(*quantity);
        let credits = Credits::r6(&blocks.times(&rate))?;
        let per = self.metered.per.exact().clone();
        let each = self.metered.each.is_some().then(|| self.each.clone());
        Ok(Some(DemandStep { quantity: *quantity, each, per, blocks, rate, credits }))
    }

    /// Adds what the line comes to at a rate, month by month.
    pub(super) fn add_demand(&self, rate: &Exact, demand: &mut [Credits]) -> Result<(), TooLarge> {
        // Prorated, `quantity x each / per x rate` is `quantity x (rate x each / per)`: the division is the same in all months.
        let per_unit = || rate.times(&self.each).over(self.metered.per.divisor());
        let prorated = (!self.metered.round_up).then(per_unit);
        let mut before: Option<(Credits, Credits)> = None;
        for (month, (sum, quantity)) in demand.iter_mut().zip(&self.monthly).enumerate() {
            let cost = self.costs.get(month);
            let credits = match before {
                // Most scenarios are steady.
                Some((same, credits)) if same == *quantity && cost.is_none() => credits,
                _ => {
                    let typical = match &prorated {
                        Some(rate) => quantity.exact().times(rate),
                        None => self.blocks(*quantity).times(rate),
                    };
                    match cost {
                        Some(cost) => Credits::r6(&typical.times(cost))?,
                        None => Credits::r6(&typical)?,
                    }
                }
            };
            before = Some((*quantity, credits));
            *sum = sum.plus(credits)?;
        }
        Ok(())
    }

    /// Takes what each month's runs cost, where that is drawn.
    pub(super) fn draw_costs(&mut self, variation: &Variation<'_>) {
        if let Variation::Drawn { costs, .. } = variation {
            let months = 0..self.monthly.len();
            self.costs = months.map_while(|month| costs(self.action, month)).collect();
        }
    }

    /// The variant that was chosen, if the action has any.
    pub(crate) fn variant_id(&self) -> Option<&'c Id> {
        self.variant.map(|variant| &variant.id)
    }

    /// How many times the rate is charged for a quantity.
    fn blocks(&self, quantity: Credits) -> Exact {
        let units = quantity.exact().times(&self.each);
        let blocks = units.over(self.metered.per.divisor());
        if self.metered.round_up { blocks.ceil() } else { blocks }
    }
}

impl Rated<'_> {
    /// The rate on a meter, the variant counted in.
    fn on(&self, meter: &Id) -> Option<Exact> {
        let rate = self.uses.on(meter)?;
        Some(self.multiplier.map_or_else(|| rate.clone(), |multiplier| rate.times(multiplier)))
    }

    /// Whether it takes anything of a meter, before any multiplier.
    pub(crate) fn uses_meter(&self, meter: &Id) -> bool {
        self.uses.on(meter).is_some_and(|rate| !rate.is_zero())
    }
}
