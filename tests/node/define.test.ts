import { expect, test } from "vitest";
import { CreditmixCalculator } from "../../www/element/define.js";

test("the class can be imported where there is no page", () => {
  expect(CreditmixCalculator.observedAttributes).toContain("src");
});
