//! What else can be asked of a calculator: explanations, break-evens, curves and forecasts, worked out by hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::float_arithmetic, missing_docs)]

use creditmix::{Calculator, Code};
use serde_json::{Value, json};

fn calculator(plans: &Value) -> Calculator {
    let catalog = json!({
        "format": 1, "product": "Acme", "currency": "USD",
        "actions": [{"id": "request", "name": "Request", "uses": "1", "range": {"low": "0.5", "high": "2"}}],
        "plans": plans,
    });
    Calculator::new(&catalog.to_string()).unwrap()
}

fn plan(id: &str, fee: &str, included: &str, beyond: &Value) -> Value {
    json!({"id": id, "name": id, "fee": fee, "allowances": [
        {"meter": "credits", "grants": [{"credits": included}], "beyond": beyond},
    ]})
}

fn scenario(months: u32, requests: &str) -> String {
    json!({"months": months, "mix": [{"action": "request", "quantity": requests}]}).to_string()
}

/// GitHub's old plans: Business costs $19 and $0.04 a request over 300, Enterprise $39 with 1,000 requests. At 800
/// requests Business comes to 19 + 500 x 0.04 = $39.00, which is no more than Enterprise. It rounds to $39.01 from
/// 20.005 / 0.04 + 300 = 800.125 requests on, and above 1,000 requests Enterprise costs $0.04 a request as well.
fn copilot() -> Calculator {
    let overage = json!([{"step": "overage", "price": "0.04"}]);
    calculator(&json!([plan("business", "19", "300", &overage), plan("enterprise", "39", "1000", &overage)]))
}

#[test]
fn the_break_even_is_found_to_a_millionth() {
    let answer = copilot().break_even(&scenario(1, "100"), "1", "20", 200).unwrap();
    let answer = serde_json::to_value(answer).unwrap();
    let stretches = answer["stretches"].as_array().unwrap();
    assert_eq!(stretches.len(), 2);
    assert_eq!((&stretches[0]["from"], &stretches[0]["plan"]), (&json!("1"), &json!("business")));
    assert_eq!((&stretches[1]["to"], &stretches[1]["plan"]), (&json!("20"), &json!("enterprise")));
    assert_eq!(stretches[0]["to"], stretches[1]["from"]);
    let crossing: f64 = stretches[1]["from"].as_str().unwrap().parse().unwrap();
    assert!((8.00125..=8.001_259).contains(&crossing), "{crossing}");
}

#[test]
fn one_plan_is_one_stretch_and_none_is_none() {
    let lone = calculator(&json!([plan("lone", "5", "10", &json!([]))]));
    let answer = serde_json::to_value(lone.break_even(&scenario(1, "1"), "0.5", "2", 3).unwrap()).unwrap();
    assert_eq!(answer["stretches"], json!([{"from": "0.5", "to": "2", "plan": "lone"}]));
    let none = calculator(&json!([{"id": "x", "name": "X", "contact_sales": true}]));
    let answer = serde_json::to_value(none.break_even(&scenario(1, "1"), "0.5", "2", 3).unwrap()).unwrap();
    assert_eq!(answer["stretches"], json!([{"from": "0.5", "to": "2", "plan": null}]));
}

#[test]
fn a_range_that_is_none_is_refused() {
    for (from, to, steps, code) in [
        ("0", "2", 10, Code::OutOfRange),
        ("2", "2", 10, Code::OutOfRange),
        ("-1", "2", 10, Code::OutOfRange),
        ("1", "two", 10, Code::InvalidNumber),
        ("1", "2", 0, Code::OutOfRange),
    ] {
        let problems = copilot().break_even(&scenario(1, "1"), from, to, steps).unwrap_err();
        assert_eq!(problems[0].code, code, "{from} {to} {steps}");
    }
}

/// 100 requests at 1, 5.5 and 10 times: Business 19, 19 + 250 x 0.04 = 29 and 19 + 700 x 0.04 = 47; Enterprise 39.
#[test]
fn a_curve_has_the_totals_at_even_points() {
    let curve = serde_json::to_value(copilot().curve(&scenario(1, "100"), "1", "10", 2).unwrap()).unwrap();
    assert_eq!(curve["volumes"], json!(["1", "5.5", "10"]));
    assert_eq!(curve["plans"][0]["totals"], json!(["19.00", "29.00", "47.00"]));
    assert_eq!(curve["plans"][1]["totals"], json!(["39.00", "39.00", "39.00"]));
    assert_eq!(curve["plans"][0]["serves_all"], json!([true, true, true]));
}

