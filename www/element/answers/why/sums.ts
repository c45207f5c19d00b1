import { css, html, nothing, type TemplateResult } from "lit";

/** A row of a sum: what is reckoned, and what it comes to. */
export interface SumRow {
  readonly what: unknown;
  readonly amount: string;
  /** What is to be known besides. */
  readonly note?: string;
}

/** Rows that are added up, and their sum. */
export function sums(rows: readonly SumRow[], total?: SumRow): TemplateResult {
  return html`<ul class="sums">
    ${rows.map((one) => row(one))} ${total === undefined ? nothing : row(total, "sum-total")}
  </ul>`;
}

function row({ what, amount, note }: SumRow, kind = ""): TemplateResult {
  return html`<li class=${`sum ${kind}`}>
    <span class="sum-what">${what}${note === undefined ? nothing : html`<small class="sum-note">${note}</small>`}</span>
    <span class="sum-amount">${amount}</span>
  </li>`;
}

export const sumsStyles = css`
  .sums {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .sum {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    justify-content: space-between;
    padding-block: 4px;
  }

  .sum-what {
    flex: 1 1 12em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .sum-note {
    display: block;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .sum-amount {
    margin-inline-start: auto;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .sum-total {
    border-block-start: 1px solid var(--_field-line);
    font-weight: 600;
  }
`;
