import { css, html, nothing, type TemplateResult } from "lit";
import type { EligiblePlan, IneligiblePlan } from "../../core/index.js";
import { type AnswerContext, cost, planTitle, rankedPlans, sameEveryMonth } from "../answers/answer-context.js";
import { monthInvoice } from "../answers/invoice.js";
import { sentence, sentenceView } from "../answers/sentence.js";
import { shortfalls } from "../answers/shortfall.js";
import { reasonsWords } from "../answers/unavailable.js";
import { scenarioWords } from "../sales/entry-words.js";
import type { Report, Reported } from "./report.js";

/** The page for paper: what was entered, what it costs, from which prices, and when. It is drawn only while printing. */
export function sheet(report: Report): TemplateResult {
  const { open, all, customer, notes } = report;
  const { figures } = open;
  const { words, list } = figures;
  return html`<div class="sheet" part="sheet">
    <h2 class="sheet-heading">${words.title(list.catalog.product)}</h2>
    ${customer.trim() === "" ? nothing : html`<p class="sheet-for">${words.export.customer(customer)}</p>`}
    ${notes.trim() === "" ? nothing : html`<p class="sheet-notes">${notes}</p>`}
    ${all.length > 1 ? scenariosTable(all, open) : nothing}
    ${open.name === "" ? nothing : html`<h3>${open.name}</h3>`} ${sentenceView(sentence(figures))}
    <div class="sheet-halves">
      <section>
        <h3>${words.export.entries}</h3>
        <dl class="sheet-entries">
          ${scenarioWords(figures.scenario, figures).map(
            ({ label, value }) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
      </section>
      <section>${bestInvoice(figures)}</section>
    </div>
    ${plansTable(figures)} ${unavailablePlans(figures)} ${origin(report)}
  </div>`;
}

function scenariosTable(all: readonly Reported[], open: Reported): TemplateResult {
  const { words } = open.figures;
  const columns = [
    words.export.columns.scenario,
    words.sales.best,
    words.export.aMonth,
    words.export.total,
    words.export.served,
  ];
  const rows = all.map(({ name, figures }) => scenarioRow(name, figures));
  return table(words.sales.heading, columns, rows);
}

