/**
 * Lets the WebAssembly of a page break where a test wants it: `traps.next = "calculator_adviseWithin"` makes the next call of that function trap,
 * and leaves the instance unusable, as a trap does. It is called within the page.
 */
export function installTraps(): void {
  const traps = { next: "", instances: 0 };
  Object.assign(globalThis, { traps });
  const exports = Object.getOwnPropertyDescriptor(WebAssembly.Instance.prototype, "exports");
  const watched = new WeakMap<WebAssembly.Instance, WebAssembly.Exports>();

  const watch = (instance: WebAssembly.Instance): WebAssembly.Exports => {
    traps.instances += 1;
    let isBroken = false;
    const entries = Object.entries(exports?.get?.call(instance) as WebAssembly.Exports).map(([name, value]) => {
      if (typeof value !== "function") return [name, value] as const;
      const call = (...given: unknown[]) => {
        if (isBroken) throw new WebAssembly.RuntimeError(`${name} of an instance that is broken`);
        if (name === traps.next) {
          traps.next = "";
          isBroken = true;
          throw new WebAssembly.RuntimeError("unreachable");
        }
        return value(...given);
      };
      return [name, call] as const;
    });
    return Object.fromEntries(entries) as WebAssembly.Exports;
  };
  Object.defineProperty(WebAssembly.Instance.prototype, "exports", {
    get(this: WebAssembly.Instance) {
      const known = watched.get(this) ?? watch(this);
      watched.set(this, known);
      return known;
    },
  });
}
