//! How fast the answers are, and how that grows with the plans and the months. `npm run bench` prints it beside the same
//! through WebAssembly.

#![allow(clippy::unwrap_used, clippy::arithmetic_side_effects, clippy::indexing_slicing)]

use std::fmt;

use creditmix::Calculator;
use divan::Bencher;
use serde_json::{Value, json};

/// So many plans, over so many months.
#[derive(Clone, Copy)]
struct Shape {
    plans: usize,
    months: u32,
}

const SHAPES: [Shape; 10] = [
    Shape { plans: 3, months: 1 },
    Shape { plans: 3, months: 12 },
    Shape { plans: 3, months: 60 },
    Shape { plans: 5, months: 12 },
    Shape { plans: 10, months: 1 },
    Shape { plans: 10, months: 12 },
    Shape { plans: 10, months: 60 },
    Shape { plans: 50, months: 1 },
    Shape { plans: 50, months: 12 },
    Shape { plans: 50, months: 60 },
];

impl fmt::Display for Shape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}x{}", self.plans, self.months)
    }
}

fn main() {
    divan::main();
}

#[divan::bench(args = SHAPES, max_time = 0.5)]
fn compare(bencher: Bencher<'_, '_>, shape: Shape) {
    let (calculator, scenario) = given(shape);
    bencher.bench_local(|| calculator.compare(&scenario).unwrap());
}

#[divan::bench(args = SHAPES, max_time = 0.5)]
fn totals(bencher: Bencher<'_, '_>, shape: Shape) {
    let (calculator, scenario) = given(shape);
    bencher.bench_local(|| calculator.totals(&scenario).unwrap());
}

#[divan::bench(args = SHAPES, max_time = 0.5)]
fn curve(bencher: Bencher<'_, '_>, shape: Shape) {
    let (calculator, scenario) = given(shape);
    bencher.bench_local(|| calculator.curve(&scenario, "0.1", "10", 200).unwrap());
}

#[divan::bench(args = SHAPES, max_time = 0.5)]
fn break_even(bencher: Bencher<'_, '_>, shape: Shape) {
    let (calculator, scenario) = given(shape);
    bencher.bench_local(|| calculator.break_even(&scenario, "0.1", "10", 200).unwrap());
}

#[divan::bench(args = SHAPES, max_time = 0.5)]
fn forecast(bencher: Bencher<'_, '_>, shape: Shape) {
    let (calculator, scenario) = given(shape);
    bencher.bench_local(|| calculator.forecast(&scenario, "0.3", 100, 1).unwrap());
}

/// A calculator with so many plans, and the text of a scenario of so many months.
fn given(shape: Shape) -> (Calculator, String) {
    let mut catalog: Value = serde_json::from_str(include_str!("catalog.json")).unwrap();
    catalog["plans"] = plans(&catalog["plans"], shape.plans);
    let mut scenario: Value = serde_json::from_str(include_str!("scenario.json")).unwrap();
    scenario["months"] = json!(shape.months);
    (Calculator::new(&catalog.to_string()).unwrap(), scenario.to_string())
}

/// The first plans of the list; where there are not as many, they come again under other ids.
fn plans(list: &Value, count: usize) -> Value {
    let list = list.as_array().unwrap();
    let plan = |place: usize| {
        let mut plan = list[place % list.len()].clone();
        plan["id"] = json!(format!("plan-{place}"));
        plan
    };
    (0..count).map(plan).collect()
}