/// Twelve months of the same: the totals are twelve times the month's, and a plan that stops serves 300 of 400.
#[test]
fn totals_of_alike_months() {
    let stops = calculator(&json!([plan("stops", "19", "300", &json!([]))]));
    let totals = serde_json::to_value(stops.totals(&scenario(12, "400")).unwrap()).unwrap();
    assert_eq!(totals["plans"], json!([{"plan": "stops", "total": "228.00", "served_share": "0.75"}]));
}

/// Ten requests a month at $1 for a year, with something that is not the same in every month.
#[test]
fn totals_of_months_that_differ() {
    let plan = |more: Value| {
        let mut plan = plan("payg", "0", "0", &json!([{"step": "overage", "price": "1"}]));
        plan.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        plan
    };
    let discounts = json!([
        {"name": "Always", "percent": "10"},
        {"name": "First", "percent": "50", "months": 1},
    ]);
    let beyond = json!([{"step": "overage", "price": "1"}]);
    for (more, total) in [
        // 100 once, and 12 x 10.
        (json!({"setup": "100"}), "220.00"),
        // 12 x 10, and a year's fee in shares of 8.33 and 8.34.
        (json!({"fee": {"annual": "100"}}), "220.00"),
        // 10 - 1 - 4.50 in month 1, then 11 x (10 - 1).
        (json!({"discounts": discounts}), "103.50"),
        // 10 - 2 - 8 in month 1, then 11 x (10 - 2).
        (
            json!({"bill_credits": [
                {"name": "Monthly", "amount": "2"},
                {"name": "Once", "amount": "8", "every": "once"},
            ]}),
            "88.00",
        ),
        // 12 x 10, and 30 at the end of the year.
        (json!({"minimum": {"amount": "150", "every": "year"}}), "150.00"),
        // None in month 1, then 11 x (10 - 4).
        (
            json!({"allowances": [{
                "meter": "credits",
                "grants": [{"credits": "4"}, {"credits": "6", "months": 1}],
                "beyond": beyond,
            }]}),
            "66.00",
        ),
    ] {
        let totals = calculator(&json!([plan(more.clone())])).totals(&scenario(12, "10")).unwrap();
        assert_eq!(totals.plans[0].total.to_string(), total, "{more}");
    }
    let negotiated = json!({
        "months": 12, "mix": [{"action": "request", "quantity": "10"}], "discounts": discounts,
    });
    let totals = calculator(&json!([plan(json!({}))])).totals(&negotiated.to_string()).unwrap();
    assert_eq!(totals.plans[0].total.to_string(), "103.50");
}

/// 400 of 1,000 are included; of the other 600 are 300 served slower and 300 not at all.
#[test]
fn totals_show_what_is_served_in_full() {
    let slow = plan("slow", "5", "400", &json!([{"step": "throttle", "to": "0.5"}]));
    let totals = calculator(&json!([slow])).totals(&scenario(12, "1000")).unwrap();
    let totals = serde_json::to_value(totals).unwrap();
    assert_eq!(totals["plans"], json!([{"plan": "slow", "total": "60.00", "served_share": "0.4"}]));
}

/// Zuplo's tiers: 1,000 x 0.10 = 100, 9,000 x 0.05 = 450 and 5,000 x 0.01 = 50 make $600.
#[test]
fn an_explanation_shows_each_tier() {
    let tiers = json!([{"up_to": 1000, "price": "0.10"}, {"up_to": 10000, "price": "0.05"}, {"up_to": null, "price": "0.01"}]);
    let overage = json!([{"step": "overage", "price": {"model": "graduated", "tiers": tiers}}]);
    let explained =
        calculator(&json!([plan("tiered", "0", "0", &overage)])).explain(&scenario(2, "15000"), "tiered", 2);
    let explained = serde_json::to_value(explained.unwrap()).unwrap();
    let part = |quantity, price, amount| json!({"kind": "tier", "quantity": quantity, "price": price, "per": "1", "amount": amount});
    assert_eq!(
        explained["lines"],
        json!([{"kind": "overage", "name": "credit", "meter": "credits", "quantity": "15000", "amount": "600.00",
            "parts": [part("1000", "0.1", "100"), part("9000", "0.05", "450"), part("5000", "0.01", "50")], "sum": "600"}])
    );
    assert_eq!(explained["demand"][0]["blocks"], json!("15000"));
    assert_eq!(explained["demand"][0]["rate"], json!("1"));
}

