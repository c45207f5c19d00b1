import { css, html, type TemplateResult } from "lit";
import type { EligiblePlan, InvoiceLine, MonthEstimate } from "../../core/index.js";
import { credits } from "../context.js";
import { type AnswerContext, cost } from "./answer-context.js";

/** The first month's invoice line by line, and what the months cost. */
export function invoice(plan: EligiblePlan, context: AnswerContext): TemplateResult {
  const [first] = plan.months;
  return html`${first === undefined ? "" : firstInvoice(first, context)}
  ${plan.months.length > 1 ? monthTotals(plan.months, context) : ""}`;
}

function firstInvoice({ lines, total }: MonthEstimate, context: AnswerContext): TemplateResult {
  const { words } = context;
  return html`<table class="invoice" part="invoice">
    <caption>${words.card.invoice}</caption>
    <tbody>
      ${lines.map(
        (line) => html`<tr>
          <th scope="row">${lineWords(line, context)}</th>
          <td>${cost(context, line.amount)}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${lines.length === 0 ? words.card.nothingBilled : words.card.invoiceTotal}</th>
        <td>${cost(context, total)}</td>
      </tr>
    </tfoot>
  </table>`;
}

/** What each month costs; neighbouring months of the same cost are one row. */
function monthTotals(months: readonly MonthEstimate[], context: AnswerContext): TemplateResult {
  const { words, formats } = context;
  return html`<table class="invoice" part="months">
    <caption>${words.card.months}</caption>
    <tbody>
      ${runsOf(months).map(
        ({ from, to, total }) => html`<tr>
          <th scope="row">${words.card.month(formats.range(from, to), from === to ? "one" : "other")}</th>
          <td>${cost(context, total)}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function lineWords(line: InvoiceLine, context: AnswerContext): string {
  const { words, formats } = context;
  const kind = words.lines[line.kind];
  if (line.meter !== undefined) return words.line(kind, credits(context, line.quantity, line.meter));
  return line.quantity === "1" ? kind : words.line(kind, words.times(formats.number(line.quantity), line.name));
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly total: string;
}

function runsOf(months: readonly MonthEstimate[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { month, total } of months) {
    const last = runs.at(-1);
    if (last?.total === total) runs[runs.length - 1] = { ...last, to: month };
    else runs.push({ from: month, to: month, total });
  }
  return runs;
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
    padding: 4px 8px 4px 0;
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
