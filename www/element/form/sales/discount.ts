import type { Billing, Discount, Scenario } from "../../../core/index.js";
import type { Formats } from "../../format.js";
import { textWithoutOverrides } from "../../price-list/overrides.js";
import { type Field, fieldFrom } from "../field.js";
import { inCurrency, type MoneyEntry, moneyFrom } from "../money.js";

/** A negotiated discount as it is entered. */
export interface DiscountEntry {
  /** Tells entries apart. */
  readonly key: number;
  readonly name: string;
  readonly by: "percent" | "amount";
  readonly percent: Field;
  readonly amount: MoneyEntry;
  /** The first months only; empty: all of them. */
  readonly months: Field;
  readonly billing: Billing | "any";
  readonly appliesTo: NonNullable<Discount["applies_to"]>;
}

export function discountsFrom(
  discounts: readonly Discount[] | undefined,
  currency: string,
  formats: Formats,
): readonly DiscountEntry[] {
  return (discounts ?? []).map((discount, key) => discountFrom(discount, key, currency, formats));
}

/** The entries with another one, which takes nothing off yet. */
export function withNewDiscount(
  entries: readonly DiscountEntry[],
  name: string,
  currency: string,
  formats: Formats,
): readonly DiscountEntry[] {
  const key = Math.max(-1, ...entries.map((entry) => entry.key)) + 1;
  return [...entries, discountFrom({ name, percent: "0" }, key, currency, formats)];
}

export function withDiscount(
  entries: readonly DiscountEntry[],
  key: number,
  change: Partial<DiscountEntry>,
): readonly DiscountEntry[] {
  return entries.map((entry) => (entry.key === key ? { ...entry, ...change } : entry));
}

export function discountOfForm(entry: DiscountEntry): Discount {
  return {
    name: entry.name,
    ...(entry.by === "percent" ? { percent: entry.percent.value } : { amount: entry.amount.field.value }),
    ...(entry.months.value !== "" && { months: entry.months.value }),
    ...(entry.billing !== "any" && { billing: entry.billing }),
    ...(entry.appliesTo !== "all" && { applies_to: entry.appliesTo }),
  };
}

export function discountsOfForm(entries: readonly DiscountEntry[]): Pick<Scenario, "discounts"> {
  return entries.length === 0 ? {} : { discounts: entries.map(discountOfForm) };
}

export function discountInCurrency(entry: DiscountEntry, currency: string, formats: Formats): DiscountEntry {
  return { ...entry, amount: inCurrency(entry.amount, currency, formats) };
}

/** The fields that count: not the amount of a discount by percent. */
export function fieldsOfDiscount({ by, percent, amount, months }: DiscountEntry): readonly Field[] {
  return [by === "percent" ? percent : amount.field, months];
}

function discountFrom(discount: Discount, key: number, currency: string, formats: Formats): DiscountEntry {
  const { name, percent, amount, months, billing = "any", applies_to = "all" } = discount;
  return {
    key,
    name: textWithoutOverrides(name),
    by: percent === undefined && amount !== undefined ? "amount" : "percent",
    percent: fieldFrom(percent ?? "0", formats),
    amount: moneyFrom(amount ?? "0", currency, formats),
    months: fieldFrom(months, formats),
    billing,
    appliesTo: applies_to,
  };
}
