import type { Comparison, EligiblePlan } from "../../core/index.js";
import type { Names } from "../names.js";
import { grouped, percent, sumOfAmounts } from "./figures.js";
import { happenings, reasonInWords } from "./happenings.js";
import { ranked } from "./ranked.js";
import { type Column, table } from "./table.js";

/** Only where a plan has any, there is a column for what they paid. */
const BILL_CREDITS = "Bill credits";

/** A column, and what it says of a plan that can be had. */
interface PlanColumn extends Column {
  of(plan: EligiblePlan, place: number, names: Names): string;
}

const COLUMNS: readonly PlanColumn[] = [
  { title: "", right: true, of: (_, place) => String(place + 1) },
  { title: "Plan", of: planName },
  { title: "Total", right: true, of: ({ total }) => grouped(total) },
  { title: "Per month", right: true, of: ({ per_month }) => grouped(per_month) },
  { title: BILL_CREDITS, right: true, of: billCredits },
  { title: "Served", right: true, of: ({ served_share }) => percent(served_share) },
  { title: "What happens", of: (plan, _, names) => happenings(plan, names).join("; ") },
];

/** A comparison for a terminal: one row a plan, best first. */
export function comparisonTable(comparison: Comparison, names: Names): string {
  const { currency, months } = comparison;
  const { had, others } = ranked(comparison);
  const columns = COLUMNS.filter(({ title }) => title !== BILL_CREDITS || had.some((plan) => billCredits(plan) !== ""));
  const rows = had.map((plan, place) => columns.map((column) => column.of(plan, place, names)));
  const without = others.map((plan) => {
    const reasons = plan.reasons.map((reason) => reasonInWords(reason, currency, names));
    const figures = columns.slice(2, -1).map(() => "");
    return ["-", plan.name, ...figures, `cannot be had: ${reasons.join("; ")}`];
  });
  const length = months === 1 ? "1 month" : `${months} months`;
  return `${length}, amounts in ${currency}\n\n${table(columns, [...rows, ...without])}`;
}

function planName({ name, size }: EligiblePlan): string {
  return size === null ? name : `${name} (size ${size})`;
}

/** What bill credits have paid in all months; it is no longer in the total. */
function billCredits({ months }: EligiblePlan): string {
  const lines = months.flatMap((month) => month.lines).filter(({ kind }) => kind === "bill_credit");
  return lines.length === 0 ? "" : grouped(sumOfAmounts(lines.map(({ amount }) => amount)));
}
