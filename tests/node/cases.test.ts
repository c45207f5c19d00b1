import { describe, expect, test } from "vitest";
import type { Comparison, Problem } from "../../www/core/index.js";
import { type Case, readCases, readGeneratedCases } from "./cases.js";
import { Calculator, isCatalogError, isFailure } from "./wasm.js";

describe("the cases, through WebAssembly", () => {
  test.each(readCases().map((given) => [given.name, given] as const))("%s", (_, given) => {
    const answer = compare(given);
    if (!("errors" in given.expected)) {
      expect(answer).toMatchObject(given.expected);
      return;
    }
    expect(answer.refused).toBe(given.refused);
    expect(answer.errors?.map(place).sort()).toEqual(given.expected.errors?.map(place).sort());
  });
});

describe("the generated cases, through WebAssembly", () => {
  test.each(readGeneratedCases().map((given) => [given.name, given] as const))("%s", (_, given) => {
    expect(new Calculator(given.catalog).compare(given.scenario)).toEqual(given.comparison);
  });
});

interface Outcome extends Partial<Comparison> {
  errors?: Problem[];
  refused?: "catalog" | "scenario";
}

function compare({ catalog, scenario }: Case): Outcome {
  let calculator: Calculator;
  try {
    calculator = new Calculator(catalog);
  } catch (reason) {
    if (isCatalogError(reason)) return { refused: "catalog", errors: reason.errors };
    throw reason;
  }
  const answer = calculator.compare(scenario);
  calculator.free();
  return isFailure(answer) ? { refused: "scenario", ...answer } : { ...answer };
}

function place(problem: Pick<Problem, "code" | "path">): string {
  return `${problem.path} ${problem.code}`;
}
