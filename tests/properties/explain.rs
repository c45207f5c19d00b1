//! Every line of an explanation can be redone: its parts are multiplied out and summed here, exactly.

use creditmix::{Calculator, ExplainedLine, ExplainedPart, Figure};
use proptest::prelude::*;
use serde_json::Value;

use crate::exact::{Fraction, minor_unit, parse, round};
use crate::for_all::{Verdict, for_all};
use crate::generate::question;
use crate::question::{Question, answered, eligible, list};

/// Decimals of the figures in an explanation.
const PLACES: usize = 12;

#[test]
fn parts_sum_to_the_line() {
    for_all(300, question, |question: Question| {
        let calculator = question.calculator();
        let Some(comparison) = question.compare() else {
            return Ok(());
        };
        for plan in eligible(&comparison) {
            for month in list(&plan["months"]) {
                month_is_explained(&calculator, &question, plan, month)?;
            }
        }
        Ok(())
    });
}

fn month_is_explained(calculator: &Calculator, question: &Question, plan: &Value, month: &Value) -> Verdict {
    let (id, number) = (plan["plan"].as_str().unwrap(), month["month"].as_u64().unwrap());
    let answer = calculator.explain(&question.scenario.to_string(), id, number.try_into().unwrap());
    let explanation = answered(answer).unwrap();
    let shown = serde_json::to_value(&explanation).unwrap();
    for field in ["plan", "size", "total", "meters"] {
        prop_assert_eq!(&shown[field], &month[field], "{} of {} in month {}", field, id, number);
    }
    let lines: Vec<Value> =
        explanation.lines.iter().map(|line| serde_json::to_value(&line.line).unwrap()).collect();
    prop_assert_eq!(lines.as_slice(), list(&month["lines"]));
    let rounding = question.catalog["rounding"].as_str().unwrap();
    let places = minor_unit(shown["currency"].as_str().unwrap());
    for line in &explanation.lines {
        line_is_explained(line, places, rounding)?;
    }
    for line in &explanation.left_out {
        line_is_explained(line, places, rounding)?;
        prop_assert!(parse(&line.line.amount.to_string()) == parse("0"), "{:?}", line);
    }
    for (meter, figures) in shown["meters"].as_object().unwrap() {
        lots_sum_up(list(&shown["lots"][meter]), figures)?;
    }
    Ok(())
}

/// What happened to the lots of a meter is, together, what happened to the meter.
fn lots_sum_up(lots: &[Value], figures: &Value) -> Verdict {
    let amount = |of: &Value, field: &str| parse(of[field].as_str().unwrap());
    let sum = |field: &str| lots.iter().map(|lot| amount(lot, field)).sum::<Fraction>();
    for field in ["used", "expired", "closing"] {
        prop_assert_eq!(sum(field), amount(figures, field), "{} of {:?}", field, lots);
    }
    prop_assert_eq!(sum("arrived"), amount(figures, "granted") + amount(figures, "bought"), "{:?}", lots);
    for lot in lots {
        let left =
            amount(lot, "opening") + amount(lot, "arrived") - amount(lot, "used") - amount(lot, "expired");
        prop_assert_eq!(left, amount(lot, "closing"), "{:?}", lot);
    }
    Ok(())
}

fn line_is_explained(line: &ExplainedLine, places: usize, rounding: &str) -> Verdict {
    prop_assert!(!line.parts.is_empty(), "{:?}", line);
    let parts = line.parts.iter().chain(&line.year);
    let figures = parts.clone().flat_map(|part| [&part.quantity, &part.price, &part.per]);
    if !figures.clone().all(Figure::is_shown_exactly) {
        // A third of a cent, say, cannot be put into a pocket calculator.
        return Ok(());
    }
    for part in parts {
        prop_assert_eq!(shown(&product(part)), value(&part.amount), "{:?}", part);
    }
    let sum: Fraction = line.parts.iter().map(product).sum();
    prop_assert_eq!(shown(&sum), value(&line.sum), "{:?}", line);
    prop_assert_eq!(round(&sum, places, rounding), parse(&line.line.amount.to_string()), "{:?}", line);
    Ok(())
}

fn product(part: &ExplainedPart) -> Fraction {
    value(&part.quantity) * value(&part.price) / value(&part.per)
}

fn value(figure: &Figure) -> Fraction {
    parse(&figure.to_string())
}

/// A value as an explanation shows it.
fn shown(value: &Fraction) -> Fraction {
    round(value, PLACES, "half_away")
}
