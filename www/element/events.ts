import type { Advice, Comparison, EligiblePlan, Problem, Scenario } from "../core/index.js";
import type { EntryChange } from "./sales/entries.js";

/** By what entries were changed: a field, or a preset. */
export type CreditmixInputOrigin = "entry" | "preset";

/** Sent with each change of the entries, as it is typed; the figures follow with `creditmix-change`. */
export class CreditmixInputEvent extends Event {
  static readonly type = "creditmix-input";

  constructor(
    origin: CreditmixInputOrigin,
    preset: string | null,
    changes: readonly EntryChange[],
    scenario: Scenario,
  ) {
    super(CreditmixInputEvent.type, { bubbles: true, composed: true });
    this.origin = origin;
    this.preset = preset;
    this.changes = changes;
    this.scenario = scenario;
  }

  readonly origin: CreditmixInputOrigin;
  /** The id of the preset that the entries began with; null where they did not. */
  readonly preset: string | null;
  /** What is entered differently than before. */
  readonly changes: readonly EntryChange[];
  /** All entries as they are now. */
  readonly scenario: Scenario;
}

/**
 * Sent when someone chooses a plan. Where the plan has a page of its own, the browser goes there unless the event is
 * cancelled with `preventDefault()`.
 */
export class CreditmixChooseEvent extends Event {
  static readonly type = "creditmix-choose";

  constructor(plan: EligiblePlan, url: string | null, scenario: Scenario) {
    super(CreditmixChooseEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.plan = plan.plan;
    this.size = plan.size;
    this.url = url;
    this.estimate = plan;
    this.scenario = scenario;
  }

  /** The plan's id. */
  readonly plan: string;
  /** The id of the size that it is had in; null where it has none. */
  readonly size: string | null;
  /** The plan's page; null where it has none. */
  readonly url: string | null;
  /** What the plan costs and serves. */
  readonly estimate: EligiblePlan;
  readonly scenario: Scenario;
}

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

  /** The id of the best plan; null where no plan is eligible. */
  get best(): string | null {
    return this.comparison.best;
  }

  /** By meter: how much of what the best plan grants and sells is used, 0 to 1; null where it gives nothing. */
  get utilisation(): Readonly<Record<string, string | null>> {
    return bestOf(this.comparison)?.utilisation ?? {};
  }

  /** By meter: the share of the demand that is overage on the best plan, 0 to 1; null where there is no demand. */
  get overageShare(): Readonly<Record<string, number | null>> {
    const meters = Object.entries(bestOf(this.comparison)?.meters ?? {});
    return Object.fromEntries(meters.map(([meter, { overage, demand }]) => [meter, share(overage, demand)]));
  }
}

function bestOf({ best, plans }: Comparison): EligiblePlan | undefined {
  return plans.find((plan): plan is EligiblePlan => plan.eligible && plan.plan === best);
}

/** For statistics, where the nearest floating-point number will do; it is never shown. */
function share(part: string, whole: string): number | null {
  return Number(whole) === 0 ? null : Number(part) / Number(whole);
}

/**
 * What stood in the way: the price list could not be fetched, has problems, the entries cannot be computed, or the calculator itself
 * broke, which a new try may get over.
 */
export type CreditmixErrorReason = "fetch" | "catalog" | "scenario" | "broken";

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
  /** Every problem of a catalog or of the entries; empty where a fetch failed or the calculator broke. */
  readonly problems: readonly Problem[];
}

declare global {
  interface GlobalEventHandlersEventMap {
    "creditmix-input": CreditmixInputEvent;
    "creditmix-choose": CreditmixChooseEvent;
    "creditmix-change": CreditmixChangeEvent;
    "creditmix-error": CreditmixErrorEvent;
  }
}