/// 100 requests at $0.01 are $1, and $4 are missing to $5; at $1 they are $100, and $70 pass $30. Bought in fifties,
/// 100 are two at $3.
#[test]
fn an_explanation_shows_what_bounds_a_price_and_what_is_bought() {
    let part = |kind, quantity, price, amount| json!({"kind": kind, "quantity": quantity, "price": price, "per": "1", "amount": amount});
    for (step, parts) in [
        (
            json!({"step": "overage", "price": {"model": "per_unit", "price": "0.01", "minimum": "5"}}),
            [part("units", "100", "0.01", "1"), part("to_minimum", "1", "4", "4")].to_vec(),
        ),
        (
            json!({"step": "overage", "price": {"model": "per_unit", "price": "1", "maximum": "30"}}),
            [part("units", "100", "1", "100"), part("to_maximum", "1", "-70", "-70")].to_vec(),
        ),
        (
            json!({"step": "top_up", "any_amount": {"credits": "50", "price": "3"}}),
            [part("packages", "2", "3", "6")].to_vec(),
        ),
    ] {
        let payg = calculator(&json!([plan("payg", "0", "0", &json!([step]))]));
        let explained = serde_json::to_value(payg.explain(&scenario(1, "100"), "payg", 1).unwrap()).unwrap();
        assert_eq!(explained["lines"][0]["parts"], json!(parts));
    }
}

/// 3 large requests at 0.5000005 x 2 x 1.5 = 1.5000015 each come to 4.5000045, which is 4.500005.
#[test]
fn an_explanation_shows_what_a_request_costs() {
    let catalog = json!({
        "format": 1, "product": "Acme", "currency": "USD",
        "actions": [{
            "id": "request", "name": "Request", "uses": "0.5000005", "range": {"high": "1.5"},
            "variants": [{"id": "small", "name": "Small"}, {"id": "large", "name": "Large", "multiplier": "2"}],
        }],
        "plans": [plan("payg", "0", "0", &json!([]))],
    });
    let scenario = json!({
        "months": 1, "range": "high", "mix": [{"action": "request", "quantity": "3", "variant": "large"}],
    });
    let calculator = Calculator::new(&catalog.to_string()).unwrap();
    let explained = calculator.explain(&scenario.to_string(), "payg", 1).unwrap();
    assert_eq!(
        serde_json::to_value(explained).unwrap()["demand"],
        json!([{
            "meter": "credits", "action": "request", "variant": "large",
            "quantity": "3", "per": "1", "blocks": "3", "rate": "1.5000015", "credits": "4.500005",
        }])
    );
}

/// $100 a year: $25.00 by the third month, $16.67 by the second, so $8.33 for it.
#[test]
fn an_explanation_shows_the_share_of_a_year() {
    let annual = json!([{"id": "annual", "name": "Annual", "fee": {"annual": "100"}}]);
    let explained = calculator(&annual).explain(&scenario(12, "0"), "annual", 3).unwrap();
    let line = &serde_json::to_value(explained).unwrap()["lines"][0];
    assert_eq!((&line["amount"], &line["sum"]), (&json!("8.33"), &json!("8.33")));
    let amounts: Vec<&Value> = line["parts"].as_array().unwrap().iter().map(|part| &part["amount"]).collect();
    assert_eq!(amounts, [&json!("25"), &json!("-16.67")]);
    assert_eq!(line["year"][0]["amount"], json!("100"));
}

