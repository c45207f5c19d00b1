//! Scenarios that fit a catalog.

use serde_json::{Map, Value, json};

use super::action::{Action, choose};
use super::number::{amount, rate, share};
use super::object::Object;
use super::plan::{Plan, discounts};
use crate::draw::Draw;

pub fn scenario(draw: &mut Draw, actions: &[Action], plans: &[Plan], currency: Option<&str>) -> Value {
    let mut scenario = Object::default();
    scenario.set("months", months(draw));
    scenario.set_some("seats", seats(draw));
    scenario.set_some("billing", draw.once_in(3).then(|| draw.one_of(&["annual", "monthly"])));
    scenario.set_some("currency", currency);
    scenario.set("mix", (0..draw.below(4)).map(|_| mix_line(draw, actions)).collect::<Vec<Value>>());
    scenario.set_some("range", draw.once_in(3).then(|| draw.one_of(&["low", "typical", "high"])));
    if draw.once_in(3) {
        scenario.set("spread", json!({"heavy_seats": share(draw), "heavy_usage": share(draw)}));
    }
    scenario
        .set_some("growth", draw.once_in(3).then(|| draw.one_of(&["0.1", "-0.25", "0.333333333333", "-1"])));
    if draw.once_in(3) {
        let season = |_| draw.one_of(&["1", "2", "0.5", "0", "0.333333333333", "3.25"]);
        scenario.set("season", (0..12).map(season).collect::<Vec<&str>>());
    }
    scenario.set_some("spend_cap", draw.once_in(3).then(|| amount(draw)));
    scenario.set("discounts", discounts(draw, |draw| rate(draw).into()));
    scenario.set_some("tax_percent", draw.once_in(3).then(|| draw.one_of(&["19", "8.25", "0.333333333333"])));
    scenario.set_some("active_days", draw.once_in(4).then(|| draw.between(1, 30)));
    scenario.set("plans", choices(draw, plans));
    scenario.into()
}

fn months(draw: &mut Draw) -> usize {
    match draw.below(10) {
        0..=3 => draw.between(1, 3),
        4..=7 => draw.between(4, 13),
        _ => draw.between(14, 26),
    }
}

fn seats(draw: &mut Draw) -> Option<Value> {
    match draw.below(6) {
        0 | 1 => None,
        2 | 3 => Some(draw.below(15).into()),
        4 => Some(json!({"member": draw.below(12)})),
        _ => Some(json!({"member": draw.below(12), "viewer": draw.below(3), "admin": draw.below(2)})),
    }
}

fn mix_line(draw: &mut Draw, actions: &[Action]) -> Value {
    let action = draw.item(actions);
    let mut line = Object::default();
    line.set("action", action.id.clone());
    line.set("quantity", amount(draw));
    line.set_some("per", draw.once_in(3).then(|| draw.one_of(&["month", "day", "seat"])));
    choose(&mut line, draw, action);
    line.into()
}

fn choices(draw: &mut Draw, plans: &[Plan]) -> Value {
    let mut choices = Map::new();
    for plan in plans {
        let mut choice = Object::default();
        if !plan.sizes.is_empty() && draw.once_in(2) {
            choice.set("size", draw.item(&plan.sizes).clone());
        }
        let mut add_ons = Map::new();
        for add_on in &plan.add_ons {
            if draw.once_in(2) {
                add_ons.insert(add_on.clone(), draw.below(4).into());
            }
        }
        choice.set("add_ons", add_ons);
        choices.insert(plan.id.clone(), choice.into());
    }
    choices.into()
}
