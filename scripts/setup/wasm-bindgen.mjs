import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ask, PROJECT } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { findCommand } from "../process/find.mjs";
import { once } from "../process/once.mjs";
import { crateCommand, installCrate } from "./crate.mjs";
import { toolchain } from "./toolchain.mjs";

/** Makes what pages load from a compiled crate. */
const BINDER = "binder";

/** Runs the tests of a compiled crate, in Node or in a browser. */
const TEST_RUNNER = "wasm-bindgen-test-runner";

/**
 * Sees to the command that binds WebAssembly to JavaScript, in exactly the version of the crate: other versions do not fit each other.
 * Gives its path.
 */
export const binder = once(async () => {
  await toolchain();
  return ownCrate({ name: BINDER, folder: "scripts/build/binder", takes: "about half a minute" });
});

/** Sees to the command that runs the tests of the WebAssembly, in exactly the version of the crate, and gives its path. */
export const wasmTestRunner = once(async () => {
  await toolchain();
  const version = crateVersion();
  const found = findCommand([TEST_RUNNER]);
  if (found !== undefined && (await ask(found, ["--version"])).stdout.trim().endsWith(` ${version}`)) {
    return found;
  }
  return ownCrate({ name: TEST_RUNNER, folder: "scripts/runners/test-runner", takes: "about a minute" });
});

/**
 * A command from a crate of this project, which pins all that it is built of in a lock file of its own. It is kept under the hash of
 * its sources.
 * @param {{ name: string, folder: string, takes: string }} crate
 */
function ownCrate({ name, folder, takes }) {
  const hash = createHash("sha256");
  for (const file of ["Cargo.lock", "src/main.rs"]) {
    hash.update(readFileSync(join(PROJECT, folder, file)));
  }
  const version = `${crateVersion()}-${hash.digest("hex").slice(0, 8)}`;
  const source = ["--path", folder, "--target-dir", `target/${name}`];
  return installed({ name, version, source, takes });
}

/** @param {import("./crate.mjs").Crate} crate */
async function installed(crate) {
  const command = crateCommand(crate.name, crate.version);
  if (!existsSync(command)) {
    await installCrate(crate);
  }
  return command;
}

function crateVersion() {
  const lock = readFileSync(new URL("../../Cargo.lock", import.meta.url), "utf8");
  const version = /^name = "wasm-bindgen"\r?\nversion = "([^"]+)"/m.exec(lock)?.[1];
  if (version === undefined) {
    throw new Failure("Cargo.lock names no wasm-bindgen. Run `cargo update -p wasm-bindgen`.");
  }
  return version;
}
