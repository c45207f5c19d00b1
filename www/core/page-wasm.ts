import init, { __wbg_reset_state as restart } from "../wasm/creditmix_page.js";
import { Instance } from "./instance.js";

/** The WebAssembly with what a page asks the core for at once. */
export const page = new Instance(
  () => new URL("../wasm/creditmix_page_bg.wasm", import.meta.url),
  (module) => init({ module_or_path: module }),
  restart,
);

export { Calculator } from "../wasm/creditmix_page.js";
