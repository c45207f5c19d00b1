import type { Catalog, DecimalInput, Scenario } from "../../core/index.js";
import { plainDecimal } from "../decimal.js";
import type { Formats } from "../format.js";
import { commonSeatType, type Offers } from "../price-list/offers.js";
import { type Field, fieldOf } from "./field.js";

/** The seats of a form, by type, or of no type in particular. */
export type Seats = ReadonlyMap<string, Field>;

/** Seats of whatever type a plan sells first: a bare number in a scenario. */
export const ANY_SEAT = "";

const ONE_SEAT = "1";

/** The seats of a scenario. Where a price list sells none, there is a field only for what differs from one seat. */
export function seatsFrom(seats: Scenario["seats"], catalog: Catalog, offers: Offers, formats: Formats): Seats {
  const field = (count: DecimalInput) => fieldOf(plainDecimal(count), formats);
  if (typeof seats === "object") return seatsByType(seats, offers, field);
  const count = String(seats ?? ONE_SEAT);
  if (offers.seatTypes.length === 0 && Number(count) === 1) return new Map();

  const common = commonSeatType(catalog, offers);
  if (offers.seatTypes.length < 2 || common === undefined) return new Map([[ANY_SEAT, field(count)]]);
  return seatsByType({ [common]: count }, offers, field);
}

/** The seats as a scenario states them: by type, without the zeros. */
export function seatsOfForm(seats: Seats): NonNullable<Scenario["seats"]> {
  const any = seats.get(ANY_SEAT);
  if (any !== undefined) return any.value;
  return Object.fromEntries(
    [...seats].filter(([, { value }]) => value !== "0").map(([type, { value }]) => [type, value]),
  );
}

/** One seat of whatever type. */
export function oneSeat(formats: Formats): Seats {
  return new Map([[ANY_SEAT, fieldOf(ONE_SEAT, formats)]]);
}

/** Seats by type as seats of whatever type: as many as there are of the first. */
export function anySeats(seats: Seats, formats: Formats): Seats {
  const first = [...seats.values()].find(({ value }) => value !== "0");
  return first === undefined ? oneSeat(formats) : new Map([[ANY_SEAT, first]]);
}

/** Seats of whatever type as seats of the first type that acts. */
export function typedSeats(seats: Seats, { seatTypes }: Offers, formats: Formats): Seats {
  const first = seatTypes.find(({ passive }) => !passive) ?? seatTypes[0];
  const count = seats.get(ANY_SEAT) ?? fieldOf(ONE_SEAT, formats);
  return new Map(seatTypes.map(({ type }) => [type, type === first?.type ? count : fieldOf("0", formats)]));
}

function seatsByType(held: Record<string, DecimalInput>, offers: Offers, field: (count: DecimalInput) => Field): Seats {
  const types = new Set([...offers.seatTypes.map(({ type }) => type), ...Object.keys(held)]);
  return new Map([...types].map((type) => [type, field(held[type] ?? "0")]));
}
