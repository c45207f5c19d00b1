import { css, html, type nothing, type TemplateResult } from "lit";

export interface Table {
  readonly caption: string;
  readonly columns: readonly (string | TemplateResult)[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly heading: string | TemplateResult;
  readonly cells: readonly (string | TemplateResult)[];
}

/** The figures of a chart. Where it is wider than the screen, it scrolls by itself, also by keyboard. */
export function dataTable({ caption, columns, rows }: Table): TemplateResult {
  return html`<div class="table-frame" role="group" tabindex="0" aria-label=${caption}>
    <table class="data" part="table">
      <caption>${caption}</caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ heading, cells }) =>
            html`<tr>
              <th scope="row">${heading}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The table behind a line that unfolds it. */
export function foldedTable(summary: string, table: Table): TemplateResult | typeof nothing {
  return html`<details class="folded">
    <summary class="summary">${summary}</summary>
    ${dataTable(table)}
  </details>`;
}

export const tableStyles = css`
  .table-frame {
    max-block-size: 480px;
    overflow: auto;
    padding: 2px;
  }

  .data thead th {
    position: sticky;
    inset-block-start: -2px;
    background: var(--_surface);
  }

  @media print {
    .table-frame {
      max-block-size: none;
    }
  }

  .table-frame:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .data {
    border-collapse: collapse;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  .data caption {
    padding-block-end: 8px;
    color: var(--_muted);
    text-align: start;
    white-space: nowrap;
  }

  .data :is(th, td) {
    padding: 6px 0;
    padding-inline-end: 24px;
    border-block-end: 1px solid var(--_line);
    text-align: end;
    white-space: nowrap;
  }

  @container creditmix-results (inline-size < 480px) {
    .data :is(th, td) {
      padding-inline-end: 16px;
    }
  }

  .data :is(th, td):last-child {
    padding-inline-end: 0;
  }

  .data thead th {
    color: var(--_muted);
    font-weight: 400;
    vertical-align: bottom;
  }

  .data th:first-child {
    text-align: start;
  }

  .data tbody th {
    font-weight: 400;
  }

  .data tbody th[scope="row"] {
    white-space: normal;
    min-inline-size: 6em;
  }

  .data .bad {
    color: var(--_danger);
  }

  .folded .table-frame {
    margin-block-start: 8px;
  }
`;
