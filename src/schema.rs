//! JSON Schemas of catalog and scenario, made from the types that read them, so that an editor completes and flags what
//! is written. Not part of the WebAssembly: the schemas are shipped as files.

mod numbers;
mod rules;

pub(crate) use numbers::*;
pub(crate) use rules::*;

use std::fmt::Write as _;

use crate::catalog::Catalog;
use crate::json::Json;
use crate::number::Currency;
use crate::read::{Id, List, Read};
use crate::scenario::Scenario;

/// The dialect that the schemas are written in.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The JSON Schema of a catalog, as text.
#[must_use]
pub fn catalog_schema() -> String {
    document::<Catalog>("A price list for creditmix")
}

/// The JSON Schema of a scenario, as text.
#[must_use]
pub fn scenario_schema() -> String {
    document::<Scenario>("What a buyer will do, for creditmix")
}

fn document<T: Read>(title: &str) -> String {
    let mut definitions = Definitions::default();
    let root = T::schema(&mut definitions);
    let mut fields = vec![field("$schema", text(DIALECT)), field("title", text(title))];
    if let Json::Object(root) = root {
        fields.extend(root);
    }
    definitions.0.sort_by(|left, right| left.0.cmp(&right.0));
    fields.push(field("$defs", Json::Object(definitions.0)));
    let mut shown = String::new();
    write(&Json::Object(fields), 0, &mut shown);
    shown.push('\n');
    shown
}

/// The parts that a schema refers to, by name.
#[derive(Default)]
pub(crate) struct Definitions(Vec<(String, Json)>);

impl Definitions {
    /// A reference to a part, which is made where it is first asked for.
    pub(crate) fn refer(&mut self, name: &str, make: impl FnOnce(&mut Self) -> Json) -> Json {
        if !self.0.iter().any(|(known, _)| known == name) {
            // The place is taken first, so that a part may refer to itself.
            self.0.push(field(name, Json::Null));
            let made = make(self);
            if let Some((_, place)) = self.0.iter_mut().find(|(known, _)| known == name) {
                *place = made;
            }
        }
        object(vec![field("$ref", text(&format!("#/$defs/{name}")))])
    }
}

/// A field of an object that is read.
pub(crate) struct Property {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    pub(crate) schema: Json,
    pub(crate) is_required: bool,
}

impl Property {
    /// A field of some type that nothing more is said about.
    pub(crate) fn of<T: Read>(name: &'static str, is_required: bool, definitions: &mut Definitions) -> Self {
        Self { name, about: "", schema: T::schema(definitions), is_required }
    }
}

pub(crate) fn field(name: &str, value: Json) -> (String, Json) {
    (name.to_owned(), value)
}

pub(crate) fn text(text: &str) -> Json {
    Json::Text(text.to_owned())
}

pub(crate) fn object(fields: Vec<(String, Json)>) -> Json {
    Json::Object(fields)
}

pub(crate) fn words(words: &[&str]) -> Json {
    object(vec![field("enum", Json::List(words.iter().map(|word| text(word)).collect()))])
}

pub(crate) fn constant(value: Json) -> Json {
    object(vec![field("const", value)])
}

pub(crate) fn all_of(schemas: Vec<Json>) -> Json {
    object(vec![field("allOf", Json::List(schemas))])
}

pub(crate) fn any_of(schemas: Vec<Json>) -> Json {
    object(vec![field("anyOf", Json::List(schemas))])
}

/// An object of these fields and no others.
pub(crate) fn record(about: &str, properties: Vec<Property>) -> Json {
    let required = properties.iter().filter(|property| property.is_required);
    let required: Vec<Json> = required.map(|property| text(property.name)).collect();
    let mut fields = Vec::new();
    if !about.trim().is_empty() {
        fields.push(field("description", text(about.trim())));
    }
    fields.push(field("type", text("object")));
    let properties = properties.into_iter().map(|property| {
        let Property { name, about, schema, .. } = property;
        (name.to_owned(), described(schema, about))
    });
    fields.push(field("properties", Json::Object(properties.collect())));
    if !required.is_empty() {
        fields.push(field("required", Json::List(required)));
    }
    fields.push(field("additionalProperties", Json::Bool(false)));
    object(fields)
}

fn described(schema: Json, about: &str) -> Json {
    match schema {
        Json::Object(mut fields) if !about.trim().is_empty() => {
            fields.insert(0, field("description", text(about.trim())));
            Json::Object(fields)
        }
        other => other,
    }
}

/// An object of any names, all with values of one kind.
pub(crate) fn by_name(value: Json) -> Json {
    object(vec![field("type", text("object")), field("additionalProperties", value)])
}

/// An object by currency, of one currency at least.
pub(crate) fn by_currency(amount: Json, definitions: &mut Definitions) -> Json {
    let currencies = field("propertyNames", Currency::schema(definitions));
    ruled(by_name(amount), vec![currencies, field("minProperties", Json::Number("1".to_owned()))])
}

pub(crate) fn list(items: Json, most: Option<usize>) -> Json {
    let mut fields = vec![field("type", text("array")), field("items", items)];
    fields.extend(most.map(|most| field("maxItems", Json::Number(most.to_string()))));
    object(fields)
}

/// A list that is not empty.
pub(crate) fn filled<T: Read, const MOST: usize>(definitions: &mut Definitions) -> Json {
    at_least_one(List::<T, MOST>::schema(definitions))
}

pub(crate) fn at_least_one(list: Json) -> Json {
    ruled(list, vec![field("minItems", Json::Number("1".to_owned()))])
}

/// A list of ids, each of them once.
pub(crate) fn distinct_ids<const MOST: usize>(definitions: &mut Definitions) -> Json {
    ruled(List::<Id, MOST>::schema(definitions), vec![field("uniqueItems", Json::Bool(true))])
}

/// Writes JSON for people: two spaces a level.
fn write(json: &Json, level: usize, out: &mut String) {
    match json {
        Json::Null => out.push_str("null"),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Number(number) => out.push_str(number),
        Json::Text(text) => quote(text, out),
        Json::List(items) => {
            let write_item = |item: &Json, out: &mut String| write(item, level.saturating_add(1), out);
            block(('[', ']'), items, level, out, write_item);
        }
        Json::Object(fields) => {
            block(('{', '}'), fields, level, out, |(name, value), out| {
                quote(name, out);
                out.push_str(": ");
                write(value, level.saturating_add(1), out);
            });
        }
    }
}

fn block<T>(
    (open, close): (char, char),
    items: &[T],
    level: usize,
    out: &mut String,
    write_item: impl Fn(&T, &mut String),
) {
    out.push(open);
    for (index, item) in items.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(level.saturating_add(1)));
        write_item(item, out);
    }
    if !items.is_empty() {
        out.push('\n');
        out.push_str(&"  ".repeat(level));
    }
    out.push(close);
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            control if control.is_control() => {
                // Writing to a text cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
