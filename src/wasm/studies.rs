//! What only the whole WebAssembly answers: what is asked for on a closer look, and by programs.

use wasm_bindgen::prelude::*;

use super::Calculator;
use super::answered::{answer, text};
use super::given::{given, whole};
use crate::answers::answer::advise;
use crate::answers::break_even::{Volumes, break_even, curve};
use crate::answers::compare::{Comparison, compare};
use crate::answers::explain::explain;
use crate::answers::forecast::{Uncertainty, forecast};
use crate::answers::totals::totals;
use crate::error::Problems;

#[wasm_bindgen]
impl Calculator {
    /// The comparison together with what follows from it, or the problems of the scenario.
    #[wasm_bindgen(unchecked_return_type = "types.Answer | types.Failure")]
    pub fn advise(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), advise))
    }

    /// How the invoice of a plan comes about in a month, or the problems.
    #[wasm_bindgen(unchecked_return_type = "types.Explanation | types.Failure")]
    pub fn explain(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
        plan: &str,
        month: f64,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), |catalog, scenario| {
            explain(catalog, scenario, plan, whole("month", month)?)
        }))
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

    /// At which volumes which plan is best, or the problems.
    #[wasm_bindgen(js_name = breakEven, unchecked_return_type = "types.BreakEven | types.Failure")]
    pub fn break_even(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
        from: &str,
        to: &str,
        steps: f64,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), |catalog, scenario| {
            break_even(catalog, scenario, &Volumes::read(from, to, whole("steps", steps)?)?)
        }))
    }

    /// What each plan costs over a range of volumes, or the problems.
    #[wasm_bindgen(unchecked_return_type = "types.Curve | types.Failure")]
    pub fn curve(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
        from: &str,
        to: &str,
        steps: f64,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), |catalog, scenario| {
            curve(catalog, scenario, &Volumes::read(from, to, whole("steps", steps)?)?)
        }))
    }

    /// What each plan may come to where usage is uncertain, or the problems.
    #[wasm_bindgen(unchecked_return_type = "types.Forecast | types.Failure")]
    pub fn forecast(
        &self,
        #[wasm_bindgen(unchecked_param_type = "types.Scenario | string")] scenario: &JsValue,
        variation: &str,
        runs: f64,
        seed: f64,
    ) -> JsValue {
        answer(self.0.ask(given(scenario), |catalog, scenario| {
            forecast(
                catalog,
                scenario,
                &Uncertainty::read(variation, whole("runs", runs)?, whole("seed", seed)?.into())?,
            )
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

    fn comparison(&self, scenario: &JsValue) -> Result<Comparison, Problems> {
        self.0.ask(given(scenario), compare)
    }
}
