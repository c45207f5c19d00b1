import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * The files under a folder, one a line, with their sizes as they are and as a server sends them (gzip).
 * @param {string} folder
 */
export function sizes(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return names.map((name) => {
    const content = readFileSync(name);
    return `${kilobytes(content.length)} ${kilobytes(gzipSync(content).length)} gzip  ${name.slice(folder.length + 1)}`;
  });
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}
