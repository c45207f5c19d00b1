import { wasmSource } from "#wasm-source";
import init, { __wbg_reset_state as restart } from "../wasm/creditmix.js";
import { Instance } from "./instance.js";

/** The WebAssembly with everything that the core answers. */
export const whole = new Instance(wasmSource, (module) => init({ module_or_path: module }), restart);
