import { extname } from "node:path";

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * What a web server says that a file is.
 * @param {string} path
 */
export function contentType(path) {
  return TYPES[extname(path)] ?? "text/plain";
}
