import type { DecimalInput, Scenario } from "../../../core/index.js";
import { plainDecimal, product } from "../../decimal.js";

const MONTHS_OF_A_YEAR = 12;

/** A bad month has so many times the usage. */
export const BAD_MONTH = "3";

/** The same scenario with this many times the usage in every month. The season is one more factor of a month's usage. */
export function atVolume(scenario: Scenario, volume: string): Scenario {
  return { ...scenario, season: seasonOf(scenario).map((factor) => product(plainDecimal(factor), volume)) };
}

/** The same scenario with three times the usage in one month, the one in the middle. */
export function withBadMonth(scenario: Scenario, month: number): Scenario {
  const place = (month - 1) % MONTHS_OF_A_YEAR;
  const season = seasonOf(scenario).map((factor, at) =>
    at === place ? product(plainDecimal(factor), BAD_MONTH) : factor,
  );
  return { ...scenario, season };
}

export function middleMonth(months: number): number {
  return Math.ceil(Math.min(months, MONTHS_OF_A_YEAR) / 2);
}

function seasonOf({ season }: Scenario): readonly DecimalInput[] {
  return season === undefined || season.length === 0 ? Array.from({ length: MONTHS_OF_A_YEAR }, () => "1") : season;
}
