//! What a credit and an action come to, and how scenarios differ, worked out by hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use creditmix::Calculator;
use serde_json::{Value, json};

fn allowance(meter: &str, included: &str, beyond: &Value) -> Value {
    json!({"meter": meter, "grants": [{"credits": included}], "beyond": beyond})
}

fn acme(plans: &Value) -> Calculator {
    let catalog = json!({
        "format": 1, "product": "Acme", "currency": "USD",
        "meters": [{"id": "credits", "name": "credit"}, {"id": "gigabytes", "name": "gigabyte"}],
        "seat_types": [{"type": "member", "name": "Member"}],
        "actions": [
            {"id": "run", "name": "Run", "uses": {"credits": "50"}},
            {"id": "lookup", "name": "Lookup", "uses": {"credits": "1"}},
            {"id": "file", "name": "File", "uses": {"gigabytes": "2"}},
            {"id": "upload", "name": "Upload", "uses": {"credits": "3", "gigabytes": "1"}},
            {"id": "ticket", "name": "Ticket", "recipe": [
                {"action": "run", "quantity": "2"}, {"action": "lookup", "quantity": "20"},
            ]},
        ],
        "plans": plans,
    });
    Calculator::new(&catalog.to_string()).unwrap()
}

/// $20 with 1,000 credits and 10 gigabytes, then $0.03 a credit and $0.10 a gigabyte.
fn pro() -> Calculator {
    acme(&json!([{"id": "pro", "name": "Pro", "fee": "20", "allowances": [
        allowance("credits", "1000", &json!([{"step": "overage", "price": "0.03"}])),
        allowance("gigabytes", "10", &json!([{"step": "overage", "price": "0.10"}])),
    ]}]))
}

fn mix(lines: &[(&str, &str)]) -> Value {
    let lines = lines.iter().map(|(action, quantity)| json!({"action": action, "quantity": quantity}));
    json!({"months": 1, "mix": lines.collect::<Vec<_>>()})
}

fn first(calculator: &Calculator, scenario: &Value) -> Value {
    let answer = calculator.advise(&scenario.to_string()).unwrap();
    serde_json::to_value(&answer.unit_prices[0]).unwrap()
}

fn prices(meter: Option<&str>, per_credit: Option<&str>, per_action: &[Option<&str>]) -> Value {
    json!({"plan": "pro", "meter": meter, "per_credit": per_credit, "per_action": per_action})
}

/// 30 runs are 1,500 credits, for 20 + 500 x 0.03 = $35: 35 / 1,500 = 0.02333..., and 50 of them are 1.1666...
#[test]
fn a_price_has_four_digits() {
    let answer = first(&pro(), &mix(&[("run", "30")]));
    assert_eq!(answer, prices(Some("credits"), Some("0.02333"), &[Some("1.167")]));
}

/// 3,000 runs are 150,000 credits, for 20 + 149,000 x 0.03 = $4,490: 0.0299333... a credit, 1.49666... a run. A single
/// lookup is $20 for 1 credit. 1,500,000 lookups: (20 + 1,499,000 x 0.03) / 1,500,000 = 0.029993333...
#[test]
fn large_and_small_ones() {
    let answer = first(&pro(), &mix(&[("run", "3000")]));
    assert_eq!(answer, prices(Some("credits"), Some("0.02993"), &[Some("1.497")]));
    let answer = first(&pro(), &mix(&[("lookup", "1")]));
    assert_eq!(answer, prices(Some("credits"), Some("20"), &[Some("20")]));
    let answer = first(&pro(), &mix(&[("lookup", "1500000")]));
    assert_eq!(answer, prices(Some("credits"), Some("0.02999"), &[Some("0.02999")]));
    // 1 cent for 1e12 credits is less than twelve decimals can show with four digits.
    let cent = json!([{"id": "pro", "name": "Pro", "fee": "0.01", "allowances": [
        allowance("credits", "1000000000000", &json!([])),
    ]}]);
    let answer = first(&acme(&cent), &mix(&[("lookup", "300000000000")]));
    assert_eq!(answer["per_credit"], "0");
    let answer = first(&acme(&cent), &mix(&[("lookup", "3000000000")]));
    assert_eq!(answer["per_credit"], "0.000000000003");
}

/// 30 runs and 500 lookups are 2,000 credits, for 20 + 1,000 x 0.03 = $50: 0.025 a credit, 1.25 a run.
#[test]
fn an_action_costs_what_its_credits_cost() {
    let answer = first(&pro(), &mix(&[("run", "30"), ("lookup", "500"), ("run", "0")]));
    assert_eq!(answer, prices(Some("credits"), Some("0.025"), &[Some("1.25"), Some("0.025"), None]));
}

/// 10 tickets are 20 runs and 200 lookups: 1,200 credits, for 20 + 200 x 0.03 = $26; 120 credits each come to 2.60.
#[test]
fn a_recipe_costs_what_its_parts_cost() {
    let answer = first(&pro(), &mix(&[("ticket", "10")]));
    assert_eq!(answer, prices(Some("credits"), Some("0.02167"), &[Some("2.6")]));
}

