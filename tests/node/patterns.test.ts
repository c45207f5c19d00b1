import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { anchorOf } from "../../scripts/docs/contents.mjs";
import { written } from "../../scripts/docs/excerpt.mjs";
import { calculated, figureOf } from "../../scripts/docs/figure.mjs";
import { grouped } from "../../scripts/docs/grouped.mjs";
import { PAGE, patternsPage, TEMPLATE } from "../../scripts/docs/page.mjs";
import { PATTERNS, readPattern } from "../../scripts/docs/read.mjs";
import { creditmix } from "./creditmix.js";

const page = readFileSync(PAGE, "utf8");
const catalogs = namesIn("");
const buyers = namesIn("usage/");
const worked = namesIn("by-hand/").map((name) => ({ name, ...readPattern(`by-hand/${name}`) }));

/** The JSON files of a folder, without their ending. */
function namesIn(folder: string): string[] {
  const files = readdirSync(new URL(folder, PATTERNS));
  return files.filter((name) => name.endsWith(".json")).map((name) => name.replace(/\.json$/, ""));
}

describe("docs/patterns.md", () => {
  test("is what `npm run docs:patterns` writes", () => {
    expect(page).toBe(patternsPage());
    expect(page).not.toContain("{{");
  });

  test("shows every pattern under its own heading", () => {
    const anchors = Array.from(page.matchAll(/^### (.+)$/gm), ([, heading = ""]) => anchorOf(heading));
    expect(anchors.sort()).toEqual([...catalogs].sort());
    for (const name of [...catalogs, ...buyers.map((buyer) => `usage/${buyer}`)]) {
      expect(page).toContain(`](patterns/${name}.json):`);
    }
  });

  test("links to what there is", () => {
    const anchors = Array.from(page.matchAll(/^#+ (.+)$/gm), ([, heading = ""]) => `#${anchorOf(heading)}`);
    for (const [, link = ""] of page.matchAll(/\]\(([^)]+)\)/g)) {
      expect(link.startsWith("#") ? anchors.includes(link) : existsSync(new URL(link, PAGE)), link).toBe(true);
    }
  });

  test("has no figure typed by hand", () => {
    const text = readFileSync(TEMPLATE, "utf8").replaceAll(/\{\{.*?\}\}/g, "");
    expect(text.match(/\d[\d.,]*\d/g)).toBeNull();
  });
});

describe("the price lists of the patterns", () => {
  test.each(catalogs)("%s passes `check`", (name) => {
    const file = fileURLToPath(new URL(`${name}.json`, PATTERNS));
    expect(creditmix(["check", file])).toMatchObject({ status: 0, stdout: `${file}: no problems\n`, stderr: "" });
  });

  test("each has figures worked out by hand", () => {
    expect([...new Set(worked.map(({ catalog }) => catalog))].sort()).toEqual([...catalogs].sort());
  });

  test("the buyer with a spend cap is otherwise the one without", () => {
    const { spend_cap, ...rest } = readPattern("usage/uneven-with-spend-cap");
    expect(spend_cap).toBeDefined();
    expect(rest).toEqual(readPattern("usage/uneven"));
  });
});

describe("the figures worked out by hand", () => {
  test.each(worked)("$name", ({ name, working, figures }) => {
    expect(working.length).toBeGreaterThan(0);
    expect(figures).toHaveProperty("total");
    const said = Object.keys(figures).map((what) => [what, calculated(name, what)]);
    expect(Object.fromEntries(said)).toEqual(figures);
  });

  test("what is not among them cannot stand on the page", () => {
    expect(() => figureOf("hard-cap", "used")).toThrow("`used` is not worked out");
    expect(() => figureOf("hard-cup", "total")).toThrow("hard-cup.json cannot be read");
  });
});

describe("how they are written", () => {
  test.each([
    ["120.00", "120.00"],
    ["1200.00", "1,200.00"],
    ["1234567.8901", "1,234,567.8901"],
  ])("%s as %s", (number, text) => {
    expect(grouped(number)).toBe(text);
  });

  test("JSON on one line where it fits, and always the same JSON", () => {
    expect(written({ a: [1, "2"], b: {} })).toBe('{ "a": [1, "2"], "b": {} }');
    for (const name of catalogs) {
      const text = written(readPattern(name));
      expect(JSON.parse(text)).toEqual(readPattern(name));
      expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
    }
  });
});
