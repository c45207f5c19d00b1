import { test as base, type ConsoleMessage, expect, type Locator, type Page } from "@playwright/test";

export { expect };

/** The address of the price list that the demo page shows first. */
export const FIRST_CATALOG = "**/catalogs/copilot-studio.json";

export const ACME = "./?catalog=example-acme";

/** The calculator as a buyer sees it: fields and figures by the words beside them. */
export class CalculatorScreen {
  readonly page: Page;
  readonly root: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.locator("creditmix-calculator");
  }

  async open(address = "./"): Promise<void> {
    await this.page.goto(address);
    await expect(this.sentence).toBeVisible();
  }

  /** Opens the demo page with another price list in place of its first one. */
  async openWith(catalog: object): Promise<void> {
    await this.page.route(FIRST_CATALOG, (route) => route.fulfill({ json: catalog }));
    await this.open();
  }

  get sentence(): Locator {
    return this.root.locator(".sentence");
  }

  field(label: string): Locator {
    return this.root.getByRole("textbox", { name: label, exact: true });
  }

  slider(action: string): Locator {
    return this.root.getByRole("slider", { name: `${action}: slider` });
  }

  preset(name: string): Locator {
    return this.root.getByRole("button", { name, exact: true });
  }

  card(plan: string): Locator {
    return this.root.getByRole("article", { name: plan, exact: true });
  }

  /** What a plan costs a month, as its card says. */
  cost(plan: string): Locator {
    return this.card(plan).locator(".amount");
  }

  /** A figure of a plan, by the word beside it. */
  figure(plan: string, row: string): Locator {
    return this.card(plan).locator(".figure").filter({ hasText: row }).locator("dd");
  }

  /** The names on the cards, in their order. */
  get plans(): Locator {
    return this.root.getByRole("article").getByRole("heading", { level: 3 });
  }
}

/** Stops a page's clock, once what it waits for has come; from then on it goes only as far as a test moves it. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
}

/** Fails a test whose page logs an error: a script that breaks, or something that the Content-Security-Policy forbids. */
export const test = base.extend<{ calculator: CalculatorScreen; expectedErrors: RegExp[]; quietConsole: undefined }>({
  calculator: async ({ page }, use) => use(new CalculatorScreen(page)),
  expectedErrors: [[], { option: true }],
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      const onError = ({ message }: Error) => void errors.push(message);
      const onMessage = (message: ConsoleMessage) => {
        if (message.type() === "error") errors.push(message.text());
      };
      page.on("pageerror", onError).on("console", onMessage);
      await use(undefined);
      page.off("pageerror", onError).off("console", onMessage);
      expect(errors.filter((text) => !expectedErrors.some((expected) => expected.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});
