import type { EligiblePlan, IneligiblePlan, MeterFigures, MonthEstimate } from "../../core/index.js";
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
  return table([header(first.figures), ...rows]);
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
  return [...[scenario, plan, size, kind, month, cost, currency, served].map(text), ...meters.map(text), text(reasons)];
}

function planRows(name: string, plan: EligiblePlan, context: AnswerContext): readonly (readonly string[])[] {
  const { words, answer } = context;
  const row = (of: EligiblePlan | MonthEstimate, month: string, served: string) => [
    text(name),
    text(planName(of.plan, context)),
    text(sizeName(of, context)),
    text(words.kinds[plan.kind]),
    text(month),
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
    text(name),
    text(plan.name),
    "",
    text(words.kinds[plan.kind]),
    ...none(4 + list.offers.meters.length * FIGURES.length),
    text(reasonsWords(plan, context).join(" ")),
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

/** RFC 4180; the mark at the front tells spreadsheets that it is UTF-8. */
function table(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.join()}\r\n`).join("")}`;
}

/** A text as a cell: quoted where need be, and with an apostrophe where a spreadsheet would take it for a formula. */
function text(words: string): string {
  const safe = /^[=+\-@\t\r]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
