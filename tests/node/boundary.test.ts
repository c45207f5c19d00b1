import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../www/core/index.js";
import { Calculator, isCatalogError, isFailure } from "./wasm.js";

/** One credit a run. Pro: 10 a month with 100 credits, then nothing. Usage: 0.25 a credit. */
const CATALOG: Catalog = {
  format: 1,
  product: "Example",
  currency: "USD",
  actions: [{ id: "run", name: "Run", uses: "1" }],
  plans: [
    { id: "pro", name: "Pro", fee: "10", allowances: [{ meter: "credits", grants: [{ credits: "100" }] }] },
    { id: "usage", name: "Usage", allowances: [{ meter: "credits", beyond: [{ step: "overage", price: "0.25" }] }] },
  ],
};

const runs = (quantity: number | string) => ({ months: 2, mix: [{ action: "run", quantity }] });

describe("a calculator", () => {
  test("answers one scenario after another", () => {
    const calculator = new Calculator(CATALOG);
    expect(calculator.compare(runs(20))).toMatchObject({
      best: "usage",
      plans: [{ total: "20.00" }, { total: "10.00" }],
    });
    expect(calculator.compare(runs(80))).toMatchObject({
      best: "pro",
      plans: [{ total: "20.00" }, { total: "40.00" }],
    });
    expect(calculator.compare(runs(20))).toMatchObject({ best: "usage" });
  });

  test("gives the same answer again", () => {
    const calculator = new Calculator(CATALOG);
    expect(calculator.advise(runs(80))).toStrictEqual(calculator.advise(runs(80)));
  });

  test("takes objects and their JSON text alike", () => {
    const read = new Calculator(JSON.stringify(CATALOG));
    expect(read.compare(JSON.stringify(runs(80)))).toStrictEqual(new Calculator(CATALOG).compare(runs(80)));
  });

  test("keeps the digits of a number in a text that a JavaScript number would lose", () => {
    const given = '{"months": 1, "mix": [{"action": "run", "quantity": 123456789012.123456}]}';
    const comparison = new Calculator(CATALOG).compare(given);
    expect(comparison).toMatchObject({ plans: [{}, { meters: { credits: { demand: "123456789012.123456" } } }] });
  });

  test("stands beside others", () => {
    const dearer = new Calculator({ ...CATALOG, currency: "EUR" });
    const first = new Calculator(CATALOG);
    dearer.free();
    expect(first.compare(runs(1))).toMatchObject({ currency: "USD" });
  });
});

describe("advice", () => {
  test("the cheapest of those that serve everything", () => {
    // 80 runs: 10 a month on Pro, 80 x 0.25 = 20 on Usage.
    expect(new Calculator(CATALOG).advise(runs(80))).toMatchObject({
      comparison: { best: "pro" },
      advice: { plan: "pro", reason: "cheapest", next: "usage", difference: "20.00", difference_per_month: "10.00" },
    });
  });

  test("the only one that serves everything", () => {
    // 200 runs: Pro stops at 100.
    expect(new Calculator(CATALOG).advise(runs(200))).toMatchObject({
      advice: { plan: "usage", reason: "only_one_that_serves_all", next: null, difference: null },
    });
  });
});

