import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { installTraps } from "../browser/traps.js";

const exportsOfInstances = Object.getOwnPropertyDescriptor(WebAssembly.Instance.prototype, "exports");
installTraps();
const { traps } = globalThis as unknown as { traps: { next: string } };
// Loaded only now and anew, so that its instance is watched: other tests of this process have loaded it before.
vi.resetModules();
const { Calculator } = await import("./wasm.js");
afterAll(() => {
  vi.resetModules();
  Object.defineProperty(WebAssembly.Instance.prototype, "exports", exportsOfInstances ?? {});
});

const CATALOG = {
  format: 1,
  product: "Runs",
  currency: "USD",
  actions: [{ id: "run", name: "Run", uses: "1" }],
  plans: [{ id: "pay", name: "Pay", fee: "5", allowances: [{ meter: "credits" }] }],
} as const;

/** What a calculator answers: two months at $5. */
const TOTALS = { best: "pay", plans: [{ plan: "pay", total: "10.00", served_share: "1" }] };

function open(): InstanceType<typeof Calculator> {
  return new Calculator(JSON.stringify(CATALOG));
}

beforeEach(() => {
  traps.next = "";
});

for (const broken of ["calculator_new", "calculator_totals", "calculator_forecast"]) {
  test(`after a trap in ${broken} the next calculator works, and the one before says why it does not`, () => {
    const before = open();
    expect(before.totals({ months: 2 })).toEqual(TOTALS);
    traps.next = broken;
    expect(() => {
      const other = open();
      other.totals({ months: 2 });
      other.forecast({ months: 2 }, { variation: "0.1", runs: 1 });
    }).toThrow(WebAssembly.RuntimeError);

    const next = open();
    expect(next.totals({ months: 2 })).toEqual(TOTALS);
    expect(next.isLost).toBe(false);
    expect(before.isLost).toBe(true);
    expect(() => before.totals({ months: 2 })).toThrow(/make a new calculator/);
    expect(() => before.free()).not.toThrow();
    expect(next.totals({ months: 2 })).toEqual(TOTALS);
    next.free();
  });
}

test("problems and wrong use are no trap: other calculators go on", () => {
  const before = open();
  expect(() => new Calculator("{}")).toThrow(/cannot be used/);
  const freed = open();
  freed.free();
  expect(() => freed.totals({ months: 2 })).toThrow();
  expect(before.isLost).toBe(false);
  expect(before.totals({ months: 2 })).toEqual(TOTALS);
});
