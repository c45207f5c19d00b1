import type { AnswerContext } from "../answers/answer-context.js";
import type { Desks } from "./studies/desks.js";

/** What the panels share: the answers, who does long work, and how wide a chart may be. */
export interface PanelContext extends AnswerContext {
  readonly desks: Desks;
  /** In CSS pixels; 0 until it is known. */
  readonly width: number;
}
