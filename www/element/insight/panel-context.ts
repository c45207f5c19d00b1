import type { AnswerContext } from "../answers/answer-context.js";
import type { Desk } from "./studies/desk.js";

/** What the panels share: the answers, who does long work, and how wide a chart may be. */
export interface PanelContext extends AnswerContext {
  readonly desk: Desk;
  /** In CSS pixels; 0 until it is known. */
  readonly width: number;
}
