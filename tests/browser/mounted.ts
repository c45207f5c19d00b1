import type { Page } from "@playwright/test";
import { CalculatorScreen, expect, test as onOwnPage } from "./calculator.js";

export { ACME, expect } from "./calculator.js";

const LIST = /^\.\/(?:\?catalog=([\w-]+))?$/;

/** A calculator on a page that is there already: what opens is a new element in the place of the one before. */
export class MountedCalculator extends CalculatorScreen {
  /** Mounts one with the price list that the demo page would show at this address. */
  override async open(address = "./"): Promise<void> {
    const [, list] =
      LIST.exec(address) ??
      (() => {
        throw new Error(`${address} is a page: its test needs a page of its own`);
      })();
    await this.mount({ src: `./catalogs/${list ?? "copilot-studio"}.json` });
    await expect(this.sentence).toBeVisible();
  }

  /** Mounts one with a price list of the test's. */
  override async openWith(catalog: object): Promise<void> {
    await this.mount({ catalog });
    await expect(this.sentence).toBeVisible();
  }

  /** Mounts one with these properties, whatever comes of it. */
  async mount(properties: object): Promise<void> {
    await this.page.evaluate((given) => {
      const calculator = Object.assign(document.createElement("creditmix-calculator"), given);
      document.querySelector("creditmix-calculator")?.replaceWith(calculator);
    }, properties);
  }
}

/**
 * Tests of the element, on a demo page that the worker keeps: opening a page takes three times as long as an element on it. What a test
 * does to the page is taken back after it; a test of how a page loads has one of its own (see calculator.ts).
 */
export const test = onOwnPage.extend<{ calculator: MountedCalculator }, { demoPage: Page }>({
  demoPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`http://localhost:${process.env.CREDITMIX_SITE_PORT}/`);
      await use(page);
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ demoPage }, use) => {
    await use(demoPage);
    await tidy(demoPage);
  },
  calculator: async ({ page }, use) => use(new MountedCalculator(page)),
});

async function tidy(page: Page): Promise<void> {
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    const { documentElement } = document;
    for (const name of documentElement.getAttributeNames()) documentElement.removeAttribute(name);
    documentElement.lang = "en";
    localStorage.clear();
    history.replaceState(null, "", "./");
    scrollTo(0, 0);
  });
}
