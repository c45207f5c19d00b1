//! What JavaScript gives: text, which is read as JSON, or an object, which is walked.

use js_sys::{Array, Object, Reflect};
use wasm_bindgen::prelude::*;

use crate::error::{Code, Problem};
use crate::read::Json;
use crate::read::json::{check_length, deeper, pointer_step};

#[wasm_bindgen]
extern "C" {
    /// js-sys has it without `catch`: what a getter throws would leave the calculator borrowed for ever.
    #[wasm_bindgen(catch, js_namespace = Object, js_name = entries)]
    fn entries(object: &Object) -> Result<Array, JsValue>;
}

/// A number of JavaScript's as the whole number that it is, which a plain conversion would cut or wrap to.
pub(super) fn whole(name: &str, number: f64) -> Result<u32, Problem> {
    let whole = number as u32;
    if f64::from(whole) == number {
        return Ok(whole);
    }
    let message = format!("`{name}` must be a whole number from 0 to {}", u32::MAX);
    Err(Problem::whole(Code::OutOfRange, message))
}

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
            let object: &Object = value.unchecked_ref();
            return if is_plain(object) {
                self.object(object, path, deeper(depth)?)
            } else {
                Err(not_json(path, "an object of a class, such as a Promise, a Map or a Date"))
            };
        }
        Err(not_json(path, "neither a text, a number, a list nor an object"))
    }

    fn list(&mut self, list: &Array, path: &str, depth: usize) -> Result<Json, Problem> {
        let mut items = Vec::new();
        for index in 0..list.length() {
            let item = Reflect::get_u32(list, index).map_err(|_| thrown(path))?;
            items.push(self.value(&item, &format!("{path}/{index}"), depth)?);
        }
        Ok(Json::List(items))
    }

    fn object(&mut self, object: &Object, path: &str, depth: usize) -> Result<Json, Problem> {
        let mut fields = Vec::new();
        for entry in entries(object).map_err(|_| thrown(path))?.iter() {
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

/// Whether an object is one that JSON would give: of no class but that of all objects, also where it comes from another frame. Others
/// keep what they hold elsewhere than in fields, and would count as empty.
fn is_plain(object: &Object) -> bool {
    let prototype = |object: &JsValue| Reflect::get_prototype_of(object).map(JsValue::from);
    match prototype(object) {
        Ok(class) => class.is_null() || prototype(&class).is_ok_and(|above| above.is_null()),
        Err(_) => false,
    }
}

fn thrown(path: &str) -> Problem {
    not_json(path, "something that throws when it is read")
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
