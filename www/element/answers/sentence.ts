import { css, html, type TemplateResult } from "lit";
import type { Advice, EligiblePlan } from "../../core/index.js";
import type { Phrase } from "../phrase.js";
import { type AnswerContext, cost, planTitle, rankedPlans, sameEveryMonth } from "./answer-context.js";

/** The best plan, what it costs, and how much less than the next: what most people came for. */
export function sentence(context: AnswerContext): Phrase {
  const { answer, scenario, words } = context;
  const { advice } = answer;
  const plans = rankedPlans(answer.comparison);
  const best = plans.find(({ plan }) => plan === advice?.plan);
  if (advice === null || best === undefined) return words.sentence.none();

  const reasoned = reasonWords(best, advice.reason, plans.length === 1, context);
  const limited = scenario.spend_cap !== undefined && advice.reason !== "exceeds_spend_cap";
  return limited ? [...words.sentence.withinLimit(), ...reasoned] : reasoned;
}

function reasonWords(best: EligiblePlan, reason: Advice["reason"], alone: boolean, context: AnswerContext): Phrase {
  const { scenario, words, formats } = context;
  const name = planTitle(context, best);
  const price = costWords(best, context);
  switch (reason) {
    case "cheapest":
      if (scenario.mix?.length === 0) return words.sentence.nothingUsed(name, price);
      return cheapest(name, price, context);
    case "only_one_that_serves_all":
      return alone ? words.sentence.alone(name, price) : words.sentence.only(name, price);
    case "serves_most":
      return words.sentence.most(name, formats.percent(best.served_share), price);
    case "exceeds_spend_cap":
      return words.sentence.overCap(name, price);
  }
}

/** The sentence on the screen. */
export function sentenceView(words: Phrase): TemplateResult {
  return html`<p class="sentence" part="sentence">
    ${words.map(({ text, strong }) => (strong ? html`<strong>${text}</strong>` : text))}
  </p>`;
}

/** What a plan costs a month: "$312.40 a month". */
export function costWords(plan: EligiblePlan, context: AnswerContext): string {
  const { aMonth, aMonthOnAverage } = context.words.sentence;
  const amount = cost(context, plan.per_month);
  return sameEveryMonth(plan) ? aMonth(amount) : aMonthOnAverage(amount);
}

function cheapest(name: string, price: string, context: AnswerContext): Phrase {
  const { words } = context;
  const next = nextPlan(context);
  if (next === null) return words.sentence.alone(name, price);
  if (isZero(next.difference)) return words.sentence.cheapestEqual(name, price, next.name);
  return words.sentence.cheapest(name, price, cost(context, next.difference), next.name);
}

/** The plan that the best is compared with, and how much more it costs a month. */
function nextPlan(context: AnswerContext): { name: string; difference: string } | null {
  const { advice, comparison } = context.answer;
  const difference = advice?.difference_per_month ?? null;
  const next = comparison.plans.find(({ plan }) => plan === advice?.next);
  return next === undefined || difference === null ? null : { name: planTitle(context, next), difference };
}

function isZero(amount: string): boolean {
  return /^-?[0.]*$/.test(amount);
}

export const sentenceStyles = css`
  .sentence {
    margin: 0;
    font-size: var(--_sentence);
    line-height: 1.4;
    text-wrap: pretty;
    /* It may stick: a name without end must not cover what is under it. */
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 10;
    overflow: hidden;
  }

  .sentence strong {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
`;
