import { fileURLToPath } from "node:url";
import { Failure } from "../process/failure.mjs";
import { runLongStep } from "../process/long-step.mjs";
import { buildWasm } from "./wasm.mjs";

/**
 * A part of `dist`, or the documentation.
 * @typedef {"site" | "element" | "cdn" | "command" | "package" | "docs"} Part
 */

const SCRIPT = fileURLToPath(new URL("run.mjs", import.meta.url));

/**
 * Builds parts of `dist`, each once, in a process of its own: while it builds, Vite changes NODE_ENV for all that is begun by the
 * same process.
 * @param {readonly Part[]} parts
 */
export async function buildParts(parts) {
  await buildWasm();
  const names = [...new Set(parts)];
  const { code, stderr } = await runLongStep({
    name: "dist",
    title: `Building ${names.join(", ")}`,
    command: process.execPath,
    args: [SCRIPT, ...names],
  });
  if (code !== 0) {
    throw new Failure(`${stderr.trim()}\nNot everything in dist could be built; the messages above say why.`);
  }
}
