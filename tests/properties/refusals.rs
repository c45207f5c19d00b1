//! What is refused is refused with a place that can be found in what was given.

use creditmix::{Calculator, Problem};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::draw::Draw;
use crate::for_all::{Verdict, for_all};
use crate::generate::question;
use crate::question::Question;

/// What may stand anywhere by mistake.
const JUNK: &[&str] = &[
    "null",
    "true",
    "\"\"",
    "\"-1\"",
    "\"1e13\"",
    "\"x\"",
    "[]",
    "{}",
    "[7]",
    "1.5",
    "-3",
    "{\"a/b~c\": 1}",
];

/// A document spoilt in a few places, or not at all.
fn spoilt(draw: &mut Draw) -> Question {
    let mut question = question(draw);
    for _ in 0..draw.below(3) {
        spoil(&mut question.catalog, draw);
    }
    for _ in 0..draw.below(3) {
        spoil(&mut question.scenario, draw);
    }
    question
}

/// Spoils a place somewhere in a document.
fn spoil(value: &mut Value, draw: &mut Draw) {
    let goes_on = !draw.once_in(6);
    match value {
        Value::Object(fields) if goes_on && !fields.is_empty() => {
            let place = draw.below(fields.len());
            let name = fields.keys().nth(place).unwrap().clone();
            match draw.below(8) {
                0 => {
                    fields.shift_remove(&name);
                }
                1 => {
                    let field = fields.shift_remove(&name).unwrap();
                    fields.insert(format!("{name}~/"), field);
                }
                _ => spoil(&mut fields[&name], draw),
            }
        }
        Value::Array(items) if goes_on && !items.is_empty() => {
            let place = draw.below(items.len());
            match draw.below(8) {
                0 => items.push(items[place].clone()),
                _ => spoil(&mut items[place], draw),
            }
        }
        _ => *value = draw.one_of(JUNK).parse().unwrap(),
    }
}

#[test]
fn problems_have_their_place_in_the_document() {
    for_all(600, spoilt, |question: Question| {
        let calculator = match Calculator::new(&question.catalog.to_string()) {
            Ok(calculator) => calculator,
            Err(problems) => return have_their_place(&problems, &question.catalog),
        };
        if let Err(problems) = calculator.compare(&question.scenario.to_string()) {
            have_their_place(&problems, &question.scenario)?;
        }
        Ok(())
    });
}

fn have_their_place(problems: &[Problem], document: &Value) -> Verdict {
    prop_assert!(!problems.is_empty());
    for problem in problems {
        let code = serde_json::to_value(problem).unwrap()["code"].clone();
        let (parent, _) = problem.path.rsplit_once('/').unwrap_or_default();
        // A field that is missing cannot be pointed at, only the object that it is missing from.
        let place = if code == json!("missing_field") { parent } else { &problem.path };
        prop_assert!(document.pointer(place).is_some(), "{:?}", problem);
        prop_assert!(!problem.message.is_empty(), "{:?}", problem);
    }
    Ok(())
}
