import type { Discount, MixLine, Money, Scenario } from "../../core/index.js";
import { textWithoutOverrides } from "../price-list/overrides.js";
import { unescaped } from "./escaped.js";
import { BILLING_CODES, COVER_CODES, PARTS, PER_CODES, RANGE_CODES } from "./scenario-code.js";

/** Thrown within this file for text that no scenario is written as. */
class Unreadable extends Error {}

/** The scenario that a text stands for; undefined where it stands for none. */
export function scenarioOf(code: string): Scenario | undefined {
  const read: Reading = { mix: [], discounts: [], plans: [], rest: {} };
  try {
    for (const part of code === "" ? [] : code.split(PARTS)) readPart(part, read);
  } catch (reason) {
    if (reason instanceof Unreadable) return undefined;
    throw reason;
  }
  return {
    mix: read.mix,
    ...read.rest,
    ...(read.discounts.length > 0 && { discounts: read.discounts }),
    ...(read.plans.length > 0 && { plans: Object.fromEntries(read.plans) }),
  };
}

interface Reading {
  readonly mix: MixLine[];
  readonly discounts: Discount[];
  readonly plans: [string, NonNullable<Scenario["plans"]>[string]][];
  rest: Scenario;
}

function readPart(part: string, read: Reading): void {
  const letter = part.slice(0, 1);
  const value = part.slice(1);
  switch (letter) {
    case "a":
      read.mix.push(line(value));
      break;
    case "x":
      read.discounts.push(discount(value));
      break;
    case "o":
      read.plans.push(planChoice(value));
      break;
    default: {
      const [field] = Object.entries(term(letter, value));
      // Said twice, it would not be clear which is meant.
      if (field === undefined || field[0] in read.rest) throw new Unreadable();
      read.rest = { ...read.rest, [field[0]]: field[1] };
    }
  }
}

/** What is said once in a scenario. */
function term(letter: string, value: string): Scenario {
  switch (letter) {
    case "m":
      return { months: decimal(value) };
    case "s":
      return { seats: value.includes(":") ? counts(value) : decimal(value) };
    case "b":
      return { billing: wordOf(value, BILLING_CODES) };
    case "c":
      return { currency: currency(value) };
    case "r":
      return { range: wordOf(value, RANGE_CODES) };
    case "g":
      return { growth: decimal(value) };
    case "y":
      return { season: value.split(",").map(decimal) };
    case "d":
      return { active_days: decimal(value) };
    case "h": {
      const [seats = "", usage = ""] = fields(value, 2);
      return { spread: { heavy_seats: decimal(seats), heavy_usage: decimal(usage) } };
    }
    case "l":
      return { spend_cap: money(value) };
    case "t":
      return { tax_percent: decimal(value) };
    default:
      throw new Unreadable();
  }
}

function line(value: string): MixLine {
  const [action = "", quantity = "", per = "", variant = "", modifiers = "", each = ""] = fields(value, 6);
  return {
    action: id(action),
    quantity: decimal(quantity),
    ...(per !== "" && { per: wordOf(per, PER_CODES) }),
    ...(variant !== "" && { variant: id(variant) }),
    ...(modifiers !== "" && { modifiers: modifiers.split(",").map(id) }),
    ...(each !== "" && { each: decimal(each) }),
  };
}

function discount(value: string): Discount {
  const [name = "", off = "", months = "", billing = "", covers = ""] = fields(value, 5);
  return {
    name: text(name),
    ...(off.startsWith("p") && { percent: decimal(off.slice(1)) }),
    ...(off.startsWith("v") && { amount: money(off.slice(1)) }),
    ...(months !== "" && { months: decimal(months) }),
    ...(billing !== "" && { billing: wordOf(billing, BILLING_CODES) }),
    ...(covers !== "" && { applies_to: wordOf(covers, COVER_CODES) }),
  };
}

function planChoice(value: string): Reading["plans"][number] {
  const [chosen = "", ...addOns] = value.split(",");
  const [plan = "", size = ""] = fields(chosen, 2);
  return [
    id(plan),
    {
      ...(size !== "" && { size: id(size) }),
      ...(addOns.length > 0 && { add_ons: counts(addOns.join()) }),
    },
  ];
}

function counts(value: string): Record<string, string> {
  if (value === ":") return {};
  const pairs = value.split(",").map((pair) => {
    const [name = "", count = ""] = fields(pair, 2);
    return [id(name), decimal(count)] as const;
  });
  return Object.fromEntries(pairs);
}

function money(value: string): Money {
  if (!/^[A-Z]/.test(value)) return decimal(value);
  return Object.fromEntries(value.split("_").map((pair) => [currency(pair.slice(0, 3)), decimal(pair.slice(3))]));
}

function fields(value: string, atMost: number): readonly string[] {
  const found = value.split(":");
  if (found.length > atMost) throw new Unreadable();
  return found;
}

function wordOf<Word extends string>(code: string, codes: Record<Word, string>): Word {
  const found = (Object.keys(codes) as Word[]).find((word) => codes[word] === code);
  if (found === undefined) throw new Unreadable();
  return found;
}

function decimal(value: string): string {
  if (!/^-?\d{1,40}(\.\d{1,40})?$/.test(value)) throw new Unreadable();
  return value;
}

function currency(value: string): string {
  if (!/^[A-Z]{3}$/.test(value)) throw new Unreadable();
  return value;
}

function id(value: string): string {
  const name = text(value);
  if (name === "" || name === "__proto__") throw new Unreadable();
  return name;
}

function text(value: string): string {
  const read = unescaped(value);
  if (read === undefined) throw new Unreadable();
  return textWithoutOverrides(read);
}
