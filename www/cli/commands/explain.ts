import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { required, whole } from "../option-values.js";
import { explanationCsv } from "../print/explanation-csv.js";
import { explanationTable } from "../print/explanation-table.js";
import { json, printerFor } from "../print/formats.js";
import { readArguments } from "../read-arguments.js";

const PRINTERS = { json, table: explanationTable, csv: explanationCsv };

/** `creditmix explain`: how the invoice of a month comes about. */
export const explain: Command = {
  usage: "explain CATALOG.json SCENARIO.json --plan PLAN --month N",
  summary: "how a month's invoice comes about, line by line",
  details: `
Every line is shown as a sum that can be redone with a pocket calculator.

      --plan PLAN       the id of the plan
      --month N         the month, counted from 1
      --format FORMAT   table (default), json, or csv with one row for each part of a line

Examples:
  creditmix explain acme.json team.json --plan pro --month 3
  creditmix explain acme.json team.json --plan pro --month 3 --format json`,
  async run(given) {
    const { values, positionals } = readArguments(given, {
      plan: { type: "string" },
      month: { type: "string" },
      format: { type: "string" },
    });
    const plan = required("plan", values.plan, "pro");
    const month = whole("month", required("month", values.month, "3"));
    const print = printerFor(PRINTERS, values.format, "table");
    const explanation = await ask("explain", positionals, (calculator, scenario) =>
      calculator.explain(scenario, plan, month),
    );
    if (explanation === undefined) {
      return 1;
    }
    process.stdout.write(print(explanation));
    return 0;
  },
};
