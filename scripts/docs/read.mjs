import { readFileSync } from "node:fs";
import { Failure } from "../process/failure.mjs";

/** The folder of the patterns: a price list a file. */
export const PATTERNS = new URL("../../docs/patterns/", import.meta.url);

/**
 * A file of the folder.
 * @param {string} name its path inside the folder, without `.json`
 */
export function readPattern(name) {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, PATTERNS), "utf8"));
  } catch (reason) {
    throw new Failure(
      `docs/patterns/${name}.json cannot be read. ${reason instanceof Error ? reason.message : reason}`,
    );
  }
}

/**
 * What a JSON pointer leads to.
 * @param {any} document
 * @param {string} pointer
 */
export function valueAt(document, pointer) {
  const value = namesOf(pointer).reduce((found, name) => found?.[name], document);
  if (value === undefined) {
    throw new Failure(`docs/patterns/page.md: ${pointer} leads nowhere.`);
  }
  return value;
}

/**
 * The names along a JSON pointer; none of those here has a character that needs to be escaped.
 * @param {string} pointer
 */
export function namesOf(pointer) {
  return pointer.split("/").slice(1);
}
