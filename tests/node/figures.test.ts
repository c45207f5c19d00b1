import { expect, test } from "vitest";
import { sumOfAmounts } from "../../www/cli/print/figures.js";

test.each([
  [["-1.00", "-5.00"], "-6.00"],
  // More than a floating-point number can hold.
  [["9007199254740993.01", "0.02"], "9007199254740993.03"],
  [["0.10", "0.20"], "0.30"],
  [["-0.01", "0.00"], "-0.01"],
  [["5", "-12"], "-7"],
  [["1.500", "-1.499"], "0.001"],
  [["0.05"], "0.05"],
])("%j sum to %s", (amounts, sum) => {
  expect(sumOfAmounts(amounts)).toBe(sum);
});