#[test]
fn only_a_month_of_a_plan_that_can_be_had_is_explained() {
    let calculator = calculator(
        &json!([{"id": "x", "name": "X", "contact_sales": true}, plan("y", "1", "0", &json!([]))]),
    );
    for (plan, month, code) in [
        ("z", 1, Code::UnknownReference),
        ("x", 1, Code::NotEligible),
        ("y", 0, Code::OutOfRange),
        ("y", 3, Code::OutOfRange),
    ] {
        let problems = calculator.explain(&scenario(2, "1"), plan, month).unwrap_err();
        assert_eq!(problems[0].code, code, "{plan} {month}");
    }
}

/// 100 a month, of which half rolls over once, and 30 for the first two months; 120 are needed. Month 1 uses 100 and 20 of the 30. Month 2
/// uses the 10 that end with it, the new 100, and 10 of a pack of 50. In month 3 the 40 of the pack are older than the new 100, of which
/// 80 are used; of the 20 that are left half is lost.
#[test]
fn an_explanation_shows_which_lot_is_used_and_when_it_expires() {
    let plans = json!([{"id": "pro", "name": "Pro", "allowances": [{
        "meter": "credits",
        "grants": [
            {"credits": "100", "rollover": {"keep": ["0.5"]}, "name": "Monthly"},
            {"credits": "30", "every": "once", "lasts_months": 2},
        ],
        "beyond": [{"step": "top_up", "packs": [{"credits": "50", "price": "1"}], "lasts_months": 3}],
    }]}]);
    let lots = |month| {
        let explained = calculator(&plans).explain(&scenario(12, "120"), "pro", month).unwrap();
        serde_json::to_value(explained).unwrap()["lots"]["credits"].clone()
    };
    let monthly = |arrived, used, expired, closing, month: u32| {
        json!({"kind": "grant", "name": "Monthly", "given_by": "Pro", "month": month, "last_month": month + 1,
            "opening": "0", "arrived": arrived, "used": used, "expired": expired, "closing": closing})
    };
    let once = |opening, arrived, used, closing| {
        json!({"kind": "grant", "given_by": "Pro", "month": 1, "last_month": 2,
            "opening": opening, "arrived": arrived, "used": used, "expired": "0", "closing": closing})
    };
    let bought = |opening, arrived, used, closing| {
        json!({"kind": "top_up", "month": 2, "last_month": 4,
            "opening": opening, "arrived": arrived, "used": used, "expired": "0", "closing": closing})
    };
    assert_eq!(lots(1), json!([monthly("100", "100", "0", "0", 1), once("0", "30", "20", "10")]));
    assert_eq!(
        lots(2),
        json!([
            once("10", "0", "10", "0"),
            monthly("100", "100", "0", "0", 2),
            bought("0", "50", "10", "40")
        ])
    );
    assert_eq!(lots(3), json!([bought("40", "0", "40", "0"), monthly("100", "80", "10", "10", 3)]));
}

/// 2 seats of 100 each, for 120 of which the one heavy user wants 90 % of 120 = 108 and the other 12: the heavy one lacks 8, the other
/// has 88 left. Unlimited credits count as they are used. In month 2 the buyer of Small has been moved to Large, whose own grant comes.
#[test]
fn an_explanation_names_whose_lots_they_are_and_who_grants_them() {
    let plans = json!([
        {"id": "own", "name": "Own", "seats": {}, "allowances": [
            {"meter": "credits", "grants": [{"credits": "100", "per": "seat", "sharing": "individual"}]}]},
        {"id": "endless", "name": "Endless", "allowances": [{"meter": "credits", "grants": [{"credits": "unlimited"}]}]},
        {"id": "small", "name": "Small", "allowances": [{
            "meter": "credits",
            "grants": [{"credits": "200", "every": "once"}],
            "beyond": [{"step": "upgrade", "to": "large"}]}]},
        {"id": "large", "name": "Large", "sizes": [{"id": "l", "name": "L 500", "grants": {"credits": [{"credits": "500"}]}}],
            "add_ons": [{"id": "extra", "name": "Extra", "price": "1", "grants": {"credits": [{"credits": "7"}]}}],
            "allowances": [{"meter": "credits"}]},
    ]);
    let scenario = json!({
        "months": 2, "seats": 2, "spread": {"heavy_seats": "0.5", "heavy_usage": "0.9"},
        "mix": [{"action": "request", "quantity": "120"}], "plans": {"large": {"add_ons": {"extra": 1}}},
    });
    let lots = |plan: &str| {
        let explained = calculator(&plans).explain(&scenario.to_string(), plan, 2).unwrap();
        serde_json::to_value(explained).unwrap()["lots"]["credits"].clone()
    };
    let short = |lots: &Value| -> Vec<Value> {
        let fields = [
            "given_by",
            "users",
            "unlimited",
            "month",
            "last_month",
            "opening",
            "arrived",
            "used",
            "closing",
        ];
        let of = |lot: &Value| fields.iter().map(|field| lot[field].clone()).collect();
        lots.as_array().unwrap().iter().map(of).collect()
    };
    assert_eq!(
        short(&lots("own")),
        [
            json!(["Own", "heavy", null, 2, 2, "0", "100", "100", "0"]),
            json!(["Own", "light", null, 2, 2, "0", "100", "12", "0"]),
        ]
    );
    assert_eq!(short(&lots("endless")), [json!(["Endless", null, true, 2, 2, "0", "120", "120", "0"])]);
    assert_eq!(
        short(&lots("small")),
        [
            json!(["L 500", null, null, 2, 2, "0", "500", "120", "0"]),
            json!(["Extra", null, null, 2, 2, "0", "7", "0", "0"]),
            json!(["Small", null, null, 1, null, "80", "0", "0", "80"]),
        ]
    );
}

