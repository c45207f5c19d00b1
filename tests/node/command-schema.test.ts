import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { CATALOG, creditmix, SCENARIO } from "./creditmix.js";

test.each([
  ["catalog", [], CATALOG, { ...CATALOG, actoins: [] }],
  ["catalog", ["catalog"], CATALOG, { ...CATALOG, currency: 7 }],
  ["scenario", ["scenario"], SCENARIO, { mix: [{ action: "run", quantity: "1", times: 2 }] }],
])("the schema of a %s, asked for with %j, takes a good one and refuses a bad one", (name, given, good, bad) => {
  const run = creditmix(["schema", ...given]);
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(run.stdout).toBe(readFileSync(new URL(`../../www/schema/${name}.schema.json`, import.meta.url), "utf8"));
  const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(JSON.parse(run.stdout));
  expect(valid(good), JSON.stringify(valid.errors)).toBe(true);
  expect(valid(bad)).toBe(false);
});
