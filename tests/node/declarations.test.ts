import { describe, expect, test } from "vitest";
import { readCases, readCatalogs } from "./cases.js";
import { declaredFields, differences, presentFields } from "./declarations.js";
import { Calculator, isCatalogError } from "./wasm.js";

const cases = readCases();

/** What is asked of the calculator: the cases whose catalog it takes, and the presets of the price lists. */
const questions = [
  ...cases.filter((one) => one.refused !== "catalog"),
  ...readCatalogs().flatMap(({ name, catalog }) =>
    (catalog.presets ?? []).map(({ id, scenario }) => ({
      name: `${name}: ${id}`,
      catalog,
      scenario,
      refused: undefined,
    })),
  ),
].map((question) => {
  const calculator = new Calculator(question.catalog);
  const { scenario } = question;
  return { ...question, answer: calculator.advise(scenario), comparison: calculator.compare(scenario) };
});

describe("what comes back is as declared", () => {
  test.each(named(questions))("%s", (_name, { answer, comparison, refused }) => {
    expect(differences(refused ? "Failure" : "Answer", answer)).toEqual([]);
    expect(differences(refused ? "Failure" : "Comparison", comparison)).toEqual([]);
    // Neither a Map nor a field that is there without a value would survive this.
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  });

  test.each(named(cases.filter((one) => one.refused === "catalog")))("%s", (_name, { catalog }) => {
    expect(differences("Failure", { errors: errorsOf(catalog) })).toEqual([]);
  });

  test.each(["Answer", "Comparison", "Failure"])("every field declared for %s comes back somewhere", (type) => {
    const values = questions
      .flatMap(({ answer, comparison }) => [answer, comparison])
      .filter((value) => differences(type, value).length === 0);
    const present = new Set(values.flatMap((value) => [...presentFields(type, value)]));
    expect([...present].sort()).toEqual([...declaredFields(type)].sort());
  });
});

describe("what is taken is as declared", () => {
  const accepted = questions.filter(({ refused }) => refused === undefined);

  test.each(named(accepted))("%s", (_name, { catalog, scenario }) => {
    expect(differences("Catalog", object(catalog))).toEqual([]);
    expect(differences("Scenario", object(scenario))).toEqual([]);
  });
});

describe("a difference is seen", () => {
  const problem = { code: "empty", path: "", message: "There is nothing." };

  test("a field too many", () => {
    expect(differences("Failure", { errors: [{ ...problem, hint: "" }] })).toHaveLength(1);
  });

  test("a field too few", () => {
    expect(differences("Failure", { errors: [{ code: "empty", path: "" }] })).toHaveLength(1);
  });

  test("a value of another type", () => {
    expect(differences("Failure", { errors: [{ ...problem, code: 7 }] })).toHaveLength(1);
  });

  test("a declared field that no value has", () => {
    expect(presentFields("Failure", { errors: [] })).not.toContain("Problem.path");
    expect(declaredFields("Failure")).toContain("Problem.path");
  });
});

function named<T extends { name: string }>(list: readonly T[]): [string, T][] {
  return list.map((one) => [one.name, one]);
}

function errorsOf(catalog: ConstructorParameters<typeof Calculator>[0]) {
  try {
    new Calculator(catalog);
  } catch (reason) {
    if (isCatalogError(reason)) {
      return reason.errors;
    }
    throw reason;
  }
  return [];
}

function object(document: object | string): unknown {
  return typeof document === "string" ? JSON.parse(document) : document;
}
