import type { Action, RecipePart, Uses } from "../../core/index.js";
import { type Context, credits } from "../context.js";
import { plainDecimal } from "../decimal.js";
import { actionOf } from "../price-list/offers.js";
import type { Line } from "./form.js";

/** What a line's action costs in credits, as the price list states it: "2 credits each". */
export function rateWords(line: Line, context: Context): string {
  const action = actionOf(context.list.catalog, line.action);
  if (action === undefined) return "";
  if (action.recipe !== undefined) return recipeWords(action.recipe, context);

  const variant = action.variants?.find(({ id }) => id === line.variant) ?? action.variants?.[0];
  const uses = variant?.uses ?? action.uses;
  if (uses === undefined) return "";
  const multipliers = [
    ...(variant?.uses === undefined && variant?.multiplier !== undefined ? [variant.multiplier] : []),
    ...(action.modifiers ?? []).filter(({ id }) => line.modifiers.includes(id)).map(({ multiplier }) => multiplier),
  ];
  return multipliers
    .filter((multiplier) => Number(multiplier) !== 1)
    .reduce<string>(
      (rate, multiplier) => context.words.rates.times(rate, context.formats.number(multiplier)),
      perWords(uses, action, context),
    );
}

/** Some plan has its own rate for the action, so that the stated one does not hold everywhere. */
export function hasOwnRates(line: Line, context: Context): boolean {
  return context.list.catalog.plans.some((plan) =>
    Object.keys(plan.rates ?? {}).some((key) => key === line.action || key.startsWith(`${line.action}/`)),
  );
}

function usesWords(uses: Uses, context: Context): string {
  const byMeter = typeof uses === "object" ? uses : { [context.list.offers.meters[0]?.id ?? ""]: uses };
  const rates = Object.entries(byMeter).filter(([, rate]) => Number(rate) !== 0);
  return context.formats.list(rates.map(([meter, rate]) => credits(context, String(rate), meter)));
}

function perWords(uses: Uses, { per = "1", each }: Action, context: Context): string {
  const { words, formats } = context;
  const rates = usesWords(uses, context);
  if (rates === "") return words.rates.free;
  const isOne = plainDecimal(per) === "1";
  if (each !== undefined) {
    return words.rates.per(rates, isOne ? each.unit : `${formats.number(per)} ${words.plural(each.unit)}`);
  }
  return isOne ? words.rates.each(rates) : words.rates.per(rates, formats.number(per));
}

function recipeWords(recipe: readonly RecipePart[], context: Context): string {
  const parts = recipe.map((part) => partWords(part, context));
  return context.words.rates.recipe(context.formats.list(parts));
}

function partWords(part: RecipePart, { list, words, formats }: Context): string {
  const action = actionOf(list.catalog, part.action);
  const chosen = [
    ...(action?.variants ?? []).filter(({ id }) => id === part.variant),
    ...(action?.modifiers ?? []).filter(({ id }) => part.modifiers?.includes(id)),
  ].map(({ name }) => name);
  const text = words.rates.part(formats.number(part.quantity), action?.name ?? part.action);
  return chosen.length === 0 ? text : words.rates.partWith(text, formats.briefList(chosen));
}
