import type { Locator, Page } from "@playwright/test";
import { ACME, type CalculatorScreen, expect, test } from "./calculator.js";
import { installTraps } from "./traps.js";

const CRASHED = "The calculator broke while it worked this out. What you entered is still there.";

test.beforeEach(async ({ page }) => {
  await page.addInitScript(installTraps);
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener("creditmix-error", ({ reason, message }) => heard.push(`${reason}: ${message}`));
  });
});

/** Lets the next call of a function of the WebAssembly trap. */
async function trapAt(page: Page, name: string): Promise<void> {
  await page.evaluate((next) => {
    (globalThis as unknown as { traps: { next: string } }).traps.next = next;
  }, name);
}

/** What the page was told since it was last asked. */
function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
}

function tryAgain(calculator: CalculatorScreen) {
  return calculator.root.getByRole("button", { name: "Try again" });
}

/** Puts a price into the page, and waits for its amount. */
async function addPrice(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    const price = document.createElement("creditmix-price");
    Object.assign(price, { catalog: "./catalogs/example-acme.json", plan: "team" });
    document.body.append(price);
  });
  const price = page.locator("creditmix-price");
  await expect(price).toContainText("$49.00");
  return price;
}

const TRAPPED = ["broken: RuntimeError: unreachable"];

for (const opened of ["calculator_new", "calculator_adviseWithin"]) {
  test(`while it opens (${opened})`, async ({ page, calculator }) => {
    await page.addInitScript((next) => {
      (globalThis as unknown as { traps: { next: string } }).traps.next = next;
    }, opened);
    await page.goto(ACME);
    await expect(calculator.root.getByRole("alert")).toContainText("The calculator could not be started.");
    expect(await heard(page)).toEqual(TRAPPED);
    await tryAgain(calculator).click();
    await expect(calculator.cost("Team")).toHaveText("$79.00");
    expect(await heard(page)).toEqual([]);
  });
}

test("while something is typed: it stays, with the figures of before, and can be tried again", async ({
  page,
  calculator,
}) => {
  await calculator.open(ACME);
  const price = await addPrice(page);

  await trapAt(page, "calculator_adviseWithin");
  await calculator.field("Agent run").fill("400");
  await expect(calculator.root.getByRole("alert")).toContainText(CRASHED);
  await expect(calculator.root.locator(".stale")).toHaveText("The figures below are those of the entries before.");
  await expect(calculator.field("Agent run")).toHaveValue("400");
  await expect(calculator.cost("Team")).toHaveText("$79.00");
  expect(await heard(page)).toEqual(TRAPPED);

  // What else is on the page has the same WebAssembly, and goes on.
  await price.evaluate((element) => element.setAttribute("months", "1"));
  await price.evaluate((element) => element.setAttribute("amount", "total"));
  await expect(price).toContainText("$49.00");

  await tryAgain(calculator).click();
  // 2,000 credits more are 14,000, 1,500 of them beyond what is included, x $0.011
  await expect(calculator.cost("Team")).toHaveText("$95.50");
  await expect(calculator.root.getByRole("alert")).toHaveCount(0);
  expect(await heard(page)).toEqual([]);
});

for (const [what, act] of [
  ["a preset", (calculator: CalculatorScreen) => calculator.root.locator(".preset").last().click()],
  [
    "the property",
    (calculator: CalculatorScreen) =>
      calculator.root.evaluate((element) => {
        (element as HTMLElementTagNameMap["creditmix-calculator"]).scenario = { months: 1 };
      }),
  ],
] as const) {
  test(`with ${what}: what is typed next works`, async ({ page, calculator }) => {
    await calculator.open(ACME);
    await trapAt(page, "calculator_adviseWithin");
    await act(calculator);
    await expect(calculator.root.getByRole("alert")).toContainText(CRASHED);
    expect(await heard(page)).toEqual(TRAPPED);
    await calculator.field("Months").fill("2");
    await expect(calculator.root.getByRole("alert")).toHaveCount(0);
    await expect(calculator.root.locator(".stale")).toHaveCount(0);
    await expect(calculator.card("Team")).toContainText("over 2 months");
  });
}

test("in an explanation, in its worker", async ({ page, calculator }) => {
  const workers = await trapInFirstWorker(page, "calculator_explain");
  await calculator.open(ACME);
  await calculator.cost("Team").getByRole("button").click();
  const dialog = calculator.root.getByRole("dialog");
  await expect(dialog.getByRole("alert")).toHaveText(CRASHED);
  expect((await heard(page)).join()).toMatch(/^broken: RuntimeError: [^,]*unreachable$/);
  await tryAgain(calculator).click();
  await expect(dialog.getByRole("heading", { name: "What you use" })).toBeVisible();
  await expect(dialog.getByRole("alert")).toHaveCount(0);
  expect(workers()).toBe(2);
  expect(await heard(page)).toEqual([]);
});

