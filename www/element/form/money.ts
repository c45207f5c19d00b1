import type { Money } from "../../core/index.js";
import { plainDecimal } from "../decimal.js";
import type { Formats } from "../format.js";
import { askedAmount } from "../price-list/offers.js";
import { type Field, fieldFrom, fieldOf } from "./field.js";

/** Money of a scenario: typed in the currency that is asked for, and what was given in others. */
export interface MoneyEntry {
  readonly field: Field;
  readonly given: Readonly<Record<string, string>>;
}

/** Money as a scenario states it, in the currency that is asked for; empty where there is none. */
export function moneyFrom(money: Money | undefined, currency: string, formats: Formats): MoneyEntry {
  const given = typeof money === "object" ? money : {};
  return {
    field: fieldFrom(askedAmount(money, currency), formats),
    given: Object.fromEntries(Object.entries(given).map(([code, amount]) => [code, plainDecimal(amount)])),
  };
}

/** The entry once another currency is asked for: what was given in that one, else the number that stands there. */
export function inCurrency(entry: MoneyEntry, currency: string, formats: Formats): MoneyEntry {
  const amount = entry.given[currency];
  return amount === undefined ? entry : { ...entry, field: fieldOf(amount, formats) };
}

/** The entry with another amount, which is no longer that of a given currency. */
export function typedMoney(field: Field): MoneyEntry {
  return { field, given: {} };
}
