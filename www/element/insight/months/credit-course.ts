import type { EligiblePlan, MeterMonth } from "../../../core/index.js";

/** Where a month's credits came from, and what became of them; both sums are equal but for what balances never held. */
export const SOURCES = ["carried", "granted", "bought"] as const;
export const USES = ["used", "overage", "fair_use", "borrowed", "degraded", "unserved"] as const;
export const RESTS = ["closing", "expired"] as const;

export type Part = (typeof SOURCES)[number] | (typeof USES)[number] | (typeof RESTS)[number];

/** The credits of one meter in one month. */
export interface CourseMonth {
  readonly month: number;
  readonly total: string;
  /** The plan and the size that the buyer is on. */
  readonly plan: string;
  readonly size: string | null;
  readonly figures: Readonly<Record<Part, string>>;
}

/** A plan's months on a meter, each with what the one before left. */
export function courseOf({ months }: EligiblePlan, meter: string): readonly CourseMonth[] {
  let carried = "0";
  return months.map(({ month, total, plan, size, meters }) => {
    const figures = meters[meter];
    const course = { month, total, plan, size, figures: { carried, ...figuresOf(figures) } };
    carried = figures?.closing ?? "0";
    return course;
  });
}

function figuresOf(month: MeterMonth | undefined): Record<Exclude<Part, "carried">, string> {
  const { granted = "0", bought = "0", used = "0", overage = "0", fair_use = "0" } = month ?? {};
  const { borrowed = "0", degraded = "0", unserved = "0", closing = "0", expired = "0" } = month ?? {};
  return { granted, bought, used, overage, fair_use, borrowed, degraded, unserved, closing, expired };
}

/** The parts that are not 0 in every month. */
export function partsIn(course: readonly CourseMonth[]): readonly Part[] {
  const all: readonly Part[] = [...SOURCES, ...USES, ...RESTS];
  return all.filter((part) => course.some(({ figures }) => figures[part] !== "0"));
}
