//! A plan as one buyer would get it: in a currency, billed in one way, for so many seats; or the reasons why not.
//! Section 4 of the model, "Eligibility".

use serde::Serialize;

use crate::beyond;
use crate::catalog::grant::GrantPer;
use crate::catalog::{Allowance, Billing, Catalog, Grant, Meter, Plan, PriceByCycle, SeatType, Tender};
use crate::demand::{Rated, Usage};
use crate::exact::Exact;
use crate::scenario::{Scenario, Seats};

/// A plan at one buyer's prices.
pub(crate) struct Offer<'c> {
    pub(crate) plan: &'c Plan,
    pub(crate) billing: Billing,
    /// The fee, then the seats of each type.
    pub(crate) recurring: Vec<Recurring<'c>>,
    pub(crate) meters: Vec<MeterOffer<'c>>,
    held: Vec<Held<'c>>,
}

/// A price that is due whatever is used.
pub(crate) struct Recurring<'c> {
    pub(crate) kind: RecurringKind,
    pub(crate) name: &'c str,
    /// Seats that are billed; 1 for the fee.
    pub(crate) quantity: u64,
    /// For a month, or for a year where it is the annual price.
    pub(crate) price: Exact,
    pub(crate) cycle: Billing,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum RecurringKind {
    Fee,
    Seats,
}

/// A meter of a plan, with the steps that this buyer's way of billing has.
pub(crate) struct MeterOffer<'c> {
    pub(crate) meter: &'c Meter,
    pub(crate) allowance: &'c Allowance,
    pub(crate) steps: Vec<beyond::Offered>,
}

/// Seats of one type that the buyer holds.
struct Held<'c> {
    seat_type: &'c SeatType,
    seats: u64,
    passive: bool,
}

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
}

impl<'c> Offer<'c> {
    /// The plan at this buyer's prices, or all reasons why it cannot be had.
    pub(crate) fn of(
        plan: &'c Plan,
        catalog: &'c Catalog,
        scenario: &Scenario,
        usage: &Usage<'c>,
        tender: Tender,
    ) -> Result<Self, Vec<Reason>> {
        if plan.contact_sales {
            return Err(vec![reason(ReasonCode::ContactSales, None)]);
        }
        let held = held_seats(plan, catalog, scenario);
        let priced = priced(plan, catalog, &held, scenario.billing, tender);
        let mut reasons = Vec::new();
        if priced.is_none() {
            reasons.push(reason(ReasonCode::NoPriceInCurrency, None));
        }
        too_many_seats(&held, &mut reasons);
        seat_types_not_offered(plan, scenario, &mut reasons);
        usage_not_offered(plan, catalog, usage, &mut reasons);
        match priced {
            Some((recurring, billing, meters)) if reasons.is_empty() => {
                Ok(Self { plan, billing, recurring, meters, held })
            }
            _ => Err(reasons),
        }
    }

    /// The end of the term that a month, counted from 1, is in.
    pub(crate) fn term_end(&self, month: u32) -> u32 {
        let term = u32::try_from(self.plan.term_months.0).unwrap_or(u32::MAX);
        month.checked_next_multiple_of(term).unwrap_or(month)
    }

    /// The credits of one period of a grant: for the plan, or for each seat held.
    pub(crate) fn nominal(&self, grant: &Grant) -> Exact {
        let credits = grant.credits.0.exact();
        match grant.per {
            GrantPer::Plan => credits.clone(),
            GrantPer::Seat => {
                let held = match &grant.seat_type {
                    Some(named) => self.held.iter().find(|held| held.seat_type.id == *named),
                    None => self.held.iter().find(|held| !held.passive),
                };
                credits.times(&Exact::whole(held.map_or(0, |held| held.seats)))
            }
        }
    }
}

fn reason(code: ReasonCode, detail: Option<&str>) -> Reason {
    Reason { code, detail: detail.map(str::to_owned) }
}

/// Seats held: those wanted, but not fewer than the plan's fewest.
fn held_seats<'c>(plan: &'c Plan, catalog: &Catalog, scenario: &Scenario) -> Vec<Held<'c>> {
    let mut seen_acting = false;
    let hold = |seat_type: &'c SeatType| {
        let passive = catalog.is_passive(seat_type.id.as_str());
        let first = !passive && !seen_acting;
        seen_acting |= !passive;
        let wanted = scenario.seats_of(seat_type.id.as_str(), first);
        Held { seat_type, seats: wanted.max(seat_type.min.0), passive }
    };
    plan.seat_types().iter().map(hold).collect()
}

type Priced<'c> = (Vec<Recurring<'c>>, Billing, Vec<MeterOffer<'c>>);

