import { readFileSync } from "node:fs";
import type { Catalog } from "../../../www/core/types.js";

/** A price list whose plans have, together, every kind of grant, rollover, step and line. */
export function everyRule(): Catalog {
  return JSON.parse(readFileSync(new URL("every-rule.json", import.meta.url), "utf8")) as Catalog;
}
