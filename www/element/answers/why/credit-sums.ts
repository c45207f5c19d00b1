import { html, type TemplateResult } from "lit";
import type { EligiblePlan, Explanation, MeterMonth } from "../../../core/index.js";
import { meterHeading } from "../../context.js";
import type { AnswerContext } from "../answer-context.js";
import { type SumRow, sums } from "./sums.js";

/** Where the credits of a month come from, and what becomes of the balance. */
export function creditSums(
  plan: EligiblePlan,
  { meters, month }: Explanation,
  context: AnswerContext,
): readonly TemplateResult[] {
  const before = plan.months[month - 2];
  return Object.entries(meters).map(
    ([meter, figures]) => html`<h4>${context.words.why.credits(meterHeading(context, meter))}</h4>
      ${needed(figures, context)} ${balance(figures, before?.meters[meter]?.closing ?? "0", context)}`,
  );
}

/** Where what is needed comes from. */
function needed(figures: MeterMonth, { words, formats }: AnswerContext): TemplateResult {
  const { rows, why } = words;
  const parts: readonly SumRow[] = [
    { what: why.fromBalance, amount: figures.used },
    { what: rows.overage, amount: figures.overage },
    { what: rows.fair_use, amount: figures.fair_use },
    { what: rows.borrowed, amount: figures.borrowed },
    { what: rows.degraded, amount: figures.degraded },
    { what: rows.unserved, amount: figures.unserved },
  ];
  return sums(written(parts, formats), { what: why.needed, amount: formats.number(figures.demand) });
}

/** What there was, what came, what went, and what is left. */
function balance(figures: MeterMonth, opening: string, { words, formats }: AnswerContext): TemplateResult {
  const { why } = words;
  const came: readonly SumRow[] = [
    { what: why.opening, amount: opening },
    { what: why.granted, amount: figures.granted },
    { what: why.bought, amount: figures.bought },
  ];
  const went: readonly SumRow[] = [
    { what: why.used, amount: figures.used },
    { what: why.expired, amount: figures.expired },
  ];
  const gone = went.map((row) => ({ ...row, amount: row.amount === "0" ? "0" : `-${row.amount}` }));
  return sums(written([...came, ...gone], formats), { what: why.closing, amount: formats.number(figures.closing) });
}

function written(rows: readonly SumRow[], formats: AnswerContext["formats"]): readonly SumRow[] {
  return rows.filter(({ amount }) => amount !== "0").map((row) => ({ ...row, amount: formats.number(row.amount) }));
}
