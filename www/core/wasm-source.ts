import type { WasmSource } from "./wasm-module.js";

/** Where the WebAssembly lies: beside the script. Node has another way, see package.json, and so has a page of one file. */
export function wasmSource(): WasmSource | Promise<WasmSource> {
  return new URL("../wasm/creditmix_bg.wasm", import.meta.url);
}
