import type { Scenario } from "../../../core/index.js";
import { plainDecimal } from "../../decimal.js";
import type { Offers } from "../../price-list/offers.js";
import { atVolume } from "../volumes/at-volume.js";

/** The volumes across. */
export const VOLUMES: readonly string[] = ["0.1", "0.25", "0.5", "0.75", "1", "1.5", "2", "3", "5", "10"];

/** Round numbers of seats, of which those around the entered number are shown. */
const SEATS = [1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 75, 100, 150, 200, 300, 500, 750, 1000];
const ROWS = 8;

/** A grid of scenarios: one row a number of seats, or a single row where no plan is sold by the seat. */
export interface Grid {
  /** Null where seats make no difference. */
  readonly seats: readonly number[] | null;
  readonly entered: number;
  readonly rows: readonly (readonly Scenario[])[];
}

export function gridOf(scenario: Scenario, offers: Offers): Grid {
  const across = (one: Scenario) => VOLUMES.map((volume) => atVolume(one, volume));
  const type = seatTypeOf(scenario, offers);
  const entered = enteredSeats(scenario, type);
  const perSeat = scenario.mix?.some(({ per }) => per === "seat") === true;
  if (offers.seatTypes.length === 0 && !perSeat) return { seats: null, entered, rows: [across(scenario)] };
  const seats = around(entered);
  return { seats, entered, rows: seats.map((count) => across(withSeats(scenario, type, count))) };
}

/** The seat type that varies: of those that act, the one that most are of; undefined for a bare number. */
function seatTypeOf({ seats }: Scenario, { seatTypes }: Offers): string | undefined {
  if (typeof seats !== "object") return undefined;
  const passive = new Set(seatTypes.filter((seat) => seat.passive).map(({ type }) => type));
  const acting = Object.entries(seats).filter(([type]) => !passive.has(type));
  const [first] = acting.toSorted(([, a], [, b]) => Number(b) - Number(a));
  return first?.[0] ?? seatTypes.find((seat) => !seat.passive)?.type;
}

function enteredSeats({ seats = 1 }: Scenario, type: string | undefined): number {
  const count = typeof seats === "object" ? seats[type ?? ""] : seats;
  return Number(plainDecimal(count ?? 0));
}

function withSeats(scenario: Scenario, type: string | undefined, count: number): Scenario {
  const { seats } = scenario;
  if (type === undefined || typeof seats !== "object") return { ...scenario, seats: count };
  return { ...scenario, seats: { ...seats, [type]: count } };
}

/** The entered number of seats among round ones. */
function around(entered: number): readonly number[] {
  const all = [...new Set([...SEATS, entered])].toSorted((a, b) => a - b);
  const first = Math.max(Math.min(all.indexOf(entered) - ROWS / 2, all.length - ROWS), 0);
  return all.slice(first, first + ROWS);
}
