import type { EligiblePlan } from "../../core/index.js";
import { type AnswerContext, planTitle, rankedPlans } from "../answers/answer-context.js";
import { costWords, sentence } from "../answers/sentence.js";
import { shortfalls } from "../answers/shortfall.js";
import { reasonsWords } from "../answers/unavailable.js";
import type { Phrase } from "../phrase.js";

/** The one answer: what the plan costs that the page names, or which plan is the cheapest. */
export function compactSentence(plan: string | null, context: AnswerContext): Phrase {
  if (plan === null) return sentence(context);
  const { words, answer } = context;
  const estimate = answer.comparison.plans.find((one) => one.plan === plan);
  if (estimate === undefined) return [{ text: words.compact.noPlan(plan), strong: false }];
  if (estimate.eligible) return words.compact.onPlan(planTitle(context, estimate), costWords(estimate, context));
  const reasons = reasonsWords(estimate, context).map((reason) => ({ text: ` ${reason}`, strong: false }));
  return [...words.compact.notOn(estimate.name), ...reasons];
}

/** What the plan of the answer does not serve; a price is never shown without it. */
export function compactShortfalls(plan: string | null, context: AnswerContext): readonly string[] {
  const estimate = planOfAnswer(plan, context);
  return estimate === undefined ? [] : shortfalls(estimate, context);
}

function planOfAnswer(plan: string | null, { answer }: AnswerContext): EligiblePlan | undefined {
  const wanted = plan ?? answer.advice?.plan;
  return rankedPlans(answer.comparison).find((one) => one.plan === wanted);
}
