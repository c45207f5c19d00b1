import { type Comparison, isFailure } from "../../core/index.js";
import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { type Names, namesOf } from "../names.js";
import { comparisonCsv } from "../print/comparison-csv.js";
import { comparisonTable } from "../print/comparison-table.js";
import { json, printerFor } from "../print/formats.js";
import { readArguments } from "../read-arguments.js";

/** A comparison, and what its ids are called. */
interface Named {
  comparison: Comparison;
  names: Names;
}

const PRINTERS = {
  json: ({ comparison }: Named) => json(comparison),
  table: ({ comparison, names }: Named) => comparisonTable(comparison, names),
  csv: ({ comparison }: Named) => comparisonCsv(comparison),
};

/** `creditmix compare`: all plans side by side. */
export const compare: Command = {
  usage: "compare CATALOG.json SCENARIO.json",
  summary: "what each plan costs and serves, best plan first",
  details: `
      --format FORMAT   json (default): all figures of all months
                        table or csv: one row a plan, in the order of the ranking

The table says in words what happens on a plan besides using what it includes. Where a plan has bill credits, a column says
what they have paid in all months; totals are without it.

Examples:
  creditmix compare acme.json team.json
  creditmix compare acme.json team.json --format table
  echo '{"mix": [{"action": "run", "quantity": 60}]}' | creditmix compare acme.json -`,
  async run(given) {
    const { values, positionals } = readArguments(given, { format: { type: "string" } });
    const print = printerFor(PRINTERS, values.format, "json");
    const named = await ask("compare", positionals, (calculator, scenario, catalog) => {
      const comparison = calculator.compare(scenario);
      return isFailure(comparison) ? comparison : { comparison, names: namesOf(JSON.parse(catalog)) };
    });
    if (named === undefined) {
      return 1;
    }
    process.stdout.write(print(named));
    return 0;
  },
};
