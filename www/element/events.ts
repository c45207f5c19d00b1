import type { Advice, Comparison, Problem, Scenario } from "../core/index.js";

/** Sent whenever new figures are on the screen. */
export class CreditmixChangeEvent extends Event {
  static readonly type = "creditmix-change";

  constructor(scenario: Scenario, comparison: Comparison, advice: Advice | null) {
    super(CreditmixChangeEvent.type, { bubbles: true, composed: true });
    this.scenario = scenario;
    this.comparison = comparison;
    this.advice = advice;
  }

  /** What was asked. */
  readonly scenario: Scenario;
  /** What each plan costs and serves. */
  readonly comparison: Comparison;
  /** Why the best plan is the best; null where no plan is eligible. */
  readonly advice: Advice | null;
}

/** What stood in the way: the price list could not be fetched, has problems, or the entries cannot be computed. */
export type CreditmixErrorReason = "fetch" | "catalog" | "scenario";

/** Sent when there is nothing to show, or nothing new. */
export class CreditmixErrorEvent extends Event {
  static readonly type = "creditmix-error";

  constructor(reason: CreditmixErrorReason, message: string, problems: readonly Problem[]) {
    super(CreditmixErrorEvent.type, { bubbles: true, composed: true });
    this.reason = reason;
    this.message = message;
    this.problems = problems;
  }

  readonly reason: CreditmixErrorReason;
  readonly message: string;
  /** Every problem of a catalog or of the entries; empty where a fetch failed. */
  readonly problems: readonly Problem[];
}

declare global {
  interface GlobalEventHandlersEventMap {
    "creditmix-change": CreditmixChangeEvent;
    "creditmix-error": CreditmixErrorEvent;
  }
}
