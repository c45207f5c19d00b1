import { Calculator, isFailure, type Problem, type Warning } from "../../core/index.js";
import { csvTable } from "../../csv/table.js";
import type { Command } from "../command.js";
import { readInput, shown } from "../input.js";
import { lossyNumbers } from "../numbers.js";
import { openCatalog } from "../open-catalog.js";
import { json, printerFor } from "../print/formats.js";
import { printProblems } from "../problems.js";
import { readArguments } from "../read-arguments.js";
import { UsageError } from "../usage-error.js";
import { loadWasm } from "../wasm.js";

/** What a check has found in a file. */
interface Findings {
  file: string;
  errors: readonly Problem[];
  warnings: readonly Warning[];
}

const PRINTERS = {
  json: ({ errors, warnings }: Findings) => json({ errors, warnings }),
  table: inWords,
  csv: asCsv,
};

/** `creditmix check`: what is wrong with a catalog, and what is legal but suspicious. */
export const check: Command = {
  usage: "check CATALOG.json",
  summary: "what is wrong with a price list, and what looks wrong",
  details: `
Every preset is worked out for every plan, and what a page would show otherwise than this program is a problem too: a list
without problems can be shown. Problems make the exit code 1. Warnings are about what is legal but suspicious, such as a unit price that rises, a pack
dearer than overage, a plan that can never be best or a preset in which no plan can be had; with warnings alone the exit code is 0.

      --format FORMAT   table (default): one problem or warning a line on the error output
                        json or csv: all of them on standard output

Examples:
  creditmix check acme.json
  creditmix check acme.json --format json`,
  async run(given) {
    const { values, positionals } = readArguments(given, { format: { type: "string" } });
    const print = printerFor(PRINTERS, values.format, "table");
    const file = oneFile(positionals);
    const catalog = await readInput(file);
    await loadWasm();
    const findings = { file, ...checked(catalog) };
    process.stdout.write(print(findings));
    return findings.errors.length === 0 ? 0 : 1;
  },
};

function oneFile(names: readonly string[]): string {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) {
    throw new UsageError("check takes one file: `creditmix check CATALOG.json`.");
  }
  return name;
}

function checked(catalog: string): Omit<Findings, "file"> {
  const calculator = openCatalog(catalog);
  if (!(calculator instanceof Calculator)) {
    return { errors: calculator, warnings: [] };
  }
  // The core has no clock.
  const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const warnings = calculator.warnings(today);
  const lossy = lossyNumbers(catalog);
  return isFailure(warnings) ? { errors: [...lossy, ...warnings.errors], warnings: [] } : { errors: lossy, warnings };
}

/** What is found goes to the error output, as messages do; a good catalog is said to be good. */
function inWords({ file, errors, warnings }: Findings): string {
  printProblems(file, errors);
  printProblems(
    file,
    warnings.map((warning) => ({ ...warning, message: `warning: ${warning.message}` })),
  );
  if (errors.length > 0) {
    return "";
  }
  const suspicious = warnings.length === 0 ? "" : `, ${warnings.length} warning${warnings.length === 1 ? "" : "s"}`;
  return `${shown(file)}: no problems${suspicious}\n`;
}

function asCsv({ errors, warnings }: Findings): string {
  const row = (kind: string) => (found: Problem | Warning) => [kind, found.code, found.path, found.message];
  return csvTable([["kind", "code", "path", "message"], ...errors.map(row("error")), ...warnings.map(row("warning"))]);
}
