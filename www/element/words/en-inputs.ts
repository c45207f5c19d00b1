import type { Discount } from "../../core/index.js";
import type { DiscountEntry } from "../form/sales/discount.js";
import type { SeasonShape } from "../form/season/season.js";

type Plural = Intl.LDMLPluralRule;

/** What is said of the entries that few need, in English: names of fields, and what is in force where they are folded away. */
export const inputWords = {
  inputs: {
    /** In place of what is in force where something folded away cannot be used. */
    wrong: "check what you entered here",

    another: (action: string, place: string) => `${action} (${place})`,
    removeAction: (action: string) => `Remove ${action}`,

    seatsBy: { name: "Count seats", any: "All alike", type: "By kind" },

    spread: {
      uneven: "A few people make most of the use",
      seats: "Share of seats, in percent",
      usage: "Share of the use, in percent",
      ofSeats: "% of the seats make",
      ofUse: "% of the use",
    },

    overTime: {
      name: "Growth and season",
      growth: (percent: string) => `${percent}% a month`,
      noGrowth: "no growth",
    },
    season: {
      shape: "Usage through the year",
      shapes: {
        same: "Same all year",
        peak: "Peak in months 11 and 12",
        quarters: "Peak every third month",
        lull: "Quiet in months 7 and 8",
        rising: "Rising through the year",
        own: "Your own",
      } satisfies Record<SeasonShape, string> as Record<SeasonShape, string>,
      curve: "Usage by month",
      fields: "Usage by month, in percent of the usual",
      slider: (month: string) => `Month ${month}: slider`,
      sliderValue: (percent: string) => `${percent}% of the usual`,
      month: (month: string) => `Month ${month}, in percent`,
      help: "In percent of the usual. Month 1 is the first one; the 13th is like it again.",
    },

    details: {
      name: "Days and limit",
      everyDay: "use every day",
      noLimit: "no spend limit",
      limit: (amount: string) => `at most ${amount} a month for usage`,
      spendCap: (currency: string) => `Most that usage may cost a month, in ${currency}`,
      spendCapHelp: "Leave it empty for no limit. A plan that does not keep to it says so.",
    },

    planOptions: {
      name: "Plan options",
      usual: "best sizes, no add-ons",
      usualSizes: "best sizes",
      usualAddOns: "no add-ons",
      with: (plan: string, addOns: string) => `${plan} with ${addOns}`,
      size: (plan: string) => `${plan}: size`,
      best: "Best size",
      addOn: (plan: string, addOn: string) => `${plan}: ${addOn}, how many`,
      atMost: (most: string) => `at most ${most}`,
    },

    sales: {
      name: "Sales",
      usual: "no discounts, no tax",
      noDiscounts: "no discounts",
      tax: (percent: string) => `${percent}% tax`,
      taxField: "Tax, in percent",
      discount: (place: string) => `Discount ${place}`,
      discountName: "Name",
      by: "Taken off by",
      byChoices: { percent: "Percent", amount: "Amount" } satisfies Record<DiscountEntry["by"], string>,
      percent: "Percent",
      amount: (currency: string) => `Amount in ${currency}`,
      appliesTo: "Off",
      appliesToChoices: { all: "Whole bill", fees: "Fees", usage: "Usage" } satisfies Record<
        NonNullable<Discount["applies_to"]>,
        string
      >,
      months: "First months only",
      monthsHint: "all",
      billing: "If billed",
      billingChoices: { any: "Any way", monthly: "Monthly", annual: "Annually" } satisfies Record<
        DiscountEntry["billing"],
        string
      >,
      ifBilled: {
        monthly: (discount: string) => `${discount}, if billed monthly`,
        annual: (discount: string) => `${discount}, if billed annually`,
      },
      add: "Add a discount",
      remove: (discount: string) => `Remove ${discount}`,
    },
    removed: "Remove",
    days: (days: string, rule: Plural) => `${days} ${rule === "one" ? "day" : "days"} of use`,
  },

  /** What a field says when its value lies outside of what is allowed. */
  outOfRange: {
    months: "Enter 1 to 120.",
    activeDays: "Enter 1 to 30.",
    growth: "Enter -100 or more: usage cannot shrink by more than all of it.",
    percent: "Enter 0 to 100.",
    firstMonths: "Enter 1 or more, or leave it empty.",
    addOn: "That is more than this add-on can be had.",
  },
};
