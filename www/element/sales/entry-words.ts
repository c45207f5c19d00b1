import type { Discount, MixLine, Scenario } from "../../core/index.js";
import { discountWords } from "../answers/conditions.js";
import type { Context } from "../context.js";
import { plainDecimal, shiftPoint } from "../decimal.js";
import { actionOf, askedAmount, planOf, seatName } from "../price-list/offers.js";
import { type Entry, type EntryName, type EntryValue, entriesOf } from "./entries.js";

/** How many places lie between a share and its percent. */
const PERCENT = 2;

/** An entry for a reader: "Agent run", "300 a month (Deep model)". */
export interface EntryWords {
  readonly label: string;
  readonly value: string;
}

/** All that a scenario says, for whoever cannot see the form. */
export function scenarioWords(scenario: Scenario, context: Context): readonly EntryWords[] {
  const currency = currencyOf(scenario, context);
  const oneSeat = context.list.offers.seatTypes.length === 0;
  return entriesOf(scenario, context.list.catalog)
    .filter(({ entry, value }) => !(entry === "seats" && oneSeat && value === "1"))
    .filter(({ entry }) => entry !== "billing" || context.list.offers.annual || scenario.billing === "annual")
    .map((entry) => ({ label: entryLabel(entry, context), value: entryValue(entry, entry.value, currency, context) }));
}

export function currencyOf({ currency }: Scenario, { list }: Context): string {
  return currency ?? list.catalog.currency;
}

/** What an entry is about. */
export function entryLabel({ entry, of }: Pick<Entry, "entry" | "of">, { list, words }: Context): string {
  if (entry === "mix") return actionOf(list.catalog, of ?? "")?.name ?? of ?? "";
  if (of === null) return words.entries.names[entry];
  if (entry === "seats") return seatName(of, list);
  return planOf(list.catalog, of)?.name ?? of;
}

/** What is entered there. */
export function entryValue(
  { entry, of }: { entry: EntryName; of: string | null },
  value: EntryValue,
  currency: string,
  context: Context,
): string {
  const { words, formats } = context;
  switch (entry) {
    case "mix":
      return value === undefined ? words.entries.none : lineWords(value as MixLine, context);
    case "plans":
      return choiceWords(of ?? "", value as Choice | undefined, context);
    case "billing":
      return words.form.billingChoices[value as NonNullable<Scenario["billing"]>];
    case "range":
      return words.form.rangeChoices[value as NonNullable<Scenario["range"]>];
    case "growth":
      return words.entries.growth(percentOf(value as string, context));
    case "tax_percent":
      return formats.share(shiftPoint(value as string, -PERCENT));
    case "season":
      return value === undefined
        ? words.entries.allYear
        : (value as string[]).map((factor) => formats.number(factor)).join(" · ");
    case "spread":
      return spreadWords(value as Scenario["spread"], context);
    case "spend_cap":
      return capWords(value as Scenario["spend_cap"], currency, context);
    case "discounts":
      return value === undefined
        ? words.entries.none
        : (value as Discount[]).map((discount) => negotiated(discount, currency, context)).join("; ");
    case "currency":
      return String(value);
    default:
      return value === undefined ? words.entries.none : formats.number(value as string);
  }
}

type Choice = NonNullable<Scenario["plans"]>[string];

function lineWords(
  { action, quantity, per = "month", variant, modifiers = [], each }: MixLine,
  context: Context,
): string {
  const { words, formats, list } = context;
  const known = actionOf(list.catalog, action);
  const unit = known?.each?.unit;
  const options = [
    ...(each === undefined || unit === undefined ? [] : [`${formats.number(each)} ${words.plural(unit)}`]),
    ...(variant === undefined ? [] : [known?.variants?.find(({ id }) => id === variant)?.name ?? variant]),
    ...modifiers.map((modifier) => known?.modifiers?.find(({ id }) => id === modifier)?.name ?? modifier),
  ];
  const amount = words.entries.quantity[per](formats.number(quantity));
  return options.length === 0 ? amount : words.entries.withOptions(amount, formats.list(options));
}

function choiceWords(plan: string, choice: Choice | undefined, { words, formats, list }: Context): string {
  const known = planOf(list.catalog, plan);
  const { size = "best", add_ons = {} } = choice ?? {};
  const sizes = known?.sizes ?? [];
  const sized = size === "best" ? [] : [words.entries.inSize(sizes.find(({ id }) => id === size)?.name ?? size)];
  const added = Object.entries(add_ons)
    .filter(([, count]) => Number(count) !== 0)
    .map(([id, count]) =>
      words.times(formats.number(count), known?.add_ons?.find((addOn) => addOn.id === id)?.name ?? id),
    );
  const said = [...sized, ...added];
  return said.length === 0 ? words.entries.bestSize : formats.list(said);
}

function spreadWords(spread: Scenario["spread"], { words, formats }: Context): string {
  if (typeof spread !== "object") return words.entries.even;
  return words.entries.spread(formats.share(spread.heavy_seats), formats.share(spread.heavy_usage));
}

function capWords(cap: Scenario["spend_cap"], currency: string, { words, formats }: Context): string {
  const amount = askedAmount(cap, currency);
  return amount === undefined ? words.entries.noLimit : words.entries.spendCap(formats.price(amount, currency));
}

function negotiated(discount: Discount, currency: string, context: Context): string {
  return discountWords(discount, context, (money) => {
    const amount = askedAmount(money, currency);
    return amount === undefined ? "–" : context.formats.price(amount, currency);
  });
}

function percentOf(share: string, { formats }: Context): string {
  return formats.share(plainDecimal(share));
}
