import { describe, expect, test } from "vitest";
import type { Catalog, Problem, Scenario } from "../../www/core/index.js";
import { Calculator, isCatalogError, isFailure } from "./wasm.js";

type Fields = Readonly<Record<string, unknown>>;

const many = <T>(count: number, of: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => of(index));

/** A price list of one action and one plan, with more fields for the list, the action, the plan or its allowance. */
function listWith({ list = {}, action = {}, plan = {}, allowance = {} }: Readonly<Record<string, Fields>>): Catalog {
  return {
    format: 1,
    product: "P",
    currency: "USD",
    actions: [{ id: "a", name: "A", uses: "1", ...action }],
    plans: [{ id: "p", name: "P", fee: "1", allowances: [{ meter: "credits", ...allowance }], ...plan }],
    ...list,
  } as unknown as Catalog;
}

const named = (index: number) => ({ id: `n${index}`, name: `N${index}` });
const grant = { credits: "1" };

/** Each list of a catalog with the most that it may have (model.md, section 6), where it lies, and a catalog with so many in it. */
const LISTS: readonly (readonly [string, number, string, (count: number) => Catalog])[] = [
  [
    "presets",
    50,
    "/presets",
    (count) => listWith({ list: { presets: many(count, (n) => ({ ...named(n), scenario: {} })) } }),
  ],
  ["sources", 50, "/sources", (count) => listWith({ list: { sources: many(count, (n) => `https://x.example/${n}`) } })],
  [
    "seat types",
    50,
    "/seat_types",
    (count) => listWith({ list: { seat_types: many(count, (n) => ({ type: `t${n}`, name: "T" })) } }),
  ],
  ["variants", 50, "/actions/0/variants", (count) => listWith({ action: { variants: many(count, named) } })],
  [
    "modifiers",
    50,
    "/actions/0/modifiers",
    (count) => listWith({ action: { modifiers: many(count, (n) => ({ ...named(n), multiplier: "1" })) } }),
  ],
  [
    "parts of a recipe",
    50,
    "/actions/1/recipe",
    (count) => {
      const recipe = { id: "r", name: "R", recipe: many(count, () => ({ action: "a", quantity: "1" })) };
      return listWith({ list: { actions: [{ id: "a", name: "A", uses: "1" }, recipe] } });
    },
  ],
  [
    "allowances",
    20,
    "/plans/0/allowances",
    (count) =>
      listWith({
        list: { meters: many(Math.min(count, 20), named) },
        action: { uses: { n0: "1" } },
        plan: { allowances: many(count, (n) => ({ meter: `n${n}` })) },
      }),
  ],
  [
    "grants",
    50,
    "/plans/0/allowances/0/grants",
    (count) => listWith({ allowance: { grants: many(count, () => grant) } }),
  ],
  [
    "bill credits",
    50,
    "/plans/0/bill_credits",
    (count) => listWith({ plan: { bill_credits: many(count, () => ({ name: "C", amount: "1" })) } }),
  ],
  [
    "discounts",
    50,
    "/plans/0/discounts",
    (count) => listWith({ plan: { discounts: many(count, () => ({ name: "D", percent: "1" })) } }),
  ],
  [
    "add-ons",
    50,
    "/plans/0/add_ons",
    (count) => listWith({ plan: { add_ons: many(count, (n) => ({ ...named(n), price: "1" })) } }),
  ],
  [
    "seat types of a plan",
    50,
    "/plans/0/seats",
    (count) => listWith({ plan: { seats: many(count, (n) => ({ type: `t${n}`, price: "1" })) } }),
  ],
  [
    "shares of a rollover",
    120,
    "/plans/0/allowances/0/grants/0/rollover/keep",
    (count) => listWith({ allowance: { grants: [{ ...grant, rollover: { keep: many(count, () => "1") } }] } }),
  ],
  [
    "grants of an add-on",
    50,
    "/plans/0/add_ons/0/grants/credits",
    (count) =>
      listWith({ plan: { add_ons: [{ ...named(0), price: "1", grants: { credits: many(count, () => grant) } }] } }),
  ],
];

describe("a list of a catalog has a most", () => {
  test.each(LISTS)("%s: %d", (_what, most, path, catalog) => {
    expect(problemsOf(catalog(most))).toEqual([]);
    expect(problemsOf(catalog(most + 1))).toContainEqual(["too_many", path]);
  });
});

describe("a list of a scenario has a most", () => {
  const calculator = new Calculator(
    listWith({ action: { modifiers: many(50, (n) => ({ ...named(n), multiplier: "1" })) } }),
  );
  const line = { action: "a", quantity: "1" };

  test.each<[string, number, string, (count: number) => Scenario]>([
    ["lines", 500, "/mix", (count) => ({ mix: many(count, () => line) })],
    [
      "modifiers of a line",
      50,
      "/mix/0/modifiers",
      (count) => ({ mix: [{ ...line, modifiers: many(count, (n) => `n${n}`) }] }),
    ],
    ["discounts", 50, "/discounts", (count) => ({ discounts: many(count, () => ({ name: "D", percent: "1" })) })],
  ])("%s: %d", (_what, most, path, scenario) => {
    expect(isFailure(calculator.compare(scenario(most)))).toBe(false);
    expect(calculator.compare(scenario(most + 1))).toMatchObject({ errors: [{ code: "too_many", path }] });
  });
});

describe("of many problems the first hundred are told, and how many more there are", () => {
  const unknown = (count: number) => ({ mix: many(count, (n) => ({ action: `unknown-${n}`, quantity: "1" })) });
  const calculator = new Calculator(listWith({}));

  test.each([
    [100, 100, "unknown_reference"],
    [101, 101, "too_many"],
    [500, 101, "too_many"],
  ])("%d are %d", (count, told, last) => {
    const answer = calculator.compare(unknown(count));
    expect(isFailure(answer) && answer.errors).toHaveLength(told);
    expect(isFailure(answer) && answer.errors.at(-1)?.code).toBe(last);
  });

  test.each([
    [2, "(and 1 more)"],
    [100, "(and 99 more)"],
    [101, "(and more than 99 others)"],
  ])("the error of a catalog says how many: of %d %s", (count, words) => {
    const presets = [{ id: "p", name: "P", scenario: unknown(count) }];
    expect(() => new Calculator(listWith({ list: { presets } }))).toThrow(words);
  });

  test("with their number", () => {
    const answer = calculator.compare(unknown(500));
    expect(isFailure(answer) && answer.errors.at(-1)).toEqual({
      code: "too_many",
      path: "",
      message: "400 more problems are not listed; mend these first",
    });
  });

  test.each([
    // Each path is `/plans/` and the name, the same in all: 64 KiB are 65,536.
    [32_761, 3, 3],
    [32_762, 3, 2],
    [100_000, 3, 2],
  ])("fewer where their paths are long: of %d letters, %d are %d", (letters, count, told) => {
    const name = "n".repeat(letters - 1);
    const plans = Object.fromEntries(many(count, (n) => [`${n}${name}`, {}]));
    const answer = calculator.compare({ plans });
    expect(isFailure(answer) && answer.errors).toHaveLength(told);
  });
});

function problemsOf(catalog: Catalog): readonly (readonly [Problem["code"], string])[] {
  try {
    new Calculator(catalog).free();
    return [];
  } catch (reason) {
    if (isCatalogError(reason)) return reason.errors.map(({ code, path }) => [code, path]);
    throw reason;
  }
}
