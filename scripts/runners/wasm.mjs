import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DEMO_PROFILE } from "../build/demo-profile.mjs";
import { PROJECT } from "../process/child.mjs";
import { browserPath, driverPath } from "../setup/find-browser.mjs";
import { wasmTestRunner } from "../setup/wasm-bindgen.mjs";
import { CARGO } from "./cargo.mjs";
import { CHROMIUM_ARGUMENTS } from "./chromium-arguments.mjs";
import { countRustTests } from "./counts/rust.mjs";

const command = "cargo";
const args = ["test", ...DEMO_PROFILE, "--test", "wasm", "--no-fail-fast"];

/**
 * One file of tests, run twice: wasm-bindgen's test runner takes Node unless it is told to take a browser.
 * @type {readonly import("./runners.mjs").Runner[]}
 */
export const wasm = [
  {
    title: "WebAssembly in Node",
    needs: ["target", "testRunner"],
    resource: CARGO,
    command,
    args,
    env: inNode,
    count: countRustTests,
  },
  {
    title: "WebAssembly in Chromium",
    needs: ["target", "testRunner", "browser"],
    resource: CARGO,
    command,
    args,
    env: inChromium,
    count: countRustTests,
  },
];

async function inNode() {
  return {
    CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER: await wasmTestRunner(),
  };
}

async function inChromium() {
  return {
    ...(await inNode()),
    WASM_BINDGEN_USE_BROWSER: "1",
    // Its own limits, 5 and 20 seconds, are short for a busy machine.
    WASM_BINDGEN_TEST_DRIVER_TIMEOUT: "60",
    WASM_BINDGEN_TEST_TIMEOUT: "120",
    WASM_BINDGEN_TEST_WEBDRIVER_JSON: webdriverSettings(),
    CHROMEDRIVER: driverPath(),
  };
}

/** Writes chromedriver's settings, which must name the browser that was found, and gives the path of the file. */
function webdriverSettings() {
  const file = join(PROJECT, "tests", "results", "webdriver.json");
  mkdirSync(join(PROJECT, "tests", "results"), { recursive: true });
  writeFileSync(file, JSON.stringify({ "goog:chromeOptions": { args: CHROMIUM_ARGUMENTS, binary: browserPath() } }));
  return file;
}
