//! The boundary to JavaScript: the one folder that knows it.
//!
//! It is compiled twice: whole, and without the `studies` for a page that shows prices, where each byte is waited for. See
//! scripts/build/wasm.mjs.

mod answered;
mod given;
#[cfg(feature = "studies")]
mod studies;

use wasm_bindgen::prelude::*;

use self::answered::{answer, catalog_error};
use self::given::{given, whole};
use crate::answers::answer::advise_within;
use crate::answers::difference::difference;

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

    /// The comparison together with what follows from it, or the problems of the scenario, where that takes no more than so
    /// many steps of a few nanoseconds; null where it would take more, to be asked for where nobody waits for it.
    #[wasm_bindgen(js_name = adviseWithin, unchecked_return_type = "types.Answer | types.Failure | null")]
    pub fn advise_within(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
        steps: f64,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), |catalog, scenario| {
            advise_within(catalog, scenario, whole("steps", steps)?.into())
        }))
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
}
