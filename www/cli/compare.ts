import { Calculator, isCatalogError, isFailure, type Problem } from "../core/index.js";
import { HELP } from "./help.js";
import { readInput } from "./input.js";
import { printProblems } from "./problems.js";
import { readArguments } from "./read-arguments.js";
import { UsageError } from "./usage-error.js";
import { loadWasm } from "./wasm.js";

/** `creditmix compare CATALOG.json SCENARIO.json`: prints the comparison as JSON. */
export async function compare(given: string[]): Promise<number> {
  const { values, positionals } = readArguments(given, { help: { type: "boolean", short: "h" } });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const [catalogName, scenarioName] = twoFiles(positionals);
  const catalog = await readInput(catalogName);
  const scenario = await readInput(scenarioName);
  await loadWasm();
  const calculator = calculatorOf(catalog);
  if (!(calculator instanceof Calculator)) {
    printProblems(catalogName, calculator);
    return 1;
  }
  const comparison = calculator.compare(scenario);
  if (isFailure(comparison)) {
    printProblems(scenarioName, comparison.errors);
    return 1;
  }
  process.stdout.write(`${JSON.stringify(comparison, null, 2)}\n`);
  return 0;
}

function twoFiles(names: readonly string[]): [string, string] {
  const [catalog, scenario, ...more] = names;
  if (catalog === undefined || scenario === undefined || more.length > 0) {
    throw new UsageError("compare takes two files: `creditmix compare CATALOG.json SCENARIO.json`.");
  }
  if (catalog === "-" && scenario === "-") {
    throw new UsageError("Only one of the two files can be standard input.");
  }
  return [catalog, scenario];
}

/** The calculator of a catalog, or the catalog's problems. */
function calculatorOf(catalog: string): Calculator | readonly Problem[] {
  try {
    return new Calculator(catalog);
  } catch (reason) {
    if (isCatalogError(reason)) {
      return reason.errors;
    }
    throw reason;
  }
}
