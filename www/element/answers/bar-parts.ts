import type { EligiblePlan, MeterMonth } from "../../core/index.js";

/**
 * The pieces of a credit bar, from left to right. They are widths, not figures: a comparison does not say whether a used
 * credit was an included or a bought one, so that is worked out here, in floating point, from the order in which balances
 * burn. No amount on the screen is made of them.
 */
export interface BarParts {
  readonly included: number;
  readonly bought: number;
  readonly overage: number;
  readonly fair_use: number;
  readonly borrowed: number;
  readonly degraded: number;
  readonly unserved: number;
  /** Bought and not used by the end. */
  readonly closing: number;
  readonly expired: number;
}

/** What serves the demand or fails to, up to the line; and what is left over beyond it. */
export const DEMAND_PARTS = ["included", "bought", "overage", "fair_use", "borrowed", "degraded", "unserved"] as const;
export const LEFT_PARTS = ["closing", "expired"] as const;

export function barParts(plan: EligiblePlan, meter: string): BarParts {
  const months = plan.months.flatMap((month) => month.meters[meter] ?? []);
  const bought = boughtAndUsed(months);
  const sum = (pick: (month: MeterMonth) => string) => months.reduce((all, month) => all + Number(pick(month)), 0);
  return {
    included: Math.max(sum((month) => month.used) - bought, 0),
    bought,
    overage: sum((month) => month.overage),
    fair_use: sum((month) => month.fair_use),
    borrowed: sum((month) => month.borrowed),
    degraded: sum((month) => month.degraded),
    unserved: sum((month) => month.unserved),
    closing: Number(months.at(-1)?.closing ?? 0),
    expired: sum((month) => month.expired),
  };
}

/** The whole length of a bar. */
export function barLength(parts: BarParts): number {
  return [...DEMAND_PARTS, ...LEFT_PARTS].reduce((all, part) => all + parts[part], 0);
}

/** How many of the used credits were bought: a pack is bought only when nothing else is left, so included ones go first. */
function boughtAndUsed(months: readonly MeterMonth[]): number {
  let used = 0;
  let opening = 0;
  let openingBought = 0;
  for (const month of months) {
    const included = opening - openingBought + Number(month.granted);
    const closing = Number(month.closing);
    const usedNow = Math.max(Number(month.used) - included, 0);
    used += usedNow;
    openingBought = Math.min(closing, Math.max(openingBought + Number(month.bought) - usedNow, 0));
    opening = closing;
  }
  return used;
}
