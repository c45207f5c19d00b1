import { css, html, nothing, type TemplateResult } from "lit";
import type { Plan } from "../../core/index.js";
import type { Context } from "../context.js";
import { link } from "../link.js";

/** What the price list says of a plan in its own words, and where that comes from. */
export function aboutPlan(plan: Plan, { words, formats }: Context): TemplateResult | typeof nothing {
  const texts = [plan.description, plan.notes].filter((text) => text !== undefined);
  const sources = (plan.sources ?? []).map((source) => link(source));
  if (texts.length + sources.length === 0 && plan.url === undefined && plan.as_of === undefined) return nothing;
  return html`<div class="about-plan">
    ${texts.map((text) => html`<p>${text}</p>`)}
    ${plan.as_of === undefined ? nothing : html`<p>${words.pricesOf(formats.date(plan.as_of))}</p>`}
    ${plan.url === undefined ? nothing : html`<p>${link(plan.url, words.card.page)}</p>`}
    ${sources.length === 0 ? nothing : html`<p>${words.sources}: ${sources.map((source, index) => [index === 0 ? "" : words.comma, source])}</p>`}
  </div>`;
}

export const aboutPlanStyles = css`
  .about-plan {
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .about-plan p {
    margin: 0 0 8px;
  }
`;
