//! Break-even: the stretches cover the range, and at every point looked at they name the plan that is best there.

use proptest::prelude::*;
use serde_json::Value;

use crate::draw::Draw;
use crate::exact::{Fraction, number, parse, whole};
use crate::for_all::for_all;
use crate::generate::question;
use crate::question::{Question, answered, list};

const STEPS: u32 = 8;

/// Volumes of which every even point has few decimals.
fn with_range(draw: &mut Draw) -> (Question, (&'static str, &'static str)) {
    let range = draw.one_of(&[("1", "9"), ("0.5", "2.5"), ("0.001", "0.801"), ("10", "50")]);
    (question(draw), range)
}

#[test]
fn stretches_cover_the_range_and_name_the_best() {
    for_all(120, with_range, |(question, (from, to))| {
        let calculator = question.calculator();
        let scenario = question.scenario.to_string();
        let Some(answer) = answered(calculator.break_even(&scenario, from, to, STEPS)) else {
            return Ok(());
        };
        let answer = serde_json::to_value(answer).unwrap();
        let stretches = list(&answer["stretches"]);
        prop_assert_eq!(number(&stretches.first().unwrap()["from"]), parse(from));
        prop_assert_eq!(number(&stretches.last().unwrap()["to"]), parse(to));
        for pair in stretches.windows(2) {
            prop_assert_eq!(&pair[0]["to"], &pair[1]["from"]);
            prop_assert_ne!(&pair[0]["plan"], &pair[1]["plan"]);
            prop_assert!(number(&pair[0]["from"]) < number(&pair[0]["to"]));
        }
        for step in 0..=STEPS {
            let point = point(from, to, step);
            let at = question.with_volume(&point);
            // The multiplied quantity may be more than a scenario can hold, where the volume is not.
            let Ok(totals) = calculator.totals(&at.to_string()) else {
                continue;
            };
            let begins = |stretch: &&Value| number(&stretch["from"]) <= point;
            let stretch = stretches.iter().rfind(begins).unwrap();
            prop_assert_eq!(stretch["plan"].as_str(), totals.best.as_deref(), "at {} of {}", point, answer);
        }
        Ok(())
    });
}

fn point(from: &str, to: &str, step: u32) -> Fraction {
    let (from, to) = (parse(from), parse(to));
    (to - &from) * whole(step.into()) / whole(STEPS.into()) + from
}
