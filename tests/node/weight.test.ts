import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { weighElement } from "../../scripts/weight/weigh.mjs";

type Weight = Readonly<Record<"raw" | "gzip" | "brotli", number>>;

const BUDGET: Readonly<Record<string, Weight>> = JSON.parse(
  readFileSync(new URL("../../scripts/weight/budget.json", import.meta.url), "utf8"),
);

const weights = await weighElement();

test("each part has a budget", () => {
  expect(Object.keys(weights)).toEqual(Object.keys(BUDGET));
});

describe("what a page loads is within its budget", () => {
  test.each(Object.keys(BUDGET))("%s", (part) => {
    const weight = weights[part];
    for (const of of ["raw", "gzip", "brotli"] as const) {
      expect(weight?.[of], of).toBeGreaterThan(1000);
      expect(weight?.[of], of).toBeLessThanOrEqual(BUDGET[part]?.[of] ?? 0);
    }
  });
});
