import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { ELEMENT_FOLDER } from "../build/element.mjs";

/** Bytes as they are, and as servers send them. @typedef {{ raw: number, gzip: number, brotli: number }} Weight */

/** @param {Uint8Array | string} content @returns {Weight} */
export function weightOf(content) {
  return {
    raw: Buffer.byteLength(content),
    gzip: gzipSync(content, { level: 9 }).length,
    brotli: brotliCompressSync(content).length,
  };
}

/** @param {readonly Weight[]} weights @returns {Weight} */
export function together(weights) {
  const sum = (/** @type {keyof Weight} */ of) => weights.reduce((all, weight) => all + weight[of], 0);
  return { raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli") };
}

/**
 * What a page loads of the built element: its script and the WebAssembly at first, the rest when it is wanted.
 * @returns {Record<string, Weight>}
 */
export function weighElement() {
  const weigh = (/** @type {string} */ name) => weightOf(readFileSync(join(ELEMENT_FOLDER, name)));
  const script = weigh("creditmix.js");
  const wasm = weigh("creditmix_page_bg.wasm");
  const own = /^creditmix(-embed|-host)?\.js$/;
  const later = readdirSync(ELEMENT_FOLDER).filter((name) => name.endsWith(".js") && !own.test(name));
  return {
    script,
    WebAssembly: wasm,
    "first load": together([script, wasm]),
    "all scripts that come later": together(later.map(weigh)),
    "WebAssembly that comes later": weigh("creditmix_bg.wasm"),
  };
}
