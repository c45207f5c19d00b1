import { compiled, type WasmSource } from "./wasm-module.js";

/** Where a WebAssembly is found, where nobody says so. */
type Usual = () => WasmSource | Promise<WasmSource>;

/**
 * A WebAssembly: compiled and started once, however often it is asked for. Where that fails, it is tried again when it is next
 * asked for.
 */
export class Instance {
  readonly #usual: Usual;
  readonly #start: (module: WebAssembly.Module) => Promise<unknown>;
  #compiling: Promise<WebAssembly.Module> | undefined;
  #loading: Promise<void> | undefined;

  constructor(usual: Usual, start: (module: WebAssembly.Module) => Promise<unknown>) {
    this.#usual = usual;
    this.#start = start;
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