/// 3 requests at $0.001 are 0.3 cents, and 10 % tax on nothing is nothing: the invoice has no line of them, the explanation has.
#[test]
fn an_explanation_shows_what_is_below_a_cent() {
    let overage = json!([{"step": "overage", "price": "0.001"}]);
    let scenario = json!({"months": 1, "tax_percent": "10", "mix": [{"action": "request", "quantity": "3"}]});
    let explained =
        calculator(&json!([plan("payg", "0", "0", &overage)])).explain(&scenario.to_string(), "payg", 1);
    let explained = serde_json::to_value(explained.unwrap()).unwrap();
    assert_eq!((&explained["lines"], &explained["total"]), (&json!([]), &json!("0.00")));
    assert_eq!(
        explained["left_out"],
        json!([{"kind": "overage", "name": "credit", "meter": "credits", "quantity": "3", "amount": "0.00",
            "parts": [{"kind": "units", "quantity": "3", "price": "0.001", "per": "1", "amount": "0.003"}], "sum": "0.003"}])
    );
}

#[test]
fn an_explanation_names_the_recipe_and_the_modifiers() {
    let catalog = json!({
        "format": 1, "product": "Acme", "currency": "USD",
        "actions": [
            {"id": "in", "name": "In", "uses": "2", "modifiers": [{"id": "cached", "name": "Cached", "multiplier": "0.5"}]},
            {"id": "call", "name": "Call", "recipe": [{"action": "in", "quantity": "3", "modifiers": ["cached"]}]},
        ],
        "plans": [plan("payg", "0", "0", &json!([]))],
    });
    let scenario =
        json!({"months": 1, "mix": [{"action": "call", "quantity": "1"}, {"action": "in", "quantity": "1"}]});
    let calculator = Calculator::new(&catalog.to_string()).unwrap();
    let explained = calculator.explain(&scenario.to_string(), "payg", 1).unwrap();
    let demand = serde_json::to_value(explained).unwrap()["demand"].clone();
    assert_eq!((&demand[0]["recipe"], &demand[0]["modifiers"]), (&json!("call"), &json!(["cached"])));
    assert_eq!((&demand[0]["rate"], &demand[0]["credits"]), (&json!("1"), &json!("3")));
    assert!(demand[1].get("recipe").is_none() && demand[1].get("modifiers").is_none());
}

