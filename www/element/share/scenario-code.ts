import type { Billing, DecimalInput, Discount, MixLine, Money, Scenario } from "../../core/index.js";
import { plainDecimal } from "../decimal.js";
import { escaped } from "./escaped.js";

/*
 * A scenario as short text. Parts stand between `~`, each begins with one letter; what is as usual is left out:
 *
 *   a<action>:<quantity>[:d|s[:<variant>[:<modifier>,...[:<each>]]]]      a line of the mix, a month, a day or a seat
 *   m<months>  b<a|m> billing  c<currency>  r<l|t|h> range  g<growth>  y<12 factors> season  d<active days>  t<tax>
 *   s<seats> or s<type>:<count>,...     h<heavy seats>:<heavy usage>     l<spend limit: money>
 *   x<name>:[p<percent>|v<money>]:[<months>]:[a|m billing]:[a|f|u applies to]       a negotiated discount
 *   o<plan>:[<size>],<add-on>:<count>,...      what is chosen of a plan
 *
 * Money is `20`, or `USD20_EUR19`. Things go by their ids, so that a link survives a price list in another order.
 */

/** The letters of words that are few. */
export const BILLING_CODES = { monthly: "m", annual: "a" } satisfies Record<Billing, string>;
export const RANGE_CODES = { low: "l", typical: "t", high: "h" } satisfies Record<
  NonNullable<Scenario["range"]>,
  string
>;
export const PER_CODES = { month: "", day: "d", seat: "s" } satisfies Record<NonNullable<MixLine["per"]>, string>;
export const COVER_CODES = { all: "a", fees: "f", usage: "u" } satisfies Record<
  NonNullable<Discount["applies_to"]>,
  string
>;

export const PARTS = "~";

/** The parts of a scenario, in an order of their own. */
export function scenarioCode(scenario: Scenario): string {
  const { months, billing, currency, range, growth, season = [], active_days, tax_percent, spend_cap } = scenario;
  return [
    ...(scenario.mix ?? []).map(lineCode),
    seatsCode(scenario.seats),
    numberPart("m", months, "12"),
    billing === undefined || billing === "monthly" ? "" : `b${BILLING_CODES[billing]}`,
    currency === undefined ? "" : `c${escaped(currency)}`,
    range === undefined || range === "typical" ? "" : `r${RANGE_CODES[range]}`,
    numberPart("g", growth, "0"),
    season.length === 0 ? "" : `y${season.map(plainDecimal).join()}`,
    numberPart("d", active_days, "30"),
    spreadCode(scenario.spread),
    spend_cap === undefined ? "" : `l${moneyCode(spend_cap)}`,
    ...(scenario.discounts ?? []).map(discountCode),
    numberPart("t", tax_percent, "0"),
    ...Object.entries(scenario.plans ?? {}).map(planCode),
  ]
    .filter((part) => part !== "")
    .join(PARTS);
}

function numberPart(letter: string, value: DecimalInput | undefined, usual: string): string {
  const number = plainDecimal(value ?? usual);
  return number === usual ? "" : letter + number;
}

function lineCode({ action, quantity, per = "month", variant = "", modifiers = [], each }: MixLine): string {
  const fields = [escaped(action), plainDecimal(quantity), PER_CODES[per], escaped(variant)];
  const size = each === undefined ? "" : plainDecimal(each);
  return `a${joined([...fields, modifiers.map(escaped).join(), size])}`;
}

function seatsCode(seats: Scenario["seats"]): string {
  if (typeof seats !== "object") return numberPart("s", seats, "1");
  return `s${countsCode(seats)}`;
}

/** `type:count,...`; none at all is a lone `:`, since an empty text could not be told from nothing said. */
function countsCode(counts: Record<string, DecimalInput>): string {
  const pairs = Object.entries(counts).map(([id, count]) => `${escaped(id)}:${plainDecimal(count)}`);
  return pairs.length === 0 ? ":" : pairs.join();
}

function spreadCode(spread: Scenario["spread"]): string {
  if (spread === undefined || spread === "even") return "";
  return `h${plainDecimal(spread.heavy_seats)}:${plainDecimal(spread.heavy_usage)}`;
}

function discountCode({ name, percent, amount, months, billing, applies_to = "all" }: Discount): string {
  const off =
    percent === undefined ? (amount === undefined ? "" : `v${moneyCode(amount)}`) : `p${plainDecimal(percent)}`;
  return `x${joined([
    escaped(name),
    off,
    months === undefined ? "" : plainDecimal(months),
    billing === undefined ? "" : BILLING_CODES[billing],
    applies_to === "all" ? "" : COVER_CODES[applies_to],
  ])}`;
}

function planCode([plan, { size = "", add_ons = {} }]: [string, NonNullable<Scenario["plans"]>[string]]): string {
  const addOns = Object.entries(add_ons).map(([id, count]) => `${escaped(id)}:${plainDecimal(count)}`);
  return `o${[`${escaped(plan)}:${escaped(size)}`, ...addOns].join()}`;
}

function moneyCode(money: Money): string {
  if (typeof money !== "object") return plainDecimal(money);
  return Object.entries(money)
    .map(([currency, amount]) => currency + plainDecimal(amount))
    .join("_");
}

/** The fields of a part, without empty ones at its end. */
function joined(fields: readonly string[]): string {
  return fields.join(":").replace(/:+$/, "");
}
