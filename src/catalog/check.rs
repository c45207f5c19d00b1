//! What must hold between the parts of a catalog: ids that stand once, references that lead somewhere.

use std::collections::BTreeSet;

use crate::catalog::action::Part;
use crate::catalog::{Action, Allowance, Catalog, Cost, Metered, Plan, Rate, Uses, price};
use crate::error::Code;
use crate::read::{Id, Reader};
use crate::scenario::{check_choices, unknown};

/// Notes everything that is wrong between the parts of a catalog.
pub(crate) fn catalog(catalog: &Catalog, reader: &mut Reader) {
    if catalog.meters.is_empty() {
        reader.at("meters", |reader| {
            reader.found(Code::Empty, "write at least one meter, or leave `meters` out");
        });
    }
    ids("meters", "id", catalog.meters.iter().map(|meter| &meter.id), reader);
    ids("seat_types", "type", catalog.seat_types.iter().map(|named| &named.id), reader);
    ids("actions", "id", catalog.actions.iter().map(|action| &action.id), reader);
    ids("plans", "id", catalog.plans.iter().map(|plan| &plan.id), reader);
    ids("presets", "id", catalog.presets.iter().map(|preset| &preset.id), reader);
    each("actions", &catalog.actions, reader, |item, reader| action(item, catalog, reader));
    each("plans", &catalog.plans, reader, |item, reader| plan(item, catalog, reader));
    each("presets", &catalog.presets, reader, |item, reader| {
        reader.at("scenario", |reader| item.scenario.check(catalog, reader));
    });
}

/// Does some work at each item of a list.
fn each<T>(name: &str, items: &[T], reader: &mut Reader, mut work: impl FnMut(&T, &mut Reader)) {
    reader.at(name, |reader| {
        for (index, item) in items.iter().enumerate() {
            reader.at(index, |reader| work(item, reader));
        }
    });
}

/// Notes an id that an earlier item of the list has.
fn ids<'i>(list: &str, field: &str, ids: impl Iterator<Item = &'i Id>, reader: &mut Reader) {
    let mut seen = BTreeSet::new();
    reader.at(list, |reader| {
        for (index, id) in ids.enumerate() {
            if !seen.insert(id) {
                let name = id.as_str();
                let message = format!("`{name}` stands here twice; each needs one of its own");
                reader.at(index, |reader| {
                    reader.at(field, |reader| reader.found(Code::DuplicateId, message));
                });
            }
        }
    });
}

fn action(action: &Action, catalog: &Catalog, reader: &mut Reader) {
    match &action.cost {
        Cost::Metered(metered) => self::metered(metered, catalog, reader),
        Cost::Recipe(parts) => {
            if parts.is_empty() {
                reader.at("recipe", |reader| reader.found(Code::Empty, "a recipe needs a part"));
            }
            each("recipe", parts, reader, |part, reader| recipe_part(part, catalog, reader));
        }
    }
}

fn metered(action: &Metered, catalog: &Catalog, reader: &mut Reader) {
    reader.at("uses", |reader| uses(&action.uses, catalog, reader));
    ids("variants", "id", action.variants.iter().map(|variant| &variant.id), reader);
    ids("modifiers", "id", action.modifiers.iter().map(|modifier| &modifier.id), reader);
    each("variants", &action.variants, reader, |variant, reader| {
        let Some(own) = &variant.uses else {
            return;
        };
        reader.at("uses", |reader| uses(own, catalog, reader));
        if variant.multiplier.is_some() {
            reader.at("multiplier", |reader| {
                let message = "a variant has a `multiplier` or its own `uses`, not both";
                reader.found(Code::ConflictingFields, message);
            });
        }
    });
}

fn uses(uses: &Uses, catalog: &Catalog, reader: &mut Reader) {
    match uses {
        Uses::Bare(_) if catalog.meters.len() > 1 => {
            reader.found(Code::WrongType, "there are several meters; write the rates by meter");
        }
        Uses::Bare(_) => {}
        Uses::ByMeter(rates) => {
            for (name, _) in &rates.0 {
                reader.at(name, |reader| meter(&Id(name.clone()), catalog, reader));
            }
        }
    }
}

fn meter(id: &Id, catalog: &Catalog, reader: &mut Reader) {
    if !catalog.meters.iter().any(|meter| meter.id == *id) && !reader.has_lost("/meters") {
        unknown(reader, "meter", id, catalog.meters.iter().map(|meter| &meter.id));
    }
}

fn recipe_part(part: &Part, catalog: &Catalog, reader: &mut Reader) {
    match catalog.action(&part.action).map(|action| &action.cost) {
        Some(Cost::Metered(metered)) => {
            check_choices(metered, part.variant.as_ref(), &part.modifiers, reader);
        }
        Some(Cost::Recipe(_)) => reader.at("action", |reader| {
            reader.found(Code::ConflictingFields, "a recipe cannot be part of a recipe");
        }),
        None if reader.has_lost("/actions") => {}
        None => reader.at("action", |reader| {
            unknown(reader, "action", &part.action, catalog.actions.iter().map(|it| &it.id));
        }),
    }
}

fn plan(plan: &Plan, catalog: &Catalog, reader: &mut Reader) {
    plan.check(reader);
    seats(plan, reader);
    reader.at("rates", |reader| {
        for (name, rate) in &plan.rates.0 {
            reader.at(name, |reader| self::rate(name, rate, catalog, reader));
        }
    });
    ids("allowances", "meter", plan.allowances.iter().map(|allowance| &allowance.meter), reader);
    each("allowances", &plan.allowances, reader, |item, reader| {
        allowance(item, plan, catalog, reader);
    });
}

fn seats(plan: &Plan, reader: &mut Reader) {
    let Some(given) = &plan.seats else {
        return;
    };
    let place = |index: usize| (!given.single).then_some(index);
    reader.at("seats", |reader| {
        let mut seen = BTreeSet::new();
        for (index, seat_type) in given.types.iter().enumerate() {
            reader.at_some(place(index), |reader| {
                if !seen.insert(&seat_type.id) {
                    reader.at("type", |reader| {
                        reader.found(Code::DuplicateId, "this seat type stands here twice");
                    });
                }
                seat_type.check(reader);
                reader.at("price", |reader| {
                    for (cycle, price) in seat_type.prices() {
                        reader.at_some(cycle, |reader| price::check(price, reader));
                    }
                });
            });
        }
    });
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

fn allowance(allowance: &Allowance, plan: &Plan, catalog: &Catalog, reader: &mut Reader) {
    reader.at("meter", |reader| meter(&allowance.meter, catalog, reader));
    let seat_types: Vec<&Id> = plan.seat_types().iter().map(|seat_type| &seat_type.id).collect();
    each("grants", &allowance.grants, reader, |grant, reader| grant.check(&seat_types, reader));
    let mut later = allowance.beyond.iter();
    each("beyond", &allowance.beyond, reader, |beyond, reader| {
        beyond.step.check(reader);
        later.next();
        if beyond.step.is_last() && later.clone().any(|other| beyond.meets(other)) {
            let message = "nothing can come after this step; move it to the end";
            reader.found(Code::MisplacedStep, message);
        }
    });
}
