import type { DecimalInput, Scenario } from "../../../core/index.js";
import type { Formats } from "../../format.js";
import { type Field, fieldOf, percentFrom, shareOf } from "../field.js";

/** How usage goes through the year. */
export interface Season {
  /** One for each month of a year, in percent of the usual. */
  readonly months: readonly Field[];
  /** Where the sliders end, in percent; it stays while one of them moves. */
  readonly top: number;
}

export type SeasonShape = "same" | "peak" | "quarters" | "lull" | "rising" | "own";

const YEAR = 12;
const USUAL = "100";
const LEAST_TOP = 200;
const TOP_STEP = 50;

/** Ready-made curves, in percent; in each the twelve months together come to twelve usual ones. */
const SHAPES: Readonly<Record<Exclude<SeasonShape, "own">, readonly string[]>> = {
  same: Array.from({ length: YEAR }, () => USUAL),
  peak: ["80", "80", "80", "80", "80", "80", "80", "80", "80", "80", "200", "200"],
  quarters: ["50", "50", "200", "50", "50", "200", "50", "50", "200", "50", "50", "200"],
  lull: ["112", "112", "112", "112", "112", "112", "40", "40", "112", "112", "112", "112"],
  rising: ["45", "55", "65", "75", "85", "95", "105", "115", "125", "135", "145", "155"],
};

export const SEASON_SHAPES = [...Object.keys(SHAPES), "own"] as readonly SeasonShape[];

export function seasonFrom(season: readonly DecimalInput[] | undefined, formats: Formats): Season {
  if (season === undefined || season.length === 0) return seasonOf("same", formats);
  return withTop(season.map((factor) => percentFrom(factor, formats)));
}

/** A ready-made curve. */
export function seasonOf(shape: Exclude<SeasonShape, "own">, formats: Formats): Season {
  return withTop(SHAPES[shape].map((percent) => fieldOf(percent, formats)));
}

export function seasonOfForm(season: Season): Pick<Scenario, "season"> {
  return shapeOf(season) === "same" ? {} : { season: season.months.map(shareOf) };
}

/** Which ready-made curve the months form. */
export function shapeOf({ months }: Season): SeasonShape {
  const values = months.map(({ value }) => value).join();
  return SEASON_SHAPES.find((shape) => shape !== "own" && SHAPES[shape].join() === values) ?? "own";
}

/** The curve with one month typed anew. */
export function withMonth(season: Season, month: number, field: Field): Season {
  const { months, top } = withSlidMonth(season, month, field);
  return { months, top: Math.max(top, withTop(months).top) };
}

/** The curve with one month slid to a value below the top. */
export function withSlidMonth({ months, top }: Season, month: number, field: Field): Season {
  return { months: months.map((other, place) => (place === month ? field : other)), top };
}

function withTop(months: readonly Field[]): Season {
  const highest = Math.max(LEAST_TOP, ...months.map(({ value }) => Number(value)));
  return { months, top: Math.ceil(highest / TOP_STEP) * TOP_STEP };
}
