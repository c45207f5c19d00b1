import { ended, start } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";

/** The units that divan prints, in milliseconds. */
const MS = new Map([
  ["ns", 1e-6],
  ["µs", 1e-3],
  ["ms", 1],
  ["s", 1e3],
]);

/**
 * Runs the native bench. Gives the median times in milliseconds, by `question plansxmonths`.
 * @returns {Promise<Map<string, number>>}
 */
export async function nativeMedians() {
  process.stderr.write("Running the native bench (its first build takes about 2 minutes, the run 1)\n");
  const args = ["bench", "--quiet", "--bench", "plans", "--", "--color", "never"];
  const child = start("cargo", args, { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    output += text;
  });
  if ((await ended(child)) !== 0) {
    throw new Failure("The native bench did not run; the messages above say why.");
  }
  return mediansIn(output);
}

/**
 * Reads divan's table: a line for each question, and under it one for each shape with fastest, slowest, median, mean.
 * @param {string} output
 */
export function mediansIn(output) {
  /** @type {Map<string, number>} */
  const medians = new Map();
  let question = "";
  for (const line of output.split("\n")) {
    question = /^[├╰]─ (\w+)/.exec(line)?.[1] ?? question;
    const row = /^[│ ]\s+[├╰]─ (\d+x\d+)\s+[^│]+│[^│]+│ ([\d.]+) (\S+)/.exec(line);
    const unit = MS.get(row?.[3] ?? "");
    if (row !== null && unit !== undefined) {
      medians.set(`${question} ${row[1]}`, Number(row[2]) * unit);
    }
  }
  return medians;
}
