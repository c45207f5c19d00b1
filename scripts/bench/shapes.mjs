import { catalogOf, MONTHS, PLANS, scenarioOf } from "./given.mjs";
import { medianOf } from "./measure.mjs";
import { QUESTIONS } from "./questions.mjs";

/**
 * One question on so many plans over so many months.
 * @typedef {object} Timed
 * @property {string} question
 * @property {number} plans
 * @property {number} months
 * @property {number} wasm milliseconds
 * @property {number | undefined} native milliseconds
 */

/** The shape that the targets name, beside those of the growth. */
const SHAPES = [...PLANS.flatMap((plans) => MONTHS.map((months) => ({ plans, months }))), { plans: 5, months: 12 }];

/**
 * Times every question on every shape with a kept handle.
 * @param {typeof import("../../www/wasm/creditmix.js").Calculator} Calculator
 * @param {ReadonlyMap<string, number>} native the native medians
 * @returns {Timed[]}
 */
export function timeShapes(Calculator, native) {
  return Object.entries(QUESTIONS).flatMap(([question, ask]) =>
    SHAPES.map(({ plans, months }) => {
      process.stderr.write(`Timing ${question}, ${plans} plans x ${months} months\n`);
      const calculator = new Calculator(catalogOf(plans));
      const scenario = scenarioOf(months);
      const wasm = medianOf(() => ask(calculator, scenario));
      calculator.free();
      return { question, plans, months, wasm, native: native.get(`${question} ${plans}x${months}`) };
    }),
  );
}
