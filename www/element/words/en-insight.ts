import type { Rounding } from "../../core/index.js";
import type { Part } from "../insight/months/credit-course.js";
import type { Tab } from "../insight/tabs.js";

type Plural = Intl.LDMLPluralRule;

/** The closer look under the cards, in English. */
export const insightWords = {
  insight: {
    heading: "A closer look",
    tabs: {
      volumes: "More or less usage",
      months: "Month by month",
      forecast: "How sure?",
      map: "Best plan map",
      assumptions: "Assumptions",
    } satisfies Record<Tab, string> as Record<Tab, string>,
    loading: "Loading",
    failed: "This part could not be loaded.",
  },

  /** Work that takes a while. */
  study: {
    working: "Working it out",
    share: (percent: string) => `${percent} done`,
    cancel: "Cancel",
    stopped: "Stopped before it was done.",
    resume: "Start again",
    table: "The same as a table",
  },

  volumes: {
    ask: "What if it is",
    choices: { "0.5": "Half", "1": "As entered", "2": "Double", "bad-month": "A bad month" },
    any: (times: string) => `${times}× this usage`,
    slider: "Times this usage: slider",
    entered: "As entered",
    atTimes: (times: string) => `At ${times} times this usage`,
    times: (times: string) => `${times}×`,
    badMonth: (month: string, times: string) =>
      `Month ${month} has ${times} times its usage, the other months as entered.`,
    tooMuch: "That is more than can be computed.",
    costs: "Cost a month",
    plan: "Plan",
    asked: "Then",
    remark: "Served",
    servesAll: "All of it",
    notAll: (plan: string) => `${plan}, not all`,
    chart: "Cost a month, by usage",
    axis: "Times the usage you entered",
    done: "Cost a month on average. Thin and pale: the plan does not serve everything.",
    above: (plan: string) => `↑ ${plan}`,
    servesOnly: (cost: string, share: string) => `${cost}, serves ${share}`,
    alwaysBest: (plan: string, from: string, to: string) =>
      `${plan} stays the best plan from ${from} to ${to} times this usage.`,
    changes: (times: string) => `At ${times} times this usage, what can be had changes.`,
    cheaperAbove: (times: string, from: string, to: string) =>
      `At ${times} times this usage, ${to} becomes cheaper than ${from}.`,
    stopsAbove: (times: string, from: string, to: string) =>
      `Above ${times} times this usage, ${from} no longer serves everything; ${to} becomes the best plan.`,
    noPlan: "no plan",
    turns: (from: string, to: string, one: string, other: string, then: string) =>
      `Between ${from} and ${to} times this usage, ${one} and ${other} take turns as the best plan; above, it is ${then}.`,
    between: (from: string, to: string) => `${from}–${to}×`,
    cheaperBelow: (times: string, from: string, to: string) =>
      `Below ${times} times this usage, ${from} is cheaper than ${to}.`,
    enoughBelow: (times: string, from: string, to: string) =>
      `Up to ${times} times this usage, ${from} serves everything and is the best plan; above it is ${to}.`,
    neverAll: (plan: string) => `${plan} does not serve everything at any of these volumes.`,
    allUpTo: (plan: string, times: string) => `${plan} serves everything only up to about ${times} times this usage.`,
    notAlways: (plan: string) => `${plan} does not serve everything at some of these volumes.`,
  },

  months: {
    plan: "Plan",
    month: "Month",
    cost: "Cost",
    credits: (meter: string, plan: string) => `${meter} month by month on ${plan}`,
    costs: (plan: string) => `Cost month by month on ${plan}`,
    there: "Left bar, what there was:",
    became: "Right bar, what became of it:",
    creditsDescription: (meter: string, parts: string) =>
      `${meter}, two bars a month: on the left what there was, on the right what became of it. Shown: ${parts}. The table below has the figures.`,
    costDescription: "One bar a month. The table has the amounts.",
    notOffered: (meter: string) => `${meter}: not offered on this plan.`,
    nothing: (meter: string) => `${meter}: nothing included and nothing used.`,
    said: (month: string, part: string, amount: string) => `Month ${month}: ${part} ${amount}`,
    costSaid: (month: string, amount: string) => `Month ${month}: ${amount}`,
    parts: {
      carried: "Carried over",
      granted: "Included",
      bought: "Bought",
      used: "Used",
      overage: "Overage",
      fair_use: "Fair use",
      borrowed: "Borrowed",
      degraded: "Reduced",
      unserved: "Not served",
      closing: "Kept",
      expired: "Expired",
    } satisfies Record<Part, string> as Record<Part, string>,
  },

  forecast: {
    ask: "How much months differ",
    variations: { "10": "Little", "30": "Some", "60": "A lot" },
    percent: "In percent",
    again: "Draw again with another seed",
    chart: "What each plan may cost",
    done: (runs: string, seed: string) =>
      `About, from ${runs} random runs with seed ${seed}; the same seed gives the same figures.`,
    caption: "Cost over all months, and how often it happens",
    between: (from: string, to: string) => `${from} to ${to}`,
    p10: "1 in 10 stays within",
    p50: "Half stay within",
    p90: "9 in 10 stay within",
    runsOut: "Runs out",
    best: "Is the best",
    atMost: (plan: string, amount: string, months: string, rule: Plural) =>
      `${plan}: at most about ${amount} over ${months} ${rule === "one" ? "month" : "months"} in nine cases of ten.`,
    runsOutIn: (share: string) => `runs out in ${share}`,
    sometimesRunsOut: (plan: string, share: string) =>
      `${plan} does not serve everything in about ${share} of the cases.`,
    alwaysRunsOut: (plan: string) => `${plan} does not serve everything in any of the cases.`,
    alwaysBest: (plan: string) => `${plan} is the best plan in all of the cases.`,
    bestIn: (plan: string, share: string) => `${plan} is the best plan in about ${share} of the cases.`,
  },

  map: {
    about:
      "The best plan for other teams and other usage. Usage stays what you entered, times the number below, but for what is entered per seat.",
    aboutVolume: "No plan here is sold by the seat, so only the usage decides.",
    done: "The frame marks what you entered.",
    seats: "Seats",
    usage: "Usage",
    anySeats: "Any number of seats",
    chart: "Best plan by seats and usage",
    share: (plan: string, count: string) => `${plan} in ${count}`,
    description: (counted: string, all: string) => `Of ${all} cells the best plan is ${counted}.`,
    caption: (months: string, rule: Plural) =>
      `Best plan and its cost over ${months} ${rule === "one" ? "month" : "months"}`,
    cell: (plan: string, cost: string) => `${plan}, ${cost}`,
    partly: (cell: string) => `${cell}, does not serve everything`,
    none: "None",
    notAll: "Pale cells with a dashed edge: no plan serves everything, this one serves most.",
  },

  assumptions: {
    prices: "The price list",
    counting: "How it is counted",
    left: "What to know, and what is not in it",
    plans: "Notes on single plans",
    asOf: (date: string) => `Prices as they stood on ${date}.`,
    undated: "The price list does not say when its prices were read.",
    vendor: (vendor: string) => `Prices of ${vendor}.`,
    readFrom: "Read from",
    currency: (code: string) => `All amounts are in ${code}.`,
    currencies: "Each currency has its own prices; nothing is converted.",
    months: (months: string, rule: Plural) =>
      `A month has 30 days. ${months} ${rule === "one" ? "month is" : "months are"} counted, from the day the plan begins.`,
    rounding: {
      half_away: "Every line of a bill is rounded once, to the nearest cent or smallest coin; halves go up.",
      half_even:
        "Every line of a bill is rounded once, to the nearest cent or smallest coin; halves go to the even one.",
      up: "Every line of a bill is rounded up once, to the cent or smallest coin.",
      down: "Every line of a bill is rounded down once, to the cent or smallest coin.",
    } satisfies Record<Rounding, string> as Record<Rounding, string>,
    exact: "Amounts and credits are exact, not estimates; a total is the sum of its rounded lines.",
    monthly: "Billed monthly, where a plan can be.",
    annual: "Billed annually, where a plan can be; the annual price is spread over the months.",
    best: "The best plan is the cheapest that serves everything; where none does, the one that serves most.",
    forecast:
      "Only “How sure?” is estimated: each month’s usage is drawn at random around what you entered, and actions whose cost varies between their low and high.",
    noTax: "Taxes are not included.",
    vendorDecides: "The vendor’s own prices and terms decide.",
  },
};
