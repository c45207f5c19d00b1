import { css, html, nothing, type TemplateResult } from "lit";
import type { Plan } from "../../core/index.js";
import { link } from "../link.js";
import type { PanelContext } from "./panel-context.js";

/** What the figures rest on: the price list, the rules of counting, and what is not in them. */
export function assumptions(context: PanelContext): TemplateResult {
  const { words, list } = context;
  const noted = list.catalog.plans.filter((plan) => plan.notes !== undefined || plan.sources !== undefined);
  return html`<dl class="assumptions">
    ${part(words.assumptions.prices, priceList(context))} ${part(words.assumptions.counting, counting(context))}
    ${part(words.assumptions.left, left(context))}
    ${part(
      words.assumptions.plans,
      noted.map((plan) => planNote(plan, context)),
    )}
  </dl>`;
}

function part(name: string, texts: readonly unknown[]): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`<dt>${name}</dt>
    ${texts.map((text) => html`<dd>${text}</dd>`)}`;
}

function priceList({ words, formats, list }: PanelContext): readonly unknown[] {
  const { as_of, vendor, sources = [], currency } = list.catalog;
  return [
    as_of === undefined ? words.assumptions.undated : words.assumptions.asOf(formats.date(as_of)),
    ...(vendor === undefined ? [] : [words.assumptions.vendor(vendor)]),
    ...(sources.length === 0 ? [] : [html`${words.assumptions.readFrom} ${linked(sources)}`]),
    ...(list.offers.currencies.length > 1 ? [words.assumptions.currencies] : [words.assumptions.currency(currency)]),
  ];
}

function counting({ words, formats, list, scenario, answer }: PanelContext): readonly string[] {
  const { months } = answer.comparison;
  return [
    words.assumptions.months(formats.number(months), formats.plural(months)),
    words.assumptions.rounding[list.catalog.rounding ?? "half_away"],
    words.assumptions.exact,
    scenario.billing === "annual" ? words.assumptions.annual : words.assumptions.monthly,
    words.assumptions.best,
    words.assumptions.forecast,
  ];
}

function left({ words, list, scenario }: PanelContext): readonly string[] {
  const taxed = Number(scenario.tax_percent ?? 0) > 0;
  const { notes } = list.catalog;
  return [
    ...(notes === undefined ? [] : [notes]),
    ...(taxed ? [] : [words.assumptions.noTax]),
    words.assumptions.vendorDecides,
  ];
}

function planNote({ name, notes, as_of, sources = [] }: Plan, { words, formats }: PanelContext): TemplateResult {
  return html`<strong>${name}</strong> ${notes ?? nothing}
  ${as_of === undefined ? nothing : words.pricesOf(formats.date(as_of))} ${linked(sources)}`;
}

function linked(sources: readonly string[]): readonly unknown[] {
  return sources.map((source, place) => html`${place === 0 ? nothing : ", "}${link(source)}`);
}

export const assumptionsStyles = css`
  .assumptions {
    margin: 0;
    max-inline-size: 80ch;
  }

  .assumptions dt {
    margin-block: 20px 4px;
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  .assumptions dt:first-child {
    margin-block-start: 0;
  }

  .assumptions dd {
    margin: 0;
    padding-block: 2px;
    overflow-wrap: anywhere;
  }
`;
