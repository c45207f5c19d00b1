//! The boundary to JavaScript: the one file that knows it.

use js_sys::{Array, Error, JSON, Object, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::answer::{advise, difference};
use crate::break_even::{Volumes, break_even, curve};
use crate::compare::{Comparison, compare};
use crate::error::{Code, Problem};
use crate::explain::explain;
use crate::forecast::{Uncertainty, forecast};
use crate::json::{Json, check_length, deeper};
use crate::totals::totals;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"import type * as types from "../core/types.js";"#;

/// A catalog, read and checked once, that answers scenarios.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Calculator(crate::Calculator);

#[wasm_bindgen]
impl Calculator {
    /// Reads a catalog: JSON text, or the object that it stands for.
    ///
    /// # Errors
    ///
    /// Throws an `Error` named `CatalogError` with all problems in `errors`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "types.Catalog | string")] catalog: &JsValue,
    ) -> Result<Self, JsValue> {
        crate::Calculator::of(given(catalog)).map(Self).map_err(|problems| catalog_error(&problems))
    }

    /// What each plan costs and serves, or the problems of the scenario.
    #[wasm_bindgen(unchecked_return_type = "types.Comparison | types.Failure")]
    pub fn compare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
    ) -> JsValue {
        answer(self.comparison(scenario))
    }

    /// What each plan costs and serves, or the problems of the scenario, as JSON text.
    #[wasm_bindgen(js_name = compareText)]
    pub fn compare_text(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
    ) -> Result<String, JsValue> {
        text(self.comparison(scenario))
    }

    /// The comparison together with what follows from it, or the problems of the scenario.
    #[wasm_bindgen(unchecked_return_type = "types.Answer | types.Failure")]
    pub fn advise(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), advise))
    }

    /// How much more the best plan of a scenario costs than the best plan of another, or the problems.
    #[wasm_bindgen(unchecked_return_type = "types.Difference | null | types.Failure")]
    pub fn difference(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] base: &JsValue,
    ) -> JsValue {
        answer(self.0.ask_both(given(scenario), given(base), difference))
    }

    /// How the invoice of a plan comes about in a month, or the problems.
    #[wasm_bindgen(unchecked_return_type = "types.Explanation | types.Failure")]
    pub fn explain(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
        plan: &str,
        month: u32,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), |catalog, scenario| explain(catalog, scenario, plan, month)))
    }

    /// At which volumes which plan is best, or the problems.
    #[wasm_bindgen(js_name = breakEven, unchecked_return_type = "types.BreakEven | types.Failure")]
    pub fn break_even(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
        from: &str,
        to: &str,
        steps: u32,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), |catalog, scenario| {
            break_even(catalog, scenario, &Volumes::read(from, to, steps)?)
        }))
    }

    /// What each plan costs over a range of volumes, or the problems.
    #[wasm_bindgen(unchecked_return_type = "types.Curve | types.Failure")]
    pub fn curve(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
        from: &str,
        to: &str,
        steps: u32,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), |catalog, scenario| {
            curve(catalog, scenario, &Volumes::read(from, to, steps)?)
        }))
    }

    /// What each plan may come to where usage is uncertain, or the problems.
    #[wasm_bindgen(unchecked_return_type = "types.Forecast | types.Failure")]
    pub fn forecast(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
        variation: &str,
        runs: u32,
        seed: u32,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), |catalog, scenario| {
            forecast(catalog, scenario, &Uncertainty::read(variation, runs, seed.into())?)
        }))
    }

    /// What is legal in the catalog but looks like a mistake, on a day written as `YYYY-MM-DD`, or the problem.
    #[wasm_bindgen(unchecked_return_type = "types.Warning[] | types.Failure")]
    pub fn warnings(&self, today: &str) -> JsValue {
        answer(self.0.warnings(today))
    }

    /// The totals of all plans in a scenario and nothing else, or the problems: the cheapest answer.
    #[wasm_bindgen(unchecked_return_type = "types.Totals | types.Failure")]
    pub fn totals(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), totals))
    }

    fn comparison(&self, scenario: &JsValue) -> Result<Comparison, Vec<Problem>> {
        self.0.ask(given(scenario), compare)
    }
}

#[derive(Serialize)]
struct Failure<'p> {
    errors: &'p [Problem],
}

/// Figures as JavaScript objects, or `{ errors }`.
fn answer<T: Serialize>(result: Result<T, Vec<Problem>>) -> JsValue {
    text(result).and_then(|text| JSON::parse(&text)).unwrap_or_else(|reason| reason)
}

/// Figures as JSON text, or `{ errors }`.
fn text<T: Serialize>(result: Result<T, Vec<Problem>>) -> Result<String, JsValue> {
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

fn catalog_error(problems: &[Problem]) -> JsValue {
    let first = problems.first().map_or("", |problem| &problem.message);
    let more = match problems.len() {
        0 | 1 => String::new(),
        count => format!(" (and {} more)", count.saturating_sub(1)),
    };
    let error = Error::new(&format!("the catalog cannot be used: {first}{more}"));
    error.set_name("CatalogError");
    // Setting a field of a new object cannot fail.
    let listed = to_text(&problems).and_then(|text| JSON::parse(&text));
    let _ = Reflect::set(&error, &"errors".into(), &listed.unwrap_or_else(|reason| reason));
    error.into()
}

/// What was given: text is read as JSON, an object is walked.
fn given(value: &JsValue) -> Result<Json, Problem> {
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
                let step = name.replace('~', "~0").replace('/', "~1");
                let value = self.value(&value, &format!("{path}/{step}"), depth)?;
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
