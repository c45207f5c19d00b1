//! The steps beyond the balance.

use serde_json::{Value, json};

use super::money::Currencies;
use super::number::{amount, rate, share};
use super::object::Object;
use super::price::price;
use crate::draw::Draw;

/// What a plan lets a step be.
#[derive(Clone)]
pub struct Ways {
    pub currencies: Currencies,
    /// Plans further down the list: upgrades lead only there, so that they never lead in a circle.
    pub later_plans: Vec<String>,
    pub has_sizes: bool,
    /// The monthly grants are all pooled.
    pub may_borrow: bool,
}

pub fn steps(draw: &mut Draw, ways: &Ways) -> Vec<Value> {
    let mut may_borrow = ways.may_borrow;
    let mut steps = Vec::new();
    for _ in 0..draw.below(4) {
        let mut step = match draw.below(8) {
            0 | 1 => overage(draw, ways),
            2 | 3 => packs(draw, ways),
            4 => any_amount(draw, ways),
            5 if may_borrow => {
                may_borrow = false;
                borrow(draw)
            }
            _ => fair_use(draw),
        };
        step.set_some("billing", draw.once_in(8).then(|| draw.one_of(&["monthly", "annual"])));
        steps.push(step.into());
    }
    steps.extend(last(draw, ways));
    steps
}

fn named(step: &str) -> Object {
    let mut object = Object::default();
    object.set("step", step);
    object
}

fn overage(draw: &mut Draw, ways: &Ways) -> Object {
    let mut step = named("overage");
    step.set("price", price(draw, ways.currencies));
    step.set_some("limit", draw.once_in(3).then(|| amount(draw)));
    step
}

fn packs(draw: &mut Draw, ways: &Ways) -> Object {
    let mut step = named("top_up");
    let count = draw.one_of(&[1, 2, 3, 8]);
    let pack = |_| {
        let price = ways.currencies.money(draw, |draw| format!("{}.{}", draw.between(1, 40), draw.below(10)));
        json!({"credits": draw.one_of(&["100", "10", "25", "7.5", "1000", "333.333333"]), "price": price})
    };
    step.set("packs", (0..count).map(pack).collect::<Vec<Value>>());
    step.set_some("max_packs", draw.once_in(3).then(|| draw.below(6)));
    step.set_some("lasts_months", draw.once_in(2).then(|| draw.between(1, 3)));
    step
}

fn any_amount(draw: &mut Draw, ways: &Ways) -> Object {
    let mut step = named("top_up");
    let mut any = Object::default();
    any.set("credits", draw.one_of(&["1", "10", "0.5", "100"]));
    any.set("price", ways.currencies.money(draw, |draw| format!("0.{}", draw.between(1, 99))));
    any.set_some("min", draw.once_in(3).then(|| rate(draw)));
    step.set("any_amount", any);
    step.set_some("lasts_months", draw.once_in(2).then(|| draw.between(1, 3)));
    step
}

fn fair_use(draw: &mut Draw) -> Object {
    let mut step = named("fair_use");
    // Without a limit nothing is left for the steps after it.
    step.set_some("limit", (!draw.once_in(5)).then(|| amount(draw)));
    step.set_some("degraded", draw.once_in(3).then_some(true));
    step
}

fn borrow(draw: &mut Draw) -> Object {
    let mut step = named("borrow");
    step.set("share", share(draw));
    step
}

/// A step that nothing comes after, or none.
fn last(draw: &mut Draw, ways: &Ways) -> Option<Value> {
    match draw.below(7) {
        0 | 1 => None,
        2 => Some(json!({"step": "stop"})),
        3 => Some(json!({"step": "throttle", "to": share(draw)})),
        4 | 5 if ways.has_sizes => Some(json!({"step": "upgrade", "to": {"next_size": true}})),
        _ if !ways.later_plans.is_empty() => {
            Some(json!({"step": "upgrade", "to": draw.item(&ways.later_plans)}))
        }
        _ => None,
    }
}
