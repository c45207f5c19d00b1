//! A whole JSON Schema as text.

use std::fmt::Write as _;

use super::definitions::Definitions;
use super::shapes::{field, text};
use crate::read::{Json, Read};

/// The dialect that the schemas are written in.
const DIALECT: &str = "https://json-schema.org/draft/2020-12/schema";

/// The JSON Schema of a type, as text.
pub(crate) fn document<T: Read>(title: &str) -> String {
    let mut definitions = Definitions::default();
    let root = T::schema(&mut definitions);
    let mut fields = vec![field("$schema", text(DIALECT)), field("title", text(title))];
    if let Json::Object(root) = root {
        fields.extend(root);
    }
    definitions.parts.sort_by(|left, right| left.0.cmp(&right.0));
    fields.push(field("$defs", Json::Object(definitions.parts)));
    let mut shown = String::new();
    write(&Json::Object(fields), 0, &mut shown);
    shown.push('\n');
    shown
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
