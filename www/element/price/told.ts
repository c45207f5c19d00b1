import { isFailure } from "../../core/problems.js";
import type { Comparison, EligiblePlan, Problem, Scenario } from "../../core/types.js";
import { reasonsWords } from "../answers/unavailable.js";
import type { Context } from "../context.js";
import { answerTo } from "../long/answer-to.js";
import type { LongQuestions } from "../long/long-questions.js";
import { plain } from "../phrase.js";

/** What an inline price says: an amount, or why there is none. */
export type Told = ToldAmount | ToldNothing;

export interface ToldAmount {
  readonly is: "amount";
  readonly scenario: Scenario;
  readonly comparison: Comparison;
  readonly plan: EligiblePlan;
  readonly amount: string;
}

export interface ToldNothing {
  readonly is: "nothing";
  readonly why: string;
  readonly problems: readonly Problem[];
}

/** Which of a plan's amounts is written. */
export const AMOUNTS = { month: "per_month", total: "total" } as const satisfies Record<string, keyof EligiblePlan>;

/** Asks the core for the amount of a plan, or of the best one; undefined while one that takes long is being worked out. */
export function tell(
  scenario: Scenario,
  { plan: planId, amount }: { readonly plan: string | null; readonly amount: string | null },
  context: Context,
  long: LongQuestions,
): Told | undefined {
  const { words, list } = context;
  const which = amount ?? "month";
  if (!isAmount(which)) return nothing(words.inlinePrice.unlike(which));

  const asked = answerTo(scenario, list, long);
  if (asked === undefined) return undefined;
  const { answer } = asked;
  if (isFailure(answer)) return nothing(answer.errors.map(({ message }) => message).join(" "), answer.errors);
  const { comparison, advice } = answer;
  const wanted = planId ?? advice?.plan;
  if (wanted === undefined) return nothing(plain(words.sentence.none()));
  const plan = comparison.plans.find((one) => one.plan === wanted);
  if (plan === undefined) return nothing(words.compact.noPlan(wanted));
  if (!plan.eligible) {
    return nothing([plain(words.compact.notOn(plan.name)), ...reasonsWords(plan, context)].join(" "));
  }
  return { is: "amount", scenario, comparison, plan, amount: plan[AMOUNTS[which]] };
}

function isAmount(name: string): name is keyof typeof AMOUNTS {
  return Object.hasOwn(AMOUNTS, name);
}

function nothing(why: string, problems: readonly Problem[] = []): ToldNothing {
  return { is: "nothing", why, problems };
}
