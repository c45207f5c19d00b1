import { css, html, nothing, type TemplateResult } from "lit";
import type { EligiblePlan, InvoiceLine, MonthEstimate } from "../../core/index.js";
import { credits } from "../context.js";
import { type AnswerContext, cost, isSamePlan, planTitle } from "./answer-context.js";
import { askable } from "./why/askable.js";

/** The first month's invoice line by line, the last one's where it has other lines, and what the months cost. */
export function invoice(plan: EligiblePlan, context: AnswerContext): TemplateResult {
  const first = plan.months.at(0);
  const last = plan.months.at(-1);
  return html`${first === undefined ? nothing : monthInvoice(first, plan, context)}
  ${last === undefined || itemsOf(last) === itemsOf(first) ? nothing : monthInvoice(last, plan, context)}
  ${plan.months.length > 1 ? monthTotals(plan, context) : nothing}`;
}

/** What a month's invoice is for, whatever it comes to. */
function itemsOf(month: MonthEstimate | undefined): string {
  return JSON.stringify(month?.lines.map(({ kind, name, meter }) => [kind, name, meter]));
}

export function monthInvoice(
  { month, lines, total }: MonthEstimate,
  plan: EligiblePlan,
  context: AnswerContext,
): TemplateResult {
  const { words, formats } = context;
  return html`<table class="invoice" part="invoice">
    <caption>${words.card.invoice(formats.number(month))}</caption>
    <tbody>
      ${lines.map(
        (line, index) => html`<tr>
          <th scope="row">${lineWords(line, plan, context)}</th>
          <td>${askable(cost(context, line.amount), { plan: plan.plan, month, about: index }, context)}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${lines.length === 0 ? words.card.nothingBilled : words.card.invoiceTotal}</th>
        <td>${askable(cost(context, total), { plan: plan.plan, month, about: "bill" }, context)}</td>
      </tr>
    </tfoot>
  </table>`;
}

/** What each month costs; neighbouring months of the same cost and plan are one row. */
function monthTotals(plan: EligiblePlan, context: AnswerContext): TemplateResult {
  const { words } = context;
  return html`<table class="invoice" part="months">
    <caption>${words.card.months}</caption>
    <tbody>
      ${runsOf(plan.months).map(
        (run) => html`<tr>
          <th scope="row">${runWords(run, plan, context)}</th>
          <td>${askable(cost(context, run.total), { plan: plan.plan, month: run.from, about: "bill" }, context)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

/** What a line is for; names where they tell more than the kind does. */
export function lineWords(line: InvoiceLine, plan: { readonly name: string }, context: AnswerContext): string {
  const { words, formats } = context;
  const kind = words.lines[line.kind];
  if (line.meter !== undefined) return words.line(kind, credits(context, line.quantity, line.meter));
  switch (line.kind) {
    case "seats":
    case "add_on":
      return words.line(kind, words.times(formats.number(line.quantity), line.name));
    case "bill_credit":
    case "discount":
      return words.line(kind, line.name);
    case "fee":
      return line.name === plan.name ? kind : words.line(kind, line.name);
    default:
      return kind;
  }
}

export interface Run {
  readonly from: number;
  readonly to: number;
  /** A month of the run; all are alike. */
  readonly month: MonthEstimate;
  readonly total: string;
}

export function runsOf(months: readonly MonthEstimate[]): readonly Run[] {
  const runs: Run[] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last !== undefined && last.total === month.total && isSamePlan(last.month, month)) {
      runs[runs.length - 1] = { ...last, to: month.month };
    } else runs.push({ from: month.month, to: month.month, month, total: month.total });
  }
  return runs;
}

/** The months of a run, and the plan where it is not the one that was chosen. */
export function runWords({ from, to, month }: Run, plan: EligiblePlan, context: AnswerContext): string {
  const { words, formats } = context;
  const text = words.card.month(formats.range(from, to), from === to ? "one" : "other");
  return isSamePlan(month, plan) ? text : words.card.monthsOn(text, planTitle(context, month));
}

export const invoiceStyles = css`
  .invoice {
    inline-size: 100%;
    margin-block-end: 16px;
    border-collapse: collapse;
    font-size: var(--_small);
  }

  .invoice caption {
    padding-block-end: 4px;
    color: var(--_muted);
    text-align: start;
  }

  .invoice th {
    padding-block: 4px;
    padding-inline-end: 8px;
    font-weight: 400;
    text-align: start;
    overflow-wrap: anywhere;
  }

  .invoice td {
    padding-block: 4px;
    font-variant-numeric: tabular-nums;
    text-align: end;
    vertical-align: top;
    white-space: nowrap;
  }

  .invoice tr {
    border-block-start: 1px solid var(--_line);
  }

  .invoice tfoot th,
  .invoice tfoot td {
    font-weight: 600;
  }
`;
