//! The forecast: the same seed gives the same figures, and they stand in order.

use proptest::prelude::*;
use serde_json::Value;

use crate::draw::Draw;
use crate::exact::{number, parse};
use crate::for_all::for_all;
use crate::generate::question;
use crate::question::{Question, answered, list};

const RUNS: u32 = 8;

fn with_seed(draw: &mut Draw) -> (Question, (&'static str, u64)) {
    let variation = draw.one_of(&["0.3", "0", "1", "10"]);
    let seed = draw.below(60_000).try_into().unwrap();
    (question(draw), (variation, seed))
}

#[test]
fn figures_stand_in_order_and_come_back() {
    for_all(100, with_seed, |(question, (variation, seed))| {
        let calculator = question.calculator();
        let ask = || answered(calculator.forecast(&question.scenario.to_string(), variation, RUNS, seed));
        let answer = ask();
        prop_assert_eq!(&answer, &ask());
        let Some(forecast) = answer else {
            return Ok(());
        };
        let forecast = serde_json::to_value(forecast).unwrap();
        let plans = list(&forecast["plans"]);
        for plan in plans {
            let of = |field: &str| number(&plan[field]);
            prop_assert!(of("p10") <= of("p50") && of("p50") <= of("p90"), "{}", plan);
            prop_assert!(of("unserved") <= parse("1") && of("unserved_months") <= of("unserved"), "{}", plan);
        }
        // In every run one plan is the best; eight runs leave no rounding.
        let best: Vec<_> = plans.iter().map(|plan| number(&plan["best"])).collect();
        prop_assert!(plans.is_empty() || best.into_iter().sum::<crate::exact::Fraction>() == parse("1"));
        Ok(())
    });
}

#[test]
fn without_uncertainty_it_is_the_comparison() {
    for_all(100, question, |mut question: Question| {
        for action in question.catalog["actions"].as_array_mut().unwrap() {
            action.as_object_mut().unwrap().shift_remove("range");
        }
        let calculator = question.calculator();
        let scenario = question.scenario.to_string();
        let Some(forecast) = answered(calculator.forecast(&scenario, "0", 3, 1)) else {
            return Ok(());
        };
        let forecast = serde_json::to_value(forecast).unwrap();
        let totals = serde_json::to_value(answered(calculator.totals(&scenario)).unwrap()).unwrap();
        let of = |answer: &Value, field: &str| -> Vec<Value> {
            list(&answer["plans"]).iter().map(|plan| plan[field].clone()).collect()
        };
        for percentile in ["p10", "p50", "p90"] {
            prop_assert_eq!(of(&forecast, percentile), of(&totals, "total"));
        }
        Ok(())
    });
}
