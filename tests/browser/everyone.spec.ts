import { expectAccessible } from "./axe.js";
import { everyRule } from "./catalogs/catalogs.js";
import { ACME, expect, type MountedCalculator, test } from "./mounted.js";

const SIZES = [
  { width: 1280, height: 900 },
  { width: 375, height: 812 },
];

const STATES: Record<string, (calculator: MountedCalculator) => Promise<void>> = {
  "as it opens": (calculator) => calculator.open(ACME),

  "with a wrong entry and everything unfolded": async (calculator) => {
    await calculator.open(ACME);
    await calculator.field("Lookup").fill("1,2");
    for (const fold of await calculator.root.locator(".fold:visible, summary:visible").all()) await fold.click();
  },

  "with a bad price list": async (calculator) => {
    await calculator.mount({ catalog: { format: 1, product: "Broken" } });
    await expect(calculator.root.getByRole("alert")).toBeVisible();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  for (const size of SIZES) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`axe finds nothing ${state}, ${size.width} px, ${colorScheme}`, async ({ page, calculator }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await page.setViewportSize(size);
        await reach(calculator);
        await expectAccessible(page);
      });
    }
  }
}

const LISTS: Record<string, (calculator: MountedCalculator) => Promise<void>> = {
  "the first one": (calculator) => calculator.open(),
  "the example": (calculator) => calculator.open(ACME),
  "with every rule": (calculator) => calculator.openWith(everyRule()),
};

for (const [list, reach] of Object.entries(LISTS)) {
  test(`nothing sticks out, from 300 to 1280 px: ${list}`, async ({ page, calculator }) => {
    await reach(calculator);
    for (const width of [300, 320, 375, 479, 480, 560, 640, 768, 879, 880, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await stickingOut(calculator), `at ${width} px`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBe(width);
    }
  });
}

/** What reaches over the calculator's edge, but for the sentence's ground, which covers the edges of what passes beneath. */
function stickingOut(calculator: MountedCalculator): Promise<readonly string[]> {
  return calculator.root.evaluate((element) => {
    const edge = element.getBoundingClientRect();
    const inner = [...(element.shadowRoot?.querySelectorAll(".title, .presets, .form *, .sentence, .results *") ?? [])];
    return inner
      .filter((part) => part.checkVisibility())
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return right > edge.right + 1 || left < edge.left - 1;
      })
      .map((part) => part.className || part.tagName);
  });
}
