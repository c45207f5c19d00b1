//! More usage never costs less, on plans whose prices are monotone.
//!
//! Many honest plans are not: a volume price falls for all units as the next tier begins; an upgrade exchanges a dear
//! overage for a fee; a cap turns the whole of an overage away that a little less would have had in part; a pack left
//! over from one month is missed in the next; a grant that a full balance keeps out comes where more was used; below a
//! minimum, usage is free until it is met, but a bill credit still meets it, and a discount rounds what is fee and what is
//! usage apart. What is built here has none of these: tiers that never become cheaper for what is already inside them,
//! packs that are gone at the end of the month, rollover without a bound, a minimum only by itself. Then more usage
//! leaves less of every grant, month by month, and a larger shortfall costs at least as much at every step.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::draw::Draw;
use crate::exact::{number, parse};
use crate::for_all::for_all;
use crate::generate::Object;
use crate::question::{Question, eligible};

/// A monotone plan, and by how much one line of the mix grows.
fn growing(draw: &mut Draw) -> (Question, &'static str) {
    let mut plan = Object::default();
    plan.set("id", "plan");
    plan.set("name", "Plan");
    plan.set("fee", draw.below(40));
    plan.set("allowances", json!([{"meter": "credits", "grants": grants(draw), "beyond": steps(draw)}]));
    reductions(&mut plan, draw);
    let catalog = json!({
        "format": 1, "product": "Monotone", "currency": "USD",
        "rounding": draw.one_of(&["half_away", "half_even", "up", "down"]),
        "actions": [
            {"id": "use", "name": "Use", "uses": "1"},
            {"id": "run", "name": "Run", "uses": price(draw), "per": "3", "round_up": draw.once_in(2)},
        ],
        "plans": [Value::from(plan)],
    });
    let quantity = |draw: &mut Draw| format!("{}.{}", draw.below(300), draw.below(10));
    let season: Vec<&str> = (0..12).map(|_| draw.one_of(&["1", "0", "2", "0.5", "1.25"])).collect();
    let scenario = json!({
        "months": draw.between(1, 14), "season": season, "tax_percent": draw.one_of(&["0", "19"]),
        "mix": [{"action": "use", "quantity": quantity(draw)}, {"action": "run", "quantity": quantity(draw)}],
    });
    (Question { catalog, scenario }, draw.one_of(&["0.000001", "0.1", "1", "10", "250"]))
}

#[test]
fn more_usage_never_costs_less() {
    for_all(400, growing, |(question, more)| {
        for line in 0..2 {
            let mut larger = question.scenario.clone();
            let quantity = &mut larger["mix"][line]["quantity"];
            *quantity = crate::exact::decimal(&(number(quantity) + parse(more))).into();
            let costs = |comparison: Value| number(&eligible(&comparison).next().unwrap()["total"]);
            let (less, more) =
                (costs(question.compare().unwrap()), costs(question.compared_with(&larger).unwrap()));
            prop_assert!(less <= more, "line {}: {} and then {}", line, less, more);
        }
        Ok(())
    });
}

/// A minimum, or what takes off the bill.
fn reductions(plan: &mut Object, draw: &mut Draw) {
    if draw.once_in(3) {
        let every = draw.one_of(&["month", "year"]);
        plan.set("minimum", json!({"amount": draw.below(300), "every": every}));
        return;
    }
    if draw.once_in(2) {
        let percent = draw.one_of(&["10", "33.333333333333", "100"]);
        plan.set("discounts", json!([{"name": "Off", "percent": percent}]));
    }
    if draw.once_in(2) {
        plan.set("bill_credits", json!([{"name": "Credit", "amount": price(draw)}]));
    }
}

fn price(draw: &mut Draw) -> String {
    format!("{}.{:03}", draw.below(4), draw.below(1000))
}

fn grants(draw: &mut Draw) -> Vec<Value> {
    let count = draw.below(4);
    let grant = |_| {
        let every = draw.one_of(&["month", "year", "once", "day"]);
        let mut grant = Object::default();
        grant.set("credits", if every == "day" { draw.below(4) } else { draw.below(300) });
        grant.set("every", every);
        grant.set("priority", draw.below(3));
        if every == "month" && draw.once_in(2) {
            grant.set("rollover", json!({"keep": draw.one_of(&[["1", "1"], ["0.5", "0.25"], ["0.9", "1"]])}));
        }
        grant.into()
    };
    (0..count).map(grant).collect()
}

fn steps(draw: &mut Draw) -> Vec<Value> {
    let mut steps = Vec::new();
    for _ in 0..draw.below(4) {
        steps.push(match draw.below(4) {
            0 => json!({"step": "fair_use", "limit": draw.below(60)}),
            1 => packs(draw),
            2 => json!({"step": "top_up", "lasts_months": 1,
                "any_amount": {"credits": draw.between(1, 20), "price": draw.between(1, 9), "min": draw.below(30)}}),
            _ => json!({"step": "overage", "limit": draw.below(300), "price": overage(draw)}),
        });
    }
    steps.push(json!({"step": "overage", "price": overage(draw)}));
    steps
}

fn packs(draw: &mut Draw) -> Value {
    let pack = |_| json!({"credits": draw.between(1, 50), "price": draw.between(1, 30)});
    let packs: Vec<Value> = (0..3).map(pack).collect();
    json!({"step": "top_up", "lasts_months": 1, "packs": packs, "max_packs": draw.below(8)})
}

/// A price that never falls as the quantity rises.
fn overage(draw: &mut Draw) -> Value {
    let mut overage = match draw.below(5) {
        0 => return price(draw).into(),
        1 => {
            json!({"model": "package", "price": price(draw), "size": "7.5", "round": draw.one_of(&["up", "down"])})
        }
        // Each unit keeps the price of its own tier, which may be a cheaper one.
        2 => json!({"model": "graduated", "tiers": [
            {"up_to": 20, "price": price(draw)}, {"up_to": 90, "price": price(draw), "flat": price(draw)},
            {"up_to": null, "price": price(draw)}]}),
        // All units move to the next tier: it must not be cheaper.
        3 => json!({"model": "volume", "tiers": [
            {"up_to": 20, "price": "0.5"}, {"up_to": 90, "price": "0.5", "flat": "3"}, {"up_to": null, "price": "0.75", "flat": "3"}]}),
        _ => {
            json!({"model": "stairstep", "tiers": [{"up_to": 20, "flat": "5"}, {"up_to": null, "flat": "30"}]})
        }
    };
    overage["free"] = draw.below(10).into();
    overage["minimum"] = draw.below(6).into();
    overage["maximum"] = draw.between(6, 400).into();
    overage
}
