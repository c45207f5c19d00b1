import type { BreakEven } from "../../core/index.js";
import { csvTable } from "../../csv/table.js";
import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { decimal, required, whole } from "../option-values.js";
import { json, printerFor } from "../print/formats.js";
import { oneLine } from "../print/one-line.js";
import { readArguments } from "../read-arguments.js";

const PRINTERS = { json, table: inWords, csv: asCsv };

/** `creditmix break-even`: at which volumes which plan is best. */
export const breakEven: Command = {
  usage: "break-even CATALOG.json SCENARIO.json --from X --to Y",
  summary: "at which multiples of the usage which plan is best",
  details: `
Every quantity of the scenario is multiplied by a volume from X to Y; volume 1 is the scenario as it stands.

      --from X          the least volume, above 0
      --to Y            the largest volume
      --steps N         how many even steps are looked at before the exact crossings are found (default 200);
                        a stretch narrower than a step may be missed
      --format FORMAT   table (default): the stretches in words; json; csv

Examples:
  creditmix break-even acme.json team.json --from 0.1 --to 10
  creditmix break-even acme.json team.json --from 0.1 --to 10 --steps 1000 --format csv`,
  async run(given) {
    const { values, positionals } = readArguments(given, {
      from: { type: "string" },
      to: { type: "string" },
      steps: { type: "string", default: "200" },
      format: { type: "string" },
    });
    const range = {
      from: decimal("from", required("from", values.from, "0.1")),
      to: decimal("to", required("to", values.to, "10")),
      steps: whole("steps", values.steps),
    };
    const print = printerFor(PRINTERS, values.format, "table");
    const found = await ask("break-even", positionals, (calculator, scenario) => calculator.breakEven(scenario, range));
    if (found === undefined) {
      return 1;
    }
    process.stdout.write(print(found));
    return 0;
  },
};

function inWords({ stretches }: BreakEven): string {
  const lines = stretches.map(({ from, to, plan }) => {
    const best = plan === null ? "no plan can be had" : `${plan} is best`;
    return oneLine(`from ${from} to ${to} times the usage: ${best}`);
  });
  return `${lines.join("\n")}\n`;
}

function asCsv({ stretches }: BreakEven): string {
  return csvTable([["from", "to", "plan"], ...stretches.map(({ from, to, plan }) => [from, to, plan ?? ""])]);
}
