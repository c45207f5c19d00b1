//! What JavaScript gets: figures as objects or as JSON text, and the problems of a catalog as an error that is thrown.

use js_sys::{Error, JSON, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::error::{Code, Problem, Problems};

#[derive(Serialize)]
struct Failure<'p> {
    errors: &'p [Problem],
}

/// Figures as JavaScript objects, or `{ errors }`.
pub(super) fn answer<T: Serialize>(result: Result<T, Problems>) -> JsValue {
    text(result).and_then(|text| JSON::parse(&text)).unwrap_or_else(|reason| reason)
}

/// Figures as JSON text, or `{ errors }`.
pub(super) fn text<T: Serialize>(result: Result<T, Problems>) -> Result<String, JsValue> {
    match result {
        Ok(figures) => to_text(&figures),
        Err(problems) => to_text(&Failure { errors: &problems }),
    }
}

/// JSON text is turned into JavaScript objects by the engine itself: for a comparison that is nearly twice as fast as making
/// each object from here, and the code is smaller.
fn to_text(value: &impl Serialize) -> Result<String, JsValue> {
    serde_json::to_string(value).map_err(|error| JsValue::from(error.to_string()))
}

pub(super) fn catalog_error(problems: &Problems) -> JsValue {
    let first = problems.first().map_or("", |problem| &problem.message);
    // Of many problems the last entry says that there are more than are listed.
    let is_cut = problems.last().is_some_and(|last| last.code == Code::TooMany && last.path.is_empty());
    let others = problems.len().saturating_sub(if is_cut { 2 } else { 1 });
    let more = match (others, is_cut) {
        (0, false) => String::new(),
        (count, false) => format!(" (and {count} more)"),
        (count, true) => format!(" (and more than {count} others)"),
    };
    let error = Error::new(&format!("the catalog cannot be used: {first}{more}"));
    error.set_name("CatalogError");
    // Setting a field of a new object cannot fail.
    let listed = to_text(&problems).and_then(|text| JSON::parse(&text));
    let _ = Reflect::set(&error, &"errors".into(), &listed.unwrap_or_else(|reason| reason));
    error.into()
}
