import { lint } from "./lint.mjs";
import { rust } from "./rust.mjs";
import { browser, embeds, node, packed } from "./typescript.mjs";
import { wasm } from "./wasm.mjs";

/**
 * Something that tests the project.
 * @typedef {object} Runner
 * @property {string} title
 * @property {readonly Need[]} needs what must be set up before
 * @property {string} command
 * @property {readonly string[]} args
 * @property {() => NodeJS.ProcessEnv | Promise<NodeJS.ProcessEnv>} [env]
 * @property {URL} [report] the file into which it writes its counts, where it does not print them
 * @property {(text: string, exitCode: number) => import("./counts/count.mjs").Count | undefined} count
 *   reads the counts from the report or else from what was printed
 */

/** @typedef {"tools" | "linters" | "wasm" | "browser" | "mdbook"} Need */

/**
 * All runners, under the names by which `npm test` knows them, quick ones first.
 * @type {Record<string, readonly Runner[]>}
 */
export const RUNNERS = { lint, rust, wasm, node, package: packed, embeds, browser };