/// Everything of the plan in the buyer's currency; none where any amount of it is not given in that.
fn priced<'c>(
    plan: &'c Plan,
    catalog: &'c Catalog,
    held: &[Held<'c>],
    wanted: Billing,
    tender: Tender,
) -> Option<Priced<'c>> {
    let mut recurring = Vec::new();
    if let Some(fee) = &plan.fee {
        recurring.extend(fee_of(plan, fee, wanted, tender)?);
    }
    for held in held {
        if let Some(prices) = &held.seat_type.price {
            recurring.extend(seats_of(held, prices, wanted, tender)?);
        }
    }
    let annual = recurring.iter().any(|price| price.cycle == Billing::Annual);
    let billing = if annual { Billing::Annual } else { Billing::Monthly };
    let meters = plan
        .allowances
        .iter()
        .map(|allowance| meter_of(allowance, catalog, billing, tender))
        .collect::<Option<_>>()?;
    Some((recurring, billing, meters))
}

/// A price of the cycle nearest to the one that is wanted, once both cycles' are known in the currency.
fn in_cycle<'c, P, T>(
    prices: &'c PriceByCycle<P>,
    wanted: Billing,
    price: impl Fn(&'c P) -> Option<T>,
) -> Option<Option<(T, Billing)>> {
    let known = |cycle: &'c Option<P>| cycle.as_ref().is_none_or(|given| price(given).is_some());
    if !known(&prices.monthly) || !known(&prices.annual) {
        return None;
    }
    match prices.nearest(wanted) {
        Some((given, cycle)) => Some(Some((price(given)?, cycle))),
        None => Some(None),
    }
}

fn fee_of<'c>(
    plan: &'c Plan,
    fee: &'c PriceByCycle<crate::catalog::Money>,
    wanted: Billing,
    tender: Tender,
) -> Option<Option<Recurring<'c>>> {
    let found = in_cycle(fee, wanted, |money| money.in_currency(tender))?;
    Some(found.map(|(price, cycle)| Recurring {
        kind: RecurringKind::Fee,
        name: &plan.name,
        quantity: 1,
        price,
        cycle,
    }))
}

fn seats_of<'c>(
    held: &Held<'c>,
    prices: &'c PriceByCycle<crate::catalog::Price>,
    wanted: Billing,
    tender: Tender,
) -> Option<Option<Recurring<'c>>> {
    let billed = held.seats.saturating_sub(held.seat_type.included.0);
    let found = in_cycle(prices, wanted, |price| price.tariff(tender))?;
    Some(found.map(|(tariff, cycle)| Recurring {
        kind: RecurringKind::Seats,
        name: held.seat_type.label(),
        quantity: billed,
        price: tariff.amount(&Exact::whole(billed)),
        cycle,
    }))
}

fn meter_of<'c>(
    allowance: &'c Allowance,
    catalog: &'c Catalog,
    billing: Billing,
    tender: Tender,
) -> Option<MeterOffer<'c>> {
    let meter = catalog.meters.iter().find(|meter| meter.id == allowance.meter)?;
    let mut steps = Vec::new();
    for beyond in allowance.beyond.iter() {
        let step = beyond::Offered::of(&beyond.step, tender)?;
        if beyond.billing.is_none_or(|only| only == billing) {
            steps.push(step);
        }
    }
    Some(MeterOffer { meter, allowance, steps })
}

fn too_many_seats(held: &[Held<'_>], reasons: &mut Vec<Reason>) {
    for held in held {
        if held.seat_type.max.is_some_and(|max| held.seats > max.0) {
            let detail = held.seat_type.id.as_str();
            reasons.push(reason(ReasonCode::TooManySeats, Some(detail)));
        }
    }
}

fn seat_types_not_offered(plan: &Plan, scenario: &Scenario, reasons: &mut Vec<Reason>) {
    let Seats::ByType(by_type) = &scenario.seats else {
        return;
    };
    if plan.seats.is_none() {
        return;
    }
    for (name, seats) in &by_type.0 {
        let offered = plan.seat_types().iter().any(|seat_type| seat_type.id.as_str() == name);
        if seats.0 > 0 && !offered {
            reasons.push(reason(ReasonCode::SeatTypeNotOffered, Some(name)));
        }
    }
}

/// Actions that are not on the plan, then those that use a meter which is not.
fn usage_not_offered<'c>(plan: &'c Plan, catalog: &Catalog, usage: &Usage<'c>, reasons: &mut Vec<Reason>) {
    let mut push = |code: ReasonCode, detail: &str| {
        let reason = reason(code, Some(detail));
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    };
    let is_on_plan = |meter: &&Meter| plan.allowances.iter().any(|own| own.meter == meter.id);
    let missing: Vec<&Meter> = catalog.meters.iter().filter(|meter| !is_on_plan(meter)).collect();
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
}
