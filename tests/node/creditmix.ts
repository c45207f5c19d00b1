import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";

// Every test starts processes, which takes long on a busy machine. Nothing depends on how long.
vi.setConfig({ testTimeout: 120_000 });

/** The built command. */
export const COMMAND = fileURLToPath(new URL("../../dist/cli/creditmix.js", import.meta.url));

/** A folder for the files of one test file. */
export const FOLDER = mkdtempSync(join(process.env.CREDITMIX_FILES ?? tmpdir(), "files-"));

/** Runs the command as a person would. */
export function creditmix(given: readonly string[], input: string | Uint8Array = ""): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [COMMAND, ...given], { input, encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
}

/** Runs a line of bash in which `$creditmix` stands for the command. */
export function bash(line: string): SpawnSyncReturns<string> {
  const env = { ...process.env, creditmix: `${process.execPath} ${COMMAND}` };
  return spawnSync("bash", ["-c", line], { encoding: "utf8", env });
}

/** Writes a file for the command to read: a text as it stands, or an object as JSON. */
export function file(name: string, content: object | string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

/** One action of 2 credits; a plan of 10 a month with 100 credits, then 0.05 a credit. */
export const CATALOG = {
  format: 1,
  product: "Example",
  currency: "USD",
  actions: [{ id: "run", name: "Run", uses: "2" }],
  plans: [
    {
      id: "pro",
      name: "Pro",
      fee: "10",
      allowances: [{ meter: "credits", grants: [{ credits: "100" }], beyond: [{ step: "overage", price: "0.05" }] }],
    },
  ],
};

/** 60 runs are 120 credits, 20 beyond those of the plan: 10 + 20 x 0.05 = 11 a month, 22 in all. */
export const SCENARIO = { months: 2, mix: [{ action: "run", quantity: "60" }] };
