import { existsSync } from "node:fs";
import { findCommand, isExecutable } from "../process/find.mjs";

/** Chromium without what only a window needs: pages open in it in half the time, and it draws them alike. */
const HEADLESS_SHELL = "chromium-headless-shell";
const CHROMIUM = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC_CHROME = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
const FIREFOX = ["firefox-esr", "firefox"];
const MAC_FIREFOX = "/Applications/Firefox.app/Contents/MacOS/firefox";

/** Where Debian and its kin keep the browser that WebKitGTK's driver steers. */
const MINI_BROWSERS = ["x86_64", "aarch64"].flatMap((machine) =>
  ["4.1", "4.0"].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/** The path of the browser that the tests run in. */
export function browserPath() {
  return process.env.CHROME_PATH === undefined ? (findCommand([HEADLESS_SHELL]) ?? anyChromium()) : named();
}

/** The path of a Chromium as a person has it. */
export function chromiumPath() {
  return process.env.CHROME_PATH === undefined ? anyChromium() : named();
}

/** Whether the quicker Chromium is there. */
export function hasHeadlessShell() {
  return findCommand([HEADLESS_SHELL]) !== undefined;
}

/** The path of the chromedriver that steers the browser for wasm-bindgen's tests. */
export function driverPath() {
  return process.env.CHROMEDRIVER ?? findCommand(["chromedriver"]);
}

/** The path of Firefox. */
export function firefoxPath() {
  return findCommand(FIREFOX) ?? [MAC_FIREFOX].find(existsSync);
}

/** The paths of a browser of WebKitGTK, its driver and the screen that is none, where all of them are there. */
export function webKitPaths() {
  const browser = MINI_BROWSERS.find(isExecutable);
  const driver = findCommand(["WebKitWebDriver"]);
  const screen = findCommand(["xvfb-run"]);
  return browser === undefined || driver === undefined || screen === undefined
    ? undefined
    : { browser, driver, screen };
}

/** The browser that the environment names. */
function named() {
  return [process.env.CHROME_PATH ?? ""].find(isExecutable);
}

function anyChromium() {
  return findCommand(CHROMIUM) ?? [MAC_CHROME].find(existsSync);
}
