import type { AnswerContext } from "../answers/answer-context.js";

/** What is passed on: the scenarios with their figures, for whom, and when. */
export interface Report {
  /** The one on the screen. */
  readonly open: Reported;
  /** All that are side by side; at least the open one. */
  readonly all: readonly Reported[];
  readonly customer: string;
  readonly notes: string;
  /** The address that opens the entries again, where links are on. */
  readonly link: string | undefined;
  /** The day of the report, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface Reported {
  /** Empty where there is only one. */
  readonly name: string;
  readonly figures: AnswerContext;
}

/** Today where the reader is. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
