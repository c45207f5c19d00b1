import { readFileSync, rmSync } from "node:fs";
import { ended, start } from "../process/child.mjs";
import { settle } from "./counts/count.mjs";

/** Runners write to a pipe here, and cannot see for themselves whether a terminal follows. */
const COLOURS = process.stdout.isTTY
  ? { FORCE_COLOR: "1", CARGO_TERM_COLOR: "always" }
  : { NO_COLOR: "1", FORCE_COLOR: undefined, CARGO_TERM_COLOR: "never" };

/**
 * Runs a runner, showing what it prints, and counts its tests.
 * @param {import("./runners.mjs").Runner} runner
 * @param {(text: string) => void} show
 */
export async function run(runner, show) {
  if (runner.report !== undefined) {
    // A report of an earlier run must not be taken for one of this run.
    rmSync(runner.report, { force: true });
  }
  const child = start(runner.command, runner.args, { env: { ...COLOURS, ...(await runner.env?.()) } });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
      show(text);
    });
  }
  const exitCode = await ended(child);
  const text = runner.report === undefined ? output : read(runner.report);
  return settle(runner.count(text, exitCode), exitCode);
}

/** @param {URL} report */
function read(report) {
  try {
    return readFileSync(report, "utf8");
  } catch {
    return "";
  }
}
