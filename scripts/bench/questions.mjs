import { FORECAST, RANGE } from "./given.mjs";

/**
 * What is asked of a kept calculator, by the names that the native bench has for it. An answer with errors ends the bench:
 * a refusal would look fast.
 * @type {Record<string, (calculator: import("../../www/wasm/creditmix.js").Calculator, scenario: any) => object>}
 */
export const QUESTIONS = {
  compare: (calculator, scenario) => figures(calculator.compare(scenario)),
  totals: (calculator, scenario) => figures(calculator.totals(scenario)),
  curve: (calculator, scenario) => figures(calculator.curve(scenario, RANGE.from, RANGE.to, RANGE.steps)),
  break_even: (calculator, scenario) => figures(calculator.breakEven(scenario, RANGE.from, RANGE.to, RANGE.steps)),
  forecast: (calculator, scenario) =>
    figures(calculator.forecast(scenario, FORECAST.variation, FORECAST.runs, FORECAST.seed)),
};

/**
 * @template {object} T
 * @param {T | import("../../www/core/types.js").Failure} answer
 * @returns {T}
 */
function figures(answer) {
  if ("errors" in answer) {
    throw new Error(`refused: ${JSON.stringify(answer.errors)}`);
  }
  return answer;
}
