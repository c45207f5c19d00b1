/**
 * What a page asks the core for at once, in a WebAssembly of its own that is a third smaller than the whole one (see
 * scripts/build/wasm.mjs). The same code answers, so the figures are the same to the last digit.
 */
import init, { Calculator as Wasm } from "../wasm/creditmix_page.js";
import type { Calculator } from "./index.js";
import { Instance } from "./instance.js";
import type { Answer, Catalog, Difference, Explanation, Failure, Scenario } from "./types.js";

const page = new Instance(
  () => new URL("../wasm/creditmix_page_bg.wasm", import.meta.url),
  (module) => init({ module_or_path: module }),
);

/** Loads the WebAssembly, once for the whole page however often it is called. */
export function loadPage(): Promise<void> {
  return page.load();
}

/** What a page asks at once. */
export type PageQuestions = Pick<Calculator, "advise" | "difference" | "explain">;

/** Answers them as `Calculator` does. Call `loadPage` before. */
export class PageCalculator implements PageQuestions {
  readonly #wasm: Wasm;

  /** @throws {CatalogError} where the catalog has problems. */
  constructor(catalog: Catalog | string) {
    this.#wasm = new Wasm(catalog);
  }

  advise(scenario: Scenario | string): Answer | Failure {
    return this.#wasm.advise(scenario);
  }

  difference(scenario: Scenario | string, base: Scenario | string): Difference | null | Failure {
    return this.#wasm.difference(scenario, base);
  }

  explain(scenario: Scenario | string, plan: string, month: number): Explanation | Failure {
    return this.#wasm.explain(scenario, plan, month);
  }

  free(): void {
    this.#wasm.free();
  }
}
