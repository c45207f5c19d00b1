//! Prices of a quantity.

use serde_json::{Value, json};

use super::money::Currencies;
use super::number::{amount, rate};
use super::object::Object;
use crate::draw::Draw;

/// A price of any model, with any of the bounds.
pub fn price(draw: &mut Draw, currencies: Currencies) -> Value {
    let mut price = Object::default();
    match draw.below(9) {
        0..=3 => return currencies.money(draw, rate),
        4 => {
            price.set("model", "per_unit");
            price.set("price", currencies.money(draw, rate));
            price.set_some("per", draw.once_in(2).then(|| positive(draw)));
        }
        5 => {
            price.set("model", "package");
            price.set("price", currencies.money(draw, rate));
            price.set("size", positive(draw));
            price.set_some("round", draw.once_in(2).then(|| draw.one_of(&["up", "down"])));
        }
        6 | 7 => {
            price.set("model", draw.one_of(&["graduated", "volume"]));
            price.set("tiers", tiers(draw, currencies, true));
            price.set_some("per", draw.once_in(3).then(|| positive(draw)));
        }
        _ => {
            price.set("model", "stairstep");
            price.set("tiers", tiers(draw, currencies, false));
        }
    }
    bounds(&mut price, draw, currencies);
    price.into()
}

fn bounds(price: &mut Object, draw: &mut Draw, currencies: Currencies) {
    price.set_some("free", draw.once_in(4).then(|| amount(draw)));
    price.set_some(
        "minimum",
        draw.once_in(5).then(|| currencies.money(draw, |draw| draw.below(20).to_string())),
    );
    let maximum = |draw: &mut Draw| draw.between(20, 400).to_string();
    price.set_some("maximum", draw.once_in(5).then(|| currencies.money(draw, maximum)));
    price.set_some("charge_at_zero", draw.once_in(4).then_some(true));
}

fn tiers(draw: &mut Draw, currencies: Currencies, priced: bool) -> Vec<Value> {
    let mut bound = 0;
    let count = draw.between(1, 4);
    let tier = |place: usize| {
        let mut tier = Object::default();
        bound += draw.between(1, 400);
        tier.set("up_to", if place == count { Value::Null } else { json!(bound.to_string()) });
        if priced {
            tier.set("price", currencies.money(draw, rate));
        }
        if !priced || draw.once_in(3) {
            tier.set("flat", currencies.money(draw, rate));
        }
        tier.into()
    };
    (1..=count).map(tier).collect()
}

/// A number above 0 that something is counted by.
pub fn positive(draw: &mut Draw) -> &'static str {
    draw.one_of(&["10", "1", "100", "1000", "3", "0.5", "7.25", "0.000001"])
}

/// A price by the month, or by billing cycle.
pub fn by_cycle(draw: &mut Draw, mut price: impl FnMut(&mut Draw) -> Value) -> Value {
    match draw.below(6) {
        0..=2 => price(draw),
        3 | 4 => json!({"monthly": price(draw), "annual": price(draw)}),
        _ => json!({"annual": price(draw)}),
    }
}
