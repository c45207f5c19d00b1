import type { Catalog } from "../../core/index.js";
import { plainDecimal } from "../decimal.js";
import { hash } from "./hash.js";

/** By what a link knows the price list that it was made on. */
export interface Fingerprint {
  /** The date of its prices, where it states one. */
  readonly as_of: string | undefined;
  readonly hash: string;
}

const known = new WeakMap<Catalog, Fingerprint>();

/**
 * Of all that prices follow from. Presets, sources and the date of reading may change while the prices stay, and a link then
 * has nothing to say.
 */
export function fingerprintOf(catalog: Catalog): Fingerprint {
  let fingerprint = known.get(catalog);
  if (fingerprint === undefined) {
    const { as_of, currency, rounding, meters, seat_types, actions, plans } = catalog;
    const priced = [currency, rounding, meters, seat_types, actions, plans];
    fingerprint = { as_of, hash: hash(JSON.stringify(priced, withDigits)) };
    known.set(catalog, fingerprint);
  }
  return fingerprint;
}

/** The same price may be written as a number or as a text. */
function withDigits(_: string, value: unknown): unknown {
  return typeof value === "number" ? plainDecimal(value) : value;
}
