import type { TemplateResult } from "lit";
import type { EligiblePlan } from "../../../core/index.js";
import { type AnswerContext, cost } from "../answer-context.js";
import { type Run, runsOf, runWords } from "../invoice.js";
import { type SumRow, sums } from "./sums.js";

/** How the total of all months and the cost a month come about. */
export function totalSums(plan: EligiblePlan, context: AnswerContext): readonly TemplateResult[] {
  const { words, formats, answer } = context;
  const total = cost(context, plan.total);
  const { months } = answer.comparison;
  const all = sums(
    runsOf(plan.months).map((run) => runRow(run, plan, context)),
    { what: words.why.inAll, amount: total },
  );
  if (months === 1) return [all];
  const average = { what: words.why.perMonth(total, formats.number(months)), amount: cost(context, plan.per_month) };
  return [all, sums([average])];
}

/** Months that cost the same are one row: "9 × $65.83". */
function runRow(run: Run, plan: EligiblePlan, context: AnswerContext): SumRow {
  const { words, formats } = context;
  const count = run.to - run.from + 1;
  const amount = cost(context, run.total);
  return {
    what: runWords(run, plan, context),
    amount: count === 1 ? amount : words.why.times(formats.number(count), amount),
  };
}
