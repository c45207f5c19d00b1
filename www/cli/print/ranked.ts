import type { Comparison, EligiblePlan, IneligiblePlan } from "../../core/index.js";

/** The plans that can be had, best first, and the others as they are listed. */
export function ranked({ plans, ranking }: Comparison): { had: EligiblePlan[]; others: IneligiblePlan[] } {
  const place = new Map(ranking.map((plan, index) => [plan, index]));
  const had = plans.filter((plan) => plan.eligible);
  had.sort((one, other) => (place.get(one.plan) ?? 0) - (place.get(other.plan) ?? 0));
  return { had, others: plans.filter((plan) => !plan.eligible) };
}
