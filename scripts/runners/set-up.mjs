import { buildParts } from "../build/parts.mjs";
import { buildWasm } from "../build/wasm.mjs";
import { once } from "../process/once.mjs";
import { browser, otherBrowsers } from "../setup/browser.mjs";

import { npmPackages } from "../setup/npm-packages.mjs";
import { rustLinters, wasmTarget } from "../setup/rust.mjs";
import { toolchain } from "../setup/toolchain.mjs";
import { toolsOfOthers } from "../setup/tools-of-others.mjs";
import { wasmTestRunner } from "../setup/wasm-bindgen.mjs";

/** What must be there before a runner can run, each set up once. */
const STEPS = {
  rust: toolchain,
  linters: rustLinters,
  packages: npmPackages,
  target: wasmTarget,
  wasm: buildWasm,
  browser,
  otherBrowsers,
  testRunner: wasmTestRunner,
  toolsOfOthers,
};

/** @typedef {keyof typeof STEPS} Need */

/**
 * A function that sees to what one of these runners needs. What any of them needs of `dist` is built at the first time.
 * @param {readonly import("./runners.mjs").Runner[]} runners
 */
export function setUpFor(runners) {
  const parts = once(() => buildParts(runners.flatMap(({ builds = [] }) => builds)));
  return async (/** @type {import("./runners.mjs").Runner} */ { needs, builds = [] }) => {
    await toolchain();
    await Promise.all([...needs.map((need) => STEPS[need]()), ...(builds.length === 0 ? [] : [parts()])]);
  };
}
