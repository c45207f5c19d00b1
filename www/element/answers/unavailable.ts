import { css, html, nothing, type TemplateResult } from "lit";
import type { IneligiblePlan, Reason } from "../../core/index.js";
import type { Context } from "../context.js";
import { link } from "../link.js";
import { actionOf, planOf, seatName } from "../price-list/offers.js";
import type { AnswerContext } from "./answer-context.js";

/** The plans that cannot be had for what was entered, each with the reasons. */
export function unavailable(context: AnswerContext): TemplateResult | typeof nothing {
  const { words, answer } = context;
  const plans = answer.comparison.plans.filter((plan): plan is IneligiblePlan => !plan.eligible);
  if (plans.length === 0) return nothing;
  return html`<section class="unavailable" part="unavailable" aria-label=${words.answers.unavailable}>
    <h3 class="heading">${words.answers.unavailable}</h3>
    <ul>
      ${plans.map((plan) => unavailablePlan(plan, context))}
    </ul>
  </section>`;
}

function unavailablePlan(plan: IneligiblePlan, context: AnswerContext): TemplateResult {
  const { words, list } = context;
  const url = planOf(list.catalog, plan.plan)?.url;
  return html`<li>
    <strong>${plan.name}</strong>
    <span class="kind">${words.kinds[plan.kind]}</span>
    <span class="reasons">
      ${reasonsWords(plan, context).map((reason) => html`${reason} `)}
      ${url === undefined ? nothing : link(url, words.card.page)}
    </span>
  </li>`;
}

/** Why a plan cannot be had, reason by reason. */
export function reasonsWords({ reasons }: IneligiblePlan, context: Context): readonly string[] {
  return reasons.map((reason) => context.words.reasons[reason.code](detailName(reason, context)));
}

/** The name of the seat type or action that a reason is about. */
function detailName({ code, detail = "" }: Reason, { list }: Context): string {
  const seats = code === "too_many_seats" || code === "seat_type_not_offered";
  if (seats) return seatName(detail, list);
  return actionOf(list.catalog, detail)?.name ?? detail;
}

export const unavailableStyles = css`
  .unavailable ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .unavailable li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .unavailable .heading {
    margin-block-end: 8px;
  }
`;
