import { describe, expect, test } from "vitest";
import { formatsFor } from "../../www/element/format.js";

describe("lists are written as the language writes them", () => {
  test.each([
    ["en", "a, b, and c", "a, b, c"],
    ["de", "a, b und c", "a, b und c"],
    ["fr", "a, b et c", "a, b, c"],
    ["es", "a, b y c", "a, b y c"],
    ["ja", "a、b、c", "a、b、c"],
    ["ar", "a وb وc", "a وb وc"],
  ])("%s", (language, list, brief) => {
    const formats = formatsFor(language);
    expect(formats.list(["a", "b", "c"])).toBe(list);
    expect(formats.briefList(["a", "b", "c"])).toBe(brief);
  });
});
