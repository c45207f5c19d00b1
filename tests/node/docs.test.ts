import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commandPage } from "../../scripts/docs/command-page.mjs";
import { elementPage } from "../../scripts/docs/element-page.mjs";
import type { Catalog } from "../../www/core/index.js";
import { Calculator, isFailure } from "./wasm.js";

const DOCS = new URL("../../docs/", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, DOCS), "utf8");

interface Figures {
  readonly catalog: string;
  readonly months: number;
  readonly quantity: string;
  readonly totals: Readonly<Record<string, string>>;
  readonly served: Readonly<Record<string, string>>;
  readonly working: string;
}

const FIGURES: readonly Figures[] = JSON.parse(read("catalogs/figures.json"));

describe("the price list that the documentation builds up", () => {
  test("each step of it has figures worked out by hand", () => {
    const steps = readdirSync(new URL("catalogs/", DOCS)).filter((name) => name.startsWith("step-"));
    expect(FIGURES.map(({ catalog }) => `${catalog}.json`)).toEqual(steps.sort());
  });

  test.each(FIGURES)("$catalog: $working", ({ catalog, months, quantity, totals, served }) => {
    const list: Catalog = JSON.parse(read(`catalogs/${catalog}.json`));
    const answer = new Calculator(list).compare({ months, mix: [{ action: "run", quantity }] });
    if (isFailure(answer)) throw new Error(JSON.stringify(answer.errors));
    const of = (field: "total" | "served_share") =>
      Object.fromEntries(answer.plans.map((plan) => [plan.plan, plan.eligible ? plan[field] : null]));
    expect(of("total")).toEqual(totals);
    expect(of("served_share")).toEqual(served);
  });
});

describe("what the pages repeat is fresh: `npm run docs:reference` writes it anew", () => {
  test("the elements", () => {
    expect(read("element.md")).toBe(elementPage());
    expect(elementPage()).toContain("## `<creditmix-price>`");
  });

  test("the command", () => {
    expect(read("command.md")).toBe(commandPage());
  });
});
