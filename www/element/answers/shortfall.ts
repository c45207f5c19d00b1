import type { EligiblePlan, MeterMonth } from "../../core/index.js";
import { credits } from "../context.js";
import type { AnswerContext } from "./answer-context.js";

/** What a plan does not serve, in words; empty where it serves everything. */
export function shortfalls(plan: EligiblePlan, context: AnswerContext): readonly string[] {
  return Object.entries(plan.meters)
    .filter(([, { unserved }]) => unserved !== "0")
    .map(([meter, { unserved }]) => shortfall(plan, meter, unserved, context));
}

function shortfall(plan: EligiblePlan, meter: string, inAll: string, context: AnswerContext): string {
  const { words, formats } = context;
  const months = plan.months.map((month) => ({ number: month.month, figures: month.meters[meter] }));
  const first = months.find(({ figures }) => figures !== undefined && figures.unserved !== "0");
  const total = credits(context, inAll, meter);
  if (first?.figures === undefined || !stopsWithBalance(first.figures)) return words.shortfall.undated(total);

  const { unserved, run_out_day } = first.figures;
  const day = formats.number(run_out_day ?? 0);
  if (months.length === 1) return words.shortfall.onlyMonth(day, total);
  const everyMonth = months.every(
    ({ figures }) => figures?.unserved === unserved && figures.run_out_day === run_out_day,
  );
  return everyMonth
    ? words.shortfall.everyMonth(day, credits(context, unserved, meter))
    : words.shortfall.someMonths(day, formats.number(first.number), total);
}

/** Nothing came after the balance, so that the day it ran out is the day on which service stopped. */
function stopsWithBalance({ run_out_day, bought, overage }: MeterMonth): boolean {
  return run_out_day !== null && bought === "0" && overage === "0";
}
