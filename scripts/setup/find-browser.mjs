import { existsSync } from "node:fs";
import { findCommand, isExecutable } from "../process/find.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The path of the browser that the tests run in. */
export function browserPath() {
  const named = process.env.CHROME_PATH;
  if (named !== undefined) {
    return isExecutable(named) ? named : undefined;
  }
  return findCommand(NAMES) ?? (existsSync(MAC_CHROME) ? MAC_CHROME : undefined);
}

/** The path of the chromedriver that steers the browser for wasm-bindgen's tests. */
export function driverPath() {
  return process.env.CHROMEDRIVER ?? findCommand(["chromedriver"]);
}
