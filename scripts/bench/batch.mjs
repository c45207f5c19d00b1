import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { COMMAND_FILE } from "../build/command.mjs";
import { ended, start } from "../process/child.mjs";
import { catalogOf, scenarioOf } from "./given.mjs";

const LINES = 20_000;

/**
 * How many scenarios of 5 plans over 12 months `creditmix batch` answers in a second, its start counted in; undefined where
 * the command cannot do it.
 */
export async function batchPerSecond() {
  const folder = mkdtempSync(join(tmpdir(), "creditmix-bench-"));
  try {
    const [catalog, lines] = [join(folder, "catalog.json"), join(folder, "lines.ndjson")];
    writeFileSync(catalog, JSON.stringify(catalogOf(5)));
    writeFileSync(lines, scenarios());
    const began = performance.now();
    const code = await run(catalog, lines);
    return code === 0 ? LINES / ((performance.now() - began) / 1000) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each line another scenario. */
function scenarios() {
  const line = (/** @type {number} */ id) =>
    JSON.stringify({ id, scenario: { ...scenarioOf(12), seats: 1 + (id % 30) } });
  return Array.from({ length: LINES }, (_, id) => `${line(id)}\n`).join("");
}

/**
 * @param {string} catalog
 * @param {string} lines
 */
async function run(catalog, lines) {
  const input = openSync(lines, "r");
  try {
    return await ended(
      start(process.execPath, [COMMAND_FILE, "batch", catalog], { stdio: [input, "ignore", "ignore"] }),
    );
  } finally {
    closeSync(input);
  }
}
