import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ask } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { findCommand } from "../process/find.mjs";
import { runLongStep } from "../process/long-step.mjs";

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
  const kept = join(folder(version), "bin");
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
  const { code, complaint } = await runLongStep({
    title: `Building wasm-bindgen ${version} (once for this machine, about 2 minutes)`,
    command: "cargo",
    // A debug build takes a quarter of the time of a release build (1 min 50 s, 7 min 20 s) and is fast enough.
    // Without --locked: the lock file published with 0.2.130 names a crate version that has been withdrawn.
    args: ["install", "--debug", "wasm-bindgen-cli", "--version", `=${version}`, "--root", folder(version)],
    env: { CARGO_TERM_PROGRESS_WHEN: "always", CARGO_TERM_PROGRESS_WIDTH: "80" },
    progress: (line) => /Building.* (\d+\/\d+)/.exec(line)?.[1]?.replace("/", " of ").concat(" crates"),
  });
  if (code !== 0) {
    throw new Failure(
      `wasm-bindgen ${version} could not be built (${complaint}). Check the network and the C linker, then run this again.`,
    );
  }
}

/** @param {string} version */
function folder(version) {
  return join(cacheFolder(), "creditmix", `wasm-bindgen-${version}`);
}

function cacheFolder() {
  if (process.env.XDG_CACHE_HOME) {
    return process.env.XDG_CACHE_HOME;
  }
  switch (process.platform) {
    case "darwin":
      return join(homedir(), "Library", "Caches");
    case "win32":
      return process.env.LOCALAPPDATA ?? join(homedir(), "AppData", "Local");
    default:
      return join(homedir(), ".cache");
  }
}
