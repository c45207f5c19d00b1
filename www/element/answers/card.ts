import { css, html, nothing, type TemplateResult } from "lit";
import type { EligiblePlan, Plan } from "../../core/index.js";
import { markOf } from "../plan-marks.js";
import { chosenOf, sizeOf } from "../price-list/chosen.js";
import { planOf } from "../price-list/offers.js";
import { choosing } from "../sales/choose.js";
import { aboutPlan } from "./about-plan.js";
import { type AnswerContext, cost, isSamePlan, planTitle, sameEveryMonth, shownMeters } from "./answer-context.js";
import { conditions } from "./conditions.js";
import { figures } from "./figures.js";
import { invoice } from "./invoice.js";
import { limitWords, unusedWords } from "./limit.js";
import { shortfalls } from "./shortfall.js";
import { aboutUnitPrices, unitPrices } from "./unit-prices.js";
import { askable } from "./why/askable.js";
import type { Question } from "./why/question.js";

/** Rows of a card beside those of its meters, and rows of one meter: the cards share them, so that eyes can run along. */
const ROWS = 6;
const METER_ROWS = 3;

/** How many rows of the common grid a card takes. */
export function cardRows(meters: number): number {
  return ROWS + METER_ROWS * meters;
}

/** One plan: what it costs, what that buys, and what happens when it is used up. */
export function card(plan: EligiblePlan, longest: ReadonlyMap<string, number>, context: AnswerContext): TemplateResult {
  const { answer, list } = context;
  const best = answer.advice?.plan === plan.plan;
  const place = list.catalog.plans.findIndex(({ id }) => id === plan.plan);
  const id = `plan-${place}`;
  return html`<article
    class="card"
    part=${best ? "card best-card" : "card"}
    aria-labelledby=${id}
    ?data-best=${best}
    ?data-unfolded=${context.unfolded.has(plan.plan)}
    data-colour=${markOf(list.catalog, plan.plan).colour}
  >
    <div class="status">${status(plan, best, context)}</div>
    <header class="card-head">
      <h3 class="plan-name" part="plan-name" id=${id}>${plan.name}</h3>
      <p class="kind">${kind(plan, context)}</p>
    </header>
    ${price(plan, id, context)}
    ${shownMeters(context).map((meter) => figures(plan, meter, longest.get(meter) ?? 0, context))}
    ${unitPrices(plan, context)} ${terms(plan, context)} ${details(plan, context)} ${fold(plan, id, context)}
  </article>`;
}

/** On a narrow screen a card is its name, price and bar until it is unfolded. */
function fold(plan: EligiblePlan, nameId: string, { words, unfolded, toggle }: AnswerContext): TemplateResult {
  return html`<button
    type="button"
    class="fold"
    part="fold"
    aria-expanded=${String(unfolded.has(plan.plan))}
    aria-describedby=${nameId}
    @click=${() => toggle(plan.plan)}
  >
    ${unfolded.has(plan.plan) ? words.card.foldUp : words.card.unfold}
  </button>`;
}

/** What to know first: that it is the best and why, or that it does not serve everything. */
function status(plan: EligiblePlan, best: boolean, context: AnswerContext): readonly TemplateResult[] {
  const { words, answer, scenario } = context;
  const missing = shortfalls(plan, context).map((text) => html`<p class="shortfall" part="shortfall">${text}</p>`);
  if (!best || answer.advice === null) return missing;
  const mark = html`<strong class="badge" part="badge">${words.best.mark}</strong>`;
  const { reason } = answer.advice;
  const limited = scenario.spend_cap !== undefined && reason !== "exceeds_spend_cap";
  const why = limited ? words.bestWithinLimit(words.best[reason]) : words.best[reason];
  return [html`<p>${mark} ${why}</p>`, ...missing];
}

function price(plan: EligiblePlan, nameId: string, context: AnswerContext): TemplateResult {
  const { words, formats, answer } = context;
  const { months } = answer.comparison;
  const amount = cost(context, plan.per_month);
  const total = words.card.total(cost(context, plan.total), formats.number(months), formats.plural(months));
  const asked: Question = { plan: plan.plan, month: 1, about: "total" };
  return html`<div class="price" part="price">
    <p class="per-month">
      <span class="amount" data-long=${amount.length > 14 ? "very" : amount.length > 9 ? "rather" : nothing}
        >${askable(amount, asked, context)}</span
      >
      <span class="per">${sameEveryMonth(plan) ? words.card.aMonth : words.card.aMonthOnAverage}</span>
    </p>
    <p class="total">${askable(total, asked, context)}</p>
    ${choosing(plan, nameId, context)}
  </div>`;
}

