// What is given to every contestant: the catalog and the scenario of benches/, which the native bench reads too.
import { readFileSync } from "node:fs";

const CATALOG = read("catalog.json");
const SCENARIO = read("scenario.json");

/** The numbers of plans and of months that are looked at. */
export const PLANS = [3, 10, 50];
export const MONTHS = [1, 12, 60];

/** The range of volumes of a curve or a break-even, in 200 steps: 201 points. */
export const RANGE = { from: "0.1", to: "10", steps: 200 };

/** How a forecast is asked for. */
export const FORECAST = { variation: "0.3", runs: 100, seed: 1 };

/** @param {string} name */
function read(name) {
  return JSON.parse(readFileSync(new URL(`../../benches/${name}`, import.meta.url), "utf8"));
}

/**
 * A catalog of so many plans: the first ones of the list; where there are not as many, they come again under other ids.
 * @param {number} count
 * @returns {import("../../www/core/types.js").Catalog}
 */
export function catalogOf(count) {
  const list = CATALOG.plans;
  const plans = Array.from({ length: count }, (_, place) => ({ ...list[place % list.length], id: `plan-${place}` }));
  return { ...CATALOG, plans };
}

/**
 * @param {number} months
 * @returns {import("../../www/core/types.js").Scenario}
 */
export function scenarioOf(months) {
  return { ...SCENARIO, months };
}
