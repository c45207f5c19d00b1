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
mod answer;
mod balance;
mod beyond;
mod break_even;
mod buyer;
mod calculator;
mod catalog;
mod compare;
mod contract;
mod course;
mod credits;
mod demand;
mod digits;
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
mod service;
mod tariff;
mod totals;
mod unit_price;
mod users;
mod warnings;

#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use advice::{Advice, AdviceReason};
pub use answer::{Answer, Difference};
pub use break_even::{BreakEven, Curve, CurvePlan, Stretch};
pub use calculator::Calculator;
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
pub use unit_price::{UnitPrice, UnitPrices};
pub use warnings::{Warning, WarningCode};
