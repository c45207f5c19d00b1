//! Plans: their seats, prices, rates, sizes, add-ons and what happens beyond the balance.

use std::collections::BTreeSet;

use super::actions::uses;
use super::circles::Circles;
use super::grants::{all_grants, extra_grants};
use super::references::{each, ids, meter, unknown};
use crate::catalog::bill_credit::Covers;
use crate::catalog::grant::Every;
use crate::catalog::seat::Seats;
use crate::catalog::size::AddOnPer;
use crate::catalog::step::{Step, Target};
use crate::catalog::{Action, AddOn, Allowance, Catalog, Cost, Plan, Price, Rate, Size, price};
use crate::error::Code;
use crate::read::{Id, Reader, Whole};

pub(super) fn plan(plan: &Plan, circles: &Circles<'_>, catalog: &Catalog, reader: &mut Reader) {
    term(Some(plan.term_months), reader);
    seats(plan.seats.as_ref(), reader);
    reader.at("rates", |reader| {
        for (name, rate) in &plan.rates.0 {
            reader.at(name, |reader| self::rate(name, rate, catalog, reader));
        }
    });
    reader.at("measured_by", |reader| {
        for (name, other) in &plan.measured_by.0 {
            reader.at(name, |reader| measured_by(name, other, plan, catalog, reader));
        }
    });
    ids("allowances", "meter", plan.allowances.iter().map(|allowance| &allowance.meter), reader);
    each("allowances", &plan.allowances, reader, |item, reader| {
        allowance(item, plan, circles, catalog, reader);
    });
    ids("sizes", "id", plan.sizes.iter().map(|size| &size.id), reader);
    each("sizes", &plan.sizes, reader, |size, reader| self::size(size, plan, catalog, reader));
    ids("add_ons", "id", plan.add_ons.iter().map(|add_on| &add_on.id), reader);
    each("add_ons", &plan.add_ons, reader, |item, reader| add_on(item, plan, catalog, reader));
    let has_seats = plan.variants().into_iter().all(|size| plan.seats(size).is_some());
    each("bill_credits", &plan.bill_credits, reader, |credit, reader| {
        credit.check(has_seats, reader);
        if let Covers::Meters(meters) = &credit.covers {
            each("covers", meters, reader, |id, reader| meter(id, catalog, reader));
        }
    });
    each("discounts", &plan.discounts, reader, |discount, reader| discount.check(reader));
}

fn term(months: Option<Whole>, reader: &mut Reader) {
    if months.is_some_and(|months| months.0 == 0 || !months.0.is_multiple_of(12)) {
        reader.found_at("term_months", Code::OutOfRange, "a term is a multiple of 12 months");
    }
}

fn seats(seats: Option<&Seats>, reader: &mut Reader) {
    let Some(given) = seats else {
        return;
    };
    let place = |index: usize| (!given.single).then_some(index);
    reader.at("seats", |reader| {
        let mut seen = BTreeSet::new();
        for (index, seat_type) in given.types.iter().enumerate() {
            reader.at_some(place(index), |reader| {
                if !seen.insert(&seat_type.id) {
                    reader.found_at("type", Code::DuplicateId, "this seat type stands here twice");
                }
                seat_type.check(reader);
                reader.at("price", |reader| prices(seat_type.prices(), reader));
            });
        }
    });
}

fn prices<'p>(prices: impl Iterator<Item = (Option<&'static str>, &'p Price)>, reader: &mut Reader) {
    for (cycle, price) in prices {
        reader.at_some(cycle, |reader| price::check(price, reader));
    }
}

fn rate(name: &str, rate: &Rate, catalog: &Catalog, reader: &mut Reader) {
    match rated(name, catalog) {
        Some(Cost::Recipe(_)) => {
            reader.found(Code::ConflictingFields, "a plan has rates for the parts of a recipe only");
        }
        Some(Cost::Metered(_)) => {
            if let Rate::Uses(rates) = rate {
                uses(rates, catalog, reader);
            }
        }
        None if reader.has_lost("/actions") => {}
        None => {
            let id = Id(name.to_owned());
            unknown(reader, "action or variant", &id, catalog.actions.iter().map(|it| &it.id));
        }
    }
}

/// An action that is measured by another one of the catalog.
fn measured_by(name: &str, other: &Id, plan: &Plan, catalog: &Catalog, reader: &mut Reader) {
    for id in [&Id(name.to_owned()), other] {
        match catalog.action(id).map(|action| &action.cost) {
            Some(Cost::Metered(_)) => {}
            Some(Cost::Recipe(_)) => {
                reader.found(Code::ConflictingFields, "a recipe measures nothing; name one of its parts");
            }
            None if reader.has_lost("/actions") => {}
            None => unknown(reader, "action", id, catalog.actions.iter().map(|it| &it.id)),
        }
    }
    if plan.measured_by.get(other.as_str()).is_some() {
        let message = "this action is itself measured by another one here; name one that has a rate";
        reader.found(Code::ConflictingFields, message);
    }
    if plan.rates.get(name).is_some() {
        let message =
            format!("`{name}` has a rate in `rates` and is measured by another action; remove one of them");
        reader.found(Code::ConflictingFields, message);
    }
}

