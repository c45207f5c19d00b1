import { isFailure } from "../core/problems.js";
import type { Answer, Problem, Scenario } from "../core/types.js";
import { type Form, hasUnreadField, scenarioFrom } from "./form/form.js";
import { type SortedProblems, sortProblems } from "./form/refusals.js";
import { answerTo } from "./long/answer-to.js";
import type { LongQuestions } from "./long/long-questions.js";
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
  /** Where the figures take too long to be had at once: whether they are being worked out, or were until somebody stopped it. */
  readonly work: "under way" | "stopped" | undefined;
  /** What the core said of the entries; empty where it was not asked or had nothing against them. */
  readonly refused: readonly Problem[];
}

export interface Figures {
  readonly scenario: Scenario;
  readonly answer: Answer;
  /** What is asked about these figures at once takes long too. */
  readonly isLong: boolean;
}

const NO_PROBLEMS: SortedProblems = { fields: new Map(), others: [] };

/** Asks the core for the figures of the entries; where there are none, or none yet, those of before stay. */
export function sessionFor(
  form: Form,
  list: PriceList,
  before: Figures | undefined,
  words: Words,
  long: LongQuestions,
): Session {
  const old = { form, figures: before, stale: true, problems: NO_PROBLEMS, refused: [], work: undefined };
  if (hasUnreadField(form)) {
    long.cancel("answer");
    return old;
  }
  const scenario = scenarioFrom(form);
  const asked = answerTo(scenario, list, long);
  if (asked === undefined) return { ...old, work: "under way" };
  const { answer, isLong } = asked;
  if (isFailure(answer)) {
    return { ...old, problems: sortProblems(answer.errors, form, words), refused: answer.errors };
  }
  return { ...old, figures: { scenario, answer, isLong }, stale: false };
}
