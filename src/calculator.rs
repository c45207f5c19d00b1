//! The calculator: a catalog that answers questions.

use crate::answers::answer::{Answer, advise, advise_within};
use crate::answers::break_even::{BreakEven, Curve, Volumes, break_even, curve};
use crate::answers::compare::{Comparison, compare};
use crate::answers::difference::{Difference, difference};
use crate::answers::explain::{Explanation, explain};
use crate::answers::forecast::{Forecast, Uncertainty, forecast};
use crate::answers::totals::{Totals, totals};
use crate::answers::warnings::{self, Warning};
use crate::catalog::Catalog;
use crate::error::{Problem, Problems};
use crate::read::Json;
use crate::scenario::{PriceList, Scenario};

/// A catalog, read and checked once, that answers scenarios.
#[derive(Clone, Debug)]
pub struct Calculator {
    list: PriceList,
}

impl Calculator {
    /// Reads a catalog from its JSON text.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, each problem with its place.
    pub fn new(catalog: &str) -> Result<Self, Problems> {
        Self::of(Json::parse(catalog))
    }

    pub(crate) fn of(catalog: Result<Json, Problem>) -> Result<Self, Problems> {
        Ok(Self { list: PriceList::from_json(&catalog?)? })
    }

    /// Reads a scenario and answers something about it.
    pub(crate) fn ask<T>(
        &self,
        scenario: Result<Json, Problem>,
        answer: impl FnOnce(&Catalog, &Scenario) -> Result<T, Problem>,
    ) -> Result<T, Problems> {
        let scenario = Scenario::from_json(&scenario?, &self.list.catalog)?;
        Ok(answer(&self.list.catalog, &scenario)?)
    }

    /// Reads two scenarios and answers something about both.
    pub(crate) fn ask_both<T>(
        &self,
        scenario: Result<Json, Problem>,
        other: Result<Json, Problem>,
        answer: impl FnOnce(&Catalog, &Scenario, &Scenario) -> Result<T, Problem>,
    ) -> Result<T, Problems> {
        let scenario = Scenario::from_json(&scenario?, &self.list.catalog)?;
        let other = Scenario::from_json(&other?, &self.list.catalog)?;
        Ok(answer(&self.list.catalog, &scenario, &other)?)
    }

    /// What is legal in the catalog but looks like a mistake, on a day written as `YYYY-MM-DD`: a unit price that rises, a
    /// pack dearer than overage, prices read more than a year ago, a plan that is best in nothing that was tried, a preset in which no
    /// plan can be had.
    ///
    /// # Errors
    ///
    /// The day is not one; every preset for which some plan's figures cannot be worked out, with its place in the catalog.
    pub fn warnings(&self, today: &str) -> Result<Vec<Warning>, Problems> {
        warnings::warnings(&self.list, today)
    }

    /// What each plan costs and serves in a scenario, given as JSON text.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the scenario, or the amount that becomes too large to be exact.
    pub fn compare(&self, scenario: &str) -> Result<Comparison, Problems> {
        self.ask(Json::parse(scenario), compare)
    }

    /// The comparison with what follows from it: why the best plan is the best, and what a credit and an action come to.
    ///
    /// # Errors
    ///
    /// What is wrong with the scenario, or the amount that becomes too large to be exact.
    pub fn advise(&self, scenario: &str) -> Result<Answer, Problems> {
        self.ask(Json::parse(scenario), advise)
    }

    /// The same as [`Self::advise`], where that takes no more than so many steps in all; none where it would take more. For
    /// a thread that must not be held up: what is none here is asked again elsewhere. A step is a few nanoseconds.
    ///
    /// # Errors
    ///
    /// What is wrong with the scenario, or the amount that becomes too large to be exact.
    pub fn advise_within(&self, scenario: &str, steps: u64) -> Result<Option<Answer>, Problems> {
        self.ask(Json::parse(scenario), |catalog, scenario| advise_within(catalog, scenario, steps))
    }

    /// How much more the best plan of a scenario costs than the best plan of another one; none where one of them has no
    /// plan that can be had, and where the two are paid in different currencies.
    ///
    /// # Errors
    ///
    /// What is wrong with one of the scenarios: of the first, if both are wrong.
    pub fn difference(&self, scenario: &str, base: &str) -> Result<Option<Difference>, Problems> {
        self.ask_both(Json::parse(scenario), Json::parse(base), difference)
    }

    /// The totals of all plans in a scenario and nothing else: the cheapest answer.
    ///
    /// # Errors
    ///
    /// What is wrong with the scenario.
    pub fn totals(&self, scenario: &str) -> Result<Totals, Problems> {
        self.ask(Json::parse(scenario), totals)
    }

    /// How the invoice of a plan comes about in a month, counted from 1.
    ///
    /// # Errors
    ///
    /// What is wrong with the scenario; a plan that there is not or that cannot be had; a month outside the scenario.
    pub fn explain(&self, scenario: &str, plan: &str, month: u32) -> Result<Explanation, Problems> {
        self.ask(Json::parse(scenario), |catalog, scenario| explain(catalog, scenario, plan, month))
    }

    /// At which volumes which plan is best. The volume multiplies all quantities of the mix; `from` and `to` are decimal
    /// numbers above 0, and the range is looked at in so many even steps.
    ///
    /// # Errors
    ///
    /// What is wrong with the scenario or the range.
    pub fn break_even(
        &self,
        scenario: &str,
        from: &str,
        to: &str,
        steps: u32,
    ) -> Result<BreakEven, Problems> {
        self.ask(Json::parse(scenario), |catalog, scenario| {
            break_even(catalog, scenario, &Volumes::read(from, to, steps)?)
        })
    }

    /// What each plan costs over a range of volumes, at `steps` + 1 even points.
    ///
    /// # Errors
    ///
    /// What is wrong with the scenario or the range.
    pub fn curve(&self, scenario: &str, from: &str, to: &str, steps: u32) -> Result<Curve, Problems> {
        self.ask(Json::parse(scenario), |catalog, scenario| {
            curve(catalog, scenario, &Volumes::read(from, to, steps)?)
        })
    }

    /// What each plan may come to where usage is uncertain: each month's volume is drawn (log-normal, mean 1, with a
    /// coefficient of variation given as a decimal number), and what an action of variable cost takes is drawn between
    /// its low and its high, the typical cost the likeliest. The same seed gives the same figures.
    ///
    /// # Errors
    ///
    /// What is wrong with the scenario or with what is asked.
    pub fn forecast(
        &self,
        scenario: &str,
        variation: &str,
        runs: u32,
        seed: u64,
    ) -> Result<Forecast, Problems> {
        self.ask(Json::parse(scenario), |catalog, scenario| {
            forecast(catalog, scenario, &Uncertainty::read(variation, runs, seed)?)
        })
    }
}
