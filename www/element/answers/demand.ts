import type { EligiblePlan } from "../../core/index.js";
import { credits } from "../context.js";
import { type AnswerContext, rankedPlans } from "./answer-context.js";

/** How many credits the usage comes to on the best plan, in words; null where there is no such plan. */
export function demandWords(context: AnswerContext): string | null {
  const { answer, words, formats } = context;
  const plans = rankedPlans(answer.comparison);
  const [best] = plans;
  const first = best?.months[0];
  if (best === undefined || first === undefined) return null;

  const meters = Object.entries(first.meters);
  const used = meters.filter(([, { demand }]) => demand !== "0");
  const amounts = (used.length === 0 ? meters : used).map(([meter, { demand }]) => credits(context, demand, meter));
  if (amounts.length === 0) return null;
  const amount = formats.list(amounts);
  if (!sameDemandEveryMonth(best)) return words.answers.demandAtFirst(amount, best.name);
  return plans.every((plan) => demandsOf(plan) === demandsOf(best))
    ? words.answers.demand(amount)
    : words.answers.demandOn(amount, best.name);
}

function sameDemandEveryMonth({ months }: EligiblePlan): boolean {
  return months.every((month) =>
    Object.entries(month.meters).every(([meter, { demand }]) => months[0]?.meters[meter]?.demand === demand),
  );
}

function demandsOf({ meters }: EligiblePlan): string {
  return Object.entries(meters)
    .map(([meter, { demand }]) => `${meter} ${demand}`)
    .join();
}
