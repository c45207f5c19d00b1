import type { EligiblePlan, IneligiblePlan, MeterFigures, MonthEstimate } from "../../core/index.js";
import { csvTable } from "../../csv/table.js";
import type { AnswerContext } from "../answers/answer-context.js";
import { reasonsWords } from "../answers/unavailable.js";
import { meterHeading } from "../context.js";
import { sizeOf } from "../price-list/chosen.js";
import { planOf } from "../price-list/offers.js";
import type { Report } from "./report.js";

const FIGURES = [
  "demand",
  "granted",
  "bought",
  "used",
  "overage",
  "fair_use",
  "borrowed",
  "degraded",
  "unserved",
  "expired",
  "closing",
] as const satisfies readonly (keyof MeterFigures)[];

/**
 * One table: a row for each plan with its totals, then one for each of its months. Numbers are plain decimals with a point,
 * exact, for a spreadsheet to compute with.
 */
export function csvOf({ all }: Report): string {
  const [first] = all;
  if (first === undefined) return "";
  const rows = all.flatMap(({ name, figures }) =>
    figures.answer.comparison.plans.flatMap((plan) =>
      plan.eligible ? planRows(name, plan, figures) : [refusedRow(name, plan, figures)],
    ),
  );
  // The mark at the front tells spreadsheets that it is UTF-8.
  return `\ufeff${csvTable([header(first.figures), ...rows])}`;
}

function header(context: AnswerContext): readonly string[] {
  const { words, list } = context;
  const columns = words.export.columns;
  const meters = list.offers.meters.flatMap(({ id }) =>
    FIGURES.map((figure) =>
      words.export.column(
        meterHeading(context, id),
        figure === "demand" ? words.export.columns.demand : words.rows[figure],
      ),
    ),
  );
  const { scenario, plan, size, kind, month, cost, currency, served, reasons } = columns;
  return [scenario, plan, size, kind, month, cost, currency, served, ...meters, reasons];
}

function planRows(name: string, plan: EligiblePlan, context: AnswerContext): readonly (readonly string[])[] {
  const { words, answer } = context;
  const row = (of: EligiblePlan | MonthEstimate, month: string, served: string) => [
    name,
    planName(of.plan, context),
    sizeName(of, context),
    words.kinds[plan.kind],
    month,
    of.total,
    answer.comparison.currency,
    served,
    ...meterCells(of.meters, context),
    "",
  ];
  return [
    row(plan, words.export.allMonths, plan.served_share),
    ...plan.months.map((month) => row(month, String(month.month), "")),
  ];
}

function refusedRow(name: string, plan: IneligiblePlan, context: AnswerContext): readonly string[] {
  const { words, list } = context;
  // Size, month, cost, currency, share and the meters' figures: there are none.
  const none = (count: number) => Array.from({ length: count }, () => "");
  return [
    name,
    plan.name,
    "",
    words.kinds[plan.kind],
    ...none(4 + list.offers.meters.length * FIGURES.length),
    reasonsWords(plan, context).join(" "),
  ];
}

function meterCells(meters: Readonly<Record<string, MeterFigures>>, { list }: AnswerContext): readonly string[] {
  return list.offers.meters.flatMap(({ id }) => FIGURES.map((figure) => meters[id]?.[figure] ?? ""));
}

function planName(plan: string, { list }: AnswerContext): string {
  return planOf(list.catalog, plan)?.name ?? plan;
}

function sizeName({ plan, size }: { plan: string; size: string | null }, { list }: AnswerContext): string {
  const listed = planOf(list.catalog, plan);
  return size === null ? "" : ((listed && sizeOf(listed, size)?.name) ?? size);
}
