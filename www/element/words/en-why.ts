import type { ExplainedPart, Rounding } from "../../core/index.js";

type Plural = Intl.LDMLPluralRule;

/** How an amount comes about, in English: sums that a person can redo. */
export const whyWords = {
  why: {
    /** The name of a button that shows an amount. */
    ask: (amount: string) => `${amount}: how it comes about`,
    title: (plan: string) => `How ${plan} is calculated`,
    close: "Close",

    total: "All months",
    inAll: "In all",
    perMonth: (total: string, months: string) => `A month: ${total} ÷ ${months}, rounded`,

    month: "Month",
    before: "The month before",
    after: "The month after",
    on: (plan: string) => `In this month on ${plan}.`,

    usage: "What you use",
    nothingUsed: "Nothing is used in this month.",
    ofRecipe: (recipe: string, action: string) => `${recipe}: ${action}`,
    times: (quantity: string, price: string) => `${quantity} × ${price}`,
    blocks: (quantity: string, per: string, blocks: string) => `${quantity} ÷ ${per} = ${blocks}`,
    begunBlocks: (quantity: string, per: string, blocks: string) => `${quantity} ÷ ${per}, rounded up = ${blocks}`,
    sumOf: (meter: string) => `${meter} needed`,

    /** What a month's quantity or a rate is made of. */
    product: (factors: readonly string[], product: string) => `${factors.join(" × ")} = ${product}`,
    days: (days: string) => `${days} days`,
    seats: (seats: readonly string[]) => `${seats.length === 1 ? seats[0] : `(${seats.join(" + ")})`} seats`,
    season: (percent: string) => `${percent} (season)`,
    grown: (percent: string, months: string, rule: Plural) =>
      `${months} ${rule === "one" ? "month" : "months"} of ${percent} growth`,

    credits: (meter: string) => `${meter}: where they come from`,
    opening: "Left from the month before",
    granted: "Included",
    bought: "Bought",
    used: "Used",
    expired: "Expire unused",
    closing: "Left at the end of the month",
    fromBalance: "From the balance",
    needed: "Needed",
    /** Credits that came together: where from, and what becomes of them. */
    lots: {
      granted: (by: string, month: string) => `${by}, month ${month}`,
      bought: (month: string) => `Bought in month ${month}`,
      used: (used: string, all: string) => `${used} of ${all} used`,
      expired: (count: string) => `${count} expire unused`,
      until: (count: string, month: string) => `${count} can be used until the end of month ${month}`,
      forEver: (count: string) => `${count} never expire`,
      users: { heavy: "heavy users", light: "other users", idle: "unused seats" },
    },

    bill: "What is billed",
    billTotal: "Billed in this month",
    nothingBilled: "Nothing is billed in this month.",
    packages: (count: string, price: string, ofCredits: boolean) =>
      `${count} ${count === "1" ? (ofCredits ? "pack" : "package") : ofCredits ? "packs" : "packages"} × ${price}`,
    year: "Price of a year",
    divided: (quantity: string, per: string, price: string) => `${quantity} ÷ ${per} × ${price}`,
    rounded: (sum: string, how: string) => `${sum}, ${how}`,
    rounding: {
      half_away: "rounded",
      half_even: "rounded, halves to the even cent",
      up: "rounded up",
      down: "rounded down",
    } satisfies Record<Rounding, string> as Record<Rounding, string>,
    yearToDate: (twelfths: string) => `${twelfths}/12 of it, rounded`,
    yearBefore: (twelfths: string) => `less ${twelfths}/12, billed before`,
    parts: {
      price: "Price",
      units: "",
      packages: "",
      tier: "",
      flat: "Flat fee",
      to_minimum: "Up to the minimum",
      to_maximum: "Down to the maximum",
      year_to_date: "",
      year_before: "",
      minimum: "Minimum",
      billed_so_far: "Less what is billed above",
      rest: "",
      off_fees: "Off fees",
      off_usage: "Off usage",
      taxed: "",
    } satisfies Record<ExplainedPart["kind"], string> as Record<ExplainedPart["kind"], string>,
  },
};
