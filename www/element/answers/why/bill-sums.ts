import { css, html, nothing, type TemplateResult } from "lit";
import type {
  Discount,
  EligiblePlan,
  ExplainedLine,
  ExplainedPart,
  Explanation,
  LineKind,
  Money,
  Plan,
  Step,
} from "../../../core/index.js";
import { capitalised } from "../../context.js";
import { shiftPoint } from "../../decimal.js";
import { type Chosen, chosenOf, isInForce } from "../../price-list/chosen.js";
import { askedAmount, planOf } from "../../price-list/offers.js";
import { type AnswerContext, cost, isSamePlan } from "../answer-context.js";
import { discountWords } from "../conditions.js";
import { lineWords } from "../invoice.js";
import { moneyWords } from "../price-words.js";
import { stepWords } from "../step-words.js";
import type { Question } from "./question.js";
import { type SumRow, sums } from "./sums.js";

/** The lines of a month's invoice, each with the sum that it comes from. */
export function billSums(
  plan: EligiblePlan,
  explanation: Explanation,
  about: Question["about"],
  context: AnswerContext,
): readonly TemplateResult[] {
  const { words } = context;
  const { lines, left_out = [], total } = explanation;
  const billed = { what: words.why.billTotal, amount: cost(context, total) };
  if (lines.length + left_out.length === 0) return [html`<p>${words.why.nothingBilled}</p>`];
  const name = planOf(context.list.catalog, explanation.plan)?.name ?? explanation.plan;
  return [
    // What comes to nothing once it is rounded is no line of the invoice, but its sum says why.
    ...[...lines, ...left_out].map(
      (line, place) => html`<section class="bill-line" tabindex="-1" ?data-asked=${about === place}>
        ${sums([{ what: html`<strong>${lineWords(line, { name }, context)}</strong>`, amount: cost(context, line.amount) }])}
        <div class="bill-parts">${lineSums(line, plan, explanation, context)}</div>
      </section>`,
    ),
    sums([], billed),
  ];
}

function lineSums(
  line: ExplainedLine,
  plan: EligiblePlan,
  explanation: Explanation,
  context: AnswerContext,
): TemplateResult {
  const twelfths = monthOfYear(plan, explanation.month);
  const parts = line.parts.map((part) => partRow(part, line, twelfths, context));
  return html`${ruleWords(line, explanation, context).map((text) => html`<p class="bill-rule">${text}</p>`)}
  ${line.year === undefined ? nothing : yearSums(line.year, line, context)}
  ${sums(isPlain(line) ? [] : parts, rounded(line, explanation, context))}`;
}

/** What a year costs, where a line is a month's share of it. */
function yearSums(year: readonly ExplainedPart[], line: ExplainedLine, context: AnswerContext): TemplateResult {
  const title = context.words.why.year;
  const rows = year.map((part) => partRow(part, line, 0, context));
  const [only] = rows;
  if (year.length === 1 && year[0]?.kind === "price" && only !== undefined) return sums([{ ...only, what: title }]);
  return html`<p class="bill-rule">${title}</p>
    ${sums(rows)}`;
}

/** One price that is the amount needs no sum. */
function isPlain({ parts, year }: ExplainedLine): boolean {
  return year === undefined && parts.length === 1 && parts[0]?.kind === "price";
}

/** The sum of the parts before it is rounded, where that makes a difference. */
function rounded(
  { sum, amount }: ExplainedLine,
  { rounding }: Explanation,
  context: AnswerContext,
): SumRow | undefined {
  const { words, formats, answer } = context;
  if (shiftPoint(sum, 0) === shiftPoint(amount, 0)) return undefined;
  const exact = formats.price(sum, answer.comparison.currency);
  return { what: words.why.rounded(exact, words.why.rounding[rounding]), amount: cost(context, amount) };
}

function partRow(part: ExplainedPart, line: ExplainedLine, twelfths: number, context: AnswerContext): SumRow {
  const { formats, answer } = context;
  return {
    what: yearWords(part, twelfths, context) ?? partWords(part, line, context),
    amount: formats.price(part.amount, answer.comparison.currency),
  };
}

