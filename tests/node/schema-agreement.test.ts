import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { Catalog, Problem, Scenario } from "../../www/core/index.js";
import { readCases } from "./cases.js";
import { mutations } from "./mutations.js";
import { Calculator, isCatalogError, isFailure } from "./wasm.js";

// Formats are not looked at: what they say, the patterns say.
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, validateFormats: false });
const catalogSchema = ajv.compile(readJson("../../www/schema/catalog.schema.json"));
const scenarioSchema = ajv.compile(readJson("../../www/schema/scenario.schema.json"));

function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}

/** What JSON Schema cannot say, by code: where the problem is, and what is written there. */
const UNSAYABLE: Readonly<Record<string, (path: string, written: unknown) => boolean>> = {
  // Whether something else in the document, or in the price list, has an id.
  unknown_reference: () => true,
  // Whether items of a list differ in one of their fields.
  duplicate_id: () => true,
  // Which item comes after which.
  misplaced_step: () => true,
  invalid_tiers: (path) => /\/tiers\/\d+$/.test(path),
  // What an action says that is named elsewhere: that it is charged by the size of each, that it is a recipe.
  missing_field: (path) => /\/(mix|recipe)\/\d+\/each$/.test(path),
  conflicting_fields: (path) =>
    /\/(mix|recipe)\/\d+\/(action|each|variant|modifiers)$/.test(path) ||
    // What the plan has elsewhere: seats, another rate, another meter.
    /\/(per|sharing|credits\/of)$/.test(path) ||
    /\/(measured_by|rates)\/[^/]+$/.test(path) ||
    // Upgrades in a circle, and to the next size of a plan without sizes; credits that are borrowed from what is not pooled.
    /\/beyond\/\d+(\/to)?$/.test(path),
  // How many meters there are.
  wrong_type: (path, written) => /\/(uses|rates\/[^/]+)$/.test(path) && /^(number|string)$/.test(typeof written),
  // Which of two numbers is larger, and what a multiple of 12 looks like as a text.
  out_of_range: (path, written) =>
    /\/(minimum|max|add_ons\/[^/]+)$/.test(path) ||
    (path.endsWith("/term_months") && typeof written === "string") ||
    hasExponent(written),
  // What a number written with an exponent comes to.
  not_whole: (_, written) => hasExponent(written),
  number_too_large: (path, written) =>
    hasExponent(written) ||
    // What a month's quantity comes to, of numbers that are not too large themselves.
    (/^\/(growth|mix\/\d+\/quantity)$/.test(path) && Math.abs(Number(written)) <= 1e12),
  // Validators compute with binary fractions, which cannot tell 12 decimals from 13.
  too_many_decimals: (_, written) => hasExponent(written) || typeof written === "number",
};

const hasExponent = (written: unknown) => typeof written === "string" && /[eE]/.test(written);

/** The two verdicts on a document, where they differ and need not. */
function difference(schema: ValidateFunction, document: unknown, problems: readonly Problem[]): string | undefined {
  const isTaken = schema(document);
  if (problems.length === 0) {
    return isTaken ? undefined : `taken, but not by the schema: ${ajv.errorsText(schema.errors)}`;
  }
  const sayable = problems.filter(({ code, path }) => !UNSAYABLE[code]?.(path, at(document, path)));
  return isTaken && sayable.length > 0
    ? `refused, but not by the schema: ${sayable.map(({ code, path }) => `${code} at ${path}`).join(", ")}`
    : undefined;
}

function at(document: unknown, pointer: string): unknown {
  const steps = pointer.split("/").slice(1);
  return steps.reduce<unknown>((value, step) => {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    return value?.[name as keyof typeof value];
  }, document);
}

const cases = readCases().flatMap(({ catalog, scenario, refused }) =>
  typeof catalog === "object" && typeof scenario === "object" && refused === undefined ? [{ catalog, scenario }] : [],
);
const catalogs = [readJson("../browser/catalogs/every-rule.json"), ...cases.map(({ catalog }) => catalog)];
// The smallest first, so that a change is tried where it is read soonest; large ones have no field that a small one has not.
const length = (document: unknown) => JSON.stringify(document).length;
const small = catalogs.filter((catalog) => length(catalog) < 3000).sort((one, other) => length(one) - length(other));

function problemsOf(catalog: unknown): readonly Problem[] {
  try {
    new Calculator(catalog as Catalog).free();
    return [];
  } catch (reason) {
    if (isCatalogError(reason)) return reason.errors;
    throw reason;
  }
}

test("a price list is refused by the schema where the reader refuses it, and only there", { timeout: 300_000 }, () => {
  const differences: string[] = [];
  let refused = 0;
  for (const { what, document } of mutations(small)) {
    const problems = problemsOf(document);
    const found = difference(catalogSchema, document, problems);
    if (found !== undefined) differences.push(`${what}: ${found}`);
    if (problems.length > 0) refused += 1;
  }
  expect(differences).toEqual([]);
  expect(refused).toBeGreaterThan(10_000);
});

test("a scenario is refused by the schema where the reader refuses it, and only there", { timeout: 300_000 }, () => {
  const differences: string[] = [];
  const seen = new Set<string>();
  let refused = 0;
  for (const { catalog, scenario } of cases) {
    const calculator = new Calculator(catalog);
    for (const { what, document } of mutations([scenario], seen)) {
      const answer = calculator.totals(document as Scenario);
      const problems = isFailure(answer) ? answer.errors : [];
      // Figures that become too large are no matter of reading.
      const found = difference(
        scenarioSchema,
        document,
        problems.filter(({ path }) => path !== ""),
      );
      if (found !== undefined) differences.push(`${what}: ${found}`);
      if (problems.length > 0) refused += 1;
    }
    calculator.free();
  }
  expect(differences).toEqual([]);
  expect(refused).toBeGreaterThan(1_000);
});

test("every number below, at and above a limit has been tried", () => {
  const tried = new Set([...mutations([cases[0]?.scenario])].map(({ what }) => what));
  for (const value of ['"120"', '"121"', "120", "121", "0", '"0"']) {
    expect(tried).toContain(`/months [] ${value}`);
  }
});
