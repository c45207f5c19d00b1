import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.js";
import { ACME, expect, stopClock, test } from "./calculator.js";
import { type DocsPage, openDocs } from "./docs-page.js";
import { frames, watchShifts } from "./layout-shifts.js";
import { withResolvers } from "./with-resolvers.js";

const LIST = "catalogs/example-acme.json";
const CALCULATOR = `<creditmix-calculator src="${LIST}"></creditmix-calculator>`;
const ALL = `<p>On Team it is <creditmix-price catalog="${LIST}" plan="team" seats="5"></creditmix-price> a month, at
  Enterprise <creditmix-price catalog="${LIST}" plan="enterprise"></creditmix-price>, and on Free
  <creditmix-price catalog="${LIST}" action="lookup" quantity="3000" plan="free"></creditmix-price>.</p>
  <creditmix-calculator layout="compact" src="${LIST}" action="lookup"></creditmix-calculator>${CALCULATOR}`;

type Reach = (page: Page) => Promise<void>;

/** Everything on one page, unfolded and with a wrong entry. */
const shown =
  (docs: Partial<DocsPage> = {}): Reach =>
  async (page) => {
    await openDocs(page, { body: ALL, ...docs });
    await expect(page.locator("creditmix-calculator .sentence")).toHaveCount(2);
    for (const summary of await page.locator("creditmix-calculator summary:visible").all()) await summary.click();
    await page.locator("creditmix-calculator").last().getByRole("textbox").first().fill("x");
  };

