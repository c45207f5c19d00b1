import type { EligiblePlan, IneligiblePlan } from "../../core/index.js";
import { type AnswerContext, cost, planTitle, rankedPlans, sameEveryMonth } from "../answers/answer-context.js";
import { sentence } from "../answers/sentence.js";
import { shortfalls } from "../answers/shortfall.js";
import { reasonsWords } from "../answers/unavailable.js";
import { plain } from "../phrase.js";
import { scenarioWords } from "../sales/entry-words.js";
import type { Report, Reported } from "./report.js";

/** The answer as plain text, for a mail or a customer's record. */
export function textOf(report: Report): string {
  const { open, all, customer, notes, link, day } = report;
  const { list, words, formats } = open.figures;
  const { product, as_of, sources = [] } = list.catalog;
  const title = [words.title(product), ...(customer.trim() === "" ? [] : [words.export.customer(customer.trim())])];
  const origin = [
    words.export.made(formats.date(day)),
    ...(as_of === undefined ? [] : [words.pricesOf(formats.date(as_of))]),
    ...(sources.length === 0 ? [] : [words.export.labelled(words.sources, sources.join(words.comma))]),
    words.export.estimate,
  ];
  const again = link === undefined ? [] : [words.export.labelled(words.export.openAgain, link)];
  return [title, notes.trim() === "" ? [] : [notes.trim()], ...all.map(scenarioText), origin, again]
    .filter((paragraph) => paragraph.length > 0)
    .map((paragraph) => `${paragraph.join("\n")}\n`)
    .join("\n");
}

function scenarioText({ name, figures }: Reported): readonly string[] {
  const { words, answer, scenario } = figures;
  const item = (text: string) => words.export.item(text);
  const refused = answer.comparison.plans.filter((plan): plan is IneligiblePlan => !plan.eligible);
  return [
    ...(name === "" ? [] : [name]),
    plain(sentence(figures)),
    "",
    words.export.labelled(words.export.entries, "").trimEnd(),
    ...scenarioWords(scenario, figures).map(({ label, value }) => item(words.export.labelled(label, value))),
    "",
    words.export.labelled(words.export.plans, "").trimEnd(),
    ...rankedPlans(answer.comparison).map((plan) => item(planText(plan, figures))),
    ...refused.map((plan) => item(words.export.unavailable(plan.name, reasonsWords(plan, figures).join(" ")))),
  ];
}

/** What is not served goes first, as on the screen. */
function planText(plan: EligiblePlan, context: AnswerContext): string {
  const { words, formats, answer } = context;
  const { months } = answer.comparison;
  const { aMonth, aMonthOnAverage } = words.sentence;
  const perMonth = (sameEveryMonth(plan) ? aMonth : aMonthOnAverage)(cost(context, plan.per_month));
  const total = words.card.total(cost(context, plan.total), formats.number(months), formats.plural(months));
  const text = words.export.plan(planTitle(context, plan), perMonth, total);
  return [text, ...shortfalls(plan, context)].join(" ");
}
