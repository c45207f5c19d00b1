import type { EligiblePlan, MeterMonth } from "../../core/index.js";
import { credits } from "../context.js";
import type { AnswerContext } from "./answer-context.js";

/** What a plan does not serve, or not in full, and what it leaves owed; empty where there is no such thing. */
export function shortfalls(plan: EligiblePlan, context: AnswerContext): readonly string[] {
  const { words } = context;
  return Object.entries(plan.meters).flatMap(([meter, { unserved, degraded, owed }]) => [
    ...(unserved === "0" ? [] : [shortfall(plan, meter, unserved, context)]),
    ...(degraded === "0" ? [] : [words.shortfall.degraded(credits(context, degraded, meter))]),
    ...(owed === "0" ? [] : [words.shortfall.owed(credits(context, owed, meter))]),
  ]);
}

function shortfall(plan: EligiblePlan, meter: string, inAll: string, context: AnswerContext): string {
  const { words, formats, scenario } = context;
  const months = plan.months.map((month) => ({ number: month.month, figures: month.meters[meter] }));
  const first = months.find(({ figures }) => figures !== undefined && figures.unserved !== "0");
  const total = credits(context, inAll, meter);
  // Where some use more than others, they also run out on different days.
  const together = scenario.spread === undefined || scenario.spread === "even";
  if (first?.figures === undefined || !together || !stopsWithBalance(first.figures)) {
    return words.shortfall.undated(total);
  }

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
function stopsWithBalance({ run_out_day, bought, overage, fair_use, borrowed, degraded }: MeterMonth): boolean {
  const beyond = [bought, overage, fair_use, borrowed, degraded];
  return run_out_day !== null && beyond.every((amount) => amount === "0");
}
