import { brotliCompressSync, gzipSync } from "node:zlib";

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
