//! Actions and recipes, and how they are chosen.

use super::references::{each, ids, meter, unknown};
use crate::catalog::action::Part;
use crate::catalog::{Action, Catalog, Cost, Metered, Uses};
use crate::error::Code;
use crate::read::{Id, Quantity, Reader};

pub(super) fn action(action: &Action, catalog: &Catalog, reader: &mut Reader) {
    match &action.cost {
        Cost::Metered(metered) => self::metered(metered, catalog, reader),
        Cost::Recipe(parts) => {
            if parts.is_empty() {
                reader.found_at("recipe", Code::Empty, "a recipe needs a part");
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

pub(super) fn uses(uses: &Uses, catalog: &Catalog, reader: &mut Reader) {
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

fn recipe_part(part: &Part, catalog: &Catalog, reader: &mut Reader) {
    match catalog.action(&part.action).map(|action| &action.cost) {
        Some(Cost::Metered(metered)) => {
            check_choices(metered, part.variant.as_ref(), &part.modifiers, reader);
            check_each(metered, part.each.as_ref(), reader);
        }
        Some(Cost::Recipe(_)) => {
            reader.found_at("action", Code::ConflictingFields, "a recipe cannot be part of a recipe")
        }
        None if reader.has_lost("/actions") => {}
        None => reader.at("action", |reader| {
            unknown(reader, "action", &part.action, catalog.actions.iter().map(|it| &it.id));
        }),
    }
}

/// Notes variants and modifiers that an action does not have.
pub(crate) fn check_choices(action: &Metered, variant: Option<&Id>, modifiers: &[Id], reader: &mut Reader) {
    if let Some(variant) = variant
        && !action.variants.iter().any(|known| known.id == *variant)
    {
        reader.at("variant", |reader| {
            unknown(reader, "variant", variant, action.variants.iter().map(|known| &known.id));
        });
    }
    for (index, modifier) in modifiers.iter().enumerate() {
        let is_known = action.modifiers.iter().any(|known| known.id == *modifier);
        let is_repeated = modifiers.iter().take(index).any(|earlier| earlier == modifier);
        reader.at("modifiers", |reader| {
            reader.at(index, |reader| {
                if !is_known {
                    unknown(reader, "modifier", modifier, action.modifiers.iter().map(|it| &it.id));
                } else if is_repeated {
                    reader.found(Code::DuplicateId, "a modifier is chosen once or not at all");
                }
            });
        });
    }
}

/// Notes a size of each single one that is missing, or that an action does not ask for.
pub(crate) fn check_each(action: &Metered, given: Option<&Quantity>, reader: &mut Reader) {
    let problem = match (&action.each, given) {
        (Some(each), None) if each.typical.is_none() => {
            (Code::MissingField, "this action is charged by the size of each; write how large each is")
        }
        (None, Some(_)) => {
            (Code::ConflictingFields, "this action is not charged by the size of each; leave `each` out")
        }
        _ => return,
    };
    reader.found_at("each", problem.0, problem.1);
}
