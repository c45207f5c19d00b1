import { Failure } from "../process/failure.mjs";
import { changedFiles } from "./changed-files.mjs";
import { lint } from "./lint.mjs";
import { rust } from "./rust.mjs";
import { touched } from "./touched.mjs";
import { browser, embeds, engines, node, packed } from "./typescript.mjs";
import { wasm } from "./wasm.mjs";

/**
 * Something that tests the project.
 * @typedef {object} Runner
 * @property {string} title
 * @property {readonly import("./set-up.mjs").Need[]} needs what must be set up before
 * @property {readonly import("../build/parts.mjs").Part[]} [builds] what it looks at of `dist`
 * @property {string} [resource] what one runner at a time can use
 * @property {string} command
 * @property {readonly string[]} args
 * @property {() => NodeJS.ProcessEnv | Promise<NodeJS.ProcessEnv>} [env]
 * @property {URL} [report] the file into which it writes its counts, where it does not print them
 * @property {(text: string, exitCode: number) => import("./counts/count.mjs").Count | undefined} count
 *   reads the counts from the report or else from what was printed
 */

/**
 * All runners, under the names by which `npm test` knows them, in the order in which they begin: what others wait for first, and last
 * what keeps all processors busy by itself.
 * @satisfies {Record<string, readonly Runner[]>}
 */
export const RUNNERS = {
  lint,
  rust,
  wasm,
  node: [node],
  package: [packed],
  embeds: [embeds],
  engines: [engines],
  browser: [browser],
};

/** @typedef {keyof typeof RUNNERS} RunnerName */

/**
 * The runners of these names; all where none is given. `quick` and `changed` stand for some of them.
 * @param {readonly string[]} names
 * @returns {Promise<readonly Runner[]>}
 */
export async function namedRunners(names) {
  const asked = new Set(names.length === 0 ? Object.keys(RUNNERS) : names);
  if (asked.delete("changed")) {
    for (const name of touched(await changedFiles()) ?? Object.keys(RUNNERS)) {
      asked.add(name);
    }
  }
  const isQuick = asked.delete("quick");
  const unknown = [...asked].find((name) => !Object.hasOwn(RUNNERS, name));
  if (unknown !== undefined) {
    const known = [...Object.keys(RUNNERS), "quick", "changed"].join(", ");
    throw new Failure(`There are no tests named ${unknown}, only ${known}.`, 2);
  }
  const chosen = Object.entries(RUNNERS).flatMap(([name, runners]) => (asked.has(name) ? runners : []));
  return isQuick ? [...new Set([...quick(), ...chosen])] : chosen;
}

/** What one runs while working. Of the browsers only one, which starts soonest. */
function quick() {
  const [fmt, clippy, , , ...typescript] = lint;
  const [rustTests] = rust;
  const flows = {
    ...engines,
    title: "Flows in Chromium",
    needs: /** @type {const} */ (["packages", "browser"]),
    args: [...engines.args, "--grep", "Chromium"],
  };
  return [fmt, clippy, ...typescript, rustTests, node, flows].filter((runner) => runner !== undefined);
}
