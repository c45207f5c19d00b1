import type { Catalog, Scenario } from "../../core/index.js";
import { type Fingerprint, fingerprintOf } from "./fingerprint.js";
import { hash } from "./hash.js";
import { PARTS, scenarioCode } from "./scenario-code.js";
import { scenarioOf } from "./scenario-reader.js";
import { unknownIds } from "./unknown-ids.js";

/** Of the way in which links are written; readers of today refuse what is written in a later one. */
const VERSION = 1;

/** No screen can enter as much as this; what is longer was not written here. */
const LONGEST = 20_000;

/** The last part: mail programs cut long addresses short, and half a quantity must not pass for one. */
const CHECK_DIGITS = 4;

/** What a link says. */
export interface LinkContent {
  readonly scenario: Scenario;
  /** Of the price list that it was made on, where that is not the one of today. */
  readonly madeOn: Fingerprint | null;
}

/** Why a link says nothing; `ids` are those that the price list does not have. */
export type LinkProblem =
  | { readonly is: "broken" | "newer" }
  | { readonly is: "other"; readonly ids: readonly string[] };

/** A scenario as a link carries it: what is entered and the fingerprint of the price list, and no price. */
export function linkCode(scenario: Scenario, catalog: Catalog): string {
  const { as_of, hash: of } = fingerprintOf(catalog);
  // A date or nothing: the price list may hold any text there.
  const day = as_of !== undefined && isDay(as_of) ? as_of.replaceAll("-", "") : "";
  const parts = [String(VERSION), scenarioCode(scenario), `${day}.${of}`].filter((part) => part !== "");
  const code = parts.join(PARTS);
  return code + PARTS + check(code);
}

/** What a link says about a price list. */
export function readLink(code: string, catalog: Catalog): LinkContent | LinkProblem {
  const version = /^([1-9]\d{0,8})~/.exec(code)?.[1];
  if (version === undefined || code.length > LONGEST) return { is: "broken" };
  if (Number(version) > VERSION) return { is: "newer" };

  const parts = code.split(PARTS);
  const given = parts.pop();
  if (given !== check(parts.join(PARTS))) return { is: "broken" };
  const madeOn = fingerprint(parts.pop() ?? "");
  const scenario = scenarioOf(parts.slice(1).join(PARTS));
  if (madeOn === undefined || scenario === undefined) return { is: "broken" };

  const ids = unknownIds(scenario, catalog);
  if (ids.length > 0) return { is: "other", ids };
  return { scenario, madeOn: madeOn.hash === fingerprintOf(catalog).hash ? null : madeOn };
}

function fingerprint(part: string): Fingerprint | undefined {
  const [, year, month, day, of] = /^(?:(\d{4})(\d\d)(\d\d))?\.([0-9a-z]{1,7})$/.exec(part) ?? [];
  if (of === undefined) return undefined;
  return { as_of: year === undefined ? undefined : `${year}-${month}-${day}`, hash: of };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

function check(code: string): string {
  return hash(code).padStart(CHECK_DIGITS, "0").slice(-CHECK_DIGITS);
}
