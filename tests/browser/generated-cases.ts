import { readdirSync, readFileSync } from "node:fs";
import type { Catalog, Comparison, Scenario } from "../../www/core/types.js";

const FOLDER = new URL("../cases/generated/", import.meta.url);

/** A case of the whole model: its comparison comes from outside of this calculator. */
export interface GeneratedCase {
  readonly id: string;
  readonly catalog: Catalog;
  readonly scenario: Scenario;
  readonly comparison: Comparison;
}

/** The features of the model that there are cases for. */
export function features(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".ndjson"))
    .map((file) => file.replace(".ndjson", ""))
    .sort();
}

/** Every `step`th case of a feature. */
export function casesOf(feature: string, step: number): readonly GeneratedCase[] {
  const lines = readFileSync(new URL(`${feature}.ndjson`, FOLDER), "utf8")
    .trim()
    .split("\n");
  return lines.filter((_, place) => place % step === 0).map((line) => JSON.parse(line) as GeneratedCase);
}

/** The case's catalog with its scenario as the only preset, so that the page opens with it. */
export function openedWith({ catalog, scenario }: GeneratedCase): Catalog {
  return { ...catalog, presets: [{ id: "case", name: "Case", scenario }] };
}
