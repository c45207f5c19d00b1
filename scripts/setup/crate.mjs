import { homedir } from "node:os";
import { join } from "node:path";
import { Failure } from "../process/failure.mjs";
import { CARGO_PROGRESS, cratesBuilt, runLongStep } from "../process/long-step.mjs";

/**
 * A command that is made from a crate.
 * @typedef {object} Crate
 * @property {string} name of the command
 * @property {string} version
 * @property {readonly string[]} source where cargo finds the crate
 * @property {string} takes how long it takes, about
 */

/**
 * Builds a command from its crate into the user's cache folder, under its version, so that a second clone does not build it again.
 * A debug build is fast enough and takes a quarter of the time; what a debugger would need takes a fifth of it.
 * @param {Crate} crate
 */
export async function installCrate({ name, version, source, takes }) {
  const { code, complaint } = await runLongStep({
    name,
    title: `Building ${name} ${version} (once for this machine, ${takes})`,
    command: "cargo",
    args: ["install", "--locked", "--debug", ...source, "--root", crateFolder(name, version)],
    env: { ...CARGO_PROGRESS, CARGO_PROFILE_DEV_DEBUG: "0" },
    progress: cratesBuilt,
  });
  if (code !== 0) {
    throw new Failure(
      `${name} ${version} could not be built (${complaint}). Check the network and the C linker, then run this again.`,
    );
  }
}

/**
 * The path that {@link installCrate} builds a command to.
 * @param {string} name
 * @param {string} version
 */
export function crateCommand(name, version) {
  return join(crateFolder(name, version), "bin", process.platform === "win32" ? `${name}.exe` : name);
}

/**
 * @param {string} name
 * @param {string} version
 */
function crateFolder(name, version) {
  return join(cacheFolder(), `${name}-${version}`);
}

/** Where this user's tools are kept that any clone can use. */
export function cacheFolder() {
  return join(userCache(), "creditmix");
}

function userCache() {
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
