import { readFile } from "node:fs/promises";

/** Node fetches no files: it reads them. */
export function wasmSource() {
  return readFile(new URL("../wasm/creditmix_bg.wasm", import.meta.url));
}
