import { readFileSync } from "node:fs";
import type { Catalog } from "../../../www/core/types.js";

/** A price list whose plans have, together, every kind of grant, rollover, step and line. */
export function everyRule(): Catalog {
  return read("every-rule.json");
}

/**
 * A price list on which every entry matters: credits of single seats, sizes and add-ons, a spend limit. Ten members make
 * 1,000 runs of 1 credit; that is $100 by the seat (10 x $10 with 10 x 100 credits), $50 in size 1,000, $50 metered.
 */
export function inputs(): Catalog {
  return read("inputs.json");
}

function read(name: string): Catalog {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Catalog;
}
