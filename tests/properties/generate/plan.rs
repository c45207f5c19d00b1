//! Plans, with every field that enters a formula.

use serde_json::{Map, Value, json};

use super::action::{Action, uses};
use super::grant::{Ground, grants};
use super::money::Currencies;
use super::number::{amount, rate};
use super::object::Object;
use super::price::{by_cycle, price};
use super::step::{Ways, steps};
use crate::draw::Draw;

/// What a scenario must know of a plan to choose from it.
pub struct Plan {
    pub id: String,
    pub sizes: Vec<String>,
    pub add_ons: Vec<String>,
    pub json: Value,
}

/// What the plans of a catalog are made from.
pub struct Shelf<'s> {
    pub meters: &'s [String],
    pub actions: &'s [Action],
    pub currencies: Currencies,
}

pub fn plans(draw: &mut Draw, shelf: &Shelf<'_>) -> Vec<Plan> {
    let count = draw.between(1, 4);
    let id = |place| format!("p{place}");
    (0..count).map(|place| plan(id(place), (place + 1..count).map(id).collect(), draw, shelf)).collect()
}

fn plan(id: String, later_plans: Vec<String>, draw: &mut Draw, shelf: &Shelf<'_>) -> Plan {
    let other = shelf.currencies.other.filter(|_| draw.once_in(2));
    let currencies = Currencies { other, ..shelf.currencies };
    let fee = |draw: &mut Draw| by_cycle(draw, |draw| currencies.money(draw, amount));
    let ground = ground(draw);
    let has_sizes = draw.once_in(3);
    let meters: Vec<&String> = shelf.meters.iter().filter(|_| !draw.once_in(8)).collect();
    let mut json = Object::default();
    json.set("id", id.clone());
    json.set("name", format!("Plan {id}"));
    json.set_some("contact_sales", draw.once_in(25).then_some(true));
    json.set_some("fee", draw.once_in(2).then(|| fee(draw)));
    json.set_some("setup", draw.once_in(6).then(|| currencies.money(draw, amount)));
    json.set_some("term_months", draw.once_in(6).then_some(24));
    json.set_some("seats", seats(draw, &ground, currencies));
    let measured_by = measured_by(draw, shelf);
    json.set("rates", rates(draw, shelf, &measured_by));
    json.set("measured_by", measured_by);
    // One meter of a plan borrows or divides its grants, never both.
    let borrows = draw.once_in(2);
    let given = Ground { may_divide: ground.may_divide && !borrows, ..ground.clone() };
    let ways = Ways { currencies, later_plans, has_sizes, may_borrow: borrows };
    let allowance = |meter: &&String| {
        let mut grants = grants(draw, &given);
        let others: Vec<&&String> = meters.iter().filter(|other| *other != meter).collect();
        if !others.is_empty() && draw.once_in(5) {
            grants.push(
                json!({"credits": {"share": draw.one_of(&["0.1", "0.5", "2"]), "of": draw.one_of(&others)}}),
            );
        }
        json!({"meter": meter, "grants": grants, "beyond": steps(draw, &ways)})
    };
    json.set("allowances", meters.iter().map(allowance).collect::<Vec<Value>>());
    json.set("bill_credits", bill_credits(draw, &ground, currencies, shelf.meters));
    if draw.once_in(6) {
        let every = draw.one_of(&["month", "year"]);
        json.set("minimum", json!({"amount": currencies.money(draw, amount), "every": every}));
    }
    json.set("discounts", discounts(draw, |draw| currencies.money(draw, rate)));
    let sizes: Vec<String> =
        (0..if has_sizes { draw.between(1, 3) } else { 0 }).map(|place| format!("s{place}")).collect();
    let size = |id: &String| {
        let mut size = Object::default();
        size.set("id", id.clone());
        size.set("name", format!("Size {id}"));
        size.set_some("fee", draw.once_in(2).then(|| fee(draw)));
        size.set_some("term_months", draw.once_in(6).then_some(24));
        size.set("grants", extra_grants(draw, &given, &meters));
        size.set_some("seats", if draw.once_in(4) { seats(draw, &ground, currencies) } else { None });
        size.into()
    };
    json.set("sizes", sizes.iter().map(size).collect::<Vec<Value>>());
    let add_ons: Vec<String> = (0..draw.below(3)).map(|place| format!("x{place}")).collect();
    let add_on = |id: &String| {
        let mut add_on = Object::default();
        add_on.set("id", id.clone());
        add_on.set("name", format!("Add-on {id}"));
        add_on.set("price", by_cycle(draw, |draw| price(draw, currencies)));
        add_on.set_some("per", (!ground.seat_types.is_empty() && draw.once_in(3)).then_some("seat"));
        add_on.set("grants", extra_grants(draw, &given, &meters));
        add_on.set_some("max", draw.once_in(3).then_some(9));
        add_on.into()
    };
    json.set("add_ons", add_ons.iter().map(add_on).collect::<Vec<Value>>());
    json.set_some("spend_cap", spend_cap(draw, currencies));
    Plan { id, sizes, add_ons, json: json.into() }
}

