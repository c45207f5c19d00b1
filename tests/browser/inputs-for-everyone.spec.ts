import { expectAccessible } from "./axe.js";
import type { CalculatorScreen } from "./calculator.js";
import { inputs } from "./catalogs/catalogs.js";
import { expect, test } from "./mounted.js";

const STATES: Record<string, (calculator: CalculatorScreen) => Promise<void>> = {
  "all entries unfolded": unfoldAll,

  "wrong entries everywhere": async (calculator) => {
    await unfoldAll(calculator);
    for (const field of await calculator.root.locator(".form input.number").all()) await field.fill("x");
  },

  "the dialog with the sums": async (calculator) => {
    await calculator.cost("Seats").getByRole("button").click();
    await expect(calculator.root.getByRole("dialog")).toBeVisible();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  for (const { width, colorScheme, direction } of [
    { width: 1280, colorScheme: "light", direction: "ltr" },
    { width: 375, colorScheme: "dark", direction: "ltr" },
    { width: 320, colorScheme: "light", direction: "rtl" },
  ] as const) {
    test(`axe finds nothing and nothing sticks out: ${state}, ${width} px, ${colorScheme}, ${direction}`, async ({
      page,
      calculator,
    }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height: 900 });
      await calculator.openWith(inputs());
      await page.evaluate((dir) => {
        document.documentElement.dir = dir;
      }, direction);
      await reach(calculator);
      await expectAccessible(page);
      expect(await stickingOut(calculator)).toEqual([]);
    });
  }
}

test("an upright slider goes up to more, also from right to left", async ({ page, calculator }) => {
  await calculator.openWith(inputs());
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await unfoldAll(calculator);
  const slider = calculator.slider("Month 1");
  const box = await slider.boundingBox();
  await slider.click({ position: { x: (box?.width ?? 0) / 2, y: 1 } });
  await expect(calculator.field("Month 1, in percent")).toHaveValue("200");
});

test("how far sliders are filled and what is chosen is seen in forced colours", async ({ page, calculator }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await calculator.openWith(inputs());
  await unfoldAll(calculator);
  for (const part of [calculator.slider("Month 1"), calculator.root.getByText("Monthly", { exact: true }).first()]) {
    await expect(part).toHaveCSS("forced-color-adjust", "none");
  }
});

async function unfoldAll(calculator: CalculatorScreen): Promise<void> {
  await calculator.root.getByLabel("A few people make most of the use").check();
  for (const fold of await calculator.root.locator(".more-summary").all()) await fold.click();
  await calculator.root.getByRole("button", { name: "Add a discount" }).click();
}

/** What reaches over the calculator's or the dialog's edge. */
function stickingOut(calculator: CalculatorScreen): Promise<readonly string[]> {
  return calculator.root.evaluate((element) => {
    const dialog = element.shadowRoot?.querySelector(".why");
    const edge = (dialog ?? element).getBoundingClientRect();
    const inner = [...(element.shadowRoot?.querySelectorAll(dialog ? ".why *" : ".form *") ?? [])];
    return inner
      .filter((part) => part.checkVisibility())
      .filter((part) => {
        const { left, right } = part.getBoundingClientRect();
        return right > edge.right + 1 || left < edge.left - 1;
      })
      .map((part) => part.className || part.tagName);
  });
}