#[test]
fn why_a_plan_cannot_be_explained_is_said() {
    let catalog = json!({
        "format": 1, "product": "Acme", "currency": "USD", "meters": [{"id": "a", "name": "a"}, {"id": "b", "name": "b"}],
        "actions": [
            {"id": "request", "name": "Request", "uses": {"a": "1"}},
            {"id": "answer", "name": "Answer", "uses": {"b": "1"}},
            {"id": "byte", "name": "Byte", "uses": {"a": "1"}},
        ],
        "plans": [
            {"id": "talk", "name": "Talk", "contact_sales": true},
            {"id": "all", "name": "All", "fee": "1", "seats": {"max": 1}, "rates": {"request": null},
                "measured_by": {"answer": "byte"}},
            {"id": "typed", "name": "Typed", "seats": {"type": "editor"}, "allowances": [{"meter": "a"}]},
        ],
    });
    let calculator = Calculator::new(&catalog.to_string()).unwrap();
    let why = |plan: &str, scenario: &Value| {
        let problems = calculator.explain(&scenario.to_string(), plan, 1).unwrap_err();
        assert_eq!(problems[0].code, Code::NotEligible);
        problems[0].message.clone()
    };
    let mix = json!([{"action": "request", "quantity": 1}, {"action": "answer", "quantity": 1}]);
    let scenario = json!({"seats": 2, "currency": "EUR", "mix": mix});
    assert_eq!(
        why("talk", &scenario),
        "the plan Talk cannot be had in this scenario: its price is on request"
    );
    assert_eq!(
        why("all", &scenario),
        "the plan All cannot be had in this scenario: it has no price in EUR; it takes fewer seats of type `member`; it does not offer \
         the action `request`; it measures the same work by the action `byte`; enter that as well"
    );
    assert_eq!(
        why("typed", &json!({"seats": {"viewer": 1}, "mix": [{"action": "answer", "quantity": 1}]})),
        "the plan Typed cannot be had in this scenario: it has no seats of type `viewer`; it has no credits for the action `answer`"
    );
}

/// Without any uncertainty every run is the scenario itself, but for the cost of a request, which is drawn between half
/// and twice the typical one: 100 requests at $0.04 come to $4, so a month to something from $2 to $8.
#[test]
fn a_forecast_stays_within_what_is_drawn() {
    let payg = json!([{"step": "overage", "price": "0.04"}]);
    let plans = json!([plan("payg", "0", "0", &payg), plan("flat", "5", "1000", &json!([]))]);
    let ask = |seed| calculator(&plans).forecast(&scenario(1, "100"), "0", 500, seed).unwrap();
    let forecast = serde_json::to_value(ask(7)).unwrap();
    let amount = |field: &str| forecast["plans"][0][field].as_str().unwrap().parse::<f64>().unwrap();
    let (p10, p50, p90) = (amount("p10"), amount("p50"), amount("p90"));
    assert!(2.0 < p10 && p10 < p50 && p50 < p90 && p90 < 8.0, "{p10} {p50} {p90}");
    assert_eq!(
        (&forecast["plans"][1]["p10"], &forecast["plans"][1]["p90"]),
        (&json!("5.00"), &json!("5.00"))
    );
    let share = |place: usize| forecast["plans"][place]["best"].as_str().unwrap().parse::<f64>().unwrap();
    assert!((share(0) + share(1) - 1.0).abs() < 1e-9 && share(0) > 0.0 && share(1) > 0.0);
    assert_eq!(ask(7), ask(7));
    assert_ne!(ask(7), ask(8));
}

/// The log-normal volume has the mean 1 whatever its variation: over 20,000 months the average comes near it.
#[test]
fn drawn_volumes_average_to_one() {
    let payg = json!([{"step": "overage", "price": "1"}]);
    let catalog = json!({
        "format": 1, "product": "Acme", "currency": "USD",
        "actions": [{"id": "request", "name": "Request", "uses": "1"}],
        "plans": [plan("payg", "0", "0", &payg)],
    });
    let calculator = Calculator::new(&catalog.to_string()).unwrap();
    let forecast = calculator.forecast(&scenario(120, "1000"), "0.5", 200, 1).unwrap();
    let p50: f64 = forecast.plans[0].p50.to_string().parse().unwrap();
    // 120 months at $1,000: the deviation of the sum is 500 x sqrt(120), some $5,477, or 5 in 100.
    assert!((p50 / 120_000.0 - 1.0).abs() < 0.02, "{p50}");
}

