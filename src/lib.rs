#![doc = include_str!("README.md")]

mod advice;
mod answer;
mod balance;
mod beyond;
mod break_even;
mod calculator;
mod catalog;
mod compare;
mod contract;
mod course;
mod error;
mod estimate;
mod explain;
mod forecast;
mod invoice;
mod market;
mod month;
mod number;
mod outline;
mod presets;
mod pricing;
mod read;
mod scenario;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod service;
mod totals;
mod unit_price;
mod warnings;
mod work;

#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use advice::{Advice, AdviceReason};
pub use answer::{Answer, Difference};
pub use break_even::{BreakEven, Curve, CurvePlan, Stretch};
pub use calculator::Calculator;
pub use catalog::Kind;
pub use compare::Comparison;
pub use error::{Code, Problem};
pub use estimate::{
    ByMeter, Estimate, Figures, Ineligible, MeterMonth, MeterTotals, MonthEstimate, Note, PlanEstimate,
};
pub use explain::{DemandPart, ExplainedLine, ExplainedLot, ExplainedPart, Explanation, LotKind, LotUsers};
pub use forecast::{Forecast, PlanForecast};
pub use invoice::{Line, LineKind};
pub use number::{Amount, Credits, Currency, Figure, Ratio, Rounding};
pub use pricing::reason::{Reason, ReasonCode};
pub use pricing::tariff::PartKind;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::{catalog_schema, scenario_schema};
pub use totals::{PlanTotal, Totals};
pub use unit_price::{UnitPrice, UnitPrices};
pub use warnings::{Warning, WarningCode};