const STATES: Readonly<Record<string, Reach>> = {
  light: async (page) => {
    await page.emulateMedia({ colorScheme: "light" });
    await shown()(page);
  },
  dark: async (page) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await shown()(page);
  },
  "right to left": shown({ lang: "ar", dir: "rtl" }),
  "right to left, dark": async (page) => {
    await page.emulateMedia({ colorScheme: "dark" });
    await shown({ lang: "ar", dir: "rtl" })(page);
  },
  German: shown({ lang: "de" }),
  "320 px": async (page) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await shown()(page);
  },
  // 1280 px at 200 % are 640.
  "200 % zoom": async (page) => {
    await page.setViewportSize({ width: 640, height: 450 });
    await shown()(page);
  },
  "text at 200 %": shown({ css: ":root { font-size: 200%; }" }),
  print: async (page) => {
    await shown()(page);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("creditmix-calculator [part~=sheet]").first()).toBeVisible();
  },
  "forced colours": async (page) => {
    await page.emulateMedia({ forcedColors: "active" });
    await shown()(page);
  },
  "forced colours, dark": async (page) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
    await shown()(page);
  },
  "a bad price list": async (page) => {
    await openDocs(page, { body: "" });
    await page.route(`**/${LIST}`, (route) => route.fulfill({ json: { format: 1, product: "Broken" } }));
    await add(page, ALL);
    await expect(page.locator("creditmix-calculator .problems")).toHaveCount(2);
    await expect(page.locator("creditmix-price .none")).toHaveCount(3);
  },
  "no price list": async (page) => {
    await openDocs(page, { body: ALL.replaceAll(/(src|catalog)="[^"]*"/g, "") });
    await expect(page.locator("creditmix-calculator .state")).toHaveCount(2);
  },
  loading: async (page) => {
    await openDocs(page, { body: ALL, hold: { "example-acme.json": new Promise(() => {}) } });
    await expect(page.locator("creditmix-calculator .ghost").first()).toBeVisible();
    await expect(page.locator("creditmix-price .room")).toHaveCount(3);
  },
  "loading its words": async (page) => {
    await openDocs(page, { body: ALL, lang: "de", hold: { "creditmix-de.js": new Promise(() => {}) } });
    await expect(page.locator("creditmix-calculator .ghost").first()).toBeVisible();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe finds nothing and nothing sticks out: ${state}`, async ({ page }) => {
    // Looking through three elements in all their parts takes a while.
    test.slow();
    await page.emulateMedia({ reducedMotion: "reduce" });
    await reach(page);
    await expectAccessible(page);
    const [wide, room] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(wide).toBe(room);
  });
}

test.describe("a price list that does not come", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openDocs(page, { body: "" });
      await page.route(`**/${LIST}`, (route) => route.abort());
      await add(page, ALL);
      await expect(page.locator("creditmix-calculator .state")).toHaveCount(2);
      await expectAccessible(page);
    });
  }
});

test("one sentence is live, politely, and it is said once typing rests", async ({ page, calculator }) => {
  await page.clock.install();
  await openDocs(page, { body: CALCULATOR });
  await expect(calculator.sentence).toBeVisible();
  await stopClock(page);
  const live = calculator.root.locator('[role="status"], [role="alert"], [role="log"], [aria-live]');
  await expect(live).toHaveCount(1);
  await expect(live).toHaveRole("status");
  await live.evaluate((element) => {
    const said: (string | null)[] = [];
    Object.assign(globalThis, { said });
    new MutationObserver(() => said.push(element.textContent)).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await calculator.field("Lookup").fill("");
  await calculator.field("Lookup").pressSequentially("4000");
  // 1,000 lookups more: 13,000 credits, of which 12,500 are included in 5 seats: $79 and 500 x $0.011 = $5.50
  const sentence = "Team is the cheapest plan that serves all of it: $84.50 a month";
  await expect(calculator.sentence).toContainText(sentence);
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
  await page.clock.fastForward(699);
  expect(await said()).toEqual([]);
  await page.clock.fastForward(1);
  await expect(live).toContainText(sentence);
  expect(await said()).toHaveLength(1);
});

test("several elements on a page share one WebAssembly", async ({ page }) => {
  await page.addInitScript(() => {
    const instances: string[] = [];
    Object.assign(globalThis, { instances });
    for (const name of ["instantiate", "instantiateStreaming"] as const) {
      const original = WebAssembly[name] as (...given: unknown[]) => unknown;
      Object.assign(WebAssembly, {
        [name]: (...given: unknown[]) => {
          instances.push(name);
          return original.apply(WebAssembly, given);
        },
      });
    }
  });
  await openDocs(page, {
    body: `${ALL}<creditmix-calculator src="catalogs/copilot-studio.json"></creditmix-calculator>`,
  });
  await expect(page.locator("creditmix-calculator .sentence")).toHaveCount(3);
  await expect(page.locator("creditmix-price").first()).toHaveText("$79.00");
  expect(await page.evaluate(() => (globalThis as unknown as { instances: string[] }).instances)).toHaveLength(1);
});

test.describe("colours follow the page's color-scheme, whatever the reader's system prefers", () => {
  const ground = (page: Page) =>
    page.locator("creditmix-calculator").evaluate((element) => getComputedStyle(element).backgroundColor);
  const LIGHT = "rgb(255, 255, 255)";
  const DARK = "rgb(21, 24, 27)";

  for (const [name, colorScheme, css, expected] of [
    ["a page that is dark only", "light", ":root { color-scheme: dark; }", DARK],
    ["a page that is light only", "dark", ":root { color-scheme: light; }", LIGHT],
    ["a dark part of a light page", "light", "main { color-scheme: dark; }", DARK],
    ["a page that follows the system", "dark", "", DARK],
  ] as const) {
    test(name, async ({ page, calculator }) => {
      await page.emulateMedia({ colorScheme });
      await openDocs(page, { css, body: CALCULATOR });
      await expect(calculator.sentence).toBeVisible();
      expect(await ground(page)).toBe(expected);
    });
  }
});

for (const { width, height } of [
  { width: 1280, height: 900 },
  { width: 768, height: 1024 },
  { width: 375, height: 812 },
]) {
  test(`nothing moves while it loads, at ${width} px`, async ({ page, calculator }) => {
    await page.setViewportSize({ width, height });
    const moved = await watchShifts(page);
    const script = withResolvers();
    const list = withResolvers();
    const words = withResolvers();
    await openDocs(page, {
      lang: "de",
      css: "creditmix-calculator:not(:defined) { display: block; min-block-size: 100vh; }",
      body: `${CALCULATOR}<p>After it.</p>`,
      hold: { "creditmix.js": script.promise, "example-acme.json": list.promise, "creditmix-de.js": words.promise },
      untilLoaded: false,
    });
    await frames(page);
    script.resolve();
    await expect(calculator.root.locator(".ghost").first()).toBeVisible();
    await frames(page);
    list.resolve();
    await frames(page);
    words.resolve();
    await expect(calculator.sentence).toBeVisible();
    expect(await moved()).toEqual([]);
  });
}

test("nothing moves while the demo page loads", async ({ page, calculator }) => {
  const moved = await watchShifts(page);
  await calculator.open(ACME);
  expect(await moved()).toEqual([]);
});

/** Puts more onto a page, as a script of its own would. */
async function add(page: Page, html: string): Promise<void> {
  await page.evaluate((text) => {
    for (const [, name = "", attributes = ""] of text.matchAll(/<(creditmix-[a-z]+)([^>]*)>/g)) {
      const element = document.createElement(name);
      for (const [, key = "", value = ""] of attributes.matchAll(/([a-z]+)="([^"]*)"/g))
        element.setAttribute(key, value);
      document.querySelector("main")?.append(element, " ");
    }
  }, html);
}
