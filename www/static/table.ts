import type { EligiblePlan, IneligiblePlan } from "../core/index.js";
import { type AnswerContext, cost, planTitle, rankedPlans, sameEveryMonth } from "../element/answers/answer-context.js";
import { sentence } from "../element/answers/sentence.js";
import { shortfalls } from "../element/answers/shortfall.js";
import { reasonsWords } from "../element/answers/unavailable.js";
import { directionOfLanguage } from "../element/direction.js";
import { plain } from "../element/phrase.js";
import { escaped } from "./escaped.js";

/** The plans as a table, the best first, under the sentence that sums them up. */
export function table(context: AnswerContext): string {
  const { words, formats, list, answer } = context;
  const { months } = answer.comparison;
  const columns = [
    words.export.columns.plan,
    words.sales.aMonth,
    words.sales.total(formats.number(months), formats.plural(months)),
    words.sales.served,
  ];
  const ranked = rankedPlans(answer.comparison).map((plan) => eligible(plan, context));
  const refused = answer.comparison.plans.filter((plan): plan is IneligiblePlan => !plan.eligible);
  const rows = [...ranked, ...refused.map((plan) => ineligible(plan, context))];
  const { as_of } = list.catalog;
  const origin = as_of === undefined ? "" : `<p>${escaped(words.pricesOf(formats.date(as_of)))}</p>`;
  return `<div class="creditmix-static" lang="${words.language}" dir="${directionOfLanguage(words.language) ?? "ltr"}">
<table>
<caption>${escaped(plain(sentence(context)))}</caption>
<thead><tr>${columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
${origin}</div>`;
}

function eligible(plan: EligiblePlan, context: AnswerContext): string {
  const { words, formats, answer } = context;
  const isBest = answer.advice?.plan === plan.plan;
  const mark = isBest ? ` <strong>${escaped(words.best.mark)}</strong>` : "";
  const average = sameEveryMonth(plan) ? "" : ` ${escaped(words.card.aMonthOnAverage)}`;
  // What is not served goes first, as on the screen.
  const served = [...shortfalls(plan, context), formats.percent(plan.served_share)].join(" ");
  return `<tr${isBest ? ' class="best"' : ""}><th scope="row">${escaped(planTitle(context, plan))}${mark}</th><td>${escaped(
    cost(context, plan.per_month),
  )}${average}</td><td>${escaped(cost(context, plan.total))}</td><td>${escaped(served)}</td></tr>`;
}

function ineligible(plan: IneligiblePlan, context: AnswerContext): string {
  return `<tr><th scope="row">${escaped(plan.name)}</th><td colspan="3">${escaped(reasonsWords(plan, context).join(" "))}</td></tr>`;
}
