// creditmix beside a program that was written with decimal.js for nothing but plain plans.
import { Failure } from "../process/failure.mjs";
import { readPrices, totals } from "./decimal-program.mjs";
import { catalogOf, RANGE, scenarioOf } from "./given.mjs";
import { medianOf } from "./measure.mjs";
import { QUESTIONS } from "./questions.mjs";

/** The first five plans of the catalog are plain; the first three already show a seat, tiers and a stop. */
const PLAIN = [3, 5];
const MONTHS = 12;

/** Months that are all alike are the easier case for creditmix, which then lives one for all of them. */
const USAGE = { even: "0", growing: "0.03" };

/** What the two must agree on, beside the scenario that is timed. */
const OTHERS = [
  { seats: 1, growth: "0" },
  { seats: 40, growth: "-0.05", mix: [{ action: "run", quantity: "3333.333" }] },
  { seats: 3, growth: "0.123456", mix: [{ action: "lookup", quantity: "0.7" }] },
  { seats: 12, mix: [] },
];

/**
 * @typedef {object} Beside
 * @property {string} question
 * @property {number} plans
 * @property {string} usage
 * @property {number} creditmix milliseconds
 * @property {number} decimal milliseconds
 */

/**
 * Asserts that both give the same figures, then times both.
 * @param {typeof import("../../www/wasm/creditmix.js").Calculator} Calculator
 * @returns {Beside[]}
 */
export function besideDecimal(Calculator) {
  const contests = PLAIN.map((count) => {
    const catalog = catalogOf(count);
    return { count, calculator: new Calculator(catalog), prices: readPrices(catalog) };
  });
  for (const contest of contests) {
    assertSame(contest);
  }
  return contests.flatMap(timesOf);
}

/** @typedef {{ count: number, calculator: import("../../www/wasm/creditmix.js").Calculator, prices: any }} Contest */

/** @param {Contest} contest */
function timesOf({ count, calculator, prices }) {
  const volumes = volumesOfRange();
  return Object.entries(USAGE).flatMap(([usage, growth]) => {
    const scenario = { ...scenarioOf(MONTHS), growth };
    return [
      {
        question: "totals",
        plans: count,
        usage,
        creditmix: medianOf(() => QUESTIONS.totals?.(calculator, scenario)),
        decimal: medianOf(() => totals(prices, scenario)),
      },
      {
        question: "curve",
        plans: count,
        usage,
        creditmix: medianOf(() => QUESTIONS.curve?.(calculator, scenario)),
        decimal: medianOf(() => volumes.map((volume) => totals(prices, scenario, volume))),
      },
    ];
  });
}

/** @param {Contest} contest */
function assertSame({ count, calculator, prices }) {
  for (const other of [{}, ...OTHERS]) {
    const scenario = { ...scenarioOf(MONTHS), ...other };
    const answer = /** @type {import("../../www/core/types.js").Totals} */ (QUESTIONS.totals?.(calculator, scenario));
    same(`${count} plans, ${JSON.stringify(other)}`, answer.plans, totals(prices, scenario));
  }
  const scenario = scenarioOf(MONTHS);
  const curve = /** @type {import("../../www/core/types.js").Curve} */ (QUESTIONS.curve?.(calculator, scenario));
  for (const [place, volume] of volumesOfRange().entries()) {
    const points = curve.plans.map((plan) => plan.totals[place]);
    const expected = totals(prices, scenario, volume).map((plan) => plan.total);
    same(`${count} plans, volume ${volume}`, points, expected);
  }
}

/**
 * @param {string} where
 * @param {unknown} creditmix
 * @param {unknown} decimal
 */
function same(where, creditmix, decimal) {
  const [left, right] = [JSON.stringify(creditmix), JSON.stringify(decimal)];
  if (left !== right) {
    throw new Failure(`creditmix and the decimal.js program disagree (${where}):\n  ${left}\n  ${right}`);
  }
}

/** The volumes of a curve, written as decimals: the range is 9.9 wide, so that a step of 200 is 0.0495. */
function volumesOfRange() {
  const [from, to] = [Number(RANGE.from), Number(RANGE.to)];
  const at = (/** @type {number} */ step) => (from + ((to - from) * step) / RANGE.steps).toFixed(4);
  return Array.from({ length: RANGE.steps + 1 }, (_, step) => at(step));
}
