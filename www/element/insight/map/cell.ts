import type { Totals } from "../../../core/index.js";

/** A cell of the map: the best plan there, and whether it serves everything. */
export interface Cell {
  readonly plan: string | null;
  readonly total: string | null;
  readonly servesAll: boolean;
}

export function cellOf({ best, plans }: Totals): Cell {
  const plan = plans.find((one) => one.plan === best);
  return { plan: best, total: plan?.total ?? null, servesAll: plan?.served_share === "1" };
}
