import { homedir } from "node:os";
import { join } from "node:path";
import { Failure } from "../process/failure.mjs";
import { runLongStep } from "../process/long-step.mjs";

/**
 * Builds a command from its crate into the user's cache folder, under its version, so that a second clone does not build it again.
 * A debug build is fast enough and takes a quarter of the time (wasm-bindgen: 1 min 50 s, as a release 7 min 20 s).
 * @param {{ crate: string, name: string, version: string, args: readonly string[], takes: string }} wanted
 */
export async function installCrate({ crate, name, version, args, takes }) {
  const { code, complaint } = await runLongStep({
    title: `Building ${name} ${version} (once for this machine, ${takes})`,
    command: "cargo",
    args: ["install", "--debug", crate, "--version", `=${version}`, ...args, "--root", crateFolder(name, version)],
    env: { CARGO_TERM_PROGRESS_WHEN: "always", CARGO_TERM_PROGRESS_WIDTH: "80" },
    progress: (line) => /Building.* (\d+\/\d+)/.exec(line)?.[1]?.replace("/", " of ").concat(" crates"),
  });
  if (code !== 0) {
    throw new Failure(
      `${name} ${version} could not be built (${complaint}). Check the network and the C linker, then run this again.`,
    );
  }
}

/**
 * Where a command is kept.
 * @param {string} name
 * @param {string} version
 */
export function crateFolder(name, version) {
  return join(cacheFolder(), "creditmix", `${name}-${version}`);
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
