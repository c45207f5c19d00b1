import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const ENDINGS = process.platform === "win32" ? [".exe"] : [""];

/**
 * The path of the first of these commands that PATH holds.
 * @param {readonly string[]} names
 */
export function findCommand(names) {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const candidates = names.flatMap((name) =>
    folders.flatMap((folder) => ENDINGS.map((ending) => join(folder, name + ending))),
  );
  return candidates.find(isExecutable);
}

/** @param {string} path */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
