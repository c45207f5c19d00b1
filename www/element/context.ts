import type { Formats } from "./format.js";
import type { PriceList } from "./price-list/open.js";
import type { Words } from "./words/index.js";

/** What every part of the screen needs to write anything: the price list, the words, and how numbers look. */
export interface Context {
  readonly list: PriceList;
  readonly words: Words;
  readonly formats: Formats;
}

/** Credits with their unit: "216,000 credits". */
export function credits(context: Context, amount: string, meterId: string): string {
  return context.words.amountOf(context.formats.number(amount), unit(context, amount, meterId));
}

/** A meter's name, in the form that goes with an amount. */
export function unit(context: Context, amount: string, meterId: string): string {
  const meter = context.list.offers.meters.find(({ id }) => id === meterId);
  if (meter === undefined) return meterId;
  if (context.list.catalog.meters === undefined) return context.words.credit(context.formats.plural(amount));
  if (context.formats.plural(amount) === "one") return meter.name;
  return meter.plural ?? context.words.plural(meter.name);
}

/** A meter's name as a heading: "Credits". */
export function meterHeading(context: Context, meterId: string): string {
  return capitalised(unit(context, "2", meterId));
}

export function capitalised(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}
