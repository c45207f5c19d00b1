import type { Grant } from "../../core/index.js";

type Period = "month" | "year" | "term";
type Plural = Intl.LDMLPluralRule;

function counted(count: string, rule: Plural, word: string): string {
  return `${count} ${rule === "one" ? word : `${word}s`}`;
}

/** What a plan offers, in English: what is included, what comes after that, and what it costs. */
export const offerWords = {
  limit: {
    ofMeter: (meter: string, words: string) => `${meter}: ${words}`,
    stop: "it stops",
    withoutGrant: (clauses: readonly string[]) => `nothing included; ${clauses.join(", then ")}`,
    inTurn: (clauses: readonly string[]) => clauses.join(", then "),
  },

  grant: {
    unlimited: (unit: string) => `unlimited ${unit}`,
    /** A grant that follows the use of another meter. */
    shareOf: (units: string, share: string, others: string) => `${units} up to ${share} of the ${others} used`,
    perSeat: (amount: string, seat: string | null) => (seat === null ? `${amount} a seat` : `${amount} a ${seat} seat`),
    ofAddOn: (amount: string, count: string | null, addOn: string) =>
      count === null ? `${amount} of ${addOn}` : `${count} × ${amount} of ${addOn}`,
    atMostAMonth: (amount: string) => `at most ${amount} a month`,
    firstMonths: (months: string, rule: Plural) => (rule === "one" ? "first month only" : `first ${months} months`),
    good: (months: string, rule: Plural) => (rule === "one" ? "good for that month" : `good for ${months} months`),
    individual: "each seat has its own",
    partlyPooled: (share: string) => `${share} shared, the rest each seat has its own`,
    with: (amount: string, remarks: readonly string[]) => `${amount} (${remarks.join(", ")})`,
    /** Amounts that come as often as each other. */
    rhythms: {
      unlimited: (amounts) => amounts,
      month: (amounts) => `${amounts} a month`,
      day: (amounts) => `${amounts} each day of use`,
      year: (amounts) => `${amounts} a year`,
      term: (amounts, months) => `${amounts} every ${months} months`,
      once: (amounts) => `${amounts} once`,
    } satisfies Rhythms as Rhythms,
    sum: (parts: readonly string[]) => parts.join(" + "),
  },

  step: {
    upTo: (what: string, limit: string) => `${what}, up to ${limit} a month`,
    packs: (packs: readonly string[]) => `packs of ${packs.join(" or ")}`,
    pack: (credits: string, price: string) => `${credits} for ${price}`,
    maxPacks: (packs: string, most: string) => `${packs}, at most ${most} a month`,
    anyAmount: (credits: string, price: string) => `bought as needed in steps of ${credits} at ${price}`,
    atLeast: (bought: string, least: string) => `${bought}, at least ${least} at a time`,
    boughtLast: (bought: string, months: string, rule: Plural) =>
      rule === "one" ? `${bought}, good for that month` : `${bought}, good for ${months} months`,
    fairUse: (degraded: boolean) => (degraded ? "free fair use at lesser quality" : "free fair use"),
    borrow: (share: string) => `up to ${share} of next month’s grant is borrowed`,
    throttle: (share: string) => `it slows down: ${share} of the rest is served`,
    upgrade: (plan: string) => `you move to ${plan}`,
  },

  /** A plan in one of its sizes. */
  inSize: (plan: string, size: string) => `${plan} in size ${size}`,

  price: {
    each: (price: string, unit: string) => `${price} a ${unit}`,
    per: (price: string, units: string) => `${price} per ${units}`,
    packages: (price: string, units: string) => `${price} per ${units} begun`,
    wholePackages: (price: string, units: string) => `${price} per full ${units}`,
    tier: (price: string, bound: string) => `${price} up to ${bound}`,
    lastTier: (price: string) => `${price} above`,
    /** The only tier holds everything. */
    onlyTier: (price: string) => price,
    together: (prices: readonly string[]) => prices.join(" plus "),
    nothing: "free",
    graduated: (tiers: string) => tiers,
    volume: (tiers: string) => `${tiers} (on the whole amount)`,
    stairstep: (tiers: string) => `${tiers} (one price for the whole amount)`,
    free: (price: string, units: string) => `${price}, the first ${units} free`,
    minimum: (price: string, least: string) => `${price}, at least ${least}`,
    maximum: (price: string, most: string) => `${price}, at most ${most}`,
    alsoAtZero: (price: string) => `${price}, also in a month without use`,
  },

  carry: {
    of: (amount: string, rule: string) => `${amount} – ${rule}`,
    expire: {
      month: "expire at the end of the month",
      year: "expire at the end of the year",
      term: "expire at the end of the term",
    },
    last: (months: string, rule: Plural) =>
      rule === "one" ? "expire at the end of the month" : `expire after ${months} months`,
    never: "never expire",
    forever: "carry over without end",
    carryOver: (share: string | null, periods: string, rule: Plural, period: Period) =>
      `${share === null ? "" : `${share} `}carry over for ${rule === "one" ? `one ${period}` : `${periods} ${period}s`}`,
    declining: (first: string, later: readonly string[], period: Period) =>
      `${first} carry over for one ${period}, ${later.map((share) => `then ${share} of what is left for another`).join(", ")}`,
    maxCarried: (rule: string, bound: string) => `${rule}, at most ${bound} in all`,
    maxBalance: (rule: string, bound: string) => `${rule}; with the new ones never more than ${bound}`,
    skip: (rule: string, bound: string) => `${rule}; new ones are left out where there would be more than ${bound}`,
    times: (times: string, period: Period) => `${times} × the grant of a ${period}`,
  },

  conditions: {
    setup: (amount: string) => `${amount} once for set-up`,
    minimum: {
      month: (amount: string) => `At least ${amount} a month`,
      year: (amount: string) => `At least ${amount} a year`,
    },
    billCredit: {
      plan: (amount: string) => `${amount} credit`,
      seat: (amount: string) => `${amount} credit a seat`,
    },
    credited: {
      month: (credit: string, what: string) => `${credit} a month for ${what}`,
      year: (credit: string, what: string) => `${credit} a year for ${what}`,
      once: (credit: string, what: string) => `${credit} once for ${what}`,
    },
    creditLasts: (credit: string, months: string, rule: Plural) =>
      `${credit}, good for ${counted(months, rule, "month")}`,
    covers: { usage: "usage", all: "the whole bill" },
    off: { all: "the whole bill", fees: "fees", usage: "usage" },
    discount: (name: string, amount: string, what: string) => `${name}: ${amount} off ${what}`,
    firstMonths: (discount: string, months: string, rule: Plural) =>
      rule === "one" ? `${discount} in the first month` : `${discount} in the first ${months} months`,
    spendCap: (amount: string) => `Usage may cost at most ${amount} a month; what does not fit is not bought or billed`,
  },
};

type Rhythms = Record<NonNullable<Grant["every"]> | "unlimited", (amounts: string, termMonths: string) => string>;
