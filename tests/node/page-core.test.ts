import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { initSync, Calculator as PageCalculator } from "../../www/wasm/creditmix_page.js";
import { readCases, readGeneratedCases, text } from "./cases.js";
import { Calculator } from "./wasm.js";

initSync({ module: readFileSync(new URL("../../www/wasm/creditmix_page_bg.wasm", import.meta.url)) });

const questions = [...readCases(), ...readGeneratedCases()].map(
  ({ name, catalog, scenario }) => [name, text(catalog), text(scenario)] as const,
);

describe("the WebAssembly for pages answers byte for byte what the whole one does", () => {
  test.each(questions)("%s", (_, catalog, scenario) => {
    expect(answers(() => new PageCalculator(catalog), scenario)).toBe(answers(() => new Calculator(catalog), scenario));
  });

  test("and nothing but what a page asks at once", () => {
    const methods = Object.getOwnPropertyNames(PageCalculator.prototype).filter((name) => !name.startsWith("__"));
    expect(methods.sort()).toEqual(["adviseWithin", "constructor", "difference", "free"]);
  });
});

/** More steps than any case takes. */
const STEPS = 200_000_000;

function answers(open: () => Pick<Calculator, "adviseWithin" | "difference" | "free">, scenario: string): string {
  let calculator: ReturnType<typeof open>;
  try {
    calculator = open();
  } catch (reason) {
    return JSON.stringify((reason as { errors?: unknown }).errors);
  }
  const advised = calculator.adviseWithin(scenario, STEPS);
  const told = { advised, difference: calculator.difference(scenario, scenario) };
  calculator.free();
  return JSON.stringify(told);
}
