import { isFailure } from "../../core/problems.js";
import type { Context } from "../context.js";
import { currencyOf } from "./entry-words.js";
import type { Sheet } from "./sheets.js";

/** How much more the best plan of a scenario costs than that of another; null where they cannot be compared. */
export function differenceWords(sheet: Sheet, base: Sheet, context: Context): string | null {
  const { list, words, formats } = context;
  // Of scenarios without figures there is no difference to tell; nor is one worked out that takes too long.
  if (sheet.answer === null || base.answer === null || sheet.isLong || base.isLong) return null;
  const difference = list.calculator.difference(sheet.scenario, base.scenario);
  if (difference === null || isFailure(difference)) return null;
  const currency = currencyOf(sheet.scenario, context);
  const size = (amount: string) => formats.money(amount.replace("-", ""), currency);
  const { total, per_month: month } = difference;
  // Totals that differ by a cent are alike by the month.
  const decisive = total ?? month;
  if (isNothing(decisive)) return words.sales.noDifference;
  const monthly = decisive.startsWith("-") ? words.sales.cheaper(size(month)) : words.sales.dearer(size(month));
  return total === null ? monthly : words.sales.differenceInAll(monthly, size(total));
}

function isNothing(amount: string): boolean {
  return /^[0.]*$/.test(amount);
}