describe("problems", () => {
  test("of a catalog are thrown, all of them at once", () => {
    const bad = { ...CATALOG, currency: "dollars", discount: "10" } as Catalog;
    const reason = thrownBy(() => new Calculator(bad));
    expect(reason).toBeInstanceOf(Error);
    expect(isCatalogError(reason) && reason.errors.map(({ code, path }) => [code, path]).sort()).toEqual([
      ["invalid_currency", "/currency"],
      ["unknown_field", "/discount"],
    ]);
  });

  test("of a scenario come back, all of them at once", () => {
    const answer = new Calculator(CATALOG).compare({ months: 0, mix: [{ action: "walk", quantity: "1" }] });
    expect(isFailure(answer) && answer.errors.map(({ code, path }) => [code, path]).sort()).toEqual([
      ["out_of_range", "/months"],
      ["unknown_reference", "/mix/0/action"],
    ]);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 42],
    ["a large integer", 10n],
    ["a list", []],
    ["a function", () => CATALOG],
    ["a symbol", Symbol("catalog")],
  ])("%s is no catalog and no scenario", (_what, value) => {
    const place = { code: "wrong_type", path: "" };
    const reason = thrownBy(() => new Calculator(value as unknown as Catalog));
    expect(reason).toMatchObject({ name: "CatalogError", errors: [place] });
    expect(new Calculator(CATALOG).compare(value as object)).toMatchObject({ errors: [place] });
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%d is no quantity", (quantity) => {
    expect(new Calculator(CATALOG).compare(runs(quantity))).toMatchObject({
      errors: [{ path: "/mix/0/quantity" }],
    });
  });

  // All would count as empty: a typo, or an await that was forgotten, must not price as nothing.
  test.each([
    ["a Promise", Promise.resolve(runs(20))],
    ["a Map", new Map(Object.entries(runs(20)))],
    ["a Date", new Date(0)],
    ["an instance of a class", new (class Usage {})()],
    ["an object that inherits its fields", Object.create(runs(20))],
  ])("%s is no scenario, and no part of one", (_what, value) => {
    const calculator = new Calculator(CATALOG);
    expect(calculator.compare(value as object)).toMatchObject({ errors: [{ code: "wrong_type", path: "" }] });
    expect(calculator.compare({ months: 2, seats: value as never })).toMatchObject({
      errors: [{ code: "wrong_type", path: "/seats" }],
    });
  });

  test("an object without a prototype, and one of another realm, are objects like others", () => {
    const bare = Object.assign(Object.create(null), runs(20));
    const foreign = runInNewContext(`(${JSON.stringify(runs(20))})`);
    const expected = new Calculator(CATALOG).compare(runs(20));
    expect(new Calculator(CATALOG).compare(bare)).toStrictEqual(expected);
    expect(new Calculator(CATALOG).compare(foreign)).toStrictEqual(expected);
  });

  test.each([
    [
      "a getter that throws",
      "",
      {
        get mix() {
          throw new Error("mine");
        },
      },
    ],
    [
      "a getter in a list",
      "/mix/0",
      {
        mix: [
          {
            action: "run",
            get quantity() {
              throw new Error("mine");
            },
          },
        ],
      },
    ],
    [
      "a Proxy that throws",
      "",
      new Proxy(
        {},
        {
          ownKeys() {
            throw new Error("mine");
          },
        },
      ),
    ],
  ])("%s is a problem, and the calculator goes on and can be given back", (_what, path, value) => {
    const calculator = new Calculator(CATALOG);
    expect(calculator.compare(value as object)).toMatchObject({ errors: [{ code: "wrong_type", path }] });
    expect(calculator.compare(runs(20))).toMatchObject({ best: "usage" });
    calculator.free();
  });

  test.each([2 ** 32 + 1, 1.9, -1, 1e300, Number.NaN, Number.POSITIVE_INFINITY])(
    "%d is no month, no count of runs and of steps, and no seed",
    (number) => {
      const calculator = new Calculator(CATALOG);
      const refused = { errors: [{ code: "out_of_range" }] };
      const range = { from: "1", to: "2" };
      expect(calculator.explain(runs(20), "pro", number)).toMatchObject(refused);
      expect(calculator.curve(runs(20), { ...range, steps: number })).toMatchObject(refused);
      expect(calculator.breakEven(runs(20), { ...range, steps: number })).toMatchObject(refused);
      expect(calculator.forecast(runs(20), { variation: "0.3", runs: number })).toMatchObject(refused);
      expect(calculator.forecast(runs(20), { variation: "0.3", runs: 2, seed: number })).toMatchObject(refused);
    },
  );

  test("what is no id of a plan and no day is said, and breaks nothing", () => {
    const calculator = new Calculator(CATALOG);
    expect(calculator.explain(runs(20), { plan: "pro" } as never, 1)).toMatchObject({
      errors: [{ code: "unknown_reference" }],
    });
    expect(calculator.warnings(new Date(0) as never)).toHaveProperty("errors");
    expect(calculator.compare(runs(20))).toMatchObject({ best: "usage" });
  });

  test("an explanation with a number that no figure can show is a problem", () => {
    // Three times 10^12 for each of 10^12 credits: 10^48 a run, of which there are none.
    const modifiers = ["x", "y", "z"].map((id) => ({ id, name: id, multiplier: "1e12" }));
    const large = { ...CATALOG, actions: [{ id: "run", name: "Run", uses: "1e12", modifiers }] };
    const scenario = { mix: [{ action: "run", quantity: "0", modifiers: ["x", "y", "z"] }] };
    const calculator = new Calculator(large);
    expect(calculator.explain(scenario, "pro", 1)).toMatchObject({ errors: [{ code: "number_too_large", path: "" }] });
    expect(calculator.compare(scenario)).toMatchObject({ best: "usage" });
  });

  test("the largest seed is taken as it is", () => {
    const seed = 2 ** 32 - 1;
    expect(new Calculator(CATALOG).forecast(runs(20), { variation: "0.3", runs: 2, seed })).toMatchObject({ seed });
  });

  test("an object within itself ends", () => {
    const circular: Record<string, unknown> = { ...CATALOG };
    circular.notes = circular;
    const reason = thrownBy(() => new Calculator(circular as unknown as Catalog));
    expect(reason).toMatchObject({ errors: [{ code: "too_deep" }] });
  });
});

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (reason) {
    return reason;
  }
  throw new Error("It should have thrown, and did not.");
}
