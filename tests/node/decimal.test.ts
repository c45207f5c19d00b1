import { expect, test } from "vitest";
import { plainDecimal } from "../../www/element/decimal.js";

test.each([
  ["12", "12"],
  ["1e-7", "0.0000001"],
  ["1.25E2", "125"],
  ["-1.5e1", "-15"],
  // Nothing is nothing, however it is written.
  ["0e999999999999", "0"],
  ["0.00e-999999999999", "0"],
])("%s is %s", (written, digits) => {
  expect(plainDecimal(written)).toBe(digits);
});

test("an exponent that no number can have makes a number that the core refuses, and no text that fills the memory", () => {
  expect(plainDecimal("1e450000000")).toBe(`1${"0".repeat(1000)}`);
  expect(plainDecimal("1e-450000000")).toBe(`0.${"0".repeat(999)}1`);
});