/// 400 requests on one meter and 50 on another, for three months: one plan includes all of them, one 300 of the 400, one
/// 400 in the first two months and 300 after.
#[test]
fn a_forecast_counts_the_months_in_which_something_is_not_served() {
    let plan = |id: &str, grants: Value| {
        json!({"id": id, "name": id, "allowances": [
            {"meter": "a", "grants": grants}, {"meter": "b", "grants": [{"credits": "50"}]},
        ]})
    };
    let catalog = json!({
        "format": 1, "product": "Acme", "currency": "USD",
        "meters": [{"id": "a", "name": "a"}, {"id": "b", "name": "b"}],
        "actions": [
            {"id": "ask", "name": "Ask", "uses": {"a": "1"}},
            {"id": "bake", "name": "Bake", "uses": {"b": "1"}},
        ],
        "plans": [
            plan("all", json!([{"credits": "400"}])),
            plan("less", json!([{"credits": "300"}])),
            plan("later", json!([{"credits": "300"}, {"credits": "100", "months": 2}])),
        ],
    });
    let scenario = json!({
        "months": 3, "mix": [{"action": "ask", "quantity": "400"}, {"action": "bake", "quantity": "50"}],
    });
    let calculator = Calculator::new(&catalog.to_string()).unwrap();
    let forecast = calculator.forecast(&scenario.to_string(), "0", 10, 1).unwrap();
    for (place, unserved, months) in [(0, "0", "0"), (1, "1", "1"), (2, "1", "0.3333")] {
        let plan = &forecast.plans[place];
        assert_eq!(
            (plan.unserved.to_string(), plan.unserved_months.to_string()),
            (unserved.into(), months.into())
        );
    }
}

/// A month of 1,000 requests at $1 that differs by half or so is below $800 in some runs and above $1,200 in others.
#[test]
fn a_forecast_draws_the_volume() {
    let payg = json!([{"step": "overage", "price": "1"}]);
    let catalog = json!({
        "format": 1, "product": "Acme", "currency": "USD",
        "actions": [{"id": "request", "name": "Request", "uses": "1"}],
        "plans": [plan("payg", "0", "0", &payg)],
    });
    let calculator = Calculator::new(&catalog.to_string()).unwrap();
    let forecast = calculator.forecast(&scenario(1, "1000"), "0.5", 500, 1).unwrap();
    let [p10, p90] =
        [forecast.plans[0].p10, forecast.plans[0].p90].map(|it| it.to_string().parse::<f64>().unwrap());
    // The logarithm has the variance ln 1.25 = 0.2231, so the deviation 0.4724 and the mean -0.1116: the tenth
    // percentile is e^(-0.1116 - 1.2816 x 0.4724) = 0.488, the ninetieth e^(-0.1116 + 0.6054) = 1.639.
    assert!((450.0..=530.0).contains(&p10) && (1_500.0..=1_780.0).contains(&p90), "{p10} {p90}");
}

/// Section 4, step 4: an attempt that starts again on another plan leaves nothing. One run is wanted and nothing granted:
/// starter moves to middle, middle to top in the same month, and top stops. Middle has a meter of its own, which stands
/// nowhere.
#[test]
fn a_plan_that_is_passed_through_leaves_no_meters() {
    let calculator = Calculator::new(
        r#"{"format": 1, "product": "Example", "currency": "USD",
            "meters": [{"id": "run", "name": "run"}, {"id": "other", "name": "other"}, {"id": "third", "name": "third"}],
            "actions": [{"id": "run", "name": "Run", "uses": {"run": "1"}}],
            "plans": [
                {"id": "starter", "name": "Starter", "allowances": [
                    {"meter": "run", "beyond": [{"step": "upgrade", "to": "middle"}]}]},
                {"id": "middle", "name": "Middle", "allowances": [
                    {"meter": "other"}, {"meter": "run", "beyond": [{"step": "upgrade", "to": "top"}]}]},
                {"id": "top", "name": "Top", "allowances": [{"meter": "third"}, {"meter": "run"}]}]}"#,
    )
    .unwrap();
    let comparison =
        calculator.compare(r#"{"months": 1, "mix": [{"action": "run", "quantity": 1}]}"#).unwrap();
    let starter = comparison.plans.first().and_then(|plan| plan.figures()).unwrap();
    let meters: Vec<&str> = starter.meters.0.iter().map(|(meter, _)| meter.as_str()).collect();
    assert_eq!(meters, ["run", "third"]);
}
