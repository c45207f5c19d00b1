import { readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PROJECT } from "../../process/child.mjs";
import { bundle } from "../bundle.mjs";
import { addCrateNotices, NOTICES } from "../crate-notices.mjs";
import { plainImports } from "../plain-imports.mjs";
import { WASM_FILE } from "../wasm.mjs";

const WASM_IN_TEXT = "virtual:wasm-in-text";
/** There is no file for a worker, so long work is done on the page's own thread, in pieces. */
const NO_WORKER = "virtual:no-worker";
/** The studies are in the file anyway, so the smaller WebAssembly of pages would only come on top. */
const WHOLE_FOR_PAGE = "virtual:whole-for-page";
const WHOLE = join(PROJECT, "www", "core", "whole.ts");
const WHOLE_WASM = join(PROJECT, "www", "wasm", "creditmix.js");

/**
 * Builds the elements as one file for `<script type="module">`, with everything inside.
 * @param {string} file
 */
export async function buildInline(file) {
  await bundle("The element in one file", {
    configFile: false,
    root: PROJECT,
    base: "./",
    publicDir: false,
    plugins: [oneFile(), plainImports()],
    build: {
      outDir: dirname(file),
      emptyOutDir: false,
      modulePreload: false,
      license: { fileName: NOTICES },
      rolldownOptions: {
        input: join(PROJECT, "www", "element", "inline.ts"),
        preserveEntrySignatures: "exports-only",
        output: { entryFileNames: basename(file), codeSplitting: false },
      },
    },
  });
  await addCrateNotices(dirname(file));
}

/** @returns {import("vite").Plugin} */
function oneFile() {
  return {
    name: "creditmix-one-file",
    enforce: "pre",
    resolveId(id) {
      if (id === "#wasm-source") {
        return `\0${WASM_IN_TEXT}`;
      }
      if (id.endsWith("/page-wasm.js")) {
        return `\0${WHOLE_FOR_PAGE}`;
      }
      return id.endsWith("/open-worker.js") ? `\0${NO_WORKER}` : undefined;
    },
    load(id) {
      if (id === `\0${NO_WORKER}`) {
        return "export function openWorker() { return undefined; }";
      }
      if (id === `\0${WHOLE_FOR_PAGE}`) {
        return `export { whole as page } from ${JSON.stringify(WHOLE)}; export { Calculator } from ${JSON.stringify(WHOLE_WASM)};`;
      }
      if (id === `\0${WASM_IN_TEXT}`) {
        const text = JSON.stringify(readFileSync(WASM_FILE).toString("base64"));
        return `export function wasmSource() { return Uint8Array.from(atob(${text}), (letter) => letter.charCodeAt(0)); }`;
      }
      return undefined;
    },
  };
}
