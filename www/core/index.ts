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
import { wasmSource } from "#wasm-source";
import init, { initSync, Calculator as Wasm } from "../wasm/creditmix.js";
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
  Problem,
  Scenario,
  Totals,
  Uncertainty,
  VolumeRange,
  Warning,
} from "./types.js";
import { compiled, type WasmSource } from "./wasm-module.js";

export type * from "./types.js";
export type { WasmSource } from "./wasm-module.js";

let loading: Promise<void> | undefined;
let module: WebAssembly.Module | undefined;

/**
 * Loads the WebAssembly, once for the whole page however often it is called. By default it is found beside the script, also
 * in Node.
 */
export function load(source?: WasmSource): Promise<void> {
  loading ??= start(source).catch((reason: unknown) => {
    loading = undefined;
    throw reason;
  });
  return loading;
}

/** Loads the WebAssembly from its bytes, at once. */
export function loadSync(bytes: BufferSource | WebAssembly.Module): void {
  module = bytes instanceof WebAssembly.Module ? bytes : new WebAssembly.Module(bytes);
  initSync({ module });
  loading = Promise.resolve();
}

/** The module that is loaded, to be sent to a worker that is to compute as well; undefined before. */
export function loadedModule(): WebAssembly.Module | undefined {
  return module;
}

async function start(source: WasmSource | undefined): Promise<void> {
  module = await compiled(source ?? (await wasmSource()));
  await init({ module_or_path: module });
}

/** Even steps in which a range of volumes is looked at. */
const STEPS = 200;

/** Thrown by `new Calculator` for a catalog with problems; `errors` lists all of them. */
export interface CatalogError extends Error {
  name: "CatalogError";
  errors: Problem[];
}

/** Whether a thrown value is a {@link CatalogError}. */
export function isCatalogError(reason: unknown): reason is CatalogError {
  return reason instanceof Error && reason.name === "CatalogError";
}

/** Whether an answer is a failure rather than figures. */
export function isFailure<T extends object>(answer: T | Failure): answer is Failure {
  return "errors" in answer;
}

/** Whether an answer that was given as JSON text is a {@link Failure}. */
export function isFailureText(text: string): boolean {
  return text.startsWith('{"errors":');
}

/**
 * A catalog, read and checked once, that answers scenarios. Call `load` or `loadSync` before.
 *
 * Both take JSON text or the object it stands for; text keeps every digit of its numbers.
 */
export class Calculator {
  readonly #wasm: Wasm;

  /** @throws {CatalogError} where the catalog has problems. */
  constructor(catalog: Catalog | string) {
    this.#wasm = new Wasm(catalog);
  }

  /** What each plan costs and serves, month by month. */
  compare(scenario: Scenario | string): Comparison | Failure {
    return this.#wasm.compare(scenario);
  }

  /** {@link Calculator.compare} as JSON text: about twice as fast, where the figures are only passed on. */
  compareText(scenario: Scenario | string): string {
    return this.#wasm.compareText(scenario);
  }

  /** The comparison with what follows from it: why the best plan is the best, and what a credit and an action come to. */
  advise(scenario: Scenario | string): Answer | Failure {
    return this.#wasm.advise(scenario);
  }

  /**
   * How much more the best plan of a scenario costs than the best plan of another; null where one of them has no plan that
   * can be had, and where the two are paid in different currencies.
   */
  difference(scenario: Scenario | string, base: Scenario | string): Difference | null | Failure {
    return this.#wasm.difference(scenario, base);
  }

  /** What is legal in the catalog but looks like a mistake; `today` is written as `YYYY-MM-DD`. */
  warnings(today: string): Warning[] | Failure {
    return this.#wasm.warnings(today);
  }

  /** The totals of all plans and nothing else: the cheapest answer. */
  totals(scenario: Scenario | string): Totals | Failure {
    return this.#wasm.totals(scenario);
  }

  /** How the invoice of a plan comes about in a month, counted from 1. */
  explain(scenario: Scenario | string, plan: string, month: number): Explanation | Failure {
    return this.#wasm.explain(scenario, plan, month);
  }

  /** At which volumes which plan is best. */
  breakEven(scenario: Scenario | string, { from, to, steps = STEPS }: VolumeRange): BreakEven | Failure {
    return this.#wasm.breakEven(scenario, String(from), String(to), steps);
  }

  /** What each plan costs over a range of volumes. */
  curve(scenario: Scenario | string, { from, to, steps = STEPS }: VolumeRange): Curve | Failure {
    return this.#wasm.curve(scenario, String(from), String(to), steps);
  }

  /** What each plan may come to where usage is uncertain. */
  forecast(scenario: Scenario | string, { variation, runs = 1000, seed = 1 }: Uncertainty): Forecast | Failure {
    return this.#wasm.forecast(scenario, String(variation), runs, seed);
  }

  /** Gives back the memory of the catalog. */
  free(): void {
    this.#wasm.free();
  }
}
