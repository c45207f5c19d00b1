import { build } from "rolldown";
import { PROJECT } from "../process/child.mjs";
import { weightOf } from "./weigh.mjs";

/** Libraries that one would otherwise put a calculator together from. */
const OTHERS = ["decimal.js", "big.js", "chart.js/auto"];

/**
 * Their weights, each bundled and minified as a whole.
 * @returns {Promise<readonly [string, import("./weigh.mjs").Weight][]>}
 */
export function weighOthers() {
  return Promise.all(OTHERS.map(async (name) => [name, await weigh(name)]));
}

/** @param {string} name */
async function weigh(name) {
  const entry = "virtual:entry";
  const { output } = await build({
    input: entry,
    cwd: PROJECT,
    write: false,
    logLevel: "silent",
    output: { minify: true },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? `${PROJECT}/entry.js` : undefined),
        load: (id) =>
          id.endsWith("/entry.js") && !id.includes("node_modules") ? `export * from "${name}";` : undefined,
      },
    ],
  });
  return weightOf(output[0].code);
}
