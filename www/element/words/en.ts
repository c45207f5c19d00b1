import type { Advice, LineKind, Note, PlanKind, Reason } from "../../core/index.js";
import type { TypedProblem } from "../form/typed.js";
import { type Phrase, phrase } from "../phrase.js";
import { docsWords } from "./en-docs.js";
import { inputWords } from "./en-inputs.js";
import { insightWords } from "./en-insight.js";
import { offerWords } from "./en-offer.js";
import { salesWords } from "./en-sales.js";
import { whyWords } from "./en-why.js";

type TypedWords = Record<TypedProblem, (decimal: string, group: string, meant: string) => string>;

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
    /** How large each single one is, by its unit: "Seconds each". */
    each: (units: string) => `${units} each`,
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
    rangeSet: (range: string) => `${range.toLowerCase()} cost`,
    growth: "Growth a month, in percent",
    activeDays: "Days of use in a month",
    range: "Cost of actions that vary",
    rangeChoices: { low: "Low", typical: "Typical", high: "High" },
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
    thousands: (decimal, _group, meant) => `Did you mean ${meant}? “${decimal}” stands before decimals here.`,
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
    /** Before a sentence: the plans that pass the buyer's limit come last. */
    withinLimit: (): Phrase => phrase`Within your spend limit: `,
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
    exceeds_spend_cap: "all pass your limit, this costs least",
  } satisfies Record<Advice["reason"] | "mark", string>,
  bestWithinLimit: (reason: string) => `${reason}, within your limit`,

  card: {
    aMonth: "a month",
    aMonthOnAverage: "a month on average",
    total: (amount: string, months: string, rule: Intl.LDMLPluralRule) =>
      `${amount} over ${months} ${rule === "one" ? "month" : "months"}`,
    meterTotals: (meter: string, months: string, rule: Intl.LDMLPluralRule) =>
      `${meter} over ${months} ${rule === "one" ? "month" : "months"}`,
    notOffered: "Not offered on this plan",
    unitPrices: "Effective price",
    unitPricesNote:
      "The total of all months, divided by the credits served; four digits of it. An action costs what its credits cost.",
    offer: "Included, and then",
    otherMeters: "What you do not use",
    unused: "What is unused",
    conditions: "Also on the bill",
    kindInSize: (kind: string, size: string) => `${kind}, in size ${size}`,
    notes: "Notes",
    unfold: "Figures and invoice",
    foldUp: "Less",
    invoice: (month: string) => `Invoice of month ${month}`,
    nothingBilled: "Nothing is billed.",
    invoiceTotal: "Total",
    months: "Cost by month",
    month: (months: string, rule: Intl.LDMLPluralRule) => `${rule === "one" ? "Month" : "Months"} ${months}`,
    monthsOn: (months: string, plan: string) => `${months}, on ${plan}`,
    upgraded: (month: string, plan: string) => `From month ${month} on ${plan}.`,
    details: "Invoice and details",
    page: "Plan page",
  },

  rows: {
    granted: "Included",
    bought: "Bought",
    used: "Used",
    overage: "Overage",
    fair_use: "Fair use",
    borrowed: "Borrowed",
    degraded: "Reduced",
    expired: "Wasted",
    closing: "Left at the end",
    unserved: "Not served",
    owed: "Owed at the end",
  },

  bar: {
    label: (meter: string, parts: string) => `${meter}: ${parts}`,
    included: (amount: string) => `${amount} included`,
    bought: (amount: string) => `${amount} bought`,
    overage: (amount: string) => `${amount} overage`,
    fair_use: (amount: string) => `${amount} fair use`,
    borrowed: (amount: string) => `${amount} borrowed`,
    degraded: (amount: string) => `${amount} of lesser quality or slower`,
    unserved: (amount: string) => `${amount} not served`,
    closing: (amount: string) => `${amount} left at the end`,
    expired: (amount: string) => `${amount} expire unused`,
    owed: (amount: string) => `${amount} owed at the end`,
    empty: "nothing used",
  },

  shortfall: {
    everyMonth: (day: string, amount: string) => `Stops on day ${day} of each month; ${amount} not served.`,
    someMonths: (day: string, month: string, amount: string) =>
      `Stops on day ${day} of month ${month}; ${amount} not served in all.`,
    onlyMonth: (day: string, amount: string) => `Stops on day ${day}; ${amount} not served.`,
    /** Where something else serves on for a while, the day on which the balance ran out is not the day it stops. */
    undated: (amount: string) => `Not enough: ${amount} not served in all.`,
    degraded: (amount: string) => `${amount} of lesser quality or slower.`,
    owed: (amount: string) => `${amount} are borrowed and not paid back at the end.`,
  },

  ...offerWords,
  ...docsWords,
  ...insightWords,
  ...inputWords,
  ...whyWords,
  ...salesWords,

  notes: {
    part_term: "The time you entered ends before the annual term does; the rest of the term is on the last invoice.",
    annual_not_offered: "Not everything has an annual price; the monthly one is used there.",
    annual_only: "Sold by the year only; the price is spread over the months.",
    spend_cap_exceeded: "Passes your spend limit, which this plan does not enforce.",
    upgrade_not_possible: "The move up is not possible here; service stops instead.",
  } satisfies Record<Note, string> as Record<Note, string>,

  reasons: {
    contact_sales: () => "Price on request only.",
    no_price_in_currency: () => "Has no price in this currency.",
    too_many_seats: (detail) => `Does not take that many seats: ${detail}.`,
    seat_type_not_offered: (detail) => `Does not offer these seats: ${detail}.`,
    action_not_offered: (detail) => `Does not offer ${detail}.`,
    meter_not_offered: (detail) => `Has no credits of the kind that ${detail} needs.`,
    measure_missing: (detail) => `Bills this work by ${detail}: enter that too to compare.`,
    too_complex: () =>
      "Too complex to work out exactly for this usage, so it may cost less than the best one here: try fewer months or actions.",
  } satisfies Record<Reason["code"], (detail: string) => string> as Record<Reason["code"], (detail: string) => string>,

  lines: {
    setup: "Set-up",
    fee: "Plan fee",
    seats: "Seats",
    add_on: "Add-on",
    top_up: "Top-up",
    overage: "Overage",
    minimum: "Up to the minimum",
    rest_of_term: "Rest of the term",
    bill_credit: "Bill credit",
    discount: "Discount",
    tax: "Tax",
  } satisfies Record<LineKind, string> as Record<LineKind, string>,
  line: (kind: string, what: string) => `${kind}: ${what}`,
  times: (count: string, name: string) => `${count} × ${name}`,

  /** The unit of a price list that names none. */
  credit: (rule: Intl.LDMLPluralRule) => (rule === "one" ? "credit" : "credits"),
  /** A credit's plural, where the price list states none. */
  plural: (name: string) => `${name}s`,
  /** Between things that are named one after another. */
  comma: ", ",
  amountOf: (amount: string, unit: string) => `${amount} ${unit}`,

  states: {
    loading: "Loading the price list",
    failed: "The price list could not be loaded.",
    noAnswer:
      "There was no answer that this page may read: the server is out of reach, or does not let other sites read it (CORS).",
    status: (status: string) => `The server answered with status ${status}.`,
    timedOut: "The server took too long to answer.",
    cutOff: "The answer broke off halfway.",
    notJson: "What came is a web page and no price list; check the address.",
    tooLarge: "What came is larger than a price list may be (1 MiB).",
    kept: "The figures below are still those of the last price list that could be read.",
    crashed: "The calculator broke while it worked this out. What you entered is still there.",
    before: "The figures below are those of the entries before.",
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
