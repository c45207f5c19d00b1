//! What is fuzzed: plain functions that any text may be given to, and that must come back.

use creditmix::{Calculator, Problems};

/// A catalog in which a scenario can go wrong in every way. It is one of the seeds too.
pub const CATALOG: &str = include_str!("../corpus/catalog/everything.txt");

/// Between the two documents of a pair.
pub const BETWEEN: &str = "\n===\n";

/// Reads a catalog.
pub fn catalog(text: &str) {
    check(Calculator::new(text));
}

/// Reads a scenario and answers it, whatever it is, with a catalog that is good.
pub fn scenario(text: &str) {
    if let Ok(calculator) = Calculator::new(CATALOG) {
        answer(&calculator, text);
    }
}

/// Reads a catalog and a scenario, and answers the scenario.
pub fn pair(text: &str) {
    let (catalog, scenario) = text.split_once(BETWEEN).unwrap_or((text, "{}"));
    if let Some(calculator) = check(Calculator::new(catalog)) {
        answer(&calculator, scenario);
    }
}

/// Asks everything that is cheap enough to be asked often.
fn answer(calculator: &Calculator, scenario: &str) {
    check(calculator.totals(scenario));
    let Some(comparison) = check(calculator.compare(scenario)) else {
        return;
    };
    let _ = comparison.advice();
    for plan in comparison.ranking.iter().take(3) {
        check(calculator.explain(scenario, plan, 1));
    }
    check(calculator.break_even(scenario, "0.5", "2", 2));
    check(calculator.forecast(scenario, "0.3", 2, 1));
}

/// A refusal must say why.
fn check<T>(result: Result<T, Problems>) -> Option<T> {
    result.map_err(|problems| assert!(!problems.is_empty(), "refused without a problem")).ok()
}