/** What happens at the limit, what becomes of what is unused, and what else is to be known of the price. */
function terms(plan: EligiblePlan, context: AnswerContext): TemplateResult {
  const { words, list } = context;
  const listed = planOf(list.catalog, plan.plan);
  return html`<dl class="plan-terms unfolded">
    ${listed === undefined ? nothing : offer(listed, plan, context)}
    ${term(words.card.notes, [...moves(plan, context), ...plan.notes.map((note) => words.notes[note])])}
  </dl>`;
}

function offer(listed: Plan, { size }: EligiblePlan, context: AnswerContext): readonly unknown[] {
  const { words, scenario } = context;
  const chosen = chosenOf(listed, size, scenario);
  const meters = shownMeters(context);
  return [
    term(words.card.offer, limitWords(chosen, meters, context)),
    term(words.card.unused, unusedWords(chosen, meters, context)),
    term(words.card.conditions, conditions(chosen, context)),
  ];
}

function term(name: string, texts: readonly string[]): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`<dt>${name}</dt>
    ${texts.map((text) => html`<dd>${text}</dd>`)}`;
}

/** From which month on a buyer is on another plan or in another size. */
function moves(plan: EligiblePlan, context: AnswerContext): readonly string[] {
  const { words, formats } = context;
  return plan.months
    .filter((month, index) => !isSamePlan(month, plan.months[index - 1] ?? plan))
    .map((month) => words.card.upgraded(formats.number(month.month), planTitle(context, month)));
}

/** What kind of plan it is, and the size that it is had in. */
function kind({ plan, kind, size }: EligiblePlan, { words, list }: AnswerContext): string {
  const listed = planOf(list.catalog, plan);
  if (size === null || listed === undefined) return words.kinds[kind];
  return words.card.kindInSize(words.kinds[kind], sizeOf(listed, size)?.name ?? size);
}

function details(plan: EligiblePlan, context: AnswerContext): TemplateResult {
  const listed = planOf(context.list.catalog, plan.plan);
  return html`<details class="details" part="details">
    <summary class="summary">${context.words.card.details}</summary>
    ${invoice(plan, context)} ${aboutUnitPrices(plan, context)}
    ${listed === undefined ? nothing : [otherMeters(listed, plan, context), aboutPlan(listed, context)]}
  </details>`;
}

/** What the plan offers of meters that the card does not show, since nobody uses them. */
function otherMeters(listed: Plan, { size }: EligiblePlan, context: AnswerContext): TemplateResult | typeof nothing {
  const shown = shownMeters(context);
  const others = context.list.offers.meters.map(({ id }) => id).filter((meter) => !shown.includes(meter));
  const texts = limitWords(chosenOf(listed, size, context.scenario), others, context);
  return texts.length === 0
    ? nothing
    : html`<dl class="plan-terms">${term(context.words.card.otherMeters, texts)}</dl>`;
}

export const cardStyles = css`
  .card {
    position: relative;
    min-inline-size: 0;
    padding: 16px;
    border: 1px solid var(--_line);
    border-block-start: 3px solid var(--_plan);
    border-radius: var(--_radius);
  }

  .card[data-best] {
    border-color: var(--_accent);
    border-block-start-color: var(--_plan);
    box-shadow: 0 0 0 1px var(--_accent);
  }

  .card p {
    margin: 0;
  }

  .status {
    display: grid;
    gap: 8px;
    align-content: end;
    justify-items: start;
    font-size: var(--_small);
  }

  .badge {
    display: inline-block;
    margin-inline-end: 4px;
    padding-inline: 8px;
    border-radius: 10px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }

  .shortfall {
    color: var(--_danger);
    font-weight: 600;
  }

  .plan-name {
    margin: 0;
    font-size: 1.125em;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  .kind,
  .total,
  .per {
    color: var(--_muted);
    font-size: var(--_small);
  }

  .per-month {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
    align-items: baseline;
  }

  .amount {
    font-size: 1.5em;
    font-weight: 650;
    font-variant-numeric: tabular-nums;
    letter-spacing: -0.01em;
    line-height: 1.2;
    white-space: nowrap;
  }

  .amount[data-long="rather"] {
    font-size: 1.375em;
  }

  .amount[data-long="very"] {
    font-size: 1.0625em;
  }

  .total {
    font-variant-numeric: tabular-nums;
  }

  .plan-terms {
    margin: 0;
    font-size: var(--_small);
  }

  .plan-terms dt {
    color: var(--_muted);
  }

  .plan-terms dd {
    margin: 0 0 8px;
  }

  .details {
    font-size: var(--_small);
  }

  .card .unit-prices-note {
    margin-block: 4px;
  }

  .details[open] .summary {
    margin-block-end: 12px;
  }
`;
