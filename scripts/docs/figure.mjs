import { readFileSync } from "node:fs";
import { Calculator, initSync } from "../../www/wasm/creditmix.js";
import { Failure } from "../process/failure.mjs";
import { readPattern } from "./read.mjs";

initSync({ module: readFileSync(new URL("../../www/wasm/creditmix_bg.wasm", import.meta.url)) });

/**
 * A price list and a buyer, and the figures worked out by hand of one plan: a file of docs/patterns/by-hand/.
 * @typedef {object} Worked
 * @property {string} catalog
 * @property {string} plan
 * @property {string} usage
 * @property {string[]} working
 * @property {Record<string, string>} figures by what they are, as in {@link calculated}
 */

/** @type {Map<string, import("../../www/core/types.js").EligiblePlan>} */
const estimates = new Map();

/**
 * A figure of the calculator, which must have been worked out by hand too.
 * @param {string} name of the file in docs/patterns/by-hand/
 * @param {string} what
 */
export function figureOf(name, what) {
  /** @type {Worked} */
  const worked = readPattern(`by-hand/${name}`);
  const expected = worked.figures[what];
  if (expected === undefined) {
    throw new Failure(`docs/patterns/by-hand/${name}.json: \`${what}\` is not worked out, but stands on the page.`);
  }
  const figure = calculated(name, what);
  if (figure !== expected) {
    throw new Failure(
      `docs/patterns/by-hand/${name}.json: \`${what}\` is ${expected}, but the calculator says ${figure}.`,
    );
  }
  return figure;
}

/**
 * What the calculator says.
 * @param {string} name of the file in docs/patterns/by-hand/
 * @param {string} what `total`, a figure of the first meter such as `unserved`, or that of a month: `month 3 total`
 */
export function calculated(name, what) {
  const { catalog, plan, usage } = /** @type {Worked} */ (readPattern(`by-hand/${name}`));
  const estimate = estimates.get(name) ?? estimateOf(catalog, plan, usage);
  estimates.set(name, estimate);
  const [, month, field = ""] = /^(?:month (\d+) )?(\w+)$/.exec(what) ?? [];
  const of = month === undefined ? estimate : estimate.months[Number(month) - 1];
  /** @type {Record<string, unknown>} */
  const figures = { ...Object.values(of?.meters ?? {})[0], total: of?.total };
  const figure = figures[field];
  if (typeof figure !== "string") {
    throw new Failure(`docs/patterns/by-hand/${name}.json: there is no figure \`${what}\`.`);
  }
  return figure;
}

/**
 * @param {string} catalog
 * @param {string} plan
 * @param {string} usage
 */
function estimateOf(catalog, plan, usage) {
  const calculator = new Calculator(readPattern(catalog));
  const comparison = calculator.compare(readPattern(`usage/${usage}`));
  calculator.free();
  if ("errors" in comparison) {
    throw new Failure(`docs/patterns/usage/${usage}.json: ${comparison.errors[0]?.message}`);
  }
  const estimate = comparison.plans.find((found) => found.plan === plan);
  if (!estimate?.eligible) {
    throw new Failure(`docs/patterns/${catalog}.json: the plan ${plan} has no figures for ${usage}.`);
  }
  return estimate;
}
