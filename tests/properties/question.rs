//! A catalog and a scenario, and what the calculator says to them.

use std::fmt;

use creditmix::{Calculator, Code, Problems};
use serde_json::Value;

use crate::exact::{Fraction, decimal, number};

/// A catalog with a scenario for it.
#[derive(Clone)]
pub struct Question {
    pub catalog: Value,
    pub scenario: Value,
}

impl Question {
    /// The calculator with the catalog, which must be accepted.
    pub fn calculator(&self) -> Calculator {
        Calculator::new(&self.catalog.to_string()).unwrap_or_else(|problems| panic!("{problems:#?}"))
    }

    /// The comparison as JSON; none where an amount becomes too large to be exact, which is the only way out.
    pub fn compare(&self) -> Option<Value> {
        self.compared_with(&self.scenario)
    }

    /// The comparison in another scenario.
    pub fn compared_with(&self, scenario: &Value) -> Option<Value> {
        let comparison = answered(self.calculator().compare(&scenario.to_string()))?;
        Some(serde_json::to_value(comparison).unwrap())
    }

    /// The scenario with all quantities of the mix multiplied.
    pub fn with_volume(&self, volume: &Fraction) -> Value {
        let mut scenario = self.scenario.clone();
        for line in scenario["mix"].as_array_mut().unwrap() {
            line["quantity"] = decimal(&(number(&line["quantity"]) * volume)).into();
        }
        scenario
    }
}

/// An answer; none where an amount becomes too large.
pub fn answered<T>(answer: Result<T, Problems>) -> Option<T> {
    match answer {
        Ok(answer) => Some(answer),
        Err(problems) if problems.iter().all(|problem| problem.code == Code::NumberTooLarge) => None,
        Err(problems) => panic!("{problems:#?}"),
    }
}

/// The plans of a comparison that can be had.
pub fn eligible(comparison: &Value) -> impl Iterator<Item = &Value> {
    list(&comparison["plans"]).iter().filter(|plan| plan["eligible"] == true)
}

pub fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap_or_else(|| panic!("{value} is not a list"))
}

impl fmt::Debug for Question {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "catalog {:#}\nscenario {:#}", self.catalog, self.scenario)
    }
}
