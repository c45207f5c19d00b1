import { readdirSync, statSync } from "node:fs";
import { chromium } from "@playwright/test";
import { preview } from "vite";
import { CHROMIUM_ARGUMENTS } from "../runners/chromium-arguments.mjs";
import { browserPath } from "../setup/find-browser.mjs";
import { givePainted } from "./painted.mjs";

const CATALOGS = new URL("../../www/catalogs/", import.meta.url);
const STROKES = 120;

/**
 * How long the page takes from a typed digit to the painted answer, with the largest price list: the median and the time
 * that 95 of 100 strokes stay within, in milliseconds. Undefined where there is no browser.
 */
export async function typing() {
  const executablePath = browserPath();
  if (executablePath === undefined) {
    return undefined;
  }
  const server = await preview({ logLevel: "silent", preview: { port: 0 } });
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.addInitScript(givePainted);
    const catalog = largest();
    await page.goto(`${server.resolvedUrls?.local[0]}?catalog=${catalog}`);
    await page.locator("creditmix-calculator .sentence").waitFor();
    const times = (await page.evaluate(strokes, STROKES)).sort((one, other) => one - other);
    const within = (/** @type {number} */ share) => times[Math.ceil(times.length * share) - 1] ?? Number.NaN;
    return { catalog, median: within(0.5), p95: within(0.95) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The name of the largest price list. */
function largest() {
  const size = (/** @type {string} */ name) => statSync(new URL(name, CATALOGS)).size;
  const [first = ""] = readdirSync(CATALOGS).sort((one, other) => size(other) - size(one));
  return first.replace(/\.json$/, "");
}

/**
 * In the page: types numbers, and measures until the frame with their answer is painted.
 * @param {number} count
 */
async function strokes(count) {
  const root = document.querySelector("creditmix-calculator")?.shadowRoot;
  const field = root?.querySelector("input.number");
  if (!(field instanceof HTMLInputElement)) {
    throw new Error("the calculator has no number to type");
  }
  const { painted } = /** @type {any} */ (globalThis);
  const times = [];
  for (let stroke = 0; stroke < count; stroke++) {
    await painted();
    const began = performance.now();
    field.value = String(100 + stroke);
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await painted();
    times.push(performance.now() - began);
  }
  return times;
}
