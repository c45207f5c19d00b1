import type { Catalog } from "../../core/index.js";
import { plainDecimal } from "../decimal.js";

/** The texts and numbers of JSON; a digit within a text is none of a number. */
const TEXT_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

/**
 * The catalog of a text that the core has accepted, with each number as a decimal string of the digits that are written. `JSON.parse` alone
 * would make floating-point numbers of them, which keep 17 digits, and what is shown and entered would not be what the core computes with.
 */
export function parseCatalog(json: string): Catalog {
  return JSON.parse(
    json.replace(TEXT_OR_NUMBER, (found) => (found.startsWith('"') ? found : `"${plainDecimal(found)}"`)),
  );
}
