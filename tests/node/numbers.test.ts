import { expect, test } from "vitest";
import { lossyNumbers } from "../../www/cli/numbers.js";

test.each([
  "0",
  "-0",
  "0.1",
  "0.10000000000000000000",
  "1e3",
  "1000",
  "1.50E+2",
  "123456789012345",
  "9007199254740992",
  "0.000000000001",
  "1e-12",
  "1000000000000",
  "100000000000000000000000",
])("%s is the same in a browser", (written) => {
  expect(lossyNumbers(`{"a":[${written}]}`)).toEqual([]);
});

test.each(["9007199254740993", "12345555444445555.45", "0.12345678901234567", "-9007199254740993", "1e400"])(
  "%s is another in a browser",
  (written) => {
    expect(lossyNumbers(`{"a":[1,{"b/c~":${written}}],"d":"${written}"}`)).toMatchObject([
      { code: "too_many_digits", path: "/a/1/b~1c~0" },
    ]);
  },
);

test("numbers in texts and names are none, and places are counted", () => {
  const text =
    '{"9007199254740993": [], "x": "\\\\\\" 9007199254740993", "y": [[1, 2], [true, null, 9007199254740993]]}';
  expect(lossyNumbers(text).map(({ path }) => path)).toEqual(["/y/1/2"]);
});

test("a text of a megabyte is read", () => {
  expect(lossyNumbers(JSON.stringify({ notes: "\\n".repeat(500_000), list: Array(1000).fill(0.1) }))).toEqual([]);
});
