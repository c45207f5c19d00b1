/**
 * What a page asks the core for at once, in a WebAssembly of its own that is a third smaller than the whole one (see
 * scripts/build/wasm.mjs). The same code answers, so the figures are the same to the last digit.
 */
import init, { Calculator } from "../wasm/creditmix_page.js";
import { Instance } from "./instance.js";

const page = new Instance(
  () => new URL("../wasm/creditmix_page_bg.wasm", import.meta.url),
  (module) => init({ module_or_path: module }),
);

/** Loads the WebAssembly, once for the whole page however often it is called. */
export function loadPage(): Promise<void> {
  return page.load();
}

/** Answers these questions as `Calculator` of index.ts does. Call `loadPage` before. */
export { Calculator as PageCalculator };

/** What a page asks at once. */
export type PageQuestions = Pick<Calculator, "advise" | "difference" | "explain">;
