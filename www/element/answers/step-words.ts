import type { Step } from "../../core/index.js";
import { credits } from "../context.js";
import { type Chosen, nextSize } from "../price-list/chosen.js";
import { planOf } from "../price-list/offers.js";
import type { AnswerContext } from "./answer-context.js";
import { moneyWords, priceWords } from "./price-words.js";

type StepOf<Name extends Step["step"]> = Extract<Step, { step: Name }>;

/** What happens beyond the balance, step by step, down to the stop. */
export function stepsWords(
  steps: readonly Step[],
  chosen: Chosen,
  meter: string,
  context: AnswerContext,
): readonly string[] {
  const said = steps.flatMap((step) => stepWords(step, chosen, meter, context) ?? []);
  return steps.some((step) => isEndless(step, chosen)) ? said : [...said, context.words.limit.stop];
}

/** Whether nothing is left to stop after a step; after any other last step service stops, said or not. */
function isEndless(step: Step, chosen: Chosen): boolean {
  switch (step.step) {
    case "overage":
    case "fair_use":
      return step.limit === undefined;
    case "top_up":
      return "any_amount" in step || step.max_packs === undefined;
    case "throttle":
      return true;
    case "upgrade":
      return typeof step.to === "string" || nextSize(chosen) !== undefined;
    case "borrow":
    case "stop":
      return false;
  }
}

/** A step in words; undefined for what is said as a stop. */
export function stepWords(step: Step, chosen: Chosen, meter: string, context: AnswerContext): string | undefined {
  const { words, formats } = context;
  switch (step.step) {
    case "overage":
      return limited(priceWords(step.price, meter, context), step.limit, meter, context);
    case "fair_use":
      return limited(words.step.fairUse(step.degraded === true), step.limit, meter, context);
    case "top_up":
      return topUpWords(step, meter, context);
    case "borrow":
      return words.step.borrow(formats.share(step.share));
    case "throttle":
      return words.step.throttle(formats.share(step.to));
    case "upgrade":
      return upgradeWords(step, chosen, context);
    case "stop":
      return undefined;
  }
}

function limited(text: string, limit: StepOf<"overage">["limit"], meter: string, context: AnswerContext): string {
  return limit === undefined ? text : context.words.step.upTo(text, credits(context, String(limit), meter));
}

function topUpWords(step: StepOf<"top_up">, meter: string, context: AnswerContext): string {
  const { words, formats } = context;
  const text = "packs" in step ? packsWords(step, meter, context) : anyAmountWords(step, meter, context);
  if (step.lasts_months === undefined) return text;
  return words.step.boughtLast(text, formats.number(step.lasts_months), formats.plural(step.lasts_months));
}

function packsWords(
  { packs, max_packs }: Extract<StepOf<"top_up">, { packs: unknown }>,
  meter: string,
  context: AnswerContext,
): string {
  const { words, formats } = context;
  const text = words.step.packs(
    packs.map((pack) =>
      words.step.pack(credits(context, String(pack.credits), meter), moneyWords(pack.price, context)),
    ),
  );
  return max_packs === undefined ? text : words.step.maxPacks(text, formats.number(max_packs));
}

function anyAmountWords(
  { any_amount }: Extract<StepOf<"top_up">, { any_amount: unknown }>,
  meter: string,
  context: AnswerContext,
): string {
  const { words } = context;
  const amount = (value: string | number) => credits(context, String(value), meter);
  const text = words.step.anyAmount(amount(any_amount.credits), moneyWords(any_amount.price, context));
  return any_amount.min === undefined ? text : words.step.atLeast(text, amount(any_amount.min));
}

function upgradeWords({ to }: StepOf<"upgrade">, chosen: Chosen, { words, list }: AnswerContext): string | undefined {
  if (typeof to === "string") return words.step.upgrade(planOf(list.catalog, to)?.name ?? to);
  const next = nextSize(chosen);
  return next === undefined ? undefined : words.step.upgrade(words.inSize(chosen.plan.name, next.name));
}
