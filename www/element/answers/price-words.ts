import type { Money, Price, PriceModel, Tier } from "../../core/index.js";
import { credits, unit } from "../context.js";
import { amountIn } from "../price-list/offers.js";
import type { AnswerContext } from "./answer-context.js";

/** A price of credits in words, as the price list states it: "$0.01 a credit". */
export function priceWords(price: Price, meter: string, context: AnswerContext): string {
  return isModel(price) ? modelWords(price, meter, context) : perUnitWords(price, "1", meter, context);
}

/** An amount of money of the price list, in the currency that was asked for. */
export function moneyWords(money: Money, { answer, formats, list }: AnswerContext): string {
  const { currency } = answer.comparison;
  const amount = amountIn(money, currency, list.catalog);
  return amount === undefined ? "–" : formats.price(amount, currency);
}

function isModel(price: Price): price is PriceModel {
  return typeof price === "object" && "model" in price;
}

function modelWords(price: PriceModel, meter: string, context: AnswerContext): string {
  const words = context.words.price;
  let text = baseWords(price, meter, context);
  if (price.free !== undefined) text = words.free(text, credits(context, String(price.free), meter));
  if (price.minimum !== undefined) text = words.minimum(text, moneyWords(price.minimum, context));
  if (price.maximum !== undefined) text = words.maximum(text, moneyWords(price.maximum, context));
  return price.charge_at_zero === true ? words.alsoAtZero(text) : text;
}

function baseWords(price: PriceModel, meter: string, context: AnswerContext): string {
  const words = context.words.price;
  switch (price.model) {
    case "per_unit":
      return perUnitWords(price.price, String(price.per ?? "1"), meter, context);
    case "package": {
      const say = price.round === "down" ? words.wholePackages : words.packages;
      return say(moneyWords(price.price, context), credits(context, String(price.size), meter));
    }
    case "graduated":
    case "volume": {
      const per = String(price.per ?? "1");
      return words[price.model](tierWords(price.tiers, (money) => perUnitWords(money, per, meter, context), context));
    }
    case "stairstep":
      return words.stairstep(tierWords(price.tiers, () => "", context));
  }
}

function perUnitWords(price: Money, per: string, meter: string, context: AnswerContext): string {
  const { words } = context;
  const amount = moneyWords(price, context);
  return per === "1"
    ? words.price.each(amount, unit(context, "1", meter))
    : words.price.per(amount, credits(context, per, meter));
}

/** The tiers one after another: "$0.02 a credit up to 10,000, $0.015 a credit above". */
function tierWords(tiers: readonly Tier[], perUnit: (price: Money) => string, context: AnswerContext): string {
  const { words, formats } = context;
  return tiers
    .map(({ up_to, price, flat }) => {
      const parts = [
        ...(flat === undefined ? [] : [moneyWords(flat, context)]),
        ...(price === undefined ? [] : [perUnit(price)]),
      ].filter((part) => part !== "");
      const text = parts.length === 0 ? words.price.nothing : words.price.together(parts);
      if (up_to !== null) return words.price.tier(text, formats.number(up_to));
      return tiers.length === 1 ? words.price.onlyTier(text) : words.price.lastTier(text);
    })
    .join(words.comma);
}
