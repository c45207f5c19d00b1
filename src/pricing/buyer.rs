//! The buyer: one scenario in one catalog, with everything that follows from the two alone.

use std::rc::Rc;

use crate::catalog::{Catalog, Plan, Tender};
use crate::error::Problem;
use crate::number::{Cents, Credits, Exact, TooLarge};
use crate::pricing::demand::{Usage, Variation, month_factors, multiplicity};
use crate::pricing::discount::DiscountOffer;
use crate::pricing::users::Users;
use crate::scenario::Scenario;

/// What the prices of a plan take, however few.
const STEPS_PER_OFFER: u64 = 800;

/// A buyer in front of a price list.
pub(crate) struct Buyer<'c> {
    pub(crate) catalog: &'c Catalog,
    pub(crate) scenario: &'c Scenario,
    pub(crate) usage: Usage<'c>,
    /// Growth and season of every month.
    factors: Rc<[Exact]>,
    pub(crate) users: Users,
    pub(crate) tender: Tender,
    pub(crate) cents: Cents,
    /// The most that the buyer lets usage cost in a month.
    pub(crate) spend_cap: Option<Exact>,
    pub(crate) months: u32,
    /// The discounts that were negotiated.
    pub(crate) negotiated: Rc<[DiscountOffer<'c>]>,
    /// The share that is paid as tax.
    pub(crate) tax_rate: Exact,
}

impl<'c> Buyer<'c> {
    pub(crate) fn of(catalog: &'c Catalog, scenario: &'c Scenario) -> Result<Self, Problem> {
        let tender = scenario.tender(catalog);
        let own = scenario.own_tender(catalog);
        let factors: Rc<[Exact]> = month_factors(scenario)?.into();
        let negotiated = scenario.discounts.iter().map(|discount| DiscountOffer::of(discount, own));
        Ok(Self {
            catalog,
            scenario,
            usage: Usage::of(scenario, catalog, &factors, &Variation::None)?,
            factors,
            users: Users::of(scenario.acting_seats(catalog), &scenario.spread),
            tender,
            cents: Cents { currency: tender.paid, rounding: catalog.rounding },
            spend_cap: scenario.spend_cap.as_ref().and_then(|cap| cap.in_currency(own).ok()),
            months: u32::try_from(scenario.months.0).unwrap_or(u32::MAX),
            // The check of the scenario has made sure of the currency.
            negotiated: negotiated.filter_map(Result::ok).collect(),
            tax_rate: scenario.tax_percent.exact().times(&Exact::scaled(1, 2)),
        })
    }

    /// How often a line of the mix is done in all months together.
    pub(crate) fn done(&self, line: usize) -> Result<Credits, TooLarge> {
        let Some(line) = self.scenario.mix.get(line) else {
            return Ok(Credits::ZERO);
        };
        let base = line.quantity.exact().times(&multiplicity(line, self.scenario, self.catalog));
        let mut months = self.factors.iter().map(|factor| Credits::r6(&base.times(factor)));
        months.try_fold(Credits::ZERO, |sum, month| sum.plus(month?))
    }

    /// The steps that it takes to see whether a plan can be had, and at which prices.
    pub(crate) fn steps_of_offer(&self, plan: &Plan) -> u64 {
        self.usage.steps_of_rates(plan).saturating_add(STEPS_PER_OFFER)
    }

    /// The same buyer with other usage.
    pub(crate) fn varied(&self, variation: &Variation<'_>) -> Result<Self, Problem> {
        Ok(Self {
            usage: Usage::of(self.scenario, self.catalog, &self.factors, variation)?,
            factors: Rc::clone(&self.factors),
            users: self.users.clone(),
            spend_cap: self.spend_cap.clone(),
            negotiated: Rc::clone(&self.negotiated),
            tax_rate: self.tax_rate.clone(),
            ..*self
        })
    }
}
