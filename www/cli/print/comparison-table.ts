import type { Comparison, EligiblePlan } from "../../core/index.js";
import type { Names } from "../names.js";
import { grouped, percent } from "./figures.js";
import { happenings, reasonInWords } from "./happenings.js";
import { ranked } from "./ranked.js";
import { type Column, table } from "./table.js";

const COLUMNS: Column[] = [
  { title: "", right: true },
  { title: "Plan" },
  { title: "Total", right: true },
  { title: "Per month", right: true },
  { title: "Served", right: true },
  { title: "What happens" },
];

/** A comparison for a terminal: one row a plan, best first. */
export function comparisonTable(comparison: Comparison, names: Names): string {
  const { currency, months } = comparison;
  const { had, others } = ranked(comparison);
  const rows = had.map((plan, place) => [
    ...[String(place + 1), planName(plan), grouped(plan.total), grouped(plan.per_month)],
    ...[percent(plan.served_share), happenings(plan, names).join("; ")],
  ]);
  const without = others.map((plan) => {
    const reasons = plan.reasons.map((reason) => reasonInWords(reason, currency, names));
    return ["-", plan.name, "", "", "", `cannot be had: ${reasons.join("; ")}`];
  });
  const length = months === 1 ? "1 month" : `${months} months`;
  return `${length}, amounts in ${currency}\n\n${table(COLUMNS, [...rows, ...without])}`;
}

function planName({ name, size }: EligiblePlan): string {
  return size === null ? name : `${name} (size ${size})`;
}
