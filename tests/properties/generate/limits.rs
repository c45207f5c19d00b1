//! Questions at the limits: a generated one with some of its lists as long and some of its numbers as odd as is allowed.

use serde_json::{Map, Value, json};

use super::question;
use crate::draw::Draw;
use crate::question::Question;

/// The lists of a catalog that are made as long as they may be, each with its limit.
const LISTS: &[(&str, usize)] = &[
    ("grants", 50),
    ("tiers", 50),
    ("packs", 8),
    ("beyond", 12),
    ("sizes", 50),
    ("add_ons", 50),
    ("bill_credits", 50),
    ("discounts", 50),
    ("variants", 50),
    ("modifiers", 50),
    ("plans", 200),
];

/// A question of which two or three things are at the limits.
pub fn question_at_limits(draw: &mut Draw) -> Question {
    let mut question = question(draw);
    for _ in 0..draw.between(1, 3) {
        match draw.below(6) {
            0 => lengthen(&mut question.catalog, draw.item(LISTS), draw),
            1 => packs(&mut question.catalog, draw),
            2 => numbers(&mut question.catalog, draw.one_of(&["per", "price", "credits", "up_to"]), draw),
            3 => chain(&mut question.catalog, draw),
            4 => lines(&mut question.scenario, draw),
            _ => long_and_large(&mut question.scenario, draw),
        }
    }
    question
}

/// Makes every list of a name longer by entries like its own, with ids and bounds of their own.
fn lengthen(value: &mut Value, list: &(&str, usize), draw: &mut Draw) {
    visit(value, &mut |name, value| {
        let Value::Array(items) = value else { return };
        if name != list.0 || items.is_empty() {
            return;
        }
        let kinds = items.len();
        // What comes last has to stay last.
        let last = if matches!(name, "tiers" | "beyond") { items.pop() } else { None };
        if items.is_empty() {
            items.extend(last);
            return;
        }
        let room = list.1 - usize::from(last.is_some());
        let length = if draw.once_in(3) { room } else { draw.between(kinds, room.max(kinds)) };
        for place in items.len()..length {
            let mut item = items[place % kinds.min(items.len())].clone();
            own(&mut item, place);
            items.push(item);
        }
        items.extend(last);
    });
}

/// Gives a copied entry an id and a bound that no other one has.
fn own(item: &mut Value, place: usize) {
    let Value::Object(fields) = item else { return };
    if let Some(Value::String(id)) = fields.get_mut("id") {
        id.push_str(&format!("-{place}"));
    }
    if fields.contains_key("up_to") {
        fields.insert("up_to".to_owned(), json!((place + 1) * 1_000_000));
    }
}

/// Packs of nearly one price a credit, of odd sizes.
fn packs(value: &mut Value, draw: &mut Draw) {
    visit(value, &mut |name, value| {
        let Value::Array(items) = value else { return };
        if name != "packs" {
            return;
        }
        let scale = draw.one_of(&["", "000", ".001", "000000"]);
        let off = draw.one_of(&[1, 10, 1_000]);
        *items = (0..draw.between(2, 8))
            .map(|_| {
                let size = draw.between(900, 9_999);
                let price = size * off + draw.below(3);
                json!({"credits": format!("{size}{scale}"), "price": format!("{price}.{:02}", draw.below(100))})
            })
            .collect();
    });
}

/// Numbers of all lengths, without common factors.
fn numbers(value: &mut Value, field: &str, draw: &mut Draw) {
    visit(value, &mut |name, value| {
        if name == field && (value.is_string() || value.is_number()) && !draw.once_in(3) {
            let whole = draw.one_of(&["1", "7", "997", "99991", "999999000001", "0"]);
            let rest = draw.one_of(&["1", "000000000007", "333333333333", "5"]);
            *value = json!(format!("{whole}.{rest}"));
        }
    });
}

/// Every plan moves the buyer on to the next one.
fn chain(catalog: &mut Value, draw: &mut Draw) {
    let Some(Value::Array(plans)) = catalog.get_mut("plans") else { return };
    let first = plans[0].clone();
    let length = draw.between(2, 200);
    *plans = (0..length)
        .map(|place| {
            let mut plan = first.clone();
            plan["id"] = json!(format!("link-{place}"));
            if let Some(Value::Array(allowances)) = plan.get_mut("allowances")
                && place + 1 < length
            {
                for allowance in allowances {
                    allowance["beyond"] = json!([{"step": "upgrade", "to": format!("link-{}", place + 1)}]);
                }
            }
            plan
        })
        .collect();
}

/// As many lines in the mix as there may be.
fn lines(scenario: &mut Value, draw: &mut Draw) {
    let Some(Value::Array(mix)) = scenario.get_mut("mix") else { return };
    if mix.is_empty() {
        return;
    }
    let kinds = mix.len();
    for place in kinds..draw.one_of(&[50, 500]) {
        mix.push(mix[place % kinds].clone());
    }
}

/// Ten years that all differ, and quantities of many digits.
fn long_and_large(scenario: &mut Value, draw: &mut Draw) {
    scenario["months"] = json!(draw.one_of(&[120, 60, 13]));
    scenario["growth"] = json!(draw.one_of(&["0.01", "-0.005", "0.000000000001"]));
    let Some(Value::Array(mix)) = scenario.get_mut("mix") else { return };
    for line in mix {
        line["quantity"] =
            json!(draw.one_of(&["123456.789", "98765432.123457", "1000000007", "0.000001", "33333"]));
    }
}

/// Shows every value of an object, those inside first, with its name.
fn visit(value: &mut Value, see: &mut dyn FnMut(&str, &mut Value)) {
    match value {
        Value::Object(fields) => visit_fields(fields, see),
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, see)),
        _ => {}
    }
}

fn visit_fields(fields: &mut Map<String, Value>, see: &mut dyn FnMut(&str, &mut Value)) {
    for (name, value) in fields {
        visit(value, see);
        see(name, value);
    }
}
