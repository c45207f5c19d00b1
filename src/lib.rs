//! What a month costs on a credit-based plan, and what it serves: exact to the cent.
//!
//! A *catalog* is a vendor's price list, a *scenario* what a buyer will do; both are JSON. A [`Calculator`] reads and
//! checks a catalog once and then answers scenarios with a [`Comparison`] of all its plans, month by month.
//!
//! ```
//! use creditmix::Calculator;
//!
//! let calculator = Calculator::new(r#"{
//!     "format": 1, "product": "Acme", "currency": "USD",
//!     "actions": [{"id": "run", "name": "Agent run", "uses": "50"}],
//!     "plans": [
//!         {"id": "pro", "name": "Pro", "fee": "20", "allowances": [{"meter": "credits",
//!             "grants": [{"credits": "1000"}],
//!             "beyond": [{"step": "overage", "price": "0.03"}]}]},
//!         {"id": "payg", "name": "Pay as you go", "allowances": [{"meter": "credits",
//!             "beyond": [{"step": "overage", "price": "0.04"}]}]}
//!     ]
//! }"#)?;
//!
//! // 30 runs are 1,500 credits. Pro: $20 and 500 x $0.03 = $35. Pay as you go: 1,500 x $0.04 = $60.
//! let comparison = calculator.compare(r#"{"months": 1, "mix": [{"action": "run", "quantity": 30}]}"#)?;
//! let totals: Vec<String> = comparison
//!     .plans
//!     .iter()
//!     .filter_map(|plan| plan.figures())
//!     .map(|figures| figures.total.to_string())
//!     .collect();
//! assert_eq!(totals, ["35.00", "60.00"]);
//! assert_eq!(comparison.best.as_deref(), Some("pro"));
//! # Ok::<(), Vec<creditmix::Problem>>(())
//! ```
//!
//! What is wrong with a catalog or a scenario comes back as a list of [`Problem`]s, all of them at once. An amount is
//! right or it is a problem, never a guess: formulas are computed as exact fractions and rounded once.

mod advice;
mod balance;
mod beyond;
mod break_even;
mod buyer;
mod catalog;
mod compare;
mod contract;
mod course;
mod credits;
mod demand;
mod error;
mod estimate;
mod exact;
mod explain;
mod forecast;
mod invoice;
mod json;
mod market;
mod money;
mod month;
mod number;
mod offer;
mod outline;
mod ratio;
mod read;
mod scenario;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod tariff;
mod totals;
mod users;
mod warnings;

#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use advice::{Advice, AdviceReason};
pub use break_even::{BreakEven, Curve, CurvePlan, Stretch};
pub use catalog::Kind;
pub use compare::Comparison;
pub use credits::Credits;
pub use error::{Code, Problem};
pub use estimate::{
    ByMeter, Estimate, Figures, Ineligible, MeterMonth, MeterTotals, MonthEstimate, Note, PlanEstimate,
};
pub use explain::{DemandPart, ExplainedLine, ExplainedPart, Explanation, Figure};
pub use forecast::{Forecast, PlanForecast};
pub use invoice::{Line, LineKind};
pub use money::{Amount, Currency, Rounding};
pub use offer::{Reason, ReasonCode};
pub use ratio::Ratio;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::{catalog_schema, scenario_schema};
pub use tariff::PartKind;
pub use totals::{PlanTotal, Totals};
pub use warnings::{Warning, WarningCode};

use break_even::Volumes;
use catalog::Catalog;
use forecast::Uncertainty;
use json::Json;
use scenario::Scenario;

/// A catalog, read and checked once, that answers scenarios.
#[derive(Clone, Debug)]
pub struct Calculator {
    catalog: Catalog,
}

impl Calculator {
    /// Reads a catalog from its JSON text.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it, each problem with its place.
    pub fn new(catalog: &str) -> Result<Self, Vec<Problem>> {
        Self::of(&Json::parse(catalog).map_err(|problem| vec![problem])?)
    }

    fn of(catalog: &Json) -> Result<Self, Vec<Problem>> {
        Ok(Self { catalog: Catalog::from_json(catalog)? })
    }

    /// What is legal in the catalog but looks like a mistake, on a day written as `YYYY-MM-DD`: a unit price that rises, a
    /// pack dearer than overage, prices read more than a year ago, a plan that is best in nothing that was tried.
    ///
    /// # Errors
    ///
    /// The day is not one.
    pub fn warnings(&self, today: &str) -> Result<Vec<Warning>, Vec<Problem>> {
        warnings::warnings(&self.catalog, today).map_err(|problem| vec![problem])
    }

