import type { Catalog } from "../core/index.js";

/** What the ids of a catalog are called. An id that has no name stands for itself. */
export interface Names {
  /** Of a meter, as it is said of several. */
  meters(id: string): string;
  action(id: string): string;
  seats(id: string): string;
}

/** The names in a catalog that was read without problems. */
export function namesOf({ meters, actions = [], seat_types = [] }: Catalog): Names {
  const units = new Map(meters?.map(({ id, name, plural = `${name}s` }) => [id, plural]));
  const named = new Map(actions.map(({ id, name }) => [id, name]));
  const seats = new Map(seat_types.map(({ type, name }) => [type, name]));
  return {
    meters: (id) => units.get(id) ?? id,
    action: (id) => named.get(id) ?? id,
    seats: (id) => seats.get(id) ?? id,
  };
}
