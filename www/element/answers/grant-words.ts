import type { Bound, Grant } from "../../core/index.js";
import { credits, unit } from "../context.js";
import type { Chosen, Given } from "../price-list/chosen.js";
import { seatName } from "../price-list/offers.js";
import type { AnswerContext } from "./answer-context.js";

/** What a plan includes of a meter: "1,000 credits a month + 500 credits once (good for 3 months)". */
export function grantsWords(given: readonly Given[], chosen: Chosen, meter: string, context: AnswerContext): string {
  const alike = new Map<string, Given[]>();
  for (const one of given) {
    const key = JSON.stringify([rhythmOf(one.grant), remarksOf(one, meter, context)]);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  return context.words.grant.sum([...alike.values()].map((grants) => sumWords(grants, chosen, meter, context)));
}

/** Grants that come as often as each other, with what is to be known of all of them. */
function sumWords(grants: readonly Given[], { termMonths }: Chosen, meter: string, context: AnswerContext): string {
  const { words, formats } = context;
  const [first] = grants;
  if (first === undefined) return "";
  const amounts = words.grant.sum(grants.map((one) => amountWords(one, meter, context)));
  const text = words.grant.rhythms[rhythmOf(first.grant)](amounts, formats.number(termMonths));
  const remarks = remarksOf(first, meter, context);
  return remarks.length === 0 ? text : words.grant.with(text, remarks);
}

function rhythmOf({ credits: amount, every = "month" }: Grant): NonNullable<Grant["every"]> | "unlimited" {
  return amount === "unlimited" ? "unlimited" : every;
}

/** What one grant gives, without how often: "500 credits a seat". */
export function amountWords(given: Given, meter: string, context: AnswerContext): string {
  const { credits: amount } = given.grant;
  const { words, formats } = context;
  if (amount !== "unlimited" && typeof amount !== "object") {
    return multipleWords(String(amount), given, meter, context);
  }
  const units = unit(context, "2", meter);
  const text =
    amount === "unlimited"
      ? words.grant.unlimited(units)
      : words.grant.shareOf(units, formats.share(amount.share), unit(context, "2", amount.of));
  return given.addOn === null ? text : words.grant.ofAddOn(text, null, given.addOn);
}

/** Credits that are given for each seat or each add-on, as the grant says. */
export function multipleWords(amount: string, given: Given, meter: string, context: AnswerContext): string {
  const { words, formats } = context;
  const { grant, count, addOn } = given;
  let text = credits(context, amount, meter);
  if (grant.per === "seat") text = words.grant.perSeat(text, seatWords(grant, context));
  if (addOn === null) return text;
  return words.grant.ofAddOn(text, count === "1" ? null : formats.number(count), addOn);
}

/** A limit on what carries over, in credits or in grants. */
export function boundWords(bound: Bound, given: Given, meter: string, context: AnswerContext): string {
  if ("credits" in bound) return multipleWords(String(bound.credits), given, meter, context);
  const { every } = given.grant;
  const period = every === "year" || every === "term" ? every : "month";
  return context.words.carry.times(context.formats.number(bound.times), period);
}

/** What else is to be known of a grant. */
function remarksOf(given: Given, meter: string, context: AnswerContext): readonly string[] {
  const { words, formats } = context;
  const { max_per_month, months, lasts_months, sharing } = given.grant;
  const remarks: string[] = [];
  if (max_per_month !== undefined) {
    remarks.push(words.grant.atMostAMonth(multipleWords(String(max_per_month), given, meter, context)));
  }
  if (months !== undefined) remarks.push(words.grant.firstMonths(formats.number(months), formats.plural(months)));
  if (lasts_months !== undefined) {
    remarks.push(words.grant.good(formats.number(lasts_months), formats.plural(lasts_months)));
  }
  if (sharing === "individual") remarks.push(words.grant.individual);
  if (typeof sharing === "object") remarks.push(words.grant.partlyPooled(formats.share(sharing.pooled_share)));
  return remarks;
}

/** Which seats a grant is for, where there are several kinds. */
function seatWords({ seat_type }: Grant, { list }: AnswerContext): string | null {
  if (seat_type === undefined || list.offers.seatTypes.length < 2) return null;
  return seatName(seat_type, list);
}
