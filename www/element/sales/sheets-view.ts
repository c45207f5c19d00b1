import { css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { planTitle, rankedPlans, sameEveryMonth } from "../answers/answer-context.js";
import { shortfalls } from "../answers/shortfall.js";
import { cssProperties } from "../css-properties.js";
import { differenceWords } from "./difference.js";
import { changesBetween } from "./entries.js";
import { currencyOf, entryLabel, entryValue } from "./entry-words.js";
import { type Sheet, type SheetsContext, sheetName } from "./sheets.js";

/** Rows of a column: name, the figures, what is different, and what can be done. */
const ROWS = 8;

/** The scenarios side by side; nothing where there is only one. */
export function sheetsView(context: SheetsContext): TemplateResult | typeof nothing {
  const { all } = context.desk.sheets;
  if (all.length < 2) return nothing;
  return html`<section
    class="sheets"
    part="scenarios"
    aria-label=${context.words.sales.heading}
    data-columns=${all.length}
    ${cssProperties({ "--columns": String(all.length), "--rows": String(ROWS) })}
  >
    ${repeat(
      all,
      ({ key }) => key,
      (sheet) => column(sheet, context),
    )}
  </section>`;
}

function column(sheet: Sheet, context: SheetsContext): TemplateResult {
  const { desk } = context;
  const open = sheet.key === desk.sheets.open;
  return html`<article class="sheet-column" part="scenario" aria-label=${sheetName(sheet, context)} ?data-open=${open}>
    ${title(sheet, open, context)} ${figures(sheet, context)} ${changes(sheet, context)} ${deeds(sheet, open, context)}
  </article>`;
}

/** The open scenario's name is a field: what is typed there is its name. */
function title(sheet: Sheet, open: boolean, context: SheetsContext): TemplateResult {
  const { desk, words, presenting } = context;
  const name = sheetName(sheet, context);
  if (presenting || !open) return html`<h3 class="sheet-name" aria-current=${open ? "true" : nothing}>${name}</h3>`;
  return html`<h3 class="sheet-name" aria-current="true">
    <input
      class="text sheet-title"
      part="input"
      type="text"
      maxlength="60"
      autocomplete="off"
      aria-label=${words.sales.name}
      placeholder=${name}
      .value=${live(sheet.name)}
      @input=${(event: Event) => desk.rename(sheet.key, (event.target as HTMLInputElement).value)}
    />
  </h3>`;
}

function figures(sheet: Sheet, context: SheetsContext): TemplateResult {
  const { words, formats } = context;
  const answering = context.answering(sheet);
  if (answering === null) return html`<p class="sheet-refused">${words.sales.notComputed}</p>`;
  const { comparison, advice } = answering.answer;
  const best = rankedPlans(comparison).find(({ plan }) => plan === advice?.plan);
  if (best === undefined) return html`<p class="sheet-refused">${words.sales.noPlan}</p>`;
  const money = (amount: string) => formats.money(amount, comparison.currency);
  const missing = shortfalls(best, answering);
  return html`<dl class="sheet-figures">
    ${figure("sheet-best", words.sales.best, planTitle(context, best))}
    ${figure("sheet-cost", sameEveryMonth(best) ? words.sales.aMonth : words.sales.aMonthOnAverage, money(best.per_month))}
    ${figure("", words.sales.total(formats.number(comparison.months), formats.plural(comparison.months)), money(best.total))}
    ${figure("", words.sales.served, [formats.percent(best.served_share), ...missing].join(". "))}
    ${compared(sheet, context)}
  </dl>`;
}

/** How much more or less it costs than the first scenario. */
function compared(sheet: Sheet, context: SheetsContext): TemplateResult | typeof nothing {
  const { desk, words } = context;
  const [first] = desk.sheets.all;
  if (first === undefined || first.key === sheet.key) return nothing;
  const difference = differenceWords(sheet, first, context);
  return difference === null ? nothing : figure("", words.sales.difference, difference);
}

function figure(name: string, label: string, value: string): TemplateResult {
  return html`<div class=${`sheet-figure ${name}`}>
    <dt>${label}</dt>
    <dd>${value}</dd>
  </div>`;
}

/** What is entered differently than in the first scenario. */
function changes(sheet: Sheet, context: SheetsContext): TemplateResult {
  const { desk, words, list } = context;
  const [first] = desk.sheets.all;
  if (first === undefined || first.key === sheet.key) return html`<p class="sheet-changes">${words.sales.base}</p>`;
  const changed = changesBetween(first.scenario, sheet.scenario, list.catalog);
  if (changed.length === 0) return html`<p class="sheet-changes">${words.sales.same}</p>`;
  return html`<div class="sheet-changes">
    <p class="sheet-label">${words.sales.changes}</p>
    <ul>
      ${changed.map((change) => {
        const after = entryValue(change, change.after, currencyOf(sheet.scenario, context), context);
        const before = entryValue(change, change.before, currencyOf(first.scenario, context), context);
        return html`<li>${words.sales.changed(entryLabel(change, context), after, before)}</li>`;
      })}
    </ul>
  </div>`;
}

function deeds(sheet: Sheet, open: boolean, context: SheetsContext): TemplateResult {
  const { desk, words, presenting } = context;
  const name = sheetName(sheet, context);
  return html`<p class="sheet-deeds">
    ${
      open
        ? nothing
        : html`<button type="button" class="fold deed" aria-label=${words.sales.openNamed(name)} @click=${() => desk.open(sheet.key)}>
            ${words.sales.open}
          </button>`
    }
    ${
      presenting
        ? nothing
        : html`<button type="button" class="fold deed" aria-label=${words.sales.removeNamed(name)} @click=${() => desk.remove(sheet.key)}>
            ${words.sales.remove}
          </button>`
    }
  </p>`;
}

export const sheetsStyles = css`
  .sheets {
    display: grid;
    gap: 12px;
    margin-block-end: 32px;
  }

  .sheet-column {
    min-inline-size: 0;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .sheet-column[data-open] {
    border-color: var(--_accent);
    box-shadow: inset 0 3px 0 var(--_accent);
  }

  .sheet-name {
    display: grid;
    align-items: center;
    min-block-size: 36px;
    margin: 0;
    font-size: 1em;
    font-weight: 650;
  }

  .sheet-name .sheet-title {
    inline-size: calc(100% + 22px);
    margin-inline: -11px;
    font-weight: 650;
  }

  .sheet-name .sheet-title:not(:hover, :focus) {
    border-color: transparent;
    border-block-end-color: var(--_field-line);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .sheet-title::placeholder {
    color: inherit;
    opacity: 1;
  }

  .sheet-figures,
  .sheet-figure dd,
  .sheet-changes,
  .sheet-changes p,
  .sheet-refused,
  .sheet-deeds {
    margin: 0;
  }

  .sheet-figure dt,
  .sheet-changes,
  .sheet-refused {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .sheet-figure dd {
    font-variant-numeric: tabular-nums;
  }

  .sheet-best dd {
    font-weight: 600;
  }

  .sheet-cost dd {
    font-size: 1.5em;
    font-weight: 650;
    letter-spacing: -0.01em;
    line-height: 1.2;
  }

  .sheet-changes ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .sheet-changes li {
    color: var(--_text);
  }

  .sheet-deeds {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }

  .deed {
    display: inline-block;
  }

  .sheet-column {
    display: grid;
    gap: 8px;
    align-content: start;
  }

  .sheet-figures {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 8px 16px;
  }

  @container creditmix (inline-size >= 640px) {
    .sheets {
      grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
      gap: 16px;
    }

    .sheets[data-columns="4"] {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .sheet-column {
      grid-row: span var(--rows);
      grid-template-rows: subgrid;
      align-content: stretch;
    }

    .sheet-figures {
      grid-row: span 5;
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: subgrid;
    }

    .sheet-refused {
      grid-row: span 5;
    }
  }

  @container creditmix (inline-size >= 880px) {
    .sheets[data-columns="4"] {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
`;
