#![doc = include_str!("README.md")]

mod answers;
mod billing;
mod calculator;
mod catalog;
mod error;
mod number;
mod pricing;
mod read;
mod scenario;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod work;

#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use answers::advice::{Advice, AdviceReason};
pub use answers::answer::Answer;
pub use answers::break_even::{BreakEven, Curve, CurvePlan, Stretch};
pub use answers::compare::Comparison;
pub use answers::difference::Difference;
pub use answers::estimate::{Estimate, Ineligible, MeterTotals, MonthEstimate, Note, PlanEstimate};
pub use answers::explain::{
    DemandPart, ExplainedLine, ExplainedLot, ExplainedPart, Explanation, LotKind, LotUsers,
};
pub use answers::forecast::{Forecast, PlanForecast};
pub use answers::totals::{PlanTotal, Totals};
pub use answers::unit_price::{UnitPrice, UnitPrices};
pub use answers::warnings::{Warning, WarningCode};
pub use billing::figures::{ByMeter, Figures, MeterMonth};
pub use billing::invoice::{Line, LineKind};
pub use calculator::Calculator;
pub use catalog::Kind;
pub use error::{Code, Problem, Problems};
pub use number::{Amount, Credits, Currency, Figure, Ratio, Rounding};
pub use pricing::reason::{Reason, ReasonCode};
pub use pricing::tariff::PartKind;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::{catalog_schema, scenario_schema};
