//! A bought set of packs is never beaten: every other set is tried.

use std::cmp::Reverse;

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::draw::Draw;
use crate::exact::{Fraction, number, parse, whole};
use crate::for_all::for_all;
use crate::question::{Question, eligible};

/// A purchase, small enough to try every set. Credits are in halves, so that whole and broken numbers come up.
#[derive(Debug)]
struct Purchase {
    /// Half credits and price of each pack.
    packs: Vec<(u64, u64)>,
    /// Half credits that are wanted.
    wanted: u64,
    most_packs: Option<u64>,
    cap: Option<u64>,
}

fn purchase(draw: &mut Draw) -> Purchase {
    let mut number = |least, most| -> u64 { draw.between(least, most).try_into().unwrap() };
    let packs = (0..number(1, 3)).map(|_| (number(2, 20), number(1, 12))).collect();
    let wanted = number(0, 40);
    let most_packs = (number(0, 2) == 2).then(|| number(0, 5));
    let cap = (number(0, 2) == 2).then(|| number(0, 30));
    Purchase { packs, wanted, most_packs, cap }
}

#[test]
fn every_other_set_is_worse() {
    for_all(400, purchase, |purchase| {
        let best = best(&purchase);
        let question = question(&purchase);
        let comparison = question.compare().unwrap();
        let plan = eligible(&comparison).next().unwrap();
        let credits = number(&plan["meters"]["credits"]["bought"]) * whole(2);
        prop_assert_eq!((credits, number(&plan["total"])), (whole(best.credits), whole(best.price)));
        let wanted = best.counts.iter().zip(&purchase.packs).filter(|(count, _)| **count > 0);
        let wanted: Vec<_> = wanted.map(|(count, (_, price))| (whole(*count), whole(*price))).collect();
        prop_assert_eq!(bought(&question), wanted);
        Ok(())
    });
}

/// How many of each pack, and what that comes to.
#[derive(Clone, Debug, Default)]
struct Set {
    counts: Vec<u64>,
    credits: u64,
    price: u64,
}

/// The best of all sets: covers most, costs least, gives most, is fewest, comes earliest.
fn best(purchase: &Purchase) -> Set {
    let number_of = |set: &Set| set.counts.iter().sum::<u64>();
    let allowed = |set: &Set| {
        purchase.most_packs.is_none_or(|most| number_of(set) <= most)
            && purchase.cap.is_none_or(|cap| set.price <= cap)
    };
    let rank = |set: &Set| {
        let earliest: Vec<Reverse<u64>> = set.counts.iter().copied().map(Reverse).collect();
        (Reverse(set.credits.min(purchase.wanted)), set.price, Reverse(set.credits), number_of(set), earliest)
    };
    sets(purchase).into_iter().filter(allowed).min_by_key(rank).unwrap()
}

/// All sets without a pack more than the demand takes of its kind alone: a set with one could do without it, and would
/// cost less.
fn sets(purchase: &Purchase) -> Vec<Set> {
    purchase.packs.iter().fold(vec![Set::default()], |sets, (credits, price)| {
        let with = |set: Set| {
            (0..=purchase.wanted.div_ceil(*credits)).map(move |count| Set {
                counts: set.counts.iter().copied().chain([count]).collect(),
                credits: set.credits + count * credits,
                price: set.price + count * price,
            })
        };
        sets.into_iter().flat_map(with).collect()
    })
}

fn question(purchase: &Purchase) -> Question {
    let half = |halves: u64| format!("{}.{}", halves / 2, halves % 2 * 5);
    let pack = |(credits, price): &(u64, u64)| json!({"credits": half(*credits), "price": price});
    let mut step =
        json!({"step": "top_up", "packs": purchase.packs.iter().map(pack).collect::<Vec<Value>>()});
    if let Some(most) = purchase.most_packs {
        step["max_packs"] = most.into();
    }
    let mut scenario = json!({"months": 1, "mix": [{"action": "use", "quantity": half(purchase.wanted)}]});
    if let Some(cap) = purchase.cap {
        scenario["spend_cap"] = cap.into();
    }
    let catalog = json!({
        "format": 1, "product": "Packs", "currency": "USD",
        "actions": [{"id": "use", "name": "Use", "uses": "1"}],
        "plans": [{"id": "plan", "name": "Plan", "spend_cap": "buyer",
            "allowances": [{"meter": "credits", "beyond": [step]}]}],
    });
    Question { catalog, scenario }
}

/// How many were bought of each pack of which some were, with its price, by the explanation.
fn bought(question: &Question) -> Vec<(Fraction, Fraction)> {
    let explanation = question.calculator().explain(&question.scenario.to_string(), "plan", 1).unwrap();
    let parts = explanation.lines.iter().flat_map(|line| &line.parts);
    parts.map(|part| (parse(&part.quantity.to_string()), parse(&part.price.to_string()))).collect()
}
