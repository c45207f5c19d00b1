import type { Forecast } from "../../core/index.js";
import { csvTable } from "../../csv/table.js";
import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { decimal, required, whole } from "../option-values.js";
import { grouped, percent } from "../print/figures.js";
import { json, printerFor } from "../print/formats.js";
import { type Column, table } from "../print/table.js";
import { readArguments } from "../read-arguments.js";

const PRINTERS = { json, table: asTable, csv: asCsv };

const COLUMNS: Column[] = [
  { title: "Plan" },
  { title: "1 in 10 below", right: true },
  { title: "Half below", right: true },
  { title: "9 in 10 below", right: true },
  { title: "Not all served", right: true },
  { title: "Best", right: true },
];

/** `creditmix forecast`: what each plan may come to where usage is uncertain. */
export const forecast: Command = {
  usage: "forecast CATALOG.json SCENARIO.json --variation V",
  summary: "what each plan may cost where usage is uncertain",
  details: `
Usage is drawn many times, each month's volume around the scenario's and each action of variable cost between its low
and high; every plan lives through all draws. The same seed gives the same figures.

      --variation V     the coefficient of variation of a month's volume: 0.3 is a month that differs by a third or so
      --runs N          how often usage is drawn (default 1000)
      --seed N          which draws (default 1)
      --format FORMAT   table (default), json or csv

Columns of the table: the totals that a tenth, half and nine tenths of the runs do not pass, the share of runs in which
some usage is not served, and the share of runs in which the plan is best.

Examples:
  creditmix forecast acme.json team.json --variation 0.3
  creditmix forecast acme.json team.json --variation 0.5 --runs 10000 --seed 7 --format json`,
  async run(given) {
    const { values, positionals } = readArguments(given, {
      variation: { type: "string" },
      runs: { type: "string", default: "1000" },
      seed: { type: "string", default: "1" },
      format: { type: "string" },
    });
    const uncertainty = {
      variation: decimal("variation", required("variation", values.variation, "0.3")),
      runs: whole("runs", values.runs),
      seed: whole("seed", values.seed),
    };
    const print = printerFor(PRINTERS, values.format, "table");
    const found = await ask("forecast", positionals, (calculator, scenario) =>
      calculator.forecast(scenario, uncertainty),
    );
    if (found === undefined) {
      return 1;
    }
    process.stdout.write(print(found));
    return 0;
  },
};

function asTable({ runs, seed, plans }: Forecast): string {
  const rows = plans.map(({ plan, p10, p50, p90, unserved, best }) => [
    ...[plan, grouped(p10), grouped(p50), grouped(p90)],
    ...[percent(unserved), percent(best)],
  ]);
  return `${runs} runs, seed ${seed}: the total of all months\n\n${table(COLUMNS, rows)}`;
}

function asCsv({ plans }: Forecast): string {
  return csvTable([
    ["plan", "p10", "p50", "p90", "unserved", "unserved_months", "best"],
    ...plans.map(({ plan, p10, p50, p90, unserved, unserved_months, best }) => [
      ...[plan, p10, p50, p90],
      ...[unserved, unserved_months, best],
    ]),
  ]);
}
