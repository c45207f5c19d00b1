import { stripVTControlCharacters } from "node:util";

const RESULT = /^\s*test result: \w+\. (\d+) passed; (\d+) failed;/gm;

/**
 * The sum of the result lines that cargo's and wasm-bindgen's test runners print, one for each test program.
 * @param {string} output
 * @returns {import("./count.mjs").Count | undefined} undefined where there is no such line
 */
export function countRustTests(output) {
  const results = [...stripVTControlCharacters(output).matchAll(RESULT)];
  if (results.length === 0) {
    return undefined;
  }
  return {
    passed: results.reduce((sum, result) => sum + Number(result[1]), 0),
    failed: results.reduce((sum, result) => sum + Number(result[2]), 0),
  };
}
