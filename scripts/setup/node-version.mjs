import { readFileSync } from "node:fs";
import { Failure } from "../process/failure.mjs";
import { isAtLeast } from "./version.mjs";

/** Checks that Node is as new as package.json asks for. */
export function nodeVersion() {
  const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const wanted = manifest.engines.node.replace(">=", "");
  if (!isAtLeast(process.versions.node, wanted)) {
    throw new Failure(
      `Node ${wanted} or newer is needed, this is ${process.versions.node}. Install it from nodejs.org.`,
    );
  }
}
