import { type Phrase, phrase } from "../phrase.js";

/** What the parts for documentation pages say, in English: the compact layout and the inline price. */
export const docsWords = {
  compact: {
    heading: (action: string) => `What it costs: ${action}`,
    onPlan: (plan: string, cost: string): Phrase => phrase`On ${plan}: ${cost}.`,
    notOn: (plan: string): Phrase => phrase`${plan} cannot be had for this.`,
    noAction: (action: string) => `The price list has no action “${action}”.`,
    noPlan: (plan: string) => `The price list has no plan “${plan}”.`,
  },

  inlinePrice: {
    /** In place of an amount that cannot be had. */
    none: "price not available",
    /** The plan does not serve everything. */
    partly: (share: string) => `(serves ${share} of it)`,
    noCatalog: "The attribute “catalog” is missing.",
    unlike: (amount: string) => `The attribute “amount” is “${amount}”; it may be “month” or “total”.`,
  },
};
