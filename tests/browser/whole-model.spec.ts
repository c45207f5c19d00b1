import type { Comparison } from "../../www/core/types.js";
import { expectAccessible } from "./axe.js";
import type { CalculatorScreen } from "./calculator.js";
import { casesOf, features, openedWith } from "./generated-cases.js";
import { expect, test } from "./mounted.js";

/** Two cases of each feature, and ten of those that mix them all. */
const EVERY = 6;
const EVERY_MIXED = 12;

for (const feature of features()) {
  for (const given of casesOf(feature, feature === "all-together" ? EVERY_MIXED : EVERY)) {
    test(`${feature} are shown with the figures of case ${given.id}`, async ({ calculator }) => {
      await calculator.openWith(openedWith(given));
      await expectFigures(calculator, given.comparison);
      expect(await everyText(calculator)).not.toMatch(/undefined|NaN|\[object|Infinity|null/);
    });
  }
}

for (const feature of ["all-together", "nextsize", "throttle"]) {
  for (const width of [1280, 375]) {
    test(`axe finds nothing, everything unfolded: ${feature}, ${width} px`, async ({ page, calculator }) => {
      const [given] = casesOf(feature, EVERY);
      if (given === undefined) throw new Error(`no case of ${feature}`);
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await calculator.openWith(openedWith(given));
      for (const fold of await calculator.root.locator(".fold:visible, summary:visible").all()) await fold.click();
      await expectAccessible(page);
    });
  }
}

/** Each plan that can be had has its card with what it costs, the best first; the others are listed with their reasons. */
async function expectFigures(calculator: CalculatorScreen, { currency, plans, ranking }: Comparison): Promise<void> {
  const expected = ranking.map((id) => {
    const plan = plans.find((one) => one.plan === id);
    if (plan === undefined || !plan.eligible) throw new Error(`${id} is ranked and has no figures`);
    return [plan.name, money(plan.per_month, currency), money(plan.total, currency)];
  });
  const shown = await calculator.root.getByRole("article").evaluateAll((cards) =>
    cards.map((card) => {
      const text = (selector: string) => card.querySelector(selector)?.textContent ?? "";
      return [text(".plan-name"), text(".amount"), text(".total").split(" over ")[0]];
    }),
  );
  expect(shown).toEqual(expected);
  const reasons = plans.filter((plan) => !plan.eligible).map((plan) => plan.name);
  await expect(calculator.root.locator(".unavailable li strong")).toHaveText(reasons);
}

function money(amount: string, currency: string): string {
  const digits = amount.split(".")[1]?.length ?? 0;
  const format = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(amount as Intl.StringNumericLiteral);
}

/** All that is read or heard, also of what is folded. */
function everyText(calculator: CalculatorScreen): Promise<string> {
  return calculator.root.evaluate((element) => {
    const inner = [...(element.shadowRoot?.querySelectorAll("*") ?? [])];
    const spoken = inner.flatMap((part) =>
      ["aria-label", "aria-valuetext"].map((name) => part.getAttribute(name) ?? ""),
    );
    return [element.shadowRoot?.textContent ?? "", ...spoken].join("\n");
  });
}
