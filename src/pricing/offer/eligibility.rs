//! Whether a plan can be had, and all reasons why not. Section 4 of the model, "Eligibility".

use crate::catalog::{Meter, Plan, Size};
use crate::pricing::buyer::Buyer;
use crate::pricing::demand::{Rated, Usage};
use crate::pricing::offer::seats::Held;
use crate::pricing::reason::{Reason, ReasonCode};
use crate::scenario::{Scenario, Seats};

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
