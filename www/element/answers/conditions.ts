import type { BillCredit, Discount, Plan } from "../../core/index.js";
import { type Context, capitalised, meterHeading } from "../context.js";
import { plainDecimal, shiftPoint } from "../decimal.js";
import { type Chosen, isInForce } from "../price-list/chosen.js";
import { amountIn, askedAmount } from "../price-list/offers.js";
import type { AnswerContext } from "./answer-context.js";
import { moneyWords } from "./price-words.js";

/** How many places lie between a share and its percent. */
const PERCENT = 2;

/** What else bears on a plan's bill: set-up, minimum, bill credits, discounts and a limit on what usage may cost. */
export function conditions({ plan, billing }: Chosen, context: AnswerContext): readonly string[] {
  const { words } = context;
  const { setup, minimum, bill_credits = [], discounts = [] } = plan;
  const cap = capInForce(plan, context);
  return [
    ...(setup === undefined ? [] : [words.conditions.setup(moneyWords(setup, context))]),
    ...(minimum === undefined
      ? []
      : [words.conditions.minimum[minimum.every ?? "month"](moneyWords(minimum.amount, context))]),
    ...bill_credits.map((credit) => billCreditWords(credit, context)),
    ...discounts
      .filter((discount) => isInForce(discount, billing))
      .map((discount) => discountWords(discount, context, (money) => moneyWords(money, context))),
    ...(cap === undefined
      ? []
      : [words.conditions.spendCap(context.formats.price(cap, context.answer.comparison.currency))]),
  ].map(capitalised);
}

/** A discount of a plan or of a scenario: "Start-up: 10% off fees in the first 3 months". */
export function discountWords(
  { name, percent, amount, months, applies_to = "all" }: Discount,
  { words, formats }: Context,
  money: (amount: NonNullable<Discount["amount"]>) => string,
): string {
  const off = percent === undefined ? money(amount ?? "0") : formats.share(shiftPoint(plainDecimal(percent), -PERCENT));
  const text = words.conditions.discount(name, off, words.conditions.off[applies_to]);
  if (months === undefined) return text;
  return words.conditions.firstMonths(text, formats.number(months), formats.plural(months));
}

function billCreditWords(credit: BillCredit, context: AnswerContext): string {
  const { words, formats } = context;
  const { amount, per = "plan", covers = "usage", every = "month", lasts_months } = credit;
  const what = Array.isArray(covers)
    ? formats.list(covers.map((meter) => meterHeading(context, meter)))
    : words.conditions.covers[covers];
  const text = words.conditions.credited[every](words.conditions.billCredit[per](moneyWords(amount, context)), what);
  if (lasts_months === undefined) return text;
  return words.conditions.creditLasts(text, formats.number(lasts_months), formats.plural(lasts_months));
}

/** The lower of the vendor's limit and of the buyer's, where the plan holds to it. */
function capInForce({ spend_cap = "none" }: Plan, { scenario, answer, list }: AnswerContext): string | undefined {
  if (spend_cap === "none") return undefined;
  const { currency } = answer.comparison;
  const vendors = spend_cap === "buyer" ? undefined : amountIn(spend_cap.max, currency, list.catalog);
  const caps = [vendors, askedAmount(scenario.spend_cap, currency)].filter((cap) => cap !== undefined);
  return caps.toSorted((a, b) => Number(a) - Number(b))[0];
}
