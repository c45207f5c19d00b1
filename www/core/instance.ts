import { compiled, type WasmSource } from "./wasm-module.js";

/** Where a WebAssembly is found, where nobody says so. */
type Usual = () => WasmSource | Promise<WasmSource>;

/**
 * A WebAssembly: compiled and started once, however often it is asked for. Where that fails, it is tried again when it is next
 * asked for. Where it breaks while it works, the next that is asked of it is asked of a new instance.
 */
export class Instance {
  readonly #usual: Usual;
  readonly #start: (module: WebAssembly.Module) => Promise<unknown>;
  readonly #restart: () => void;
  #isBroken = false;
  #generation = 0;
  #compiling: Promise<WebAssembly.Module> | undefined;
  #loading: Promise<void> | undefined;

  /** `restart` puts a new instance in place of the one that was started. */
  constructor(usual: Usual, start: (module: WebAssembly.Module) => Promise<unknown>, restart: () => void) {
    this.#usual = usual;
    this.#start = start;
    this.#restart = restart;
  }

  /** How many instances broke before this one: what was made in one of them is lost. */
  get generation(): number {
    return this.#generation;
  }

  /** Has the WebAssembly work. What breaks it is thrown on. */
  run<T>(work: () => T): T {
    if (this.#isBroken) {
      this.#restart();
      this.#isBroken = false;
    }
    try {
      return work();
    } catch (reason) {
      if (isTrap(reason)) {
        this.#isBroken = true;
        this.#generation += 1;
      }
      throw reason;
    }
  }

  /** The module, from the usual source where none is given. */
  compile(source?: WasmSource): Promise<WebAssembly.Module> {
    this.#compiling ??= this.#compile(source).catch((reason: unknown) => {
      this.#compiling = undefined;
      throw reason;
    });
    return this.#compiling;
  }

  load(source?: WasmSource): Promise<void> {
    this.#loading ??= this.#load(source).catch((reason: unknown) => {
      this.#loading = undefined;
      throw reason;
    });
    return this.#loading;
  }

  /** Says that it was started otherwise. */
  started(module: WebAssembly.Module): void {
    this.#compiling = Promise.resolve(module);
    this.#loading = Promise.resolve();
  }

  async #compile(source: WasmSource | undefined): Promise<WebAssembly.Module> {
    return compiled(source ?? (await this.#usual()));
  }

  async #load(source: WasmSource | undefined): Promise<void> {
    await this.#start(await this.compile(source));
  }
}

/** What is made in an instance, and lost with it. */
export class Held<Thing extends { free(): void }> {
  readonly #instance: Instance;
  readonly #generation: number;
  readonly #thing: Thing;

  constructor(instance: Instance, make: () => Thing) {
    this.#instance = instance;
    this.#thing = instance.run(make);
    this.#generation = instance.generation;
  }

  get isLost(): boolean {
    return this.#generation !== this.#instance.generation;
  }

  /** @throws where it is lost. */
  ask<T>(question: (thing: Thing) => T): T {
    if (this.isLost) throw new Error("creditmix: the WebAssembly of this calculator broke; make a new calculator");
    return this.#instance.run(() => question(this.#thing));
  }

  /** Gives back its memory; that of what is lost went with the instance. */
  free(): void {
    if (!this.isLost) this.ask((thing) => thing.free());
  }
}

/**
 * Whether a thrown value says that an instance broke off in the midst of its work: it trapped, or had no more stack or memory (which
 * Firefox calls an InternalError). What it was working on is then left as it was, and cannot be trusted.
 */
export function isTrap(reason: unknown): boolean {
  return (
    reason instanceof WebAssembly.RuntimeError ||
    reason instanceof RangeError ||
    (reason instanceof Error && reason.name === "InternalError")
  );
}
