//! Answers questions from standard input with everything that a calculator can say to them.
//!
//! A question is a line `{"catalog": TEXT, "scenario": TEXT}`; its answer is a line of JSON. The tests compare these
//! answers with what WebAssembly says.

use std::io::{self, BufRead, Write};

use creditmix::{Calculator, Problems};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Question {
    catalog: String,
    scenario: String,
}

fn main() -> io::Result<()> {
    let mut output = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let question: Question = serde_json::from_str(&line?)?;
        writeln!(output, "{}", answers(&question)?)?;
    }
    Ok(())
}

fn answers(question: &Question) -> serde_json::Result<Value> {
    let scenario = question.scenario.as_str();
    let calculator = match Calculator::new(&question.catalog) {
        Ok(calculator) => calculator,
        Err(problems) => return answer::<()>(Err(problems)),
    };
    let comparison = calculator.compare(scenario);
    let ranking = comparison.as_ref().map_or(&[][..], |comparison| &comparison.ranking);
    let explain = ranking.iter().map(|plan| answer(calculator.explain(scenario, plan, 1)));
    let explain = explain.collect::<serde_json::Result<Vec<Value>>>()?;
    Ok(json!({
        "compare": answer(comparison)?,
        "totals": answer(calculator.totals(scenario))?,
        "explain": explain,
        "breakEven": answer(calculator.break_even(scenario, "0.5", "3", 4))?,
        "curve": answer(calculator.curve(scenario, "0.5", "3", 4))?,
        "forecast": answer(calculator.forecast(scenario, "0.4", 10, 7))?,
    }))
}

fn answer<T: Serialize>(result: Result<T, Problems>) -> serde_json::Result<Value> {
    match result {
        Ok(figures) => serde_json::to_value(figures),
        Err(problems) => Ok(json!({ "errors": problems })),
    }
}
