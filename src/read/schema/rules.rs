//! Rules between the fields of one object.

use super::shapes::{any_of, constant, field, object, text, words};
use crate::read::Json;

/// A rule: a keyword of JSON Schema and its value.
pub(crate) type Rule = (String, Json);

/// A record for which these rules hold as well.
pub(crate) fn ruled(record: Json, rules: Vec<Rule>) -> Json {
    match record {
        Json::Object(mut fields) => {
            fields.extend(rules);
            Json::Object(fields)
        }
        other => other,
    }
}

/// Not both fields.
pub(crate) fn not_both(one: &str, other: &str) -> Vec<Rule> {
    vec![field("not", given(&[one, other]))]
}

/// One of two fields, and not both.
pub(crate) fn one_of(one: &str, other: &str) -> Vec<Rule> {
    vec![field("oneOf", Json::List(vec![given(&[one]), given(&[other])]))]
}

/// What goes with each of some fields.
pub(crate) fn with(fields: Vec<(&str, Json)>) -> Rule {
    field("dependentSchemas", object(fields.into_iter().map(|(name, rule)| field(name, rule)).collect()))
}

/// All of some conditions, each with what follows from it.
pub(crate) fn implications(cases: Vec<(Json, Json)>) -> Rule {
    let cases = cases.into_iter().map(|(given, then)| object(vec![field("if", given), field("then", then)]));
    field("allOf", Json::List(cases.collect()))
}

/// The field is there and is one of some words.
pub(crate) fn is(name: &str, choices: &[&str]) -> Json {
    has(name, words(choices))
}

/// The field is one of some words, or is not there.
pub(crate) fn is_absent_or(name: &str, choices: &[&str]) -> Json {
    object(vec![field("properties", object(vec![field(name, words(choices))]))])
}

/// The field is there, and is of some shape.
pub(crate) fn has(name: &str, shape: Json) -> Json {
    required(vec![(name, shape)])
}

/// Anything but what is of some shape.
pub(crate) fn not(shape: Json) -> Json {
    object(vec![field("not", shape)])
}

/// A word.
pub(crate) fn word(word: &str) -> Json {
    constant(text(word))
}

/// A word, or any object.
pub(crate) fn word_or_object(choice: &str) -> Json {
    any_of(vec![word(choice), any_object()])
}

/// Any object.
pub(crate) fn any_object() -> Json {
    object(vec![field("type", text("object"))])
}

/// Fields that are there, each of some shape. Strict validators want each of them described.
fn required(fields: Vec<(&str, Json)>) -> Json {
    let names = fields.iter().map(|(name, _)| text(name)).collect();
    let shapes = fields.into_iter().map(|(name, shape)| field(name, shape)).collect();
    object(vec![field("properties", object(shapes)), field("required", Json::List(names))])
}

/// Fields that are there.
fn given(names: &[&str]) -> Json {
    required(names.iter().map(|name| (*name, Json::Bool(true))).collect())
}

pub(crate) fn at_least_one(list: Json) -> Json {
    ruled(list, vec![field("minItems", Json::Number("1".to_owned()))])
}