function scenarioRow(name: string, figures: AnswerContext): TemplateResult {
  const best = rankedPlans(figures.answer.comparison).find(({ plan }) => plan === figures.answer.advice?.plan);
  if (best === undefined) {
    return html`<tr>
      <th scope="row">${name}</th>
      <td colspan="4">${figures.words.sales.noPlan}</td>
    </tr>`;
  }
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${planTitle(figures, best)}</td>
    ${costCells(best, figures)}
  </tr>`;
}

function plansTable(context: AnswerContext): TemplateResult | typeof nothing {
  const { words, answer } = context;
  const plans = rankedPlans(answer.comparison);
  if (plans.length === 0) return nothing;
  const columns = [words.export.columns.plan, words.export.aMonth, words.export.total, words.export.served];
  return table(
    words.export.plans,
    columns,
    plans.map((plan) => planRow(plan, context)),
  );
}

function planRow(plan: EligiblePlan, context: AnswerContext): TemplateResult {
  return html`<tr>
    <th scope="row">
      ${planTitle(context, plan)}
      ${shortfalls(plan, context).map((text) => html`<span class="sheet-missing">${text}</span>`)}
    </th>
    ${costCells(plan, context)}
  </tr>`;
}

function table(caption: string, columns: readonly string[], rows: readonly TemplateResult[]): TemplateResult {
  return html`<table class="sheet-table">
    <caption>${caption}</caption>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows}
    </tbody>
  </table>`;
}

function costCells(plan: EligiblePlan, context: AnswerContext): TemplateResult {
  const { words, formats, answer } = context;
  const { months } = answer.comparison;
  const { aMonth, aMonthOnAverage } = words.sentence;
  const perMonth = cost(context, plan.per_month);
  return html`<td>${sameEveryMonth(plan) ? aMonth(perMonth) : aMonthOnAverage(perMonth)}</td>
    <td>${words.card.total(cost(context, plan.total), formats.number(months), formats.plural(months))}</td>
    <td>${formats.percent(plan.served_share)}</td>`;
}

/** What the best plan's first month is made of. */
function bestInvoice(context: AnswerContext): TemplateResult | typeof nothing {
  const { answer, words, formats } = context;
  const best = rankedPlans(answer.comparison).find(({ plan }) => plan === answer.advice?.plan);
  const [first] = best?.months ?? [];
  if (best === undefined || first === undefined) return nothing;
  return html`<h3>${words.export.invoice(planTitle(context, best), formats.number(first.month))}</h3>
    ${monthInvoice(first, best, context)}`;
}

function unavailablePlans(context: AnswerContext): TemplateResult | typeof nothing {
  const { words, answer } = context;
  const refused = answer.comparison.plans.filter((plan): plan is IneligiblePlan => !plan.eligible);
  if (refused.length === 0) return nothing;
  return html`<p class="sheet-small">
    ${words.export.labelled(
      words.answers.unavailable,
      refused.map((plan) => words.export.unavailable(plan.name, reasonsWords(plan, context).join(" "))).join(" "),
    )}
  </p>`;
}

function origin({ open, link, day }: Report): TemplateResult {
  const { words, formats, list } = open.figures;
  const { vendor, as_of, sources = [] } = list.catalog;
  const facts = [
    words.export.made(formats.date(day)),
    ...(vendor === undefined ? [] : [vendor]),
    ...(as_of === undefined ? [] : [words.pricesOf(formats.date(as_of))]),
  ];
  return html`<div class="sheet-origin">
    <p>${facts.join(" · ")}</p>
    ${sources.length === 0 ? nothing : html`<p>${words.export.labelled(words.sources, sources.join(words.comma))}</p>`}
    <p>${words.export.estimate}</p>
    ${link === undefined ? nothing : html`<p>${words.export.labelled(words.export.openAgain, "")}<a href=${link}>${link}</a></p>`}
  </div>`;
}

export const sheetStyles = css`
  .sheet {
    display: none;
  }

  @media print {
    .sheet {
      display: block;
    }

    /* What is for the screen steps aside for the sheet. */
    .on-screen:has(~ .sheet) {
      display: none;
    }

    :host {
      --_text: #000000;
      --_muted: #444444;
      --_surface: #ffffff;
      --_line: #bbbbbb;
      --_danger: #8c1d18;
      --_accent-text: #000000;
      --_small: 8.5pt;
      --_sentence: 12pt;

      color-scheme: light;
      font-size: 9pt;
      line-height: 1.4;
    }

    .sheet-heading {
      margin: 0 0 4pt;
      font-size: 16pt;
      line-height: 1.2;
    }

    .sheet h3 {
      margin: 10pt 0 2pt;
      font-size: 9pt;
      font-weight: 650;
    }

    .sheet p {
      margin: 0 0 4pt;
      overflow-wrap: anywhere;
    }

    .sheet-for {
      font-size: 11pt;
      font-weight: 600;
    }

    .sheet-notes {
      white-space: pre-line;
    }

    .sheet-halves {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0 24pt;
    }

    .sheet-entries {
      margin: 0;
    }

    .sheet-entries > div {
      display: flex;
      gap: 12pt;
      justify-content: space-between;
      padding-block: 1.5pt;
      border-block-start: 0.5pt solid var(--_line);
    }

    .sheet-entries dd {
      margin: 0;
      text-align: end;
      font-variant-numeric: tabular-nums;
    }

    .sheet .invoice {
      margin: 0;
    }

    .sheet .invoice caption {
      display: none;
    }

    .sheet .invoice th,
    .sheet .invoice td {
      padding-block: 1.5pt;
    }

    .sheet-table {
      inline-size: 100%;
      margin-block: 10pt 6pt;
      border-collapse: collapse;
    }

    .sheet-table caption {
      padding-block-end: 2pt;
      font-weight: 650;
      text-align: start;
    }

    .sheet-table th,
    .sheet-table td {
      padding: 2pt 8pt 2pt 0;
      border-block-start: 0.5pt solid var(--_line);
      text-align: start;
      vertical-align: top;
      font-variant-numeric: tabular-nums;
    }

    .sheet-table thead th {
      border: 0;
      color: var(--_muted);
      font-weight: 400;
    }

    .sheet-table tbody th {
      font-weight: 600;
    }

    .sheet-missing {
      display: block;
      color: var(--_danger);
      font-weight: 400;
    }

    .sheet-small,
    .sheet-origin {
      color: var(--_muted);
      font-size: 8pt;
    }

    .sheet-origin {
      margin-block-start: 8pt;
      padding-block-start: 4pt;
      border-block-start: 0.5pt solid var(--_line);
    }

    .sheet tr,
    .sheet section,
    .sheet-origin {
      break-inside: avoid;
    }
  }
`;
