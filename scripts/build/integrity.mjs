import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

/**
 * What a page can write into `integrity` for each script and each WebAssembly under a folder, by its path there.
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function integrity(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|wasm)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => {
      const hash = createHash("sha384").update(readFileSync(file)).digest("base64");
      return [relative(folder, file).split(sep).join("/"), `sha384-${hash}`];
    }),
  );
}
