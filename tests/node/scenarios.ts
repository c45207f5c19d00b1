import type { Action, Catalog, Discount, MixLine, Money, Plan, Scenario } from "../../www/core/index.js";

/** Numbers from 0 up to, not including, a limit; the same for the same seed. */
export type Random = (limit: number) => number;

/** A linear congruential generator, whose upper bits are random enough to choose by. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const ALPHABET = [
  ..."abzAZ09-._~:,!;+*%&=#?/\\'\"<> \t\n\u00e9\u{1f600}\u4e2d\ufeff\u200f",
  "__proto__",
  "constructor",
];

/** A price list with ids of any text; nothing about it but the ids makes sense. */
export function anyCatalog(random: Random): Catalog {
  const ids = (count: number) => [...new Set(many(count, () => text(random, 1)))];
  const named = (count: number) => ids(count).map((id) => ({ id, name: id }));
  return {
    format: 1,
    product: "Any",
    as_of: "2026-11-01",
    currency: "USD",
    seat_types: ids(3).map((type) => ({ type, name: type })),
    actions: named(4).map(
      (action): Action => ({
        ...action,
        uses: "1",
        variants: named(3),
        modifiers: named(3).map((modifier) => ({ ...modifier, multiplier: "2" })),
      }),
    ),
    plans: named(3).map(
      (plan): Plan => ({
        ...plan,
        sizes: named(3),
        add_ons: named(3).map((addOn) => ({ ...addOn, price: "1" })),
      }),
    ),
  };
}

/** A scenario of a price list in which anything may be said, written the way in which a link gives it back. */
export function anyScenario({ actions, seat_types = [], plans }: Catalog, random: Random): Scenario {
  const maybe = <T extends object>(value: () => T) => (random(3) === 0 ? value() : {});
  const counts = (ids: readonly string[]) =>
    Object.fromEntries(ids.filter(() => random(2) === 0).map((id) => [id, number(random)]));
  const choices = plans
    .filter(() => random(3) === 0)
    .map(({ id, sizes = [], add_ons = [] }) => {
      const held = counts(add_ons.map((addOn) => addOn.id));
      return [
        id,
        {
          ...(random(2) === 0 && { size: one(random, ["best", ...sizes.map((size) => size.id)]) }),
          ...(Object.keys(held).length > 0 && { add_ons: held }),
        },
      ] as const;
    });
  const discounts = many(random(3), () => discount(random));
  return {
    mix: many(random(6), () => line(one(random, actions), random)),
    ...maybe(() => ({ seats: random(2) === 0 ? `${2 + random(900)}` : counts(seat_types.map(({ type }) => type)) })),
    ...maybe(() => ({ months: String(1 + random(11)) })),
    ...maybe(() => ({ billing: "annual" as const })),
    ...maybe(() => ({ currency: one(random, ["USD", "EUR", "JPY"]) })),
    ...maybe(() => ({ range: one(random, ["low", "high"] as const) })),
    ...maybe(() => ({ growth: one(random, ["0.05", "-0.1", "0.0125"]) })),
    ...maybe(() => ({ season: many(12, () => number(random)) })),
    ...maybe(() => ({ active_days: String(1 + random(29)) })),
    ...maybe(() => ({ spread: { heavy_seats: "0.2", heavy_usage: number(random) } })),
    ...maybe(() => ({ spend_cap: money(random) })),
    ...(discounts.length > 0 && { discounts }),
    ...maybe(() => ({ tax_percent: one(random, ["19", "7.7"]) })),
    ...(choices.length > 0 && { plans: Object.fromEntries(choices) }),
  };
}

function line({ id, variants = [], modifiers = [] }: Action, random: Random): MixLine {
  const per = one(random, ["month", "day", "seat"] as const);
  const options = modifiers.filter(() => random(3) === 0).map((modifier) => modifier.id);
  return {
    action: id,
    quantity: number(random),
    ...(per !== "month" && { per }),
    ...(random(2) === 0 && { variant: one(random, variants).id }),
    ...(options.length > 0 && { modifiers: options }),
  };
}

function discount(random: Random): Discount {
  return {
    name: text(random, 0),
    ...(random(2) === 0 ? { percent: number(random) } : { amount: money(random) }),
    ...(random(2) === 0 && { months: String(1 + random(12)) }),
    ...(random(2) === 0 && { billing: one(random, ["monthly", "annual"] as const) }),
    ...(random(2) === 0 && { applies_to: one(random, ["fees", "usage"] as const) }),
  };
}

function money(random: Random): Money {
  return random(2) === 0 ? number(random) : { USD: number(random), EUR: number(random) };
}

function number(random: Random): string {
  return one(random, ["0", "1", "0.0035", "1200", "999999999999", "0.123456789012", String(random(100_000))]);
}

function text(random: Random, atLeast: number): string {
  const made = many(atLeast + random(4), () => one(random, ALPHABET)).join("");
  // The one text that is no id.
  return made === "__proto__" ? "proto" : made;
}

function many<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

function one<T>(random: Random, choices: readonly T[]): T {
  return choices[random(choices.length)] as T;
}
