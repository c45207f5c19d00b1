import { Calculator, type Failure, isFailure, type Problem } from "../core/index.js";
import { readInput } from "./input.js";
import { openCatalog } from "./open-catalog.js";
import { printProblems } from "./problems.js";
import { UsageError } from "./usage-error.js";
import { loadWasm } from "./wasm.js";

type Question<T> = (calculator: Calculator, scenario: string, catalog: string) => T | Failure;

/** Problems that, without a place in the scenario, are about what was given as an option. */
const ABOUT_OPTIONS = new Set([
  "unknown_reference",
  "out_of_range",
  "invalid_number",
  "negative_number",
  "too_many_decimals",
]);

/**
 * Asks something about a catalog and a scenario, which are given as two file names. Where one of them has problems, they
 * are printed and nothing comes back.
 */
export async function ask<T extends object>(
  command: string,
  files: readonly string[],
  question: Question<T>,
): Promise<T | undefined> {
  const [catalogName, scenarioName] = twoFiles(command, files);
  const catalog = await readInput(catalogName);
  const scenario = await readInput(scenarioName);
  await loadWasm();
  const calculator = openCatalog(catalog);
  if (!(calculator instanceof Calculator)) {
    printProblems(catalogName, calculator);
    return undefined;
  }
  const answer = question(calculator, scenario, catalog);
  if (!isFailure(answer)) {
    return answer;
  }
  refuseOptions(answer.errors);
  printProblems(scenarioName, answer.errors);
  return undefined;
}

function twoFiles(command: string, names: readonly string[]): [string, string] {
  const [catalog, scenario, ...more] = names;
  if (catalog === undefined || scenario === undefined || more.length > 0) {
    throw new UsageError(`${command} takes two files: \`creditmix ${command} CATALOG.json SCENARIO.json\`.`);
  }
  if (catalog === "-" && scenario === "-") {
    throw new UsageError("Only one of the two files can be standard input.");
  }
  return [catalog, scenario];
}

function refuseOptions(problems: readonly Problem[]): void {
  const found = problems.find(({ path, code }) => path === "" && ABOUT_OPTIONS.has(code));
  if (found !== undefined) {
    throw new UsageError(`${found.message}.`);
  }
}
