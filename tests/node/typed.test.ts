import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../www/core/index.js";
import { fieldOf } from "../../www/element/form/field.js";
import { readPercent, readTyped } from "../../www/element/form/typed.js";
import { formatsFor } from "../../www/element/format.js";
import { loadWords } from "../../www/element/words/index.js";
import { Calculator, isFailure } from "./wasm.js";

async function read(language: string, text: string) {
  return readTyped(text, formatsFor(language).marks, (await loadWords(language)).magnitudes);
}

/** What stands in a field once it is left, with all spaces alike; the problem where the text is not understood. */
async function written(language: string, text: string): Promise<string> {
  const typed = await read(language, text);
  return "problem" in typed ? typed.problem : fieldOf(typed.value, formatsFor(language)).text.replaceAll(/\s/g, " ");
}

describe("a number as people type it, and as it is written out", () => {
  test.each([
    ["en", "250k", "250,000"],
    ["en", "1.2M", "1,200,000"],
    ["en", "1,200", "1,200"],
    ["en", "1 200", "1,200"],
    ["en", "0.5", "0.5"],
    ["en", "", "0"],
    ["en", "1,2", "decimal_mark"],
    ["en", "many", "not_a_number"],
    // Not guessed: a footnote, a digit in a circle, what every object has, a half, and what is twenty thousand in German.
    ["en", "100²", "not_a_number"],
    ["en", "①", "not_a_number"],
    ["en", "5constructor", "not_a_number"],
    ["en", "0,500", "decimal_mark"],
    ["en", "003,600", "3,600"],
    ["en", "20.000", "thousands"],
    ["en", "1.250", "thousands"],
    ["en", "0.500", "0.5"],
    ["en", "20.125", "20.125"],
    ["en", "1.250k", "1,250"],
    ["de", "20,000", "thousands"],
    ["de", "20.000", "20.000"],
    ["en", "\u{116db}", "not_a_number"],
    ["en", "\u{1d7d9}", "not_a_number"],
    ["en", "१२", "12"],
    ["en", "۹۰", "90"],
    ["en", "１２，５００", "12,500"],
    ["de", "2,5 Tsd.", "2.500"],
    ["de", "1,2 Mio", "1.200.000"],
    ["fr", "1 234,5", "1 234,5"],
    ["fr", "2 Md", "2 000 000 000"],
    ["es", "250 mil", "250.000"],
    // An English billion has nine zeros, a Spanish one twelve.
    ["es", "2b", "not_a_number"],
    ["ja", "2.5万", "25,000"],
    ["ja", "３０", "30"],
    ["ar", "١٬٢٣٤٫٥", "1,234.5"],
    ["ar", "3 آلاف", "3,000"],
    // No dictionary, but marks of its own.
    ["da", "1.234,5", "1.234,5"],
    ["da", "7.5", "decimal_mark"],
  ])("%s: “%s” is %s", async (language, text, expected) => {
    expect(await written(language, text)).toBe(expected);
  });
});

describe("a percent, with its sign or without", () => {
  test.each([
    ["en", "30%", "30"],
    ["en", "30 %", "30"],
    ["en", " 30\u202f% ", "30"],
    ["en", "30％", "30"],
    ["en", "-1.5%", "-1.5"],
    ["en", "30", "30"],
    ["en", "", "0"],
    ["de", "7,5 %", "7.5"],
    ["de", "7.5%", "decimal_mark"],
    ["fr", "7,5\u00a0%", "7.5"],
    ["ar", "٣٠٪", "30"],
    ["ar", "30\u200e%\u200e", "30"],
    ["ar", "٣٠ ٪\u061c", "30"],
    ["en", "%", "not_a_number"],
    ["en", "30%%", "not_a_number"],
    ["en", "%30", "not_a_number"],
    ["en", "30% off", "not_a_number"],
  ])("%s: “%s” is %s", async (language, text, expected) => {
    const typed = readPercent(text, formatsFor(language).marks, (await loadWords(language)).magnitudes);
    expect("problem" in typed ? typed.problem : typed.value).toBe(expected);
    // Elsewhere the sign means nothing.
    if (/[%٪％]/.test(text)) expect(await read(language, text)).toEqual({ problem: "not_a_number" });
  });
});

describe("what is typed is what is priced", () => {
  const list: Catalog = JSON.parse(
    readFileSync(new URL("../../www/catalogs/copilot-studio.json", import.meta.url), "utf8"),
  );
  const [preset] = list.presets ?? [];

  // So many classic answers a day of 1 credit, and 1,800 generative ones of 2: (typed x 30 + 108,000) x $0.01
  test.each([
    ["250k", "76080.00"],
    ["1,200", "1440.00"],
    ["1 200", "1440.00"],
    ["0.5", "1080.15"],
    ["", "1080.00"],
  ])("“%s” answers cost $%s", async (text, cost) => {
    const typed = await read("en", text);
    if ("problem" in typed) throw new Error(typed.problem);
    const [classic, ...others] = preset?.scenario.mix ?? [];
    if (classic === undefined) throw new Error("the preset has no answers");
    const mix = [{ ...classic, quantity: typed.value }, ...others];
    const answer = new Calculator(list).compare({ ...preset?.scenario, mix });
    if (isFailure(answer)) throw new Error(JSON.stringify(answer));
    expect(answer.plans.find(({ name }) => name === "Pay as you go")).toMatchObject({ per_month: cost });
  });
});
