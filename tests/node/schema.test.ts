import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { readCases, readCatalogs, readGeneratedCases } from "./cases.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const catalog = ajv.compile(readSchema("catalog"));
const scenario = ajv.compile(readSchema("scenario"));

function readSchema(name: string) {
  return JSON.parse(readFileSync(new URL(`../../www/schema/${name}.schema.json`, import.meta.url), "utf8"));
}

const cases = readCases().filter((given) => typeof given.catalog === "object" && typeof given.scenario === "object");

describe("what the calculator takes, the schemas take", () => {
  test.each([...cases.filter((given) => given.refused === undefined), ...readGeneratedCases()])("$name", (given) => {
    expect(catalog(given.catalog), JSON.stringify(catalog.errors)).toBe(true);
    expect(scenario(given.scenario), JSON.stringify(scenario.errors)).toBe(true);
  });

  test.each(readCatalogs())("$name", (given) => {
    expect(catalog(given.catalog), JSON.stringify(catalog.errors)).toBe(true);
  });
});

/** What an editor must flag: anything else needs the whole document to be understood. */
const SEEN = new Set(["missing_field", "unknown_field", "negative_number", "invalid_number"]);

describe("what is misspelt or misshapen, the schemas refuse", () => {
  const misshapen = cases.filter((given) => {
    const errors = "errors" in given.expected ? given.expected.errors : [];
    // Whether a line must have `each` depends on its action.
    return errors?.some(({ code, path }) => SEEN.has(code) && !path.endsWith("/each"));
  });
  test.each(misshapen)("$name", (given) => {
    expect(given.refused === "catalog" ? catalog(given.catalog) : scenario(given.scenario)).toBe(false);
  });
});
