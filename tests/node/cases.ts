import { readdirSync, readFileSync } from "node:fs";
import type { Catalog, Comparison, Scenario } from "../../www/core/index.js";

const PROJECT = new URL("../../", import.meta.url);
const CASES = new URL("tests/cases/", PROJECT);
const CATALOGS = new URL("www/catalogs/", PROJECT);

/** A case as tests/cases/README.md describes it; a catalog or a scenario may be a text where the text is the point. */
export interface Case {
  name: string;
  catalog: Catalog | string;
  scenario: Scenario | string;
  expected: Partial<Comparison> | { errors: { code: string; path: string }[] };
  refused?: "catalog" | "scenario";
}

/** Every case worked out by hand. */
export function readCases(): Case[] {
  return filesBelow(CASES, ".json").map((name) => {
    const found = readJson(new URL(name, CASES));
    return { ...found, name, catalog: found.catalog ?? readJson(new URL(found.catalog_file, PROJECT)) };
  });
}

/** Every generated case, with its whole comparison. */
export function readGeneratedCases(): { name: string; catalog: Catalog; scenario: Scenario; comparison: Comparison }[] {
  return filesBelow(CASES, ".ndjson").flatMap((name) => {
    const lines = readFileSync(new URL(name, CASES), "utf8").trimEnd().split("\n");
    return lines.map((line) => JSON.parse(line)).map((found) => ({ ...found, name: `${name}: ${found.id}` }));
  });
}

/** Every price list that the project ships. */
export function readCatalogs(): { name: string; catalog: Catalog }[] {
  return filesBelow(CATALOGS, ".json").map((name) => ({ name, catalog: readJson(new URL(name, CATALOGS)) }));
}

/** A catalog or scenario as a case has it: as text, or as the object that it stands for. */
export function text(document: object | string): string {
  return typeof document === "string" ? document : JSON.stringify(document);
}

function filesBelow(folder: URL, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort();
}

function readJson(file: URL) {
  return JSON.parse(readFileSync(file, "utf8"));
}
