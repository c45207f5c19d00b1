/**
 * What a page asks the core for at once, in a WebAssembly of its own that is a third smaller than the whole one (see
 * scripts/build/wasm.mjs). The same code answers, so the figures are the same to the last digit.
 */
import { Held } from "./instance.js";
import { Calculator, page } from "./page-wasm.js";

/** What a page asks at once. */
export type PageQuestions = Pick<Calculator, "adviseWithin" | "difference">;

/** Loads the WebAssembly, once for the whole page however often it is called. */
export function loadPage(): Promise<void> {
  return page.load();
}

/**
 * Answers these questions as `Calculator` of index.ts does. Call `loadPage` before. Where its WebAssembly broke, for whomever on the
 * page, the next question is answered by a new one.
 */
export class PageCalculator implements PageQuestions {
  readonly #catalog: string;
  #held: Held<Calculator>;

  /** @throws {CatalogError} where the catalog has problems. */
  constructor(catalog: string) {
    this.#catalog = catalog;
    this.#held = this.#open();
  }

  readonly adviseWithin: PageQuestions["adviseWithin"] = (scenario, steps) =>
    this.#ask((wasm) => wasm.adviseWithin(scenario, steps));
  readonly difference: PageQuestions["difference"] = (scenario, base) =>
    this.#ask((wasm) => wasm.difference(scenario, base));

  /** Gives back the memory of the catalog. */
  free(): void {
    this.#held.free();
  }

  #open(): Held<Calculator> {
    return new Held(page, () => new Calculator(this.#catalog));
  }

  #ask<T>(question: (wasm: Calculator) => T): T {
    if (this.#held.isLost) this.#held = this.#open();
    return this.#held.ask(question);
  }
}
