#![doc = include_str!("README.md")]

mod answers;
mod balance;
mod beyond;
mod calculator;
mod catalog;
mod contract;
mod course;
mod error;
mod invoice;
mod month;
mod number;
mod pricing;
mod read;
mod scenario;
#[cfg(not(target_arch = "wasm32"))]
mod schema;
mod service;
mod work;

#[cfg(target_arch = "wasm32")]
pub mod wasm;

pub use answers::advice::{Advice, AdviceReason};
pub use answers::answer::Answer;
pub use answers::break_even::{BreakEven, Curve, CurvePlan, Stretch};
pub use answers::compare::Comparison;
pub use answers::difference::Difference;
pub use answers::estimate::{
    ByMeter, Estimate, Figures, Ineligible, MeterMonth, MeterTotals, MonthEstimate, Note, PlanEstimate,
};
pub use answers::explain::{
    DemandPart, ExplainedLine, ExplainedLot, ExplainedPart, Explanation, LotKind, LotUsers,
};
pub use answers::forecast::{Forecast, PlanForecast};
pub use answers::totals::{PlanTotal, Totals};
pub use answers::unit_price::{UnitPrice, UnitPrices};
pub use answers::warnings::{Warning, WarningCode};
pub use calculator::Calculator;
pub use catalog::Kind;
pub use error::{Code, Problem};
pub use invoice::{Line, LineKind};
pub use number::{Amount, Credits, Currency, Figure, Ratio, Rounding};
pub use pricing::reason::{Reason, ReasonCode};
pub use pricing::tariff::PartKind;
#[cfg(not(target_arch = "wasm32"))]
pub use schema::{catalog_schema, scenario_schema};
