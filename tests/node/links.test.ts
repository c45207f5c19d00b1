import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import type { Catalog, Scenario } from "../../www/core/index.js";
import { hash } from "../../www/element/share/hash.js";
import { linkCode, readLink } from "../../www/element/share/link-code.js";
import { addressWith, codeAt, placeOf } from "../../www/element/share/place.js";
import { readGeneratedCases } from "./cases.js";
import { anyCatalog, anyScenario, randomFrom } from "./scenarios.js";
import { Calculator, isFailure } from "./wasm.js";

// Thousands of round trips take long on a busy machine. Nothing depends on how long.
vi.setConfig({ testTimeout: 120_000 });

const CATALOGS = new URL("../../www/catalogs/", import.meta.url);
const catalogs = readdirSync(CATALOGS)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, CATALOGS), "utf8")) as Catalog] as const);

const presets = catalogs.flatMap(([name, catalog]) =>
  (catalog.presets ?? []).map(({ id, scenario }) => [`${name}, ${id}`, catalog, scenario] as const),
);

/** What a link's characters may be without any program having to escape them. */
const PLAIN = /^[A-Za-z0-9._~:,!-]+$/;

function read(code: string, catalog: Catalog): Scenario {
  const content = readLink(code, catalog);
  if (!("scenario" in content)) throw new Error(JSON.stringify(content));
  expect(content.madeOn).toBeNull();
  return content.scenario;
}

describe("a link gives back what was entered", () => {
  test.each(presets)("%s", (_, catalog, scenario) => {
    const code = linkCode({ months: "12", billing: "monthly", currency: catalog.currency, ...scenario }, catalog);
    expect(code).toMatch(PLAIN);
    expect(`https://www.example.com/pricing#creditmix=${code}`.length).toBeLessThan(300);
    const calculator = new Calculator(catalog);
    expect(calculator.compareText(read(code, catalog))).toBe(calculator.compareText(scenario));
    calculator.free();
  });

  test("every generated case, with the same figures", () => {
    for (const { name, catalog, scenario } of readGeneratedCases()) {
      const code = linkCode(scenario, catalog);
      expect(code, name).toMatch(PLAIN);
      const calculator = new Calculator(catalog);
      const figures = calculator.compareText(scenario);
      expect(calculator.compareText(read(code, catalog)), name).toBe(figures);
      calculator.free();
    }
  });

  test("scenarios of every kind, on price lists with any text for ids", () => {
    const random = randomFrom(7);
    for (let round = 0; round < 2000; round++) {
      const catalog = anyCatalog(random);
      const scenario = anyScenario(catalog, random);
      const code = linkCode(scenario, catalog);
      expect(code).toMatch(PLAIN);
      expect(read(code, catalog)).toEqual(scenario);
    }
  });
});

const acme = catalogs.find(([name]) => name === "example-acme.json")?.[1] as Catalog;
const team: Scenario = acme.presets?.[0]?.scenario ?? {};

describe("a link that is not whole says nothing", () => {
  test("cut short anywhere", () => {
    const code = linkCode(team, acme);
    for (let length = 0; length < code.length; length++) {
      expect(readLink(code.slice(0, length), acme)).toEqual({ is: "broken" });
    }
  });

  test("with one character changed", () => {
    const code = linkCode(team, acme);
    for (let place = 1; place < code.length; place++) {
      const changed = code[place] === "7" ? "8" : "7";
      expect(readLink(code.slice(0, place) + changed + code.slice(place + 1), acme)).toEqual({ is: "broken" });
    }
  });

  test.each(["", "~", "1", "0~x", "<script>alert(1)</script>", "1~".repeat(20_000)])(
    "text that is none: %.20s",
    (text) => {
      expect(readLink(text, acme)).toEqual({ is: "broken" });
    },
  );

  // Checked right, and still nothing that is ever written.
  test.each([
    "m",
    "m1e3",
    "m1~m2",
    "m--1",
    "bx",
    "cusd",
    "rx",
    "z1",
    "a",
    "alookup",
    "alookup:1:x",
    "alookup:1:d:a:b:c",
    "a!ff!fe:1",
    "a!3:1",
    "a__proto__:1",
    "sa:1:2",
    "o",
    "h1",
    "xName:p",
    "lUSD",
    "y1,,2",
  ])("%s", (part) => {
    const code = `1~${part}~.abc`;
    const broken = readLink(`${code}~${hash(code).padStart(4, "0").slice(-4)}`, acme);
    expect(broken).toEqual({ is: "broken" });
  });
});

