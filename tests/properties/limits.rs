//! At the limits everything is answered or refused, by a plan or as a whole; nothing panics.

use std::cell::Cell;

use creditmix::{Calculator, Code, Problem};
use proptest::prelude::*;
use serde_json::Value;

use crate::for_all::{Verdict, for_all};
use crate::generate::question_at_limits;
use crate::question::{Question, eligible, list};

/// How many questions are asked.
const CASES: u32 = 60;

#[test]
fn at_the_limits_everything_is_answered_or_refused() {
    let answered = Cell::new(0);
    for_all(CASES, question_at_limits, |question: Question| {
        let Ok(calculator) = Calculator::new(&question.catalog.to_string()) else { return Ok(()) };
        let scenario = question.scenario.to_string();
        match calculator.compare(&scenario) {
            Ok(comparison) => {
                answered.set(answered.get() + 1);
                ranks_what_it_knows(&serde_json::to_value(comparison).unwrap())?;
            }
            Err(problems) => is_too_large_or_refused(&problems)?,
        }
        for answer in [
            calculator.totals(&scenario).map(|_| ()),
            calculator.curve(&scenario, "0.5", "2", 3).map(|_| ()),
            calculator.forecast(&scenario, "0.3", 3, 1).map(|_| ()),
        ] {
            if let Err(problems) = answer {
                is_too_large_or_refused(&problems)?;
            }
        }
        Ok(())
    });
    assert!(answered.get() > CASES / 3, "only {} of {CASES} have an answer", answered.get());
}

/// A plan that is too complex has no rank, and nothing else is wrong with it.
fn ranks_what_it_knows(comparison: &Value) -> Verdict {
    prop_assert_eq!(list(&comparison["ranking"]).len(), eligible(comparison).count());
    for plan in list(&comparison["plans"]) {
        let reasons = list(&plan["reasons"]);
        if reasons.iter().any(|reason| reason["code"] == "too_complex") {
            prop_assert_eq!(reasons, &[serde_json::json!({"code": "too_complex"})]);
        }
    }
    Ok(())
}

/// The only problems of a catalog that was read are numbers without room, and a scenario that does not fit.
fn is_too_large_or_refused(problems: &[Problem]) -> Verdict {
    let codes = [
        Code::NumberTooLarge,
        Code::TooMany,
        Code::UnknownReference,
        Code::TooManyDecimals,
        Code::OutOfRange,
    ];
    for problem in problems {
        prop_assert!(codes.contains(&problem.code), "{:?}", problem);
    }
    Ok(())
}
