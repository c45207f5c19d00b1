import type { Comparison, EligiblePlan, Scenario } from "../../core/index.js";

/** Sent by `<creditmix-price>` whenever a new amount is written. */
export class CreditmixPriceEvent extends Event {
  static readonly type = "creditmix-price";

  constructor(scenario: Scenario, comparison: Comparison, plan: EligiblePlan, amount: string) {
    super(CreditmixPriceEvent.type, { bubbles: true, composed: true });
    this.scenario = scenario;
    this.comparison = comparison;
    this.plan = plan;
    this.amount = amount;
  }

  /** What was asked. */
  readonly scenario: Scenario;
  /** What each plan costs and serves. */
  readonly comparison: Comparison;
  /** The plan that the amount is of. */
  readonly plan: EligiblePlan;
  /** The amount as a decimal string, in the comparison's currency. */
  readonly amount: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    "creditmix-price": CreditmixPriceEvent;
  }
}
