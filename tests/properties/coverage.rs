//! The generated questions are worth asking: most have an answer, and together they show everything there is to see.

use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;

use serde_json::Value;

use crate::for_all::for_all;
use crate::generate::question;
use crate::question::{Question, eligible, list};

const CASES: u32 = 400;

const SEEN: &[&str] = &[
    "line setup",
    "line fee",
    "line seats",
    "line add_on",
    "line top_up",
    "line overage",
    "line minimum",
    "line rest_of_term",
    "line bill_credit",
    "line discount",
    "line tax",
    "note part_term",
    "note annual_not_offered",
    "note annual_only",
    "note spend_cap_exceeded",
    "note upgrade_not_possible",
    "reason contact_sales",
    "reason no_price_in_currency",
    "reason too_many_seats",
    "reason seat_type_not_offered",
    "reason action_not_offered",
    "reason meter_not_offered",
    "reason measure_missing",
    "kind subscription",
    "kind hybrid",
    "kind top_up",
    "kind payg",
    "kind free",
    "kind custom",
    "figure used",
    "figure overage",
    "figure fair_use",
    "figure borrowed",
    "figure degraded",
    "figure unserved",
    "figure expired",
    "figure closing",
    "figure bought",
    "figure granted",
    "figure run_out_day",
    "moved to another plan",
    "moved to another size",
    "owed",
];

#[test]
fn most_questions_have_an_answer_and_everything_is_seen() {
    let answered = Cell::new(0);
    let seen = RefCell::new(BTreeSet::new());
    for_all(CASES, question, |question: Question| {
        if let Some(comparison) = question.compare() {
            answered.set(answered.get() + 1);
            see(&comparison, &mut seen.borrow_mut());
        }
        Ok(())
    });
    assert!(answered.get() > CASES * 3 / 4, "only {} of {CASES} have an answer", answered.get());
    let seen = seen.into_inner();
    let missing: Vec<&&str> = SEEN.iter().filter(|wanted| !seen.contains(**wanted)).collect();
    assert!(missing.is_empty(), "never seen: {missing:?}");
}

fn see(comparison: &Value, seen: &mut BTreeSet<String>) {
    for plan in list(&comparison["plans"]) {
        seen.insert(format!("kind {}", text(&plan["kind"])));
        seen.extend(list(&plan["reasons"]).iter().map(|reason| format!("reason {}", text(&reason["code"]))));
        seen.extend(list(&plan["notes"]).iter().map(|note| format!("note {}", text(note))));
    }
    for plan in eligible(comparison) {
        if plan["meters"].as_object().unwrap().values().any(|meter| meter["owed"] != "0") {
            seen.insert("owed".to_owned());
        }
        for month in list(&plan["months"]) {
            see_month(plan, month, seen);
        }
    }
}

fn see_month(plan: &Value, month: &Value, seen: &mut BTreeSet<String>) {
    seen.extend(list(&month["lines"]).iter().map(|line| format!("line {}", text(&line["kind"]))));
    if month["plan"] != plan["plan"] {
        seen.insert("moved to another plan".to_owned());
    } else if month["size"] != plan["size"] {
        seen.insert("moved to another size".to_owned());
    }
    for figures in month["meters"].as_object().unwrap().values() {
        let figures = figures.as_object().unwrap();
        let some = figures.iter().filter(|(_, figure)| !figure.is_null() && *figure != "0");
        seen.extend(some.map(|(name, _)| format!("figure {name}")));
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap()
}
