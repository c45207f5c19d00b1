import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { Failure } from "../process/failure.mjs";
import { runLongStep } from "../process/long-step.mjs";
import { once } from "../process/once.mjs";
import { toolchain } from "./toolchain.mjs";

const LOCK = new URL("../../package-lock.json", import.meta.url);
const STAMP = new URL("../../node_modules/.creditmix-lock", import.meta.url);

/** Installs the npm packages that package-lock.json names, unless that was done for this very lock file. */
export const npmPackages = once(async () => {
  await toolchain();
  const wanted = createHash("sha256").update(readFileSync(LOCK)).digest("hex");
  if (installed() === wanted) {
    return;
  }
  const [command, ...args] = npm();
  const { code, complaint } = await runLongStep({
    name: "npm packages",
    title: "Installing the npm packages (about 15 seconds)",
    command,
    args: [...args, "ci", "--no-audit", "--no-fund"],
  });
  if (code !== 0) {
    throw new Failure(
      `The npm packages could not be installed (${complaint || `npm ended with code ${code}`}). Check the network, then run this again.`,
    );
  }
  writeFileSync(STAMP, wanted);
});

function installed() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * The npm that started this script, by its path: on Windows `npm` is not a program that can be started by name.
 * @returns {[string, ...string[]]}
 */
export function npm() {
  const script = process.env.npm_execpath;
  return script?.endsWith(".js") ? [process.execPath, script] : ["npm"];
}
