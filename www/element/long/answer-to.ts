import type { Answer, Failure, Scenario } from "../../core/types.js";
import type { PriceList } from "../price-list/open.js";
import { type LongQuestions, STEPS_AT_ONCE } from "./long-questions.js";

/** What the core answers to a scenario: at once where that takes little, else by way of the worker; undefined until that has answered. */
export function answerTo(
  scenario: Scenario,
  list: PriceList,
  long: LongQuestions,
): { readonly answer: Answer | Failure; readonly isLong: boolean } | undefined {
  const question = { kind: "answer", scenario } as const;
  if (!long.isAsked(question, list)) {
    const answer = list.calculator.adviseWithin(scenario, STEPS_AT_ONCE);
    if (answer !== null) {
      long.cancel("answer");
      return { answer, isLong: false };
    }
  }
  const answer = long.ask<"answer">(question, list);
  return answer && { answer, isLong: true };
}
