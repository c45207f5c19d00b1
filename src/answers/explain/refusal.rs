//! Why a plan cannot be explained: the reasons for which it cannot be had, in words.

use crate::catalog::Plan;
use crate::error::{Code, Problem};
use crate::number::Currency;
use crate::pricing::reason::{Reason, ReasonCode};

/// The problem that a plan cannot be had, with all reasons.
pub(super) fn not_eligible(plan: &Plan, reasons: &[Reason], currency: Currency) -> Problem {
    let name = &plan.name;
    let reasons: Vec<String> = reasons.iter().map(|reason| in_words(reason, currency)).collect();
    let reasons = reasons.join("; ");
    Problem::whole(Code::NotEligible, format!("the plan {name} cannot be had in this scenario: {reasons}"))
}

fn in_words(reason: &Reason, currency: Currency) -> String {
    let detail = reason.detail.as_deref().unwrap_or_default();
    match reason.code {
        ReasonCode::TooComplex => {
            "it is too complex to be worked out; ask for fewer months or actions".to_owned()
        }
        ReasonCode::ContactSales => "its price is on request".to_owned(),
        ReasonCode::NoPriceInCurrency => format!("it has no price in {}", currency.code()),
        ReasonCode::TooManySeats => format!("it takes fewer seats of type `{detail}`"),
        ReasonCode::SeatTypeNotOffered => format!("it has no seats of type `{detail}`"),
        ReasonCode::ActionNotOffered => format!("it does not offer the action `{detail}`"),
        ReasonCode::MeterNotOffered => format!("it has no credits for the action `{detail}`"),
        ReasonCode::MeasureMissing => {
            format!("it measures the same work by the action `{detail}`; enter that as well")
        }
    }
}
