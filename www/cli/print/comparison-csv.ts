import type { Comparison, Reason } from "../../core/index.js";
import { csvTable } from "../../csv/table.js";
import { ranked } from "./ranked.js";

const HEADER = [
  ...["rank", "plan", "name", "size", "kind", "currency", "total", "per_month"],
  ...["served_share", "notes", "reasons"],
];

/** A comparison as one row a plan, best first; plans that cannot be had come last, with their reasons. */
export function comparisonCsv(comparison: Comparison): string {
  const { currency } = comparison;
  const { had, others } = ranked(comparison);
  const rows = had.map((plan, place) => [
    ...[String(place + 1), plan.plan, plan.name, plan.size ?? "", plan.kind, currency],
    ...[plan.total, plan.per_month, plan.served_share, plan.notes.join(" "), ""],
  ]);
  const without = others.map((plan) => [
    ...["", plan.plan, plan.name, "", plan.kind, currency],
    ...["", "", "", "", plan.reasons.map(reason).join(" ")],
  ]);
  return csvTable([HEADER, ...rows, ...without]);
}

function reason({ code, detail }: Reason): string {
  return detail === undefined ? code : `${code}:${detail}`;
}
