//! Whether a plan can be had, and all reasons why not. Section 4 of the model, "Eligibility".

use serde::Serialize;

use crate::buyer::Buyer;
use crate::catalog::{Meter, Plan, Size};
use crate::demand::{Rated, Usage};
use crate::offer::seats::Held;
use crate::scenario::{Scenario, Seats};

/// Why a plan cannot be had in a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Reason {
    /// What kind of reason it is.
    pub code: ReasonCode,
    /// The seat type or the action.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

/// The kinds of reason, in the order in which they are given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ReasonCode {
    /// The vendor names no price.
    ContactSales,
    /// Some amount of the plan is not given in the scenario's currency.
    NoPriceInCurrency,
    /// More seats of a type than the plan takes.
    TooManySeats,
    /// Seats of a type that the plan does not have.
    SeatTypeNotOffered,
    /// An action that the plan does not offer.
    ActionNotOffered,
    /// An action that uses a meter the plan has no allowance for.
    MeterNotOffered,
    /// The plan measures some work of the mix by an action that the mix does not have.
    MeasureMissing,
    /// Its figures would take more steps than a question may: it is not known what it costs.
    TooComplex,
}

/// All reasons why a plan cannot be had in a size; none where it can.
pub(super) fn reasons(plan: &Plan, size: Option<&Size>, held: &Held<'_>, buyer: &Buyer<'_>) -> Vec<Reason> {
    if plan.contact_sales {
        return vec![reason(ReasonCode::ContactSales, None)];
    }
    let mut reasons = Vec::new();
    if plan.moneys().into_iter().any(|money| money.in_currency(buyer.tender).is_err()) {
        reasons.push(reason(ReasonCode::NoPriceInCurrency, None));
    }
    reasons.extend(held.too_many().map(|id| reason(ReasonCode::TooManySeats, Some(id))));
    seat_types_not_offered(plan, size, buyer.scenario, &mut reasons);
    usage_not_offered(plan, buyer, &buyer.usage, &mut reasons);
    reasons
}

impl Reason {
    pub(crate) const TOO_COMPLEX: Self = Self { code: ReasonCode::TooComplex, detail: None };
}

fn reason(code: ReasonCode, detail: Option<&str>) -> Reason {
    Reason { code, detail: detail.map(str::to_owned) }
}

fn seat_types_not_offered(plan: &Plan, size: Option<&Size>, scenario: &Scenario, reasons: &mut Vec<Reason>) {
    let (Seats::ByType(by_type), Some(seats)) = (&scenario.seats, plan.seats(size)) else {
        return;
    };
    for (name, count) in &by_type.0 {
        let offered = seats.types.iter().any(|seat_type| seat_type.id.as_str() == name);
        if count.0 > 0 && !offered {
            reasons.push(reason(ReasonCode::SeatTypeNotOffered, Some(name)));
        }
    }
}

/// Actions that are not on the plan, those that use a meter which is not, then measures that the mix lacks.
fn usage_not_offered(plan: &Plan, buyer: &Buyer<'_>, usage: &Usage<'_>, reasons: &mut Vec<Reason>) {
    let mut push = |code: ReasonCode, detail: &str| {
        let reason = reason(code, Some(detail));
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    };
    let is_on_plan = |meter: &&Meter| plan.allowances.iter().any(|own| own.meter == meter.id);
    let missing: Vec<&Meter> = buyer.catalog.meters.iter().filter(|meter| !is_on_plan(meter)).collect();
    let wanted = || usage.lines.iter().filter(|line| line.is_wanted);
    for line in wanted().filter(|line| line.rated(plan).is_none()) {
        push(ReasonCode::ActionNotOffered, line.action.as_str());
    }
    for line in wanted() {
        let needs = |rated: Rated<'_>| missing.iter().any(|meter| rated.uses_meter(&meter.id));
        if line.rated(plan).is_some_and(needs) {
            push(ReasonCode::MeterNotOffered, line.action.as_str());
        }
    }
    for line in wanted() {
        if let Some(measure) = plan.measured_by.get(line.action.as_str())
            && !wanted().any(|other| other.action == measure)
        {
            push(ReasonCode::MeasureMissing, measure.as_str());
        }
    }
}