/** Lets the first worker of a page trap at a function of the WebAssembly, and no other; gives how many there were. */
async function trapInFirstWorker(page: Page, name: string): Promise<() => number> {
  let workers = 0;
  await page.route("**/*worker*.js", async (route) => {
    const response = await route.fetch();
    const trap = `(${installTraps})(); traps.next = "${name}";`;
    workers += 1;
    await route.fulfill({ response, body: workers === 1 ? trap + (await response.text()) : await response.text() });
  });
  return () => workers;
}

test.describe("in the closer look", () => {
  for (const [tab, broken, caption] of [
    ["More or less usage", "calculator_curve", "Cost a month"],
    ["How sure?", "calculator_forecast", "Cost over all months, and how often"],
    ["Best plan map", "calculator_totals", "Best plan and its cost"],
  ] as const) {
    test.describe("on the page", () => {
      test.use({ expectedErrors: [/Failed to load resource/] });

      test(`${tab}`, async ({ page, calculator }) => {
        await page.route("**/*worker*.js", (route) => route.abort());
        await calculator.open(ACME);
        await trapAt(page, broken);
        await calculator.root.getByRole("tab", { name: tab }).click();
        await expectTriedAgain(page, calculator, caption);
      });
    });

    test(`${tab}, in its worker`, async ({ page, calculator }) => {
      const workers = await trapInFirstWorker(page, broken);
      await calculator.open(ACME);
      await calculator.root.getByRole("tab", { name: tab }).click();
      await expectTriedAgain(page, calculator, caption);
      expect(workers()).toBe(2);
    });
  }

  async function expectTriedAgain(page: Page, calculator: CalculatorScreen, caption: string): Promise<void> {
    const panel = calculator.root.getByRole("tabpanel");
    await expect(panel.getByRole("alert")).toHaveText(CRASHED);
    expect((await heard(page)).join()).toMatch(/^broken: RuntimeError: [^,]*unreachable$/);
    await tryAgain(calculator).click();
    await expect(panel.locator('.study[aria-busy="false"] .study-found')).toBeVisible();
    await expect(panel.locator("caption").first()).toContainText(caption);
    await expect(panel.getByRole("alert")).toHaveCount(0);
    expect(await heard(page)).toEqual([]);
  }
});

test("at the sales desk", async ({ page, calculator }) => {
  await calculator.open("./sales.html");
  await calculator.root.getByRole("button", { name: "Copy as another scenario" }).click();
  await expect(calculator.root.getByRole("article", { name: "Scenario 2" })).toBeVisible();
  await heard(page);

  await trapAt(page, "calculator_difference");
  await calculator.root.getByRole("textbox", { name: "Customer" }).fill("Globex");
  await expect(calculator.root.getByRole("alert")).toContainText(CRASHED);
  expect(await heard(page)).toEqual(TRAPPED);
  await tryAgain(calculator).click();
  await expect(calculator.cost("Team")).toHaveText("$79.00");
  await expect(calculator.root.getByRole("article", { name: "Scenario 2" })).toBeVisible();
  await expect(calculator.root.getByRole("textbox", { name: "Customer" })).toHaveValue("Globex");
});

test("in an export: said beside the button, which can be pressed again", async ({ page, calculator }) => {
  await calculator.open(ACME);
  await calculator.root.getByRole("button", { name: "Export" }).click();
  const csv = calculator.root.getByRole("button", { name: "CSV" });
  await expect(csv).toBeVisible();
  // No export asks the core; so it is the browser that fails.
  await page.evaluate(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = () => {
      URL.createObjectURL = createObjectURL;
      throw new WebAssembly.RuntimeError("unreachable");
    };
  });
  await csv.click();
  await expect(calculator.root.getByRole("status").filter({ hasText: CRASHED })).toBeVisible();
  expect(await heard(page)).toEqual(TRAPPED);
  const download = page.waitForEvent("download");
  await csv.click();
  await download;
});

test("while it draws: nothing is left half drawn or blank", async ({ page, calculator }) => {
  await calculator.open(ACME);
  // What begins with the first use draws too, before anything is typed.
  await calculator.field("Agent run").focus();
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => {
    const { format } = Intl.ListFormat.prototype;
    Intl.ListFormat.prototype.format = () => {
      Intl.ListFormat.prototype.format = format;
      throw new RangeError("nothing can be drawn");
    };
  });
  await calculator.field("Agent run").fill("400");
  await expect(calculator.root.getByRole("alert")).toContainText(CRASHED);
  expect(await heard(page)).toEqual(["broken: RangeError: nothing can be drawn"]);
  await tryAgain(calculator).click();
  await expect(calculator.cost("Team")).toHaveText("$95.50");
  await expect(calculator.field("Agent run")).toHaveValue("400");
});

test.describe("what stands in the sentence", () => {
  test("says so, and the next attribute is another try", async ({ page }) => {
    await page.goto(ACME);
    const price = await addPrice(page);
    await heard(page);
    await trapAt(page, "calculator_adviseWithin");
    await price.evaluate((element) => element.setAttribute("months", "1"));
    await expect(price.locator("[part=none]")).toHaveAttribute("title", /^The calculator broke .*RuntimeError/);
    expect(await heard(page)).toEqual(TRAPPED);
    await price.evaluate((element) => element.setAttribute("months", "2"));
    await expect(price).toContainText("$49.00");
  });
});