    /// What each plan costs and serves in a scenario, given as JSON text.
    ///
    /// # Errors
    ///
    /// Everything that is wrong with the scenario, or the amount that becomes too large to be exact.
    pub fn compare(&self, scenario: &str) -> Result<Comparison, Vec<Problem>> {
        self.compare_json(&Json::parse(scenario).map_err(|problem| vec![problem])?)
    }

    fn compare_json(&self, scenario: &Json) -> Result<Comparison, Vec<Problem>> {
        let scenario = Scenario::from_json(scenario, &self.catalog)?;
        compare::compare(&self.catalog, &scenario).map_err(|problem| vec![problem])
    }

    /// The totals of all plans in a scenario and nothing else: the cheapest answer.
    ///
    /// # Errors
    ///
    /// What is wrong with the scenario.
    pub fn totals(&self, scenario: &str) -> Result<Totals, Vec<Problem>> {
        self.totals_json(&Json::parse(scenario).map_err(|problem| vec![problem])?)
    }

    fn totals_json(&self, scenario: &Json) -> Result<Totals, Vec<Problem>> {
        let scenario = Scenario::from_json(scenario, &self.catalog)?;
        totals::totals(&self.catalog, &scenario).map_err(|problem| vec![problem])
    }

    /// How the invoice of a plan comes about in a month, counted from 1.
    ///
    /// # Errors
    ///
    /// What is wrong with the scenario; a plan that there is not or that cannot be had; a month outside the scenario.
    pub fn explain(&self, scenario: &str, plan: &str, month: u32) -> Result<Explanation, Vec<Problem>> {
        let json = Json::parse(scenario).map_err(|problem| vec![problem])?;
        self.explain_json(&json, plan, month)
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
    ) -> Result<BreakEven, Vec<Problem>> {
        let json = Json::parse(scenario).map_err(|problem| vec![problem])?;
        self.break_even_json(&json, from, to, steps)
    }

    fn break_even_json(
        &self,
        scenario: &Json,
        from: &str,
        to: &str,
        steps: u32,
    ) -> Result<BreakEven, Vec<Problem>> {
        let scenario = Scenario::from_json(scenario, &self.catalog)?;
        let volumes = Volumes::read(from, to, steps).map_err(|problem| vec![problem])?;
        break_even::break_even(&self.catalog, &scenario, &volumes).map_err(|problem| vec![problem])
    }

    /// What each plan costs over a range of volumes, at `steps` + 1 even points.
    ///
    /// # Errors
    ///
    /// What is wrong with the scenario or the range.
    pub fn curve(&self, scenario: &str, from: &str, to: &str, steps: u32) -> Result<Curve, Vec<Problem>> {
        let json = Json::parse(scenario).map_err(|problem| vec![problem])?;
        self.curve_json(&json, from, to, steps)
    }

    fn curve_json(&self, scenario: &Json, from: &str, to: &str, steps: u32) -> Result<Curve, Vec<Problem>> {
        let scenario = Scenario::from_json(scenario, &self.catalog)?;
        let volumes = Volumes::read(from, to, steps).map_err(|problem| vec![problem])?;
        break_even::curve(&self.catalog, &scenario, &volumes).map_err(|problem| vec![problem])
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
    ) -> Result<Forecast, Vec<Problem>> {
        let json = Json::parse(scenario).map_err(|problem| vec![problem])?;
        self.forecast_json(&json, variation, runs, seed)
    }

    fn forecast_json(
        &self,
        scenario: &Json,
        variation: &str,
        runs: u32,
        seed: u64,
    ) -> Result<Forecast, Vec<Problem>> {
        let scenario = Scenario::from_json(scenario, &self.catalog)?;
        let uncertainty = Uncertainty::read(variation, runs, seed).map_err(|problem| vec![problem])?;
        forecast::forecast(&self.catalog, &scenario, &uncertainty).map_err(|problem| vec![problem])
    }

    fn explain_json(&self, scenario: &Json, plan: &str, month: u32) -> Result<Explanation, Vec<Problem>> {
        let scenario = Scenario::from_json(scenario, &self.catalog)?;
        explain::explain(&self.catalog, &scenario, plan, month).map_err(|problem| vec![problem])
    }
}

impl Comparison {
    /// Why the best plan is the best, and by how much; none where no plan is eligible.
    ///
    /// # Errors
    ///
    /// The difference of two amounts becomes too large to be shown.
    pub fn advice(&self) -> Result<Option<Advice>, Problem> {
        Advice::of(self).map_err(|number::TooLarge| Problem {
            code: Code::NumberTooLarge,
            path: String::new(),
            message: "the difference between two plans becomes too large".to_owned(),
        })
    }
}