/// A fee belongs to all meters together. 8 uploads alone: 24 credits and 8 gigabytes are included, so $20 / 8 = 2.50.
#[test]
fn several_meters_have_no_price_of_a_credit() {
    let answer = first(&pro(), &mix(&[("run", "30"), ("file", "10")]));
    assert_eq!(answer, prices(None, None, &[None, None]));
    let answer = first(&pro(), &mix(&[("run", "0"), ("upload", "8")]));
    assert_eq!(answer, prices(None, None, &[None, Some("2.5")]));
    let answer = first(&pro(), &mix(&[]));
    assert_eq!(answer, prices(None, None, &[]));
}

/// 40 runs are 2,000 credits, of which 1,000 are served for $20: 0.02 a credit, $1 a run. Eight uploads of which the
/// gigabytes are served only in part have no price.
#[test]
fn what_is_not_served_has_no_part_in_the_price() {
    let stops = acme(&json!([{"id": "pro", "name": "Pro", "fee": "20", "allowances": [
        allowance("credits", "1000", &json!([])), allowance("gigabytes", "4", &json!([])),
    ]}]));
    assert_eq!(first(&stops, &mix(&[("run", "40")])), prices(Some("credits"), Some("0.02"), &[Some("1")]));
    assert_eq!(first(&stops, &mix(&[("upload", "8")])), prices(None, None, &[None]));
    let nothing = acme(&json!([{"id": "pro", "name": "Pro", "fee": "20", "allowances": [
        allowance("credits", "0", &json!([])), allowance("gigabytes", "4", &json!([])),
    ]}]));
    assert_eq!(first(&nothing, &mix(&[("run", "40")])), prices(Some("credits"), None, &[None]));
}

/// Seats and growth: 2 seats x 5 runs, then twice as many: 10 + 20 = 30 runs are 1,500 credits over two months, all of
/// them included, for 2 x $20: 0.02666... a credit and 1.3333... a run. With a tax of 10 %: $44.
#[test]
fn over_all_months_and_seats() {
    let scenario = json!({
        "months": 2, "growth": "1", "seats": {"member": 2},
        "mix": [{"action": "run", "quantity": "5", "per": "seat"}],
    });
    let answer = first(&pro(), &scenario);
    assert_eq!(answer, prices(Some("credits"), Some("0.02667"), &[Some("1.333")]));
    let mut taxed = scenario;
    taxed["tax_percent"] = json!("10");
    let answer = first(&pro(), &taxed);
    assert_eq!(answer, prices(Some("credits"), Some("0.02933"), &[Some("1.467")]));
}

/// 10 runs fit into the small plan's 500 credits for $10. 20 runs do not, so the second month is on the large one, where a
/// run takes 40 credits: $30 for 800. In all $40 for 500 + 800 = 1,300 credits and 30 runs.
#[test]
fn each_month_at_the_rates_of_its_plan() {
    let upgrade = acme(&json!([
        {"id": "pro", "name": "Small", "fee": "10", "allowances": [
            allowance("credits", "500", &json!([{"step": "upgrade", "to": "large"}])),
        ]},
        {"id": "large", "name": "Large", "fee": "30", "rates": {"run": {"credits": "40"}}, "allowances": [
            allowance("credits", "1000", &json!([])),
        ]},
    ]));
    let scenario = json!({"months": 2, "growth": "1", "mix": [{"action": "run", "quantity": "10"}]});
    let answer = first(&upgrade, &scenario);
    assert_eq!(answer, prices(Some("credits"), Some("0.03077"), &[Some("1.333")]));
}

fn difference(calculator: &Calculator, scenario: &Value, base: &Value) -> Value {
    let difference = calculator.difference(&scenario.to_string(), &base.to_string()).unwrap();
    serde_json::to_value(difference).unwrap()
}

/// 30 runs cost $35 and 20 runs $20 a month.
#[test]
fn scenarios_differ_by_what_their_best_plans_cost() {
    let more = mix(&[("run", "30")]);
    let less = mix(&[("run", "20")]);
    assert_eq!(difference(&pro(), &more, &less), json!({"total": "15.00", "per_month": "15.00"}));
    assert_eq!(difference(&pro(), &less, &more), json!({"total": "-15.00", "per_month": "-15.00"}));
    let mut year = less.clone();
    year["months"] = json!(12);
    assert_eq!(difference(&pro(), &year, &more), json!({"total": null, "per_month": "-15.00"}));
    let none = acme(&json!([{"id": "x", "name": "X", "contact_sales": true}]));
    assert_eq!(difference(&none, &more, &less), Value::Null);
    let wrong = mix(&[("dance", "1")]);
    let problems = pro().difference(&more.to_string(), &wrong.to_string()).unwrap_err();
    assert_eq!(problems[0].path, "/mix/0/action");
}

/// $20 and 15 EUR are not compared.
#[test]
fn currencies_are_not_compared() {
    let catalog = json!({
        "format": 1, "product": "Acme", "currency": "USD",
        "actions": [{"id": "run", "name": "Run", "uses": "1"}],
        "plans": [{"id": "pro", "name": "Pro", "fee": {"USD": "20", "EUR": "15"}}],
    });
    let calculator = Calculator::new(&catalog.to_string()).unwrap();
    assert_eq!(difference(&calculator, &json!({"currency": "EUR"}), &json!({})), Value::Null);
    let usd = difference(&calculator, &json!({"currency": "USD"}), &json!({}));
    assert_eq!(usd["total"], "0.00");
}
