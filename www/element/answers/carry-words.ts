import type { Grant, Rollover } from "../../core/index.js";
import type { Given } from "../price-list/chosen.js";
import type { AnswerContext } from "./answer-context.js";
import { amountWords, boundWords } from "./grant-words.js";

/** What becomes of included credits that are not used: "carry over for one month"; each rule by its grant where they differ. */
export function carriesWords(given: readonly Given[], meter: string, context: AnswerContext): readonly string[] {
  const rules = given
    .filter(({ grant }) => grant.credits !== "unlimited")
    .map((one) => ({ amount: amountWords(one, meter, context), rule: carryWords(one, meter, context) }));
  const distinct = new Set(rules.map(({ rule }) => rule));
  return distinct.size < 2 ? [...distinct] : rules.map(({ amount, rule }) => context.words.carry.of(amount, rule));
}

function carryWords(given: Given, meter: string, context: AnswerContext): string {
  const { rollover } = given.grant;
  const shares = rollover === undefined || rollover.keep === "forever" ? [] : keptShares(rollover.keep);
  if (rollover === undefined || (rollover.keep !== "forever" && shares.length === 0)) {
    return expiryWords(given.grant, context);
  }
  const { words } = context;
  let rule = rollover.keep === "forever" ? words.carry.forever : sharesWords(shares, given.grant, context);
  if (rollover.max_carried !== undefined) {
    rule = words.carry.maxCarried(rule, boundWords(rollover.max_carried, given, meter, context));
  }
  if (rollover.max_balance === undefined) return rule;
  const say = rollover.at_cap === "skip" ? words.carry.skip : words.carry.maxBalance;
  return say(rule, boundWords(rollover.max_balance, given, meter, context));
}

/** What is kept from period to period; after the first 0 there is nothing left to keep. */
function keptShares(keep: Exclude<Rollover["keep"], "forever">): readonly string[] {
  const end = keep.findIndex((share) => Number(share) === 0);
  return (end === -1 ? keep : keep.slice(0, end)).map(String);
}

function sharesWords(shares: readonly string[], grant: Grant, { words, formats }: AnswerContext): string {
  const period = periodOf(grant);
  const [first = "1", ...later] = shares;
  const periods = shares.length;
  if (shares.every((share) => Number(share) === 1)) {
    return words.carry.carryOver(null, formats.number(periods), formats.plural(periods), period);
  }
  if (later.length === 0)
    return words.carry.carryOver(formats.share(first), formats.number(1), formats.plural(1), period);
  return words.carry.declining(
    formats.share(first),
    later.map((share) => formats.share(share)),
    period,
  );
}

function expiryWords(grant: Grant, { words, formats }: AnswerContext): string {
  if (grant.every !== "once") return words.carry.expire[periodOf(grant)];
  const { lasts_months } = grant;
  if (lasts_months === undefined) return words.carry.never;
  return words.carry.last(formats.number(lasts_months), formats.plural(lasts_months));
}

/** What a grant gives for a day is given for the month. */
function periodOf({ every }: Grant): "month" | "year" | "term" {
  return every === "year" || every === "term" ? every : "month";
}
