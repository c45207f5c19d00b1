//! The quick answers say what the whole comparison says, and the same question has the same answer.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::draw::Draw;
use crate::exact::whole;
use crate::for_all::for_all;
use crate::generate::question;
use crate::question::{Question, answered, eligible, list};

#[test]
fn the_same_question_has_the_same_answer() {
    for_all(100, question, |question: Question| {
        let ask = || question.compare().map(|comparison| comparison.to_string());
        prop_assert_eq!(ask(), ask());
        Ok(())
    });
}

#[test]
fn totals_are_those_of_the_comparison() {
    for_all(300, question, |question: Question| {
        let totals = answered(question.calculator().totals(&question.scenario.to_string()));
        prop_assert_eq!(
            totals.map(|totals| serde_json::to_value(totals).unwrap()),
            question.compare().map(|it| short(&it))
        );
        Ok(())
    });
}

/// What is left of a comparison without the months.
fn short(comparison: &Value) -> Value {
    let plan = |plan: &Value| json!({"plan": plan["plan"], "total": plan["total"], "served_share": plan["served_share"]});
    json!({"best": comparison["best"], "plans": eligible(comparison).map(plan).collect::<Vec<Value>>()})
}

/// A question and by how much its volume is multiplied.
fn and_volume(draw: &mut Draw) -> (Question, u64) {
    let volume = draw.between(2, 5);
    (question(draw), volume.try_into().unwrap())
}

#[test]
fn a_curve_is_the_comparison_of_the_multiplied_mix() {
    for_all(200, and_volume, |(question, volume)| {
        let calculator = question.calculator();
        let scenario = question.scenario.to_string();
        let Some(curve) = answered(calculator.curve(&scenario, "1", &volume.to_string(), 1)) else {
            return Ok(());
        };
        let curve = serde_json::to_value(curve).unwrap();
        let multiplied = question.with_volume(&whole(volume));
        // The multiplied quantity may be more than a scenario can hold, where the volume is not.
        let Ok(comparison) = calculator.compare(&multiplied.to_string()) else {
            return Ok(());
        };
        let comparison = serde_json::to_value(comparison).unwrap();
        let plans: Vec<(&Value, &Value)> =
            eligible(&comparison).map(|plan| (&plan["plan"], &plan["total"])).collect();
        let curves: Vec<(&Value, &Value)> =
            list(&curve["plans"]).iter().map(|plan| (&plan["plan"], &plan["totals"][1])).collect();
        prop_assert_eq!(curves, plans);
        Ok(())
    });
}
