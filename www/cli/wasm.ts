import { readFile } from "node:fs/promises";
import { loadSync } from "../core/index.js";

/** Loads the WebAssembly, which the build puts beside the bundled script. */
export async function loadWasm(): Promise<void> {
  loadSync(await readFile(new URL("creditmix_bg.wasm", import.meta.url)));
}
