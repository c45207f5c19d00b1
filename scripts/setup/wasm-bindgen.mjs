import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ask } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { findCommand } from "../process/find.mjs";
import { crateFolder, installCrate } from "./crate.mjs";

/**
 * Finds wasm-bindgen's commands in exactly the version of the crate, or builds them: other versions do not fit each other.
 * They are kept in the user's cache folder, so that a second clone does not build them again.
 */
export async function wasmBindgen() {
  const version = crateVersion();
  if ((await findWasmBindgen(version)) === undefined) {
    await install(version);
  }
}

/** The paths of the commands, once {@link wasmBindgen} has seen to them. */
export async function wasmBindgenCommands() {
  const found = await findWasmBindgen(crateVersion());
  if (found === undefined) {
    throw new Failure("wasm-bindgen is missing. Run `npm start` or `npm test`, which install it.");
  }
  return found;
}

function crateVersion() {
  const lock = readFileSync(new URL("../../Cargo.lock", import.meta.url), "utf8");
  const version = /^name = "wasm-bindgen"\r?\nversion = "([^"]+)"/m.exec(lock)?.[1];
  if (version === undefined) {
    throw new Failure("Cargo.lock names no wasm-bindgen. Run `cargo update -p wasm-bindgen`.");
  }
  return version;
}

/** @param {string} version */
async function findWasmBindgen(version) {
  const kept = join(crateFolder("wasm-bindgen", version), "bin");
  for (const bindgen of [join(kept, "wasm-bindgen"), findCommand(["wasm-bindgen"])]) {
    const testRunner = bindgen?.replace(/wasm-bindgen(\.exe)?$/, "wasm-bindgen-test-runner$1");
    if (bindgen && testRunner && (await isVersion(bindgen, version)) && (await isVersion(testRunner, version))) {
      return { bindgen, testRunner };
    }
  }
  return undefined;
}

/**
 * @param {string} command
 * @param {string} version
 */
async function isVersion(command, version) {
  return (await ask(command, ["--version"])).stdout.trim().endsWith(` ${version}`);
}

/** @param {string} version */
async function install(version) {
  await installCrate({
    crate: "wasm-bindgen-cli",
    name: "wasm-bindgen",
    version,
    // Without --locked: the lock file published with 0.2.130 names a crate version that has been withdrawn.
    args: [],
    takes: "about 2 minutes",
  });
}
