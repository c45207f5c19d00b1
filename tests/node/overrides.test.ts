import { expect, test } from "vitest";
import { textWithoutOverrides, withoutOverrides } from "../../www/element/price-list/overrides.js";

test.each([
  ["a name with an override", '{"name":"Pro \u202e97$"}', '{"name":"Pro 97$"}'],
  ["an escaped one, in either case", '{"name":"Pro \\u202E97$\\u202c"}', '{"name":"Pro 97$"}'],
  ["isolates and embeddings", '"\u2066a\u2067b\u2068c\u2069\u202ad\u202be"', '"abcde"'],
  ["marks, which turn nothing around", '"\u200e\u200f\u061c"', '"\u200e\u200f\u061c"'],
  ["an escaped backslash", '"\\\\u202e"', '"\\\\u202e"'],
  ["an escaped backslash before an override", '"\\\\\\u202e"', '"\\\\"'],
])("%s", (_name, given, left) => {
  expect(withoutOverrides(given)).toBe(left);
});

test("a text that is no JSON loses the characters alone, and keeps what only looks like one of them", () => {
  expect(textWithoutOverrides("\u202e10\u2069% \\u202e off\u200f")).toBe("10% \\u202e off\u200f");
});
