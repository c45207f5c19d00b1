import type { Explanation } from "../../../core/types.js";

/** How a month comes about, or why that is not there: it is being worked out, the script for it did not come, or it broke. */
export type Explained = Explanation | "under way" | "not come" | "broken";

/** An amount whose sum is asked for. */
export interface Question {
  readonly plan: string;
  readonly month: number;
  /** The part that is looked at first; a number is a line of the month's invoice. */
  readonly about: "total" | "usage" | "credits" | "bill" | number;
}
