//! A plan whose figures would take too many steps: it has none and says why, and the others keep theirs.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use creditmix::{Calculator, Code};
use serde_json::{Value, json};

/// 5 for 100 credits, 0.04 a credit above them.
fn plain() -> Value {
    json!({"id": "plain", "name": "Plain", "fee": "5", "allowances": [
        {"meter": "credits", "grants": [{"credits": "100"}], "beyond": [{"step": "overage", "price": "0.04"}]},
    ]})
}

/// Fifty grants that live for ever, each divided over three groups of users: after ten years 24,000 lots.
fn many_lots(id: &str) -> Value {
    let grants: Vec<Value> = (1..=50)
        .map(|credits| {
            json!({"credits": credits.to_string(), "per": "seat", "sharing": {"pooled_share": "0.5"},
                "rollover": {"keep": "forever", "max_balance": {"times": "1000"}}})
        })
        .collect();
    json!({"id": id, "name": id, "seats": {"price": "1"}, "allowances": [{"meter": "credits", "grants": grants}]})
}

/// Packs of nearly the same size and price, counted in units of 10^-12: no exact choice is known for so many.
fn huge_packs() -> Value {
    json!({"id": "packs", "name": "Packs", "allowances": [{"meter": "credits", "beyond": [{"step": "top_up", "packs": [
        {"credits": "999999999999.999999999999", "price": "999999999999.999999999989"},
        {"credits": "999999999999.999999999997", "price": "999999999999.999999999983"},
        {"credits": "0.000000000001", "price": "0.000000000002"},
    ]}]}]})
}

fn calculator(plans: &[Value]) -> Calculator {
    let catalog = json!({
        "format": 1, "product": "Acme", "currency": "USD",
        "actions": [{"id": "request", "name": "Request", "uses": "1"}],
        "plans": plans,
    });
    Calculator::new(&catalog.to_string()).unwrap()
}

/// Among 200 plans, each has a two-hundredth of the steps.
fn with_many_lots() -> Calculator {
    let mut plans = vec![many_lots("lots"), plain()];
    plans
        .extend((2..200).map(|place| json!({"id": format!("p{place}"), "name": "P", "contact_sales": true})));
    calculator(&plans)
}

fn ten_years() -> String {
    json!({"months": 120, "seats": 10, "spread": {"heavy_seats": "0.2", "heavy_usage": "0.8"},
        "mix": [{"action": "request", "quantity": "150"}]})
    .to_string()
}

#[test]
fn the_other_plans_keep_their_figures() {
    for (calculator, complex) in [(with_many_lots(), "lots"), (calculator(&[huge_packs(), plain()]), "packs")]
    {
        let answer = serde_json::to_value(calculator.compare(&ten_years()).unwrap()).unwrap();
        assert_eq!(answer["plans"][0]["plan"], complex);
        assert_eq!(answer["plans"][0]["eligible"], false);
        assert_eq!(answer["plans"][0]["reasons"], json!([{"code": "too_complex"}]));
        // 5 + 50 x 0.04 = 7 a month.
        assert_eq!(answer["plans"][1]["total"], "840.00");
        assert_eq!((&answer["best"], &answer["ranking"]), (&json!("plain"), &json!(["plain"])));
    }
}

#[test]
fn every_study_names_the_plan_that_it_leaves_out() {
    let calculator = with_many_lots();
    let scenario = ten_years();
    let shown = |answer: Value| (answer["too_complex"].clone(), answer["plans"].clone());
    let totals = shown(serde_json::to_value(calculator.totals(&scenario).unwrap()).unwrap());
    assert_eq!(totals, (json!(["lots"]), json!([{"plan": "plain", "total": "840.00", "served_share": "1"}])));
    let curve = shown(serde_json::to_value(calculator.curve(&scenario, "1", "2", 1).unwrap()).unwrap());
    // Twice as much: 5 + 200 x 0.04 = 13 a month.
    let plain = json!([{"plan": "plain", "totals": ["840.00", "1560.00"], "serves_all": [true, true]}]);
    assert_eq!(curve, (json!(["lots"]), plain));
    let forecast = shown(serde_json::to_value(calculator.forecast(&scenario, "0.1", 3, 1).unwrap()).unwrap());
    assert_eq!(forecast.0, json!(["lots"]));
    assert_eq!((&forecast.1[0]["plan"], &forecast.1[0]["best"]), (&json!("plain"), &json!("1")));
    let even = serde_json::to_value(calculator.break_even(&scenario, "1", "2", 2).unwrap()).unwrap();
    assert_eq!(even["too_complex"], json!(["lots"]));
    assert_eq!(even["stretches"], json!([{"from": "1", "to": "2", "plan": "plain"}]));
}

/// At a tenth of the usage the plan with the packs needs none and is free; from there on it is too complex. Its free
/// months do not make it the best of a stretch that rests on nothing.
#[test]
fn a_study_rests_on_no_plan_that_it_leaves_out() {
    let mut packs = huge_packs();
    packs["allowances"][0]["grants"] = json!([{"credits": "15"}]);
    let calculator = calculator(&[packs, plain()]);
    let even = serde_json::to_value(calculator.break_even(&ten_years(), "0.1", "1", 9).unwrap()).unwrap();
    assert_eq!(even["stretches"], json!([{"from": "0.1", "to": "1", "plan": "plain"}]));
    assert_eq!(even["too_complex"], json!(["packs"]));
}

#[test]
fn nothing_is_said_of_it_where_nothing_is_left_out() {
    let totals = serde_json::to_value(calculator(&[plain()]).totals(&ten_years()).unwrap()).unwrap();
    assert_eq!(totals.get("too_complex"), None);
}

#[test]
fn its_month_is_not_explained() {
    let problems = with_many_lots().explain(&ten_years(), "lots", 120).unwrap_err();
    assert_eq!(problems[0].code, Code::NotEligible);
    assert!(problems[0].message.contains("too complex"), "{}", problems[0].message);
    // One month of it is simple.
    let month = json!({"months": 1, "mix": [{"action": "request", "quantity": "150"}]}).to_string();
    assert!(with_many_lots().explain(&month, "lots", 1).is_ok());
}

#[test]
fn it_is_not_said_to_be_never_best() {
    let warnings = calculator(&[huge_packs(), plain()]).warnings("2026-01-01").unwrap();
    assert!(warnings.iter().all(|warning| warning.path != "/plans/0"), "{warnings:?}");
}

#[test]
fn an_answer_in_few_steps_is_the_whole_one_or_none() {
    let calculator = calculator(&[plain()]);
    let scenario = ten_years();
    assert_eq!(calculator.advise_within(&scenario, 100), Ok(None));
    let whole = calculator.advise(&scenario).unwrap();
    assert_eq!(calculator.advise_within(&scenario, 1_000_000), Ok(Some(whole)));
    // A plan that is too complex for all steps is so for few of them, and nothing is said of the others without it.
    assert_eq!(with_many_lots().advise_within(&scenario, 1_000_000), Ok(None));
    // What is wrong is said at once.
    assert_eq!(calculator.advise_within("{", 0).unwrap_err()[0].code, Code::InvalidJson);
}
