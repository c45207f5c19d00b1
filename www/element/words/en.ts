import type { Advice, LineKind, Note, PlanKind, Reason } from "../../core/index.js";
import type { TypedProblem } from "../form/typed.js";
import { type Phrase, phrase } from "../phrase.js";

type TypedWords = Record<TypedProblem, (decimal: string, group: string) => string>;

/** Everything the calculator says, in English. Numbers, money and dates arrive already written in the page's language. */
export const english = {
  language: "en",

  /** Letters that stand for zeros after a typed number. */
  magnitudes: { k: 3, m: 6, mn: 6, b: 9, bn: 9 } as Readonly<Record<string, number>>,

  title: (product: string) => `What will ${product} cost?`,
  pricesOf: (date: string) => `Prices of ${date}`,
  sources: "Sources",

  form: {
    heading: "Your usage",
    presets: "Start from",
    changedFrom: (preset: string) => `Changed from “${preset}”.`,
    mix: "What you do",
    otherActions: "Other actions",
    slider: (action: string) => `${action}: slider`,
    per: (action: string) => `${action}: per`,
    perChoices: { month: "a month", day: "a day", seat: "a seat" },
    sliderValue: (quantity: string, per: string) => `${quantity} ${per}`,
    variant: (action: string) => `${action}: variant`,
    modifiers: (action: string) => `${action}: options`,
    addAction: "Add an action",
    team: "Team",
    seats: "Seats",
    terms: "Terms",
    months: "Months",
    billing: "Billing",
    billingChoices: { monthly: "Monthly", annual: "Annual" },
    currency: "Currency",
    more: (inForce: readonly string[]) => `More: ${inForce.length === 0 ? "growth, days of use" : inForce.join(", ")}`,
    growthSet: (percent: string) => `growth ${percent}%`,
    activeDaysSet: (days: string) => `${days} days of use`,
    rangeSet: (range: string) => `${range.toLowerCase()} cost`,
    seasonSet: "seasons",
    growth: "Growth a month, in percent",
    activeDays: "Days of use in a month",
    range: "Cost of actions that vary",
    rangeChoices: { low: "Low", typical: "Typical", high: "High" },
    season: (factors: string) => `Usage follows the seasons: ${factors} times the usual, month by month.`,
    clearSeason: "Same usage all year",
  },

  rates: {
    free: "free",
    each: (rates: string) => `${rates} each`,
    per: (rates: string, units: string) => `${rates} per ${units}`,
    ownByPlan: "own rate on some plans",
    times: (rate: string, multiplier: string) => `${rate} × ${multiplier}`,
    recipe: (parts: string) => `made of ${parts}`,
    part: (quantity: string, action: string) => `${quantity} × ${action}`,
    partWith: (part: string, options: string) => `${part} (${options})`,
  },

  /** What a field says when its text is not understood. */
  typed: {
    not_a_number: (decimal, group) => `Enter a number, such as 1${group}200, 250k or 1${decimal}2M.`,
    decimal_mark: (decimal, group) =>
      `Write decimals with “${decimal}” (1${decimal}5) and thousands with “${group}” (1${group}500).`,
  } satisfies TypedWords as TypedWords,

  /** What a field says when the core refuses its value; other codes say what the core says. */
  refused: {
    negative_number: "Enter 0 or more.",
    not_whole: "Enter a whole number.",
    number_too_large: "That is more than can be computed.",
    too_many_decimals: "Enter at most 12 decimals.",
  } as Readonly<Record<string, string>>,

  answers: {
    heading: "What it costs",
    plans: "Plans",
    demand: (amounts: string) => `This comes to ${amounts} a month.`,
    demandOn: (amounts: string, plan: string) => `On ${plan} this comes to ${amounts} a month.`,
    demandAtFirst: (amounts: string, plan: string) => `On ${plan} this comes to ${amounts} in the first month.`,
    stale: "Not updated: one of your entries cannot be used. These are the figures of the entries before.",
    unavailable: "Not for this usage",
  },

  sentence: {
    cheapest: (plan: string, cost: string, less: string, next: string): Phrase =>
      phrase`${plan} is the cheapest plan that serves all of it: ${cost}, ${less} less than ${next}.`,
    cheapestEqual: (plan: string, cost: string, next: string): Phrase =>
      phrase`${plan} is the cheapest plan that serves all of it: ${cost}, the same as ${next}.`,
    alone: (plan: string, cost: string): Phrase => phrase`${plan} serves all of it: ${cost}.`,
    only: (plan: string, cost: string): Phrase => phrase`${plan} is the only plan that serves all of it: ${cost}.`,
    most: (plan: string, share: string, cost: string): Phrase =>
      phrase`No plan serves all of it. ${plan} serves most: ${share} for ${cost}.`,
    overCap: (plan: string, cost: string): Phrase =>
      phrase`Every plan passes your spend limit. ${plan} costs least: ${cost}.`,
    nothingUsed: (plan: string, cost: string): Phrase => phrase`With nothing used, ${plan} costs least: ${cost}.`,
    none: (): Phrase => phrase`None of these plans can be had for what you entered.`,
    aMonth: (amount: string) => `${amount} a month`,
    aMonthOnAverage: (amount: string) => `${amount} a month on average`,
  },

  kinds: {
    subscription: "Subscription",
    hybrid: "Subscription + overage",
    top_up: "Prepaid top-ups",
    payg: "Pay as you go",
    free: "Free",
    custom: "Custom",
  } satisfies Record<PlanKind, string> as Record<PlanKind, string>,

  best: {
    mark: "Best",
    cheapest: "cheapest that serves all",
    only_one_that_serves_all: "the only one that serves all",
    serves_most: "none serves all, this serves most",
    exceeds_spend_cap: "all pass your limit, this by least",
  } satisfies Record<Advice["reason"] | "mark", string>,

  card: {
    aMonth: "a month",
    aMonthOnAverage: "a month on average",
    total: (amount: string, months: string, rule: Intl.LDMLPluralRule) =>
      `${amount} over ${months} ${rule === "one" ? "month" : "months"}`,
    meterTotals: (meter: string, months: string, rule: Intl.LDMLPluralRule) =>
      `${meter} over ${months} ${rule === "one" ? "month" : "months"}`,
    notOffered: "Not offered on this plan",
    offer: "Included, and then",
    unused: "What is unused",
    notes: "Notes",
    unfold: "Figures and invoice",
    foldUp: "Less",
    invoice: "Invoice of month 1",
    nothingBilled: "Nothing is billed.",
    invoiceTotal: "Total",
    months: "Cost by month",
    month: (months: string, rule: Intl.LDMLPluralRule) => `${rule === "one" ? "Month" : "Months"} ${months}`,
    details: "Invoice and details",
    page: "Plan page",
  },

  rows: {
    granted: "Included",
    bought: "Bought",
    used: "Used",
    overage: "Overage",
    expired: "Wasted",
    closing: "Left at the end",
    unserved: "Not served",
  },

  bar: {
    label: (meter: string, parts: string) => `${meter}: ${parts}`,
    included: (amount: string) => `${amount} included`,
    bought: (amount: string) => `${amount} bought`,
    overage: (amount: string) => `${amount} overage`,
    unserved: (amount: string) => `${amount} not served`,
    closing: (amount: string) => `${amount} left at the end`,
    expired: (amount: string) => `${amount} expire unused`,
    empty: "nothing used",
  },

  shortfall: {
    everyMonth: (day: string, amount: string) => `Stops on day ${day} of each month; ${amount} not served.`,
    someMonths: (day: string, month: string, amount: string) =>
      `Stops on day ${day} of month ${month}; ${amount} not served in all.`,
    onlyMonth: (day: string, amount: string) => `Stops on day ${day}; ${amount} not served.`,
    /** Where something else serves on for a while, the day on which the balance ran out is not the day it stops. */
    undated: (amount: string) => `Not enough: ${amount} not served in all.`,
  },

  limit: {
    ofMeter: (meter: string, words: string) => `${meter}: ${words}`,
    perSeat: (amount: string) => `${amount} a seat`,
    firstMonths: (amount: string, months: string) => `${amount} (first ${months} months)`,
    included: (grants: readonly string[]) => `${grants.join(" + ")} a month`,
    stop: "it stops",
    upTo: (what: string, limit: string) => `${what}, up to ${limit} a month`,
    packs: (packs: readonly string[]) => `packs of ${packs.join(" or ")}`,
    pack: (credits: string, price: string) => `${credits} for ${price}`,
    maxPacks: (packs: string, most: string) => `${packs}, at most ${most} a month`,
    packsLast: (packs: string, months: string, rule: Intl.LDMLPluralRule) =>
      rule === "one" ? `${packs}, good for that month` : `${packs}, good for ${months} months`,
    withoutGrant: (clauses: readonly string[]) => `nothing included; ${clauses.join(", then ")}`,
    inTurn: (clauses: readonly string[]) => clauses.join(", then "),
  },

  price: {
    each: (price: string, unit: string) => `${price} a ${unit}`,
    per: (price: string, units: string) => `${price} per ${units}`,
    packages: (price: string, units: string) => `${price} per ${units} begun`,
    wholePackages: (price: string, units: string) => `${price} per full ${units}`,
    tier: (price: string, bound: string) => `${price} up to ${bound}`,
    lastTier: (price: string) => `${price} above`,
    together: (prices: readonly string[]) => prices.join(" plus "),
    nothing: "free",
    graduated: (tiers: string) => tiers,
    volume: (tiers: string) => `${tiers} (on the whole amount)`,
    stairstep: (tiers: string) => `${tiers} (one price for the whole amount)`,
    free: (price: string, units: string) => `${price}, the first ${units} free`,
    minimum: (price: string, least: string) => `${price}, at least ${least}`,
    maximum: (price: string, most: string) => `${price}, at most ${most}`,
  },

  carry: {
    expire: "expire at the end of the month",
    carryOver: (share: string | null, months: string, rule: Intl.LDMLPluralRule) =>
      `${share === null ? "" : `${share} `}carry over for ${rule === "one" ? "one month" : `${months} months`}`,
  },

  notes: {
    part_term: "The time you entered ends inside a paid year; the rest of that year is on the last invoice.",
    annual_not_offered: "Not everything has an annual price; the monthly one is used there.",
    annual_only: "Sold by the year only; the price is spread over the months.",
    spend_cap_exceeded: "Passes your spend limit, which this plan does not enforce.",
    upgrade_not_possible: "The next plan up is not possible here; service stops instead.",
  } satisfies Record<Note, string> as Record<Note, string>,

  reasons: {
    contact_sales: () => "Price on request only.",
    no_price_in_currency: () => "Has no price in this currency.",
    too_many_seats: (detail) => `Does not take that many seats: ${detail}.`,
    seat_type_not_offered: (detail) => `Does not offer these seats: ${detail}.`,
    action_not_offered: (detail) => `Does not offer ${detail}.`,
    meter_not_offered: (detail) => `Has no credits of the kind that ${detail} needs.`,
  } satisfies Record<Reason["code"], (detail: string) => string> as Record<Reason["code"], (detail: string) => string>,

  lines: {
    setup: "Set-up",
    fee: "Plan fee",
    seats: "Seats",
    add_on: "Add-on",
    top_up: "Top-up",
    overage: "Overage",
    minimum: "Minimum",
    rest_of_term: "Rest of the term",
    bill_credit: "Bill credit",
    discount: "Discount",
    tax: "Tax",
  } satisfies Record<LineKind, string> as Record<LineKind, string>,
  line: (kind: string, what: string) => `${kind}: ${what}`,
  times: (count: string, name: string) => `${count} × ${name}`,

  /** A credit's plural, where the price list states none. */
  plural: (name: string) => `${name}s`,
  amountOf: (amount: string, unit: string) => `${amount} ${unit}`,

  states: {
    loading: "Loading the price list",
    failed: "The price list could not be loaded.",
    noAnswer: "There was no answer from the server.",
    status: (status: string) => `The server answered with status ${status}.`,
    retry: "Try again",
    noSource: "This calculator has no price list.",
    noSourceHelp: "Set the attribute “src” to the address of one, or the property “catalog”.",
    broken: "The calculator could not be started.",
    refused: (count: string, rule: Intl.LDMLPluralRule) =>
      `This price list has ${rule === "one" ? "a problem" : `${count} problems`}.`,
    refusedHelp: "No figures are shown until this is put right, so that nobody reads a wrong price.",
    wholeDocument: "the whole list",
    scenario: "These entries cannot be computed:",
  },
};
