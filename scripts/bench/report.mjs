import { readFileSync } from "node:fs";
import { WASM_FILE } from "../build/wasm.mjs";
import { Failure } from "../process/failure.mjs";
import { weighElement } from "../weight/weigh.mjs";
import { arrival } from "./arrival.mjs";
import { batchPerSecond } from "./batch.mjs";
import { MONTHS, PLANS } from "./given.mjs";
import { nativeMedians } from "./native.mjs";
import { besideDecimal } from "./plain-plans.mjs";
import { timeShapes } from "./shapes.mjs";
import { factor, milliseconds, table } from "./table.mjs";
import { typing } from "./typing.mjs";

/** Measures everything and prints it: first the ratios, which are about the same on every machine, then the times. */
export async function report() {
  const { Calculator, initSync } = await import("../../www/wasm/creditmix.js");
  initSync({ module: readFileSync(WASM_FILE) });
  // First of all, because it asserts that the figures are right.
  const beside = besideDecimal(Calculator);
  const timed = timeShapes(Calculator, await complete(nativeMedians()));
  const batch = await batchPerSecond();
  const typed = await typing();
  const arrived = await arrival();
  console.log(decimalTable(beside));
  console.log(growthTable(timed));
  console.log(timesTable(timed));
  console.log(targetsTable({ beside, timed, batch, typed }));
  console.log(arrivalTable(arrived));
  console.log(weightsTable(await weighElement()));
}

/**
 * The native medians; none is a change in divan's table that its reader must follow.
 * @param {Promise<Map<string, number>>} medians
 */
async function complete(medians) {
  const read = await medians;
  if (read.size === 0) {
    throw new Failure("No time could be read from the native bench's table; see scripts/bench/native.mjs.");
  }
  return read;
}

/** @param {import("./plain-plans.mjs").Beside[]} beside */
function decimalTable(beside) {
  const rows = beside.map(({ question, plans, usage, creditmix, decimal }) => [
    `${question}, ${plans} plans, ${usage} usage`,
    factor(decimal / creditmix),
    milliseconds(creditmix),
    milliseconds(decimal),
  ]);
  const title =
    "creditmix (WebAssembly) beside a decimal.js program, 12 months (a curve has 201 points); all figures equal";
  return table(title, ["", "times as fast", "creditmix", "decimal.js"], rows);
}

/** @param {import("./shapes.mjs").Timed[]} timed */
function growthTable(timed) {
  const questions = [...new Set(timed.map(({ question }) => question))];
  const [fewest, most, short, long] = [
    Math.min(...PLANS),
    Math.max(...PLANS),
    Math.min(...MONTHS),
    Math.max(...MONTHS),
  ];
  const rows = questions.map((question) => {
    const time = (/** @type {number} */ plans, /** @type {number} */ months) =>
      timed.find((it) => it.question === question && it.plans === plans && it.months === months)?.wasm ?? Number.NaN;
    return [question, factor(time(10, long) / time(10, short)), factor(time(most, 12) / time(fewest, 12))];
  });
  const columns = ["", `${short} to ${long} months (10 plans)`, `${fewest} to ${most} plans (12 months)`];
  return table("How the time grows (WebAssembly)", columns, rows);
}

/** @param {import("./shapes.mjs").Timed[]} timed */
function timesTable(timed) {
  const rows = timed.map(({ question, plans, months, wasm, native = Number.NaN }) => [
    `${question}, ${plans} x ${months}`,
    factor(wasm / native),
    milliseconds(wasm),
    milliseconds(native),
  ]);
  const title = "With a kept handle, plans x months (curve, break_even: 201 points; forecast: 100 runs); medians";
  return table(title, ["", "WASM / native", "WASM", "native"], rows);
}

/**
 * @param {object} measured
 * @param {import("./plain-plans.mjs").Beside[]} measured.beside
 * @param {import("./shapes.mjs").Timed[]} measured.timed
 * @param {number | undefined} measured.batch
 * @param {Awaited<ReturnType<typeof typing>>} measured.typed
 */
function targetsTable({ beside, timed, batch, typed }) {
  const time = (/** @type {string} */ question, /** @type {number} */ plans, /** @type {number} */ months) =>
    timed.find((it) => it.question === question && it.plans === plans && it.months === months)?.wasm ?? Number.NaN;
  const curves = beside.filter(({ question, plans }) => question === "curve" && plans === 5);
  const rows = [
    ...curves.map(({ usage, creditmix, decimal }) => [
      `curve, 5 x 12, ${usage} usage, beside decimal.js`,
      "at least 10 times",
      factor(decimal / creditmix),
    ]),
    ["totals, 5 x 12", "at most 0.3 ms", milliseconds(time("totals", 5, 12))],
    ["compare, 50 x 60", "under 20 ms", milliseconds(time("compare", 50, 60))],
    [
      `typing to painted answer, 95 of 100 (${typed?.catalog ?? "largest price list"})`,
      "under 50 ms",
      typed === undefined ? "no browser" : milliseconds(typed.p95),
    ],
    ["batch, 5 x 12", "at least 3000 /s", batch === undefined ? "no batch command" : `${Math.round(batch)} /s`],
  ];
  return table("To reach", ["", "wanted", "measured"], rows);
}

/** @param {Awaited<ReturnType<typeof arrival>>} arrived */
function arrivalTable(arrived) {
  const title = "The demo page, served compressed: a phone on slow 4G, and what Lighthouse says of it";
  if (arrived === undefined) {
    return table(title, ["", ""], [["no browser", ""]]);
  }
  const { first, audits } = arrived;
  const rows = [
    ["phone: from the navigation to the painted first answer", milliseconds(first.milliseconds)],
    ["phone: over the network for it", `${Math.round(first.bytes / 1000)} kB`],
    ...audits.flatMap(({ device, scores, findings, milliseconds: time }) => [
      ...Object.entries(scores).map(([category, score]) => [`Lighthouse, ${device}: ${category}`, String(score)]),
      [`Lighthouse, ${device}: first content`, milliseconds(time("first-contentful-paint"))],
      [`Lighthouse, ${device}: largest content`, milliseconds(time("largest-contentful-paint"))],
      [`Lighthouse, ${device}: blocked in all`, milliseconds(time("total-blocking-time"))],
      [`Lighthouse, ${device}: below the best`, findings.join(", ") || "-"],
    ]),
  ];
  return table(title, ["", ""], rows);
}

/** @param {Awaited<ReturnType<typeof weighElement>>} weights */
function weightsTable(weights) {
  const rows = Object.entries(weights).map(([part, { raw, gzip, brotli }]) => [part, `${raw}`, `${gzip}`, `${brotli}`]);
  return table("What a page loads, in bytes", ["", "as it is", "gzip", "brotli"], rows);
}