test("a link of a later version says so, whatever it is checked by", () => {
  expect(readLink("2~anything:new", acme)).toEqual({ is: "newer" });
  expect(readLink("10~anything:new", acme)).toEqual({ is: "newer" });
});

test("a link for another price list names what is missing, each id once", () => {
  const other: Scenario = {
    // No seats of this list either, which is for the answer to say.
    seats: { pilot: "3" },
    mix: [
      { action: "lookup", quantity: "1" },
      { action: "toast", quantity: "1" },
      { action: "toast", quantity: "2" },
      { action: "agent-run", quantity: "1", variant: "slow", modifiers: ["overnight", "blue"] },
    ],
    plans: { team: { size: "large", add_ons: { extra: "1" } }, gold: {} },
  };
  expect(readLink(linkCode(other, acme), acme)).toEqual({
    is: "other",
    ids: ["toast", "slow", "blue", "large", "extra", "gold"],
  });
});

describe("the price list has changed since", () => {
  const code = linkCode(team, acme);

  test("where a price has", () => {
    const dearer = { ...acme, as_of: "2027-01-15", plans: acme.plans.map((plan) => ({ ...plan, setup: "1" })) };
    expect(readLink(code, dearer)).toMatchObject({ madeOn: { as_of: "2026-11-01" } });
  });

  test("not where only its sources, presets or the day of reading have", () => {
    const { presets: _, ...same } = { ...acme, as_of: "2027-01-15", sources: ["https://example.com"], notes: "New." };
    expect(readLink(code, same)).toMatchObject({ madeOn: null });
  });

  test("and a date that is none is left out", () => {
    const odd = linkCode(team, { ...acme, as_of: "<b>~today" });
    expect(odd).toMatch(PLAIN);
    expect(readLink(odd, acme)).toMatchObject({ madeOn: null });
  });
});

test("a link carries no price", () => {
  const dearer = JSON.parse(JSON.stringify(acme).replaceAll("0.011", "0.987654"));
  const scenario = (catalog: Catalog) => linkCode(team, catalog).split("~").slice(0, -2);
  expect(scenario(dearer)).toEqual(scenario(acme));
});

test("figures that a link leads to are refused by the core where they make no sense, not by the link", () => {
  const calculator = new Calculator(acme);
  const answer = calculator.advise(read(linkCode({ ...team, months: "100000" }, acme), acme));
  expect(isFailure(answer)).toBe(true);
  calculator.free();
});

describe("where a link stands in the address", () => {
  const code = linkCode(team, acme);

  test.each([
    [null, "https://example.com/p?a=b#top", `https://example.com/p?a=b#top&creditmix=${code}`],
    ["#calc", "https://example.com/p#calc=old&x=1", `https://example.com/p#x=1&calc=${code}`],
    ["?calc", "https://example.com/p?a=%20b#top", `https://example.com/p?a=%20b&calc=${code}#top`],
  ])("%s", (attribute, address, expected) => {
    const place = placeOf(attribute);
    if (place === null) throw new Error("no place");
    const made = addressWith(address, place, code);
    expect(made).toBe(expected);
    expect(codeAt(made, place)).toBe(code);
    // Some programs escape whatever can be.
    expect(codeAt(made.replaceAll(":", "%3A").replaceAll("https%3A", "https:").replaceAll("~", "%7E"), place)).toBe(
      code,
    );
  });

  test.each(["off", "", "calc", "#", "#a=b"])("nowhere: %s", (attribute) => {
    expect(placeOf(attribute)).toBeNull();
  });

  test("nothing there is nothing said", () => {
    const place = placeOf("#calc");
    expect(place && codeAt("https://example.com/#calcium=1", place)).toBeUndefined();
    expect(place && codeAt("https://example.com/", place)).toBeUndefined();
  });
});