/// The seat types of a plan, if it has seats. `viewer` is passive.
fn ground(draw: &mut Draw) -> Ground {
    let seat_types: Vec<&str> = match draw.below(5) {
        0 | 1 => vec![],
        2 => vec!["member"],
        3 => vec!["member", "viewer"],
        _ => vec!["member", "admin"],
    };
    let may_divide = seat_types.contains(&"member") && !seat_types.contains(&"admin");
    Ground { seat_types, may_divide }
}

fn seats(draw: &mut Draw, ground: &Ground, currencies: Currencies) -> Option<Value> {
    let seat_type = |name: &&'static str| {
        let mut seat = Object::default();
        seat.set("type", *name);
        seat.set_some("name", draw.once_in(3).then(|| name.to_uppercase()));
        seat.set_some("included", draw.once_in(3).then(|| draw.below(4)));
        seat.set_some("min", draw.once_in(3).then(|| draw.below(5)));
        seat.set_some("max", draw.once_in(8).then(|| draw.between(5, 12)));
        seat.set_some("price", draw.once_in(2).then(|| by_cycle(draw, |draw| price(draw, currencies))));
        seat.into()
    };
    let types: Vec<Value> = ground.seat_types.iter().map(seat_type).collect();
    (!types.is_empty()).then_some(types.into())
}

/// Now and then one action that another one measures.
fn measured_by(draw: &mut Draw, shelf: &Shelf<'_>) -> Map<String, Value> {
    let mut plain = shelf.actions.iter().filter(|action| !action.is_recipe);
    match (plain.next(), plain.next()) {
        (Some(one), Some(other)) if draw.once_in(12) => {
            Map::from_iter([(one.id.clone(), Value::from(other.id.clone()))])
        }
        _ => Map::new(),
    }
}

fn rates(draw: &mut Draw, shelf: &Shelf<'_>, measured_by: &Map<String, Value>) -> Value {
    let mut rates = Map::new();
    let has_rate = |action: &&Action| !action.is_recipe && !measured_by.contains_key(&action.id);
    for action in shelf.actions.iter().filter(has_rate) {
        let variants = action.variants.iter().map(|variant| format!("{}/{variant}", action.id));
        for name in [action.id.clone()].into_iter().chain(variants) {
            match draw.below(30) {
                0..=23 => {}
                24 => {
                    rates.insert(name, Value::Null);
                }
                _ => {
                    rates.insert(name, uses(draw, shelf.meters));
                }
            }
        }
    }
    rates.into()
}

fn extra_grants(draw: &mut Draw, ground: &Ground, meters: &[&String]) -> Value {
    let mut grants_by_meter = Map::new();
    for meter in meters {
        if draw.once_in(2) {
            grants_by_meter.insert((*meter).clone(), grants(draw, ground).into());
        }
    }
    grants_by_meter.into()
}

fn bill_credits(draw: &mut Draw, ground: &Ground, currencies: Currencies, meters: &[String]) -> Vec<Value> {
    let count = if draw.once_in(3) { draw.between(1, 2) } else { 0 };
    let bill_credit = |place| {
        let mut credit = Object::default();
        credit.set("name", format!("Credit {place}"));
        credit.set("amount", currencies.money(draw, amount));
        credit.set_some("per", (!ground.seat_types.is_empty() && draw.once_in(3)).then_some("seat"));
        credit.set_some(
            "covers",
            match draw.below(4) {
                0 => None,
                1 => Some(json!("usage")),
                2 => Some(json!("all")),
                _ => Some(json!([draw.item(meters)])),
            },
        );
        let every = draw.one_of(&["month", "year", "once"]);
        credit.set("every", every);
        credit.set_some("lasts_months", (every == "once" && draw.once_in(2)).then(|| draw.between(1, 4)));
        credit.into()
    };
    (0..count).map(bill_credit).collect()
}

/// A few discounts; `money` gives the amounts.
pub fn discounts(draw: &mut Draw, mut money: impl FnMut(&mut Draw) -> Value) -> Vec<Value> {
    let count = if draw.once_in(3) { draw.between(1, 2) } else { 0 };
    let discount = |place| {
        let mut discount = Object::default();
        discount.set("name", format!("Discount {place}"));
        match draw.below(2) {
            0 => discount.set("percent", draw.one_of(&["10", "33.333333333333", "100", "0"])),
            _ => discount.set("amount", money(draw)),
        }
        discount.set_some("months", draw.once_in(3).then(|| draw.between(1, 4)));
        discount.set_some("billing", draw.once_in(5).then(|| draw.one_of(&["annual", "monthly"])));
        discount.set_some("applies_to", draw.once_in(2).then(|| draw.one_of(&["all", "fees", "usage"])));
        discount.into()
    };
    (0..count).map(discount).collect()
}

fn spend_cap(draw: &mut Draw, currencies: Currencies) -> Option<Value> {
    match draw.below(8) {
        0..=3 => None,
        4 => Some(json!("none")),
        5 | 6 => Some(json!("buyer")),
        _ => Some(json!({"max": currencies.money(draw, amount)})),
    }
}
