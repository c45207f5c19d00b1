import type { Allowance, Billing, Grant, Plan, Step } from "../../core/index.js";
import { capitalised, credits, meterHeading } from "../context.js";
import { billedAs } from "../price-list/offers.js";
import type { AnswerContext } from "./answer-context.js";
import { moneyWords, priceWords } from "./price-words.js";

/** What a plan includes and what happens after that: "25,000 credits a month, then $0.01 a credit". */
export function limitWords(plan: Plan, context: AnswerContext): readonly string[] {
  return forEachAllowance(plan, context, (allowance, billing) => {
    const grants = inForce(allowance.grants ?? [], billing);
    const steps = inForce(allowance.beyond ?? [], billing);
    const sold = [
      ...steps.flatMap((step) => stepWords(step, allowance.meter, context)),
      ...(steps.some(isEndless) ? [] : [context.words.limit.stop]),
    ];
    return grants.length === 0
      ? context.words.limit.withoutGrant(sold)
      : context.words.limit.inTurn([grantsWords(grants, allowance.meter, context), ...sold]);
  });
}

/** What becomes of included credits that are not used: "carry over for one month"; empty where nothing is included. */
export function carryWords(plan: Plan, context: AnswerContext): readonly string[] {
  return forEachAllowance(plan, context, (allowance, billing) => {
    const rules = inForce(allowance.grants ?? [], billing).map((grant) => rolloverWords(grant, context));
    return context.formats.list([...new Set(rules)]);
  });
}

/** The words of each allowance, named by its meter where a price list has several. */
function forEachAllowance(
  plan: Plan,
  context: AnswerContext,
  say: (allowance: Allowance, billing: Billing) => string,
): readonly string[] {
  const billing = billedAs(plan, context.scenario.billing ?? "monthly");
  const several = context.list.offers.meters.length > 1;
  return (plan.allowances ?? [])
    .map((allowance) => ({ meter: allowance.meter, text: say(allowance, billing) }))
    .filter(({ text }) => text !== "")
    .map(({ meter, text }) =>
      several ? context.words.limit.ofMeter(meterHeading(context, meter), text) : capitalised(text),
    );
}

function inForce<Rule extends { billing?: Billing }>(rules: readonly Rule[], billing: Billing): readonly Rule[] {
  return rules.filter((rule) => rule.billing === undefined || rule.billing === billing);
}

function grantsWords(grants: readonly Grant[], meter: string, context: AnswerContext): string {
  const { words, formats } = context;
  const amounts = grants.map((grant) => {
    const amount = credits(context, String(grant.credits), meter);
    const given = grant.per === "seat" ? words.limit.perSeat(amount) : amount;
    return grant.months === undefined ? given : words.limit.firstMonths(given, formats.number(grant.months));
  });
  return words.limit.included(amounts);
}

/** Sold without a limit; after any other last step service stops, said or not. */
function isEndless(step: Step): boolean {
  return (
    (step.step === "overage" && step.limit === undefined) || (step.step === "top_up" && step.max_packs === undefined)
  );
}

/** A step in words; a stop is said at the end anyway. */
function stepWords(step: Step, meter: string, context: AnswerContext): readonly string[] {
  switch (step.step) {
    case "overage": {
      const price = priceWords(step.price, meter, context);
      if (step.limit === undefined) return [price];
      return [context.words.limit.upTo(price, credits(context, String(step.limit), meter))];
    }
    case "top_up":
      return [topUpWords(step, meter, context)];
    case "stop":
      return [];
  }
}

function topUpWords(step: Extract<Step, { step: "top_up" }>, meter: string, context: AnswerContext): string {
  const { words, formats } = context;
  const packs = step.packs.map((pack) =>
    words.limit.pack(credits(context, String(pack.credits), meter), moneyWords(pack.price, context)),
  );
  let text = words.limit.packs(packs);
  if (step.max_packs !== undefined) text = words.limit.maxPacks(text, formats.number(step.max_packs));
  if (step.lasts_months === undefined) return text;
  return words.limit.packsLast(text, formats.number(step.lasts_months), formats.plural(step.lasts_months));
}

function rolloverWords({ rollover }: Grant, { words, formats }: AnswerContext): string {
  if (rollover === undefined) return words.carry.expire;
  const [share = "1"] = rollover.keep;
  const months = rollover.keep.length;
  const part = Number(share) === 1 ? null : formats.percent(share);
  return words.carry.carryOver(part, formats.number(months), formats.plural(months));
}
