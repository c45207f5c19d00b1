//! What JavaScript gives: text, which is read as JSON, or an object, which is walked.

use js_sys::{Array, Object};
use wasm_bindgen::prelude::*;

use crate::error::{Code, Problem};
use crate::json::{Json, check_length, deeper, pointer_step};

/// What was given: text is read as JSON, an object is walked.
pub(super) fn given(value: &JsValue) -> Result<Json, Problem> {
    match value.as_string() {
        Some(text) => Json::parse(&text),
        None => Walk { seen: 0 }.value(value, "", 0),
    }
}

/// A walk through a JavaScript value. Its size is bounded like that of a text.
struct Walk {
    seen: usize,
}

impl Walk {
    fn value(&mut self, value: &JsValue, path: &str, depth: usize) -> Result<Json, Problem> {
        self.count(1)?;
        if let Some(text) = value.as_string() {
            self.count(text.len())?;
            return Ok(Json::Text(text));
        }
        if let Some(truth) = value.as_bool() {
            return Ok(Json::Bool(truth));
        }
        if let Some(number) = value.dyn_ref::<js_sys::Number>() {
            return number_text(number).ok_or_else(|| not_json(path, "a number that is not finite"));
        }
        if value.is_null() {
            return Ok(Json::Null);
        }
        if let Some(list) = value.dyn_ref::<Array>() {
            return self.list(list, path, deeper(depth)?);
        }
        if value.is_object() && !value.is_function() {
            return self.object(value.unchecked_ref(), path, deeper(depth)?);
        }
        Err(not_json(path, "neither a text, a number, a list nor an object"))
    }

    fn list(&mut self, list: &Array, path: &str, depth: usize) -> Result<Json, Problem> {
        let mut items = Vec::new();
        for (index, item) in list.iter().enumerate() {
            items.push(self.value(&item, &format!("{path}/{index}"), depth)?);
        }
        Ok(Json::List(items))
    }

    fn object(&mut self, object: &Object, path: &str, depth: usize) -> Result<Json, Problem> {
        let mut fields = Vec::new();
        for entry in Object::entries(object).iter() {
            let entry: Array = entry.unchecked_into();
            let name = entry.get(0).as_string().unwrap_or_default();
            let value = entry.get(1);
            self.count(name.len())?;
            // As in JSON, a field that is undefined is not there.
            if !value.is_undefined() {
                let value = self.value(&value, &format!("{path}/{}", pointer_step(&name)), depth)?;
                fields.push((name, value));
            }
        }
        Ok(Json::Object(fields))
    }

    fn count(&mut self, bytes: usize) -> Result<(), Problem> {
        self.seen = self.seen.saturating_add(bytes);
        check_length(self.seen)
    }
}

/// A number in its shortest decimal form, which is what JavaScript writes; none where it is not finite.
fn number_text(number: &js_sys::Number) -> Option<Json> {
    let text = String::from(number.to_string_with_radix(10).ok()?);
    js_sys::Number::is_finite(number).then_some(Json::Number(text))
}

fn not_json(path: &str, what: &str) -> Problem {
    Problem {
        code: Code::WrongType,
        path: path.to_owned(),
        message: format!("this is {what}; write what JSON can hold"),
    }
}
