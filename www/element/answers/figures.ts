import { css, html, type TemplateResult } from "lit";
import type { EligiblePlan, MeterTotals } from "../../core/index.js";
import { meterHeading } from "../context.js";
import type { Offers } from "../price-list/offers.js";
import { type AnswerContext, hasManyMeters, rankedPlans } from "./answer-context.js";
import { bar } from "./bar.js";
import { askable } from "./why/askable.js";
import type { Question } from "./why/question.js";

type Row = Exclude<keyof MeterTotals, "demand">;

/** The piece of the bar that a row's figure is seen in. */
const SWATCHES: Readonly<Partial<Record<Row, string>>> = {
  granted: "included",
  bought: "bought",
  overage: "overage",
  fair_use: "fair_use",
  borrowed: "borrowed",
  degraded: "degraded",
  expired: "expired",
  closing: "closing",
  unserved: "unserved",
};

/** The rows that a price list needs: the same for all of its plans, and the same whatever is entered. */
export function rowsOf(offers: Offers): readonly Row[] {
  return [
    "granted",
    ...(offers.steps.has("top_up") ? (["bought"] as const) : []),
    "used",
    ...(offers.steps.has("overage") ? (["overage"] as const) : []),
    ...(offers.steps.has("fair_use") ? (["fair_use"] as const) : []),
    ...(offers.steps.has("borrow") ? (["borrowed"] as const) : []),
    ...(offers.degrades ? (["degraded"] as const) : []),
    "expired",
    ...(offers.carries ? (["closing"] as const) : []),
    "unserved",
    ...(offers.steps.has("borrow") ? (["owed"] as const) : []),
  ];
}

/** The rows of a meter on all cards. Where there are many meters, those in which no plan has anything are left out. */
function rowsFor(meter: string, context: AnswerContext): readonly Row[] {
  const rows = rowsOf(context.list.offers);
  if (!hasManyMeters(context)) return rows;
  const plans = rankedPlans(context.answer.comparison);
  const needed = rows.filter((row) => plans.some((plan) => (plan.meters[meter]?.[row] ?? "0") !== "0"));
  return needed.length === 0 ? rows.slice(0, 1) : needed;
}

/** One meter of a plan over all months: the bar and the figures under it. */
export function figures(plan: EligiblePlan, meter: string, longest: number, context: AnswerContext): TemplateResult {
  const { words, formats, answer } = context;
  const { months } = answer.comparison;
  const title = words.card.meterTotals(meterHeading(context, meter), formats.number(months), formats.plural(months));
  const totals = plan.meters[meter];
  const asked: Question = { plan: plan.plan, month: 1, about: "credits" };
  return html`<h4 class="meter unfolded">${totals === undefined ? title : askable(title, asked, context)}</h4>
    ${bar(plan, meter, longest, context)}
    <dl class="figures unfolded" part="figures">
      ${rowsFor(meter, context).map((row) => figure(row, totals, context))}
    </dl>`;
}

function figure(row: Row, totals: MeterTotals | undefined, { words, formats }: AnswerContext): TemplateResult {
  const amount = totals?.[row] ?? "0";
  const emphasis = amount === "0" ? "zero" : row;
  return html`<div class=${`figure ${emphasis}-row`}>
    <dt><span class=${`swatch ${SWATCHES[row] ?? "none"}`}></span>${words.rows[row]}</dt>
    <dd>${totals === undefined ? "–" : formats.number(amount)}</dd>
  </div>`;
}

export const figuresStyles = css`
  .meter {
    margin: 0;
    align-self: end;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 400;
  }

  .figures {
    margin: 0;
    font-size: var(--_small);
  }

  .figure {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    justify-content: space-between;
    padding-block: 4px;
    border-block-start: 1px solid var(--_line);
  }

  .figure:first-child {
    border-block-start: 0;
  }

  .figure dt {
    display: flex;
    gap: 8px;
    align-items: center;
  }

  .figure dd {
    margin: 0;
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .zero-row {
    color: var(--_muted);
  }

  .unserved-row,
  .degraded-row,
  .owed-row {
    color: var(--_danger);
  }

  .swatch {
    box-sizing: border-box;
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    border-radius: 2px;
    print-color-adjust: exact;
  }

  .swatch.none {
    visibility: hidden;
  }
`;
