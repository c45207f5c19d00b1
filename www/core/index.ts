/**
 * The calculator for pages, workers and Node, without any DOM.
 *
 * ```ts
 * import { Calculator, load } from "creditmix/core";
 *
 * await load();
 * const calculator = new Calculator(catalog);
 * const comparison = calculator.compare({ mix: [{ action: "run", quantity: "200" }] });
 * ```
 */
import { initSync, Calculator as Wasm } from "../wasm/creditmix.js";
import { Held } from "./instance.js";
import type {
  Answer,
  BreakEven,
  Catalog,
  Comparison,
  Curve,
  Difference,
  Explanation,
  Failure,
  Forecast,
  Scenario,
  Totals,
  Uncertainty,
  VolumeRange,
  Warning,
} from "./types.js";
import type { WasmSource } from "./wasm-module.js";
import { whole } from "./whole.js";

export * from "./problems.js";
export type * from "./types.js";
export type { WasmSource } from "./wasm-module.js";

/**
 * Loads the WebAssembly, once for the whole page however often it is called. By default it is found beside the script, also
 * in Node.
 */
export function load(source?: WasmSource): Promise<void> {
  return whole.load(source);
}

/** Loads the WebAssembly from its bytes, at once. */
export function loadSync(bytes: BufferSource | WebAssembly.Module): void {
  const module = bytes instanceof WebAssembly.Module ? bytes : new WebAssembly.Module(bytes);
  initSync({ module });
  whole.started(module);
}

/** The WebAssembly, compiled once and not started here: to be sent to a worker, which loads it from that. */
export function compile(source?: WasmSource): Promise<WebAssembly.Module> {
  return whole.compile(source);
}

/** Even steps in which a range of volumes is looked at. */
const STEPS = 200;

/**
 * A catalog, read and checked once, that answers scenarios. Call `load` or `loadSync` before.
 *
 * Both take JSON text or the object it stands for; text keeps every digit of its numbers.
 *
 * Should the WebAssembly break (a `WebAssembly.RuntimeError`), all calculators that there are answer with an error from then on; new ones work.
 */
export class Calculator {
  readonly #held: Held<Wasm>;

  /** @throws {CatalogError} where the catalog has problems. */
  constructor(catalog: Catalog | string) {
    this.#held = new Held(whole, () => new Wasm(catalog));
  }

  /** What each plan costs and serves, month by month. */
  compare(scenario: Scenario | string): Comparison | Failure {
    return this.#held.ask((wasm) => wasm.compare(scenario));
  }

  /** {@link Calculator.compare} as JSON text: about twice as fast, where the figures are only passed on. */
  compareText(scenario: Scenario | string): string {
    return this.#held.ask((wasm) => wasm.compareText(scenario));
  }

  /** The comparison with what follows from it: why the best plan is the best, and what a credit and an action come to. */
  advise(scenario: Scenario | string): Answer | Failure {
    return this.#held.ask((wasm) => wasm.advise(scenario));
  }

  /**
   * The same as {@link Calculator.advise}, where that takes no more than so many steps of a few nanoseconds; null where it would
   * take more. For a thread that must not be held up: what is null is asked again in a worker.
   */
  adviseWithin(scenario: Scenario | string, steps: number): Answer | Failure | null {
    return this.#held.ask((wasm) => wasm.adviseWithin(scenario, steps));
  }

  /**
   * How much more the best plan of a scenario costs than the best plan of another; null where one of them has no plan that
   * can be had, and where the two are paid in different currencies.
   */
  difference(scenario: Scenario | string, base: Scenario | string): Difference | null | Failure {
    return this.#held.ask((wasm) => wasm.difference(scenario, base));
  }

  /** What is legal in the catalog but looks like a mistake; `today` is written as `YYYY-MM-DD`. */
  warnings(today: string): Warning[] | Failure {
    return this.#held.ask((wasm) => wasm.warnings(String(today)));
  }

  /** The totals of all plans and nothing else: the cheapest answer. */
  totals(scenario: Scenario | string): Totals | Failure {
    return this.#held.ask((wasm) => wasm.totals(scenario));
  }

  /** How the invoice of a plan comes about in a month, counted from 1. */
  explain(scenario: Scenario | string, plan: string, month: number): Explanation | Failure {
    return this.#held.ask((wasm) => wasm.explain(scenario, String(plan), month));
  }

  /** At which volumes which plan is best. */
  breakEven(scenario: Scenario | string, { from, to, steps = STEPS }: VolumeRange): BreakEven | Failure {
    return this.#held.ask((wasm) => wasm.breakEven(scenario, String(from), String(to), steps));
  }

  /** What each plan costs over a range of volumes. */
  curve(scenario: Scenario | string, { from, to, steps = STEPS }: VolumeRange): Curve | Failure {
    return this.#held.ask((wasm) => wasm.curve(scenario, String(from), String(to), steps));
  }

  /** What each plan may come to where usage is uncertain. */
  forecast(scenario: Scenario | string, { variation, runs = 1000, seed = 1 }: Uncertainty): Forecast | Failure {
    return this.#held.ask((wasm) => wasm.forecast(scenario, String(variation), runs, seed));
  }

  /** Whether its WebAssembly broke, so that it answers nothing any more. */
  get isLost(): boolean {
    return this.#held.isLost;
  }

  /** Gives back the memory of the catalog. */
  free(): void {
    this.#held.free();
  }
}
