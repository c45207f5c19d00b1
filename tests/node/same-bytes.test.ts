import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { readCases, readGeneratedCases, text } from "./cases.js";
import { Calculator, isCatalogError, isFailure } from "./wasm.js";

const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

const questions = [...readCases(), ...readGeneratedCases()].map(({ name, catalog, scenario }) => ({
  name,
  catalog: text(catalog),
  scenario: text(scenario),
}));

/** The answers of the program that answers.rs makes for this machine, a line for each question. */
let native: string[];

// Where nothing is compiled yet, the program must be built first.
beforeAll(() => {
  const input = questions.map((question) => `${JSON.stringify(question)}\n`).join("");
  const { stdout, stderr, status } = spawnSync("cargo", ["run", "--quiet", "--example", "answers"], {
    cwd: PROJECT,
    input,
    encoding: "utf8",
    maxBuffer: 1024 * 1024 * 1024,
  });
  expect(status, stderr).toBe(0);
  native = stdout.trimEnd().split("\n");
  expect(native).toHaveLength(questions.length);
}, 600_000);

describe("the same input gives the same bytes natively and through WebAssembly", () => {
  test.each(questions.map((question, place) => [question.name, question, place] as const))(
    "%s",
    (_, question, place) => {
      expect(JSON.stringify(answers(question))).toBe(native[place]);
    },
  );
});

function answers({ catalog, scenario }: { catalog: string; scenario: string }) {
  let calculator: Calculator;
  try {
    calculator = new Calculator(catalog);
  } catch (reason) {
    if (isCatalogError(reason)) return { errors: reason.errors };
    throw reason;
  }
  const range = { from: "0.5", to: "3", steps: 4 };
  const compare = calculator.compare(scenario);
  expect(JSON.parse(calculator.compareText(scenario))).toEqual(compare);
  const ranking = isFailure(compare) ? [] : compare.ranking;
  return {
    compare,
    totals: calculator.totals(scenario),
    explain: ranking.map((plan) => calculator.explain(scenario, plan, 1)),
    breakEven: calculator.breakEven(scenario, range),
    curve: calculator.curve(scenario, range),
    forecast: calculator.forecast(scenario, { variation: "0.4", runs: 10, seed: 7 }),
  };
}
