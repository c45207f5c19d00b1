//! The boundary as JavaScript meets it. The same tests run in Node and in a browser.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::unwrap_used, missing_docs)]

use creditmix::wasm::Calculator;
use js_sys::{Array, Error, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const CATALOG: &str = r#"{
    "format": 1, "product": "Acme", "currency": "USD",
    "actions": [{"id": "run", "name": "Agent run", "uses": 50}],
    "plans": [
        {"id": "pro", "name": "Pro", "fee": 20, "allowances": [{"meter": "credits",
            "grants": [{"credits": 1000}], "beyond": [{"step": "overage", "price": 0.03}]}]},
        {"id": "packs", "name": "Packs", "allowances": [{"meter": "credits",
            "beyond": [{"step": "top_up", "packs": [{"credits": 1000, "price": 45}]}]}]}
    ]
}"#;

fn object(json: &str) -> JsValue {
    JSON::parse(json).unwrap()
}

/// A field deep in an object, by its path.
fn at(value: &JsValue, path: &str) -> JsValue {
    path.split('/').fold(value.clone(), |value, step| Reflect::get(&value, &step.into()).unwrap())
}

fn text(value: &JsValue, path: &str) -> String {
    at(value, path).as_string().unwrap_or_else(|| format!("{path} is not a text"))
}

