import { type Calculator, type Catalog, type Explanation, type Failure, isFailure } from "../../core/index.js";
import { ask } from "../ask.js";
import type { Command } from "../command.js";
import { namesOf } from "../names.js";
import { nearest } from "../nearest.js";
import { required, whole } from "../option-values.js";
import { explanationCsv } from "../print/explanation-csv.js";
import { explanationTable, type NamedExplanation } from "../print/explanation-table.js";
import { json, printerFor } from "../print/formats.js";
import { reasonInWords } from "../print/happenings.js";
import { readArguments } from "../read-arguments.js";
import { UsageError } from "../usage-error.js";

const PRINTERS = {
  json: ({ explanation }: NamedExplanation) => json(explanation),
  table: explanationTable,
  csv: ({ explanation }: NamedExplanation) => explanationCsv(explanation),
};

/** `creditmix explain`: how the invoice of a month comes about. */
export const explain: Command = {
  usage: "explain CATALOG.json SCENARIO.json --plan PLAN --month N",
  summary: "how a month's invoice comes about, line by line",
  details: `
What is used, action by action; what becomes of the credits, those that arrived together in one line, with what is used
of them and until when they last; and every line of the invoice as a sum that can be redone with a pocket calculator.

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
    const named = await ask("explain", positionals, (calculator, scenario, text) => {
      const explanation = calculator.explain(scenario, plan, month);
      const catalog: Catalog = JSON.parse(text);
      return isFailure(explanation)
        ? withNames(explanation, calculator, { scenario, plan, catalog })
        : namedExplanation(explanation, plan, catalog);
    });
    if (named === undefined) {
      return 1;
    }
    process.stdout.write(print(named));
    return 0;
  },
};

function namedExplanation(explanation: Explanation, asked: string, catalog: Catalog): NamedExplanation {
  const roundedUp = (catalog.actions ?? []).filter(({ round_up }) => round_up).map(({ id }) => id);
  return { explanation, asked, names: namesOf(catalog), roundedUp: new Set(roundedUp) };
}

/** What stands in the way of an explanation, as the price list calls it. */
function withNames(
  failure: Failure,
  calculator: Calculator,
  { scenario, plan: id, catalog }: { scenario: string; plan: string; catalog: Catalog },
): Failure {
  const ids = catalog.plans.map((plan) => plan.id);
  if (!ids.includes(id)) throw new UsageError(`There is no plan ${id}.${nearest(id, ids)}`);
  if (!failure.errors.some(({ code }) => code === "not_eligible")) return failure;
  const comparison = calculator.compare(scenario);
  if (isFailure(comparison)) return failure;
  const plan = comparison.plans.find((one) => one.plan === id);
  if (plan === undefined || plan.eligible) return failure;
  const names = namesOf(catalog);
  const reasons = plan.reasons.map((reason) => reasonInWords(reason, comparison.currency, names));
  const message = `the plan ${plan.name} cannot be had in this scenario: ${reasons.join("; ")}`;
  return { errors: [{ code: "not_eligible", path: "", message }] };
}
