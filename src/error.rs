//! What is wrong with what was given: a code, the place and what to do about it.

use std::error::Error;
use std::fmt;
use std::ops::Deref;

use serde::Serialize;

/// One thing that is wrong with a catalog or a scenario.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// What kind of problem it is.
    pub code: Code,
    /// Where: a JSON pointer into what was given (RFC 6901); empty for the whole of it.
    pub path: String,
    /// What is wrong and what to do, for a person.
    pub message: String,
}

impl Problem {
    /// A problem of the whole of what was given, or of what was asked.
    pub(crate) fn whole(code: Code, message: impl Into<String>) -> Self {
        Self { code, path: String::new(), message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(formatter, "{}: ", self.path)?;
        }
        formatter.write_str(&self.message)
    }
}

/// Everything that is wrong with a catalog or a scenario: one problem or more.
///
/// It is read as a slice of its problems, and shown as a line for each. As an error of its own it goes on with `?`:
///
/// ```
/// use creditmix::Calculator;
///
/// let calculator = Calculator::new(r#"{"format": 1, "product": "Acme", "currency": "USD", "actions": [], "plans": []}"#)?;
/// let problems = calculator.compare(r#"{"months": 0, "seats": -1}"#).unwrap_err();
/// let places: Vec<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
/// assert_eq!(places, ["/seats", "/months"]);
/// assert_eq!(problems.to_string().lines().count(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// Those that were found; at least one.
    pub(crate) fn of(problems: Vec<Problem>) -> Self {
        Self(problems)
    }
}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl Deref for Problems {
    type Target = [Problem];

    fn deref(&self) -> &[Problem] {
        &self.0
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'p> IntoIterator for &'p Problems {
    type Item = &'p Problem;
    type IntoIter = std::slice::Iter<'p, Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, problem) in self.iter().enumerate() {
            if place > 0 {
                formatter.write_str("\n")?;
            }
            problem.fmt(formatter)?;
        }
        Ok(())
    }
}

impl Error for Problems {}

/// The kinds of problem. Each is written in snake case where it leaves the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Code {
    /// The text is not JSON.
    InvalidJson,
    /// The text is longer than 1 MiB.
    TooLarge,
    /// Objects and lists are nested too deeply.
    TooDeep,
    /// A value of another JSON type is wanted here.
    WrongType,
    /// An object lacks a field that it must have.
    MissingField,
    /// An object has a field that means nothing here.
    UnknownField,
    /// An object has the same field twice.
    DuplicateField,
    /// A text that is not a decimal number.
    InvalidNumber,
    /// A number below 0 where none may be.
    NegativeNumber,
    /// A number, given or computed, above what is allowed.
    NumberTooLarge,
    /// A number with more than 12 decimals.
    TooManyDecimals,
    /// A number with decimals where a whole one is wanted.
    NotWhole,
    /// A number outside the range that is allowed here.
    OutOfRange,
    /// A text that is none of the choices.
    InvalidChoice,
    /// A text or a list that must not be empty.
    Empty,
    /// A text that is not the ISO 4217 code of a currency with a minor unit.
    InvalidCurrency,
    /// A text that is not a date written as `YYYY-MM-DD`.
    InvalidDate,
    /// The same id twice in one list.
    DuplicateId,
    /// An id that nothing has.
    UnknownReference,
    /// Fields that exclude each other.
    ConflictingFields,
    /// Tiers that do not rise, or whose last one is not open.
    InvalidTiers,
    /// A step where it cannot stand.
    MisplacedStep,
    /// More entries than the limit allows.
    TooMany,
    /// An amount of money that is not given in the currency that is asked for.
    NoPriceInCurrency,
    /// The plan that is asked for cannot be had in the scenario.
    NotEligible,
}
