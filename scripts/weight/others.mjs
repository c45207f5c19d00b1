import { weighBundled } from "./bundled.mjs";

/** Libraries that one would otherwise put a calculator together from. */
const OTHERS = ["decimal.js", "big.js", "chart.js/auto"];

/**
 * Their weights, each bundled and minified as a whole.
 * @returns {Promise<readonly [string, import("./weight.mjs").Weight][]>}
 */
export function weighOthers() {
  return Promise.all(OTHERS.map(async (name) => [name, await weighBundled(name)]));
}
