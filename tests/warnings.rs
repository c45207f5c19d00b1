//! What `warnings` says of a catalog: each suspicious thing once, and nothing of a sound one.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use creditmix::Calculator;
use serde_json::{Value, json};

fn warnings(catalog: &Value) -> Vec<(String, String)> {
    let calculator = Calculator::new(&catalog.to_string()).unwrap();
    let warnings = serde_json::to_value(calculator.warnings("2026-11-23").unwrap()).unwrap();
    let text = |warning: &Value, field: &str| warning.get(field).unwrap().as_str().unwrap().to_owned();
    let pair = |warning: &Value| (text(warning, "path"), text(warning, "code"));
    warnings.as_array().unwrap().iter().map(pair).collect()
}

fn catalog(as_of: &str, plans: &Value) -> Value {
    json!({
        "format": 1, "product": "Acme", "currency": "USD", "as_of": as_of,
        "actions": [{"id": "run", "name": "Run", "uses": "1"}],
        "plans": plans,
    })
}

fn payg(price: &Value) -> Value {
    json!({"id": "payg", "name": "Payg", "allowances": [{"meter": "credits", "beyond": [{"step": "overage", "price": price}]}]})
}

fn expect(catalog: &Value, expected: &[(&str, &str)]) {
    let expected: Vec<(String, String)> =
        expected.iter().map(|(path, code)| ((*path).to_owned(), (*code).to_owned())).collect();
    assert_eq!(warnings(catalog), expected, "{catalog:#}");
}

#[test]
fn a_sound_catalog_gives_none() {
    expect(&catalog("2025-11-23", &json!([payg(&json!("0.01"))])), &[]);
}

/// 1e12 runs at $1e12 each are more than an amount holds; 1 run is fine. Usage that doubles each month is, after 40 months, more than a
/// quantity may be. For 6 seats there is no plan where the only one takes 5.
#[test]
fn every_preset_is_worked_out_for_every_plan() {
    let preset = |scenario: Value| json!({"id": scenario.to_string(), "name": "P", "scenario": scenario});
    let mix = |quantity: &str| json!([{"action": "run", "quantity": quantity}]);
    let seated = json!({"id": "seated", "name": "Seated", "seats": {"max": 5}});
    let mut catalog = catalog("2026-01-01", &json!([payg(&json!("1000000000000")), seated]));
    catalog["presets"] = json!([preset(json!({"mix": mix("1")}))]);
    expect(&catalog, &[("/plans/1", "never_best")]);

    catalog["presets"] = json!([
        preset(json!({"mix": mix("1")})),
        preset(json!({"months": 120, "mix": mix("1000000000000")}))
    ]);
    let problems = Calculator::new(&catalog.to_string()).unwrap().warnings("2026-11-23").unwrap_err();
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].path, "/presets/1/scenario");
    assert_eq!(problems[0].code, creditmix::Code::NumberTooLarge);
    assert!(problems[0].message.contains("Payg"), "{}", problems[0].message);

    catalog["presets"] = json!([preset(json!({"growth": "1", "months": 120, "mix": mix("1")}))]);
    let problems = Calculator::new(&catalog.to_string()).unwrap().warnings("2026-11-23").unwrap_err();
    assert_eq!(problems[0].path, "/presets/0/scenario/growth");

    catalog["plans"] = json!([{"id": "seated", "name": "Seated", "seats": {"max": 5}}]);
    catalog["presets"] = json!([preset(json!({"seats": 6})), preset(json!({"seats": 5}))]);
    expect(&catalog, &[("/presets/0", "preset_without_plan")]);
}

#[test]
fn prices_are_old_from_the_day_after_a_year() {
    expect(&catalog("2025-11-22", &json!([payg(&json!("0.01"))])), &[("/as_of", "old_prices")]);
}

#[test]
fn tiers_that_rise() {
    let falling =
        json!({"model": "graduated", "tiers": [{"up_to": 10, "price": 2}, {"up_to": null, "price": 2}]});
    expect(&catalog("2026-01-01", &json!([payg(&falling)])), &[]);
    let rising =
        json!({"model": "volume", "tiers": [{"up_to": 10, "price": 2}, {"up_to": null, "price": 3}]});
    let path = "/plans/0/allowances/0/beyond/0/price/tiers/1/price";
    expect(&catalog("2026-01-01", &json!([payg(&rising)])), &[(path, "rising_unit_price")]);
}

/// 100 for $1 is $0.01 a credit; 200 for $3 is $0.015.
#[test]
fn packs_that_rise_and_packs_dearer_than_overage() {
    let plan = json!([{"id": "p", "name": "P", "allowances": [{"meter": "credits", "beyond": [
        {"step": "top_up", "packs": [{"credits": 100, "price": 1}, {"credits": 200, "price": 3}], "max_packs": 1},
        {"step": "overage", "price": "0.009"},
    ]}]}]);
    expect(
        &catalog("2026-01-01", &plan),
        &[
            ("/plans/0/allowances/0/beyond/0/packs/1/price", "rising_unit_price"),
            ("/plans/0/allowances/0/beyond/0/packs", "pack_dearer_than_overage"),
        ],
    );
}

/// The second plan costs twice as much whatever is used; the third is sold by talking.
#[test]
fn a_plan_that_is_never_best() {
    let plans =
        json!([payg(&json!("0.01")), payg(&json!("0.02")), {"id": "x", "name": "X", "contact_sales": true}]);
    let mut catalog = catalog("2026-01-01", &plans);
    catalog["plans"][1]["id"] = json!("dear");
    expect(&catalog, &[("/plans/1", "never_best")]);
}

#[test]
fn a_day_that_is_none_is_refused() {
    let calculator = Calculator::new(&catalog("2026-01-01", &json!([])).to_string()).unwrap();
    assert!(calculator.warnings("23.11.2026").is_err());
}
