import { describe, expect, test } from "vitest";
import { parseCatalog } from "../../www/element/price-list/parse-catalog.js";

describe("numbers keep the digits that are written", () => {
  test.each([
    ["123456789012.345678", "123456789012.345678"],
    ["0.123456789012", "0.123456789012"],
    ["99999.00", "99999"],
    ["-0.5", "-0.5"],
    ["1e3", "1000"],
    ["1.5E+2", "150"],
    ["2e-7", "0.0000002"],
    ["0", "0"],
  ])("%s", (written, digits) => {
    expect(parseCatalog(`{"a":[${written},{"b" : ${written}\n}]}`)).toEqual({ a: [digits, { b: digits }] });
  });
});

test("texts, names and words stay as they are", () => {
  const given = {
    "7": "7 up, 1e3",
    quoted: 'say "1.50"',
    path: "c:\\1\\",
    open: '5\\"5',
    yes: true,
    no: null,
    empty: "",
    u: "\u00e9 9",
  };
  expect(parseCatalog(JSON.stringify(given))).toEqual(given);
});

test("a text as long as a price list may be is read", () => {
  const text = "\\1".repeat(250_000);
  expect(parseCatalog(JSON.stringify({ text, number: 1.5 }))).toEqual({ text, number: "1.5" });
});