fn shown(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

fn errors_of(thrown: &JsValue) -> Array {
    at(thrown, "errors").unchecked_into()
}

/// 30 runs are 1,500 credits. Pro: $20 and 500 x $0.03 = $35. Packs: two packs of 1,000 for $90, 500 left over.
#[wasm_bindgen_test]
fn answers_an_object_and_its_text_alike() {
    let scenario = r#"{"months": 1, "mix": [{"action": "run", "quantity": 30}]}"#;
    let from_object = Calculator::new(&object(CATALOG)).unwrap().compare(&object(scenario));
    assert_eq!(text(&from_object, "best"), "pro");
    assert_eq!(text(&from_object, "plans/0/total"), "35.00");
    assert_eq!(text(&from_object, "plans/0/months/0/lines/1/amount"), "15.00");
    assert_eq!(text(&from_object, "plans/1/total"), "90.00");
    assert_eq!(text(&from_object, "plans/1/meters/credits/closing"), "500");
    let from_text = Calculator::new(&CATALOG.into()).unwrap().compare(&scenario.into());
    assert_eq!(shown(&from_text), shown(&from_object));
}

#[wasm_bindgen_test]
fn figures_are_plain_objects_with_decimal_strings() {
    let comparison = Calculator::new(&CATALOG.into()).unwrap().compare(&"{}".into());
    let meters = at(&comparison, "plans/0/meters");
    assert!(meters.dyn_ref::<Object>().is_some_and(|meters| Object::keys(meters).length() == 1));
    assert_eq!(at(&comparison, "months").as_f64(), Some(12.0));
    assert_eq!(at(&comparison, "plans/0/months/11/month").as_f64(), Some(12.0));
    assert!(at(&comparison, "plans/0/size").is_null());
    assert_eq!(at(&comparison, "plans/0/eligible").as_bool(), Some(true));
}

/// A number from JavaScript means its shortest decimal form: 0.1 is a tenth, not the nearest binary fraction.
#[wasm_bindgen_test]
fn numbers_mean_their_shortest_decimal_form() {
    let catalog = object(CATALOG);
    let run = at(&catalog, "actions/0");
    for (rate, quantity, demand) in
        [(0.1, 3.0, "0.3"), (1e-7, 1e7, "1"), (1e12, 1.0, "1000000000000"), (50.5, 2.0, "101")]
    {
        Reflect::set(&run, &"uses".into(), &rate.into()).unwrap();
        let scenario = object(r#"{"months": 1, "mix": [{"action": "run"}]}"#);
        Reflect::set(&at(&scenario, "mix/0"), &"quantity".into(), &quantity.into()).unwrap();
        let comparison = Calculator::new(&catalog).unwrap().compare(&scenario);
        assert_eq!(text(&comparison, "plans/0/meters/credits/demand"), demand);
    }
}

/// Pro costs $35.00, packs $90.00: $55.00 more.
#[wasm_bindgen_test]
fn advises_with_the_difference_to_the_next_plan() {
    let calculator = Calculator::new(&CATALOG.into()).unwrap();
    let answer = calculator.advise(&object(r#"{"months": 1, "mix": [{"action": "run", "quantity": 30}]}"#));
    assert_eq!(text(&answer, "advice/plan"), "pro");
    assert_eq!(text(&answer, "advice/reason"), "cheapest");
    assert_eq!(text(&answer, "advice/next"), "packs");
    assert_eq!(text(&answer, "advice/difference"), "55.00");
    assert_eq!(text(&answer, "comparison/plans/0/total"), "35.00");
}

#[wasm_bindgen_test]
fn problems_of_a_scenario_are_data() {
    let calculator = Calculator::new(&CATALOG.into()).unwrap();
    for (scenario, path, code) in [
        (object(r#"{"mix": [{"action": "runs", "quantity": 1}]}"#), "/mix/0/action", "unknown_reference"),
        (object(r#"{"mix": [{"action": "run", "quantity": -1}]}"#), "/mix/0/quantity", "negative_number"),
        (JsValue::from_str("{"), "", "invalid_json"),
        (JsValue::UNDEFINED, "", "wrong_type"),
        (JsValue::NULL, "", "wrong_type"),
        (JsValue::from_f64(f64::NAN), "", "wrong_type"),
        (Array::new().into(), "", "wrong_type"),
    ] {
        let failure = calculator.compare(&scenario);
        assert_eq!(text(&failure, "errors/0/path"), path);
        assert_eq!(text(&failure, "errors/0/code"), code);
        assert!(!text(&failure, "errors/0/message").is_empty());
        assert_eq!(text(&calculator.advise(&scenario), "errors/0/code"), code);
    }
}

#[wasm_bindgen_test]
fn problems_of_a_catalog_are_thrown_with_all_of_them() {
    let thrown = Calculator::new(&object(r#"{"format": 2, "pland": []}"#)).unwrap_err();
    let error: &Error = thrown.unchecked_ref();
    assert_eq!(String::from(error.name()), "CatalogError");
    // A wrong format; product, currency, actions and plans missing; an unknown field.
    assert_eq!(errors_of(&thrown).length(), 6);
}

#[wasm_bindgen_test]
fn what_json_cannot_hold_is_refused() {
    let around = Object::new();
    Reflect::set(&around, &"mix".into(), &around).unwrap();
    let thrown = Calculator::new(&around).unwrap_err();
    assert_eq!(text(&errors_of(&thrown), "0/code"), "too_deep");

    let function = Object::new();
    Reflect::set(&function, &"notes".into(), &Reflect::get(&Array::new(), &"push".into()).unwrap()).unwrap();
    let thrown = Calculator::new(&function).unwrap_err();
    assert_eq!(text(&errors_of(&thrown), "0/path"), "/notes");

    let long = Object::new();
    Reflect::set(&long, &"notes".into(), &"x".repeat(1024 * 1024).into()).unwrap();
    let thrown = Calculator::new(&long).unwrap_err();
    assert_eq!(text(&errors_of(&thrown), "0/code"), "too_large");
}

#[wasm_bindgen_test]
fn a_field_that_is_undefined_is_not_there() {
    let scenario = object(r#"{"months": 1}"#);
    Reflect::set(&scenario, &"billing".into(), &JsValue::UNDEFINED).unwrap();
    let comparison = Calculator::new(&CATALOG.into()).unwrap().compare(&scenario);
    assert_eq!(text(&comparison, "plans/0/total"), "20.00");
}