/// What a rate's name stands for: an action, or one of its variants as "action/variant".
fn rated<'c>(name: &str, catalog: &'c Catalog) -> Option<&'c Cost> {
    let has_variant = |action: &&Action| {
        let Cost::Metered(metered) = &action.cost else {
            return false;
        };
        let rest = name.strip_prefix(action.id.as_str()).and_then(|rest| rest.strip_prefix('/'));
        rest.is_some_and(|rest| metered.variants.iter().any(|it| it.id.as_str() == rest))
    };
    let action = catalog.actions.iter().find(|action| action.id.as_str() == name);
    action.or_else(|| catalog.actions.iter().find(has_variant)).map(|action| &action.cost)
}

fn size(size: &Size, plan: &Plan, catalog: &Catalog, reader: &mut Reader) {
    term(size.term_months, reader);
    seats(size.seats.as_ref(), reader);
    extra_grants(&size.grants, &[Some(size)], plan, catalog, reader);
}

fn add_on(add_on: &AddOn, plan: &Plan, catalog: &Catalog, reader: &mut Reader) {
    reader.at("price", |reader| prices(add_on.price.placed(), reader));
    let sold_by_seat = plan.variants().into_iter().all(|size| plan.seats(size).is_some());
    if add_on.per == AddOnPer::Seat && !sold_by_seat {
        reader.found_at("per", Code::ConflictingFields, "an add-on per seat needs a plan with `seats`");
    }
    extra_grants(&add_on.grants, &plan.variants(), plan, catalog, reader);
}

fn allowance(
    allowance: &Allowance,
    plan: &Plan,
    circles: &Circles<'_>,
    catalog: &Catalog,
    reader: &mut Reader,
) {
    reader.at("meter", |reader| meter(&allowance.meter, catalog, reader));
    reader.at("grants", |reader| {
        all_grants(&allowance.grants, &allowance.meter, &plan.variants(), plan, catalog, reader);
    });
    let mut later = allowance.beyond.iter();
    let mut borrows = 0_usize;
    each("beyond", &allowance.beyond, reader, |beyond, reader| {
        beyond.step.check(reader);
        later.next();
        if beyond.step.is_last() && later.clone().any(|other| beyond.meets(other)) {
            let message = "nothing can come after this step; move it to the end";
            reader.found(Code::MisplacedStep, message);
        }
        match &beyond.step {
            Step::Borrow(_) => {
                borrows = borrows.saturating_add(1);
                borrow(allowance, plan, borrows, reader);
            }
            Step::Upgrade(upgrade) => {
                reader.at("to", |reader| target(&upgrade.to, plan, circles, catalog, reader));
            }
            _ => {}
        }
    });
}

fn borrow(allowance: &Allowance, plan: &Plan, borrows: usize, reader: &mut Reader) {
    if borrows > 1 {
        reader.found(Code::MisplacedStep, "an allowance borrows once; remove this step");
    }
    let extra = plan.sizes.iter().map(|size| &size.grants);
    let extra = extra.chain(plan.add_ons.iter().map(|add_on| &add_on.grants));
    let extra = extra.filter_map(|grants| grants.get(allowance.meter.as_str())).flatten();
    let mut monthly = allowance.grants.iter().chain(extra).filter(|grant| grant.every == Every::Month);
    if monthly.any(|grant| !grant.is_pooled()) {
        let message = "borrowing needs monthly grants that are all pooled";
        reader.found(Code::ConflictingFields, message);
    }
}

fn target(target: &Target, plan: &Plan, circles: &Circles<'_>, catalog: &Catalog, reader: &mut Reader) {
    match target {
        Target::NextSize if plan.sizes.is_empty() => {
            reader.found(Code::ConflictingFields, "the next size needs a plan with `sizes`");
        }
        Target::NextSize => {}
        Target::Plan(id) => match catalog.plan(id) {
            Some(_) if circles.lead_back(plan, id) => {
                reader.found(Code::ConflictingFields, "this upgrade leads in a circle back to this plan");
            }
            Some(_) => {}
            None if reader.has_lost("/plans") => {}
            None => unknown(reader, "plan", id, catalog.plans.iter().map(|plan| &plan.id)),
        },
    }
}