/** What is reckoned: "10,000 × $0.014". */
function partWords(
  { kind, name, quantity, price, per }: ExplainedPart,
  line: ExplainedLine,
  context: AnswerContext,
): string {
  const { words, formats, answer } = context;
  const unitPrice = formats.price(price, answer.comparison.currency);
  const count = formats.number(quantity);
  switch (kind) {
    case "units":
    case "tier":
      return per === "1" ? words.why.times(count, unitPrice) : words.why.divided(count, formats.number(per), unitPrice);
    case "packages":
      return words.why.packages(count, unitPrice, line.kind === "top_up");
    case "taxed":
      return words.why.times(formats.price(quantity, answer.comparison.currency), formats.share(price));
    case "rest":
      return name ?? "";
    default:
      return words.why.parts[kind];
  }
}

/** A month's share of an annual price: what is due up to this month, less what was due before. */
function yearWords({ kind }: ExplainedPart, twelfths: number, { words, formats }: AnswerContext): string | undefined {
  if (kind === "year_to_date") return words.why.yearToDate(formats.number(twelfths));
  return kind === "year_before" ? words.why.yearBefore(formats.number(twelfths - 1)) : undefined;
}

const YEAR = 12;

/** Which month of its year a month is on its plan: years begin anew where a buyer moves to another one. */
function monthOfYear({ months }: EligiblePlan, month: number): number {
  const lived = months.slice(0, month);
  const last = lived.at(-1);
  const others = lived.findLastIndex((one) => last !== undefined && !isSamePlan(one, last));
  return ((lived.length - others - 2) % YEAR) + 1;
}

const STEPS: Readonly<Partial<Record<LineKind, Step["step"]>>> = { top_up: "top_up", overage: "overage" };

/** The rule that a line follows, as the price list or the buyer states it. */
function ruleWords(line: ExplainedLine, { plan: id, size }: Explanation, context: AnswerContext): readonly string[] {
  const plan = planOf(context.list.catalog, id);
  if (plan === undefined) return [];
  return line.kind === "discount"
    ? discountRules(plan, line.name, context)
    : stepRules(plan, chosenOf(plan, size, context.scenario), line, context);
}

/** The discounts of a name: those of the plan, whose money is the price list's, and the negotiated ones. */
function discountRules({ discounts = [] }: Plan, name: string, context: AnswerContext): readonly string[] {
  const { scenario, formats, answer } = context;
  const { currency } = answer.comparison;
  const negotiated = (money: Money) => formats.price(askedAmount(money, currency) ?? "0", currency);
  const named = (discount: Discount) => discount.name === name;
  return [
    ...discounts.filter(named).map((one) => discountWords(one, context, (money) => moneyWords(money, context))),
    ...(scenario.discounts ?? []).filter(named).map((one) => discountWords(one, context, negotiated)),
  ];
}

/** The steps that credits of a line were bought or billed by. */
function stepRules(plan: Plan, chosen: Chosen, line: ExplainedLine, context: AnswerContext): readonly string[] {
  const { meter } = line;
  if (meter === undefined) return [];
  const steps = plan.allowances?.find((allowance) => allowance.meter === meter)?.beyond ?? [];
  return steps
    .filter((step) => step.step === STEPS[line.kind] && isInForce(step, chosen.billing))
    .flatMap((step) => stepWords(step, chosen, meter, context) ?? [])
    .map(capitalised);
}

export const billStyles = css`
  .bill-line {
    padding-block: 4px 8px;
    border-block-start: 1px solid var(--_line);
  }

  .bill-line[data-asked] {
    margin-inline: -8px;
    padding-inline: 8px;
    background: var(--_accent-soft);
  }

  .bill-parts {
    padding-inline-start: 16px;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .bill-parts .sum-total {
    border-block-start: 0;
    font-weight: 400;
  }

  .bill-rule {
    margin: 0;
  }
`;
