import { css, html, nothing, type TemplateResult } from "lit";
import type { EligiblePlan } from "../../core/index.js";
import type { AnswerContext } from "../answers/answer-context.js";
import { webAddress } from "../link.js";
import { planOf } from "../price-list/offers.js";

/** The way to have a plan: a link where it has a page, a button where the page wants to be told. */
export function choosing(plan: EligiblePlan, nameId: string, context: AnswerContext): TemplateResult | typeof nothing {
  const { list, words, choose, choosable } = context;
  const address = planOf(list.catalog, plan.plan)?.url;
  const url = address === undefined ? undefined : webAddress(address);
  const id = `choose-${nameId}`;
  const chosen = (event: Event) => choose(plan, event);
  if (url !== undefined) {
    return html`<a class="button choose" part="choose" id=${id} href=${url.href} rel="noopener" aria-labelledby=${`${id} ${nameId}`} @click=${chosen}>
      ${words.choose}
    </a>`;
  }
  if (!choosable) return nothing;
  return html`<button type="button" class="button choose" part="choose" id=${id} aria-labelledby=${`${id} ${nameId}`} @click=${chosen}>
    ${words.choose}
  </button>`;
}

export const choosingStyles = css`
  /* At the foot of its row, so that all stand on one line. */
  .price:has(.choose) {
    display: grid;
    grid-template-rows: auto 1fr auto;
  }

  .choose {
    display: block;
    inline-size: 100%;
    margin-block-start: 12px;
    color: var(--_text);
    font-weight: 600;
    text-decoration: none;
  }

  .card[data-best] .choose {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .card[data-best] .choose:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }

  a.choose {
    display: grid;
    align-items: center;
  }
`;
