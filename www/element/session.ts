import { isFailure } from "../core/problems.js";
import type { Answer, Problem, Scenario } from "../core/types.js";
import { type Form, hasUnreadField, scenarioFrom } from "./form/form.js";
import { type SortedProblems, sortProblems } from "./form/refusals.js";
import type { PriceList } from "./price-list/open.js";
import type { Words } from "./words/index.js";

/** The entries as they stand and the last figures that could be had for them. */
export interface Session {
  readonly form: Form;
  /** Undefined until some entries could be computed. */
  readonly figures: Figures | undefined;
  /** The figures are not those of the entries. */
  readonly stale: boolean;
  readonly problems: SortedProblems;
  /** What the core said of the entries; empty where it was not asked or had nothing against them. */
  readonly refused: readonly Problem[];
}

export interface Figures {
  readonly scenario: Scenario;
  readonly answer: Answer;
}

const NO_PROBLEMS: SortedProblems = { fields: new Map(), others: [] };

/** Asks the core for the figures of the entries; where there are none, those of before stay. */
export function sessionFor(form: Form, list: PriceList, before: Figures | undefined, words: Words): Session {
  if (hasUnreadField(form)) return { form, figures: before, stale: true, problems: NO_PROBLEMS, refused: [] };
  const scenario = scenarioFrom(form);
  const answer = list.calculator.advise(scenario);
  if (isFailure(answer)) {
    const problems = sortProblems(answer.errors, form, words);
    return { form, figures: before, stale: true, problems, refused: answer.errors };
  }
  return { form, figures: { scenario, answer }, stale: false, problems: NO_PROBLEMS, refused: [] };
}
