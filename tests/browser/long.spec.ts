import type { Page } from "@playwright/test";
import { type CalculatorScreen, expect, FIRST_CATALOG, test } from "./calculator.js";
import { withResolvers } from "./with-resolvers.js";

// Figures that take long are worked out beside the page, which goes on. Nothing here is timed: the worker's script is held back.

/** Packs of odd sizes at one price a credit: the best ones are dear to find for a million credits, and plain for two. */
const PACKS = [9973, 9967, 9949, 9941, 9931];

const CATALOG = {
  format: 1,
  product: "Acme",
  currency: "USD",
  actions: [{ id: "run", name: "Run", uses: "1" }],
  plans: [
    {
      id: "packs",
      name: "Packs",
      fee: "7",
      allowances: [
        {
          meter: "credits",
          beyond: [
            {
              step: "top_up",
              lasts_months: 1,
              packs: PACKS.map((size) => ({ credits: size, price: (size / 1000).toFixed(3) })),
            },
          ],
        },
      ],
    },
    {
      id: "plain",
      name: "Plain",
      fee: "5",
      allowances: [{ meter: "credits", beyond: [{ step: "overage", price: "0.04" }] }],
    },
  ],
  presets: [{ id: "much", name: "Much", scenario: { months: 12, mix: [{ action: "run", quantity: "1244000" }] } }],
};

/**
 * 1,244,000 credits: all packs are odd, so an even sum needs 124 of them or fewer, at most 1,236,652, or 126 or more, at least
 * 1,251,306. 125 sum to 1,244,001 (125 x 9,931, and 61 x 42 + 36 + 18 + 10 more): $1,244.001, and the fee of $7.
 */
const MUCH = "$1,251.00";
/** Two credits: $5 and 2 x $0.04; a pack and its fee cost $16.93. */
const LITTLE = "$5.08";

/** Holds the worker's script back until it is let go. */
async function holdWorker(page: Page): Promise<() => void> {
  const script = withResolvers();
  await page.route(/worker.*\.js/, async (route) => {
    await script.promise;
    await route.continue();
  });
  return script.resolve;
}

async function open(page: Page): Promise<void> {
  await page.route(FIRST_CATALOG, (route) => route.fulfill({ json: CATALOG }));
  await page.goto("./");
}

function working(calculator: CalculatorScreen) {
  return calculator.root.getByRole("progressbar", { name: "Working it out" });
}

test("the first figures come when they are worked out, and the form is there before", async ({ page, calculator }) => {
  const letGo = await holdWorker(page);
  await open(page);
  await expect(working(calculator)).toBeVisible();
  await expect(calculator.field("Run")).toHaveValue("1,244,000");
  await expect(calculator.sentence).toHaveCount(0);
  letGo();
  await expect(calculator.cost("Packs")).toHaveText(MUCH);
  await expect(working(calculator)).toHaveCount(0);
});

test("what is typed meanwhile cancels it", async ({ page, calculator }) => {
  const letGo = await holdWorker(page);
  await open(page);
  await calculator.field("Run").fill("2");
  await expect(calculator.cost("Plain")).toHaveText(LITTLE);
  await expect(working(calculator)).toHaveCount(0);
  letGo();
  // Back to much: the figures of little stay until those are worked out, and no earlier work comes in between.
  await calculator.field("Run").fill("1244000");
  await expect(calculator.cost("Packs")).toHaveText(MUCH);
  await calculator.field("Run").fill("2");
  await expect(calculator.cost("Plain")).toHaveText(LITTLE);
});

test("it can be given up and begun again", async ({ page, calculator }) => {
  const letGo = await holdWorker(page);
  await open(page);
  await calculator.field("Run").fill("2");
  await calculator.field("Run").fill("1244000");
  await expect(working(calculator)).toBeVisible();
  await calculator.root.getByRole("button", { name: "Cancel" }).click();
  await expect(calculator.root.getByRole("status").filter({ hasText: "Stopped" })).toBeVisible();
  // The figures of before stay, and are said to be of before.
  await expect(calculator.cost("Plain")).toHaveText(LITTLE);
  await expect(calculator.root.locator(".stale")).toHaveText("The figures below are those of the entries before.");
  letGo();
  await calculator.root.getByRole("button", { name: "Start again" }).click();
  await expect(calculator.cost("Packs")).toHaveText(MUCH);
  await expect(calculator.root.locator(".stale")).toHaveCount(0);
});

test("what a long amount is made of is worked out beside the page too", async ({ page, calculator }) => {
  await open(page);
  await expect(calculator.cost("Packs")).toHaveText(MUCH);
  const workers = page.workers().length;
  expect(workers).toBe(1);
  await calculator.card("Packs").getByRole("button", { name: MUCH }).first().click();
  const dialog = calculator.root.getByRole("dialog");
  await expect(dialog).toContainText("$1,244.00");
  expect(page.workers().length).toBe(2);
});

test("a price in a sentence keeps what its author wrote until it is worked out", async ({ page }) => {
  const letGo = await holdWorker(page);
  await page.route("**/packs.json", (route) => route.fulfill({ json: CATALOG }));
  await page.goto("./");
  await page.locator("main").evaluate((main) => {
    const price = Object.assign(document.createElement("creditmix-price"), {
      catalog: "packs.json",
      action: "run",
      quantity: "1244000",
      plan: "packs",
      months: "12",
    });
    price.append("much");
    main.append(price);
  });
  const price = page.locator("creditmix-price");
  await expect(price.locator("slot")).toBeAttached();
  await expect(price.locator('[part="amount"]')).toHaveCount(0);
  letGo();
  await expect(price.locator('[part="amount"]')).toHaveText(MUCH);
});

test.describe("where the page forbids workers", () => {
  test.use({ expectedErrors: [/worker/i] });

  test("it is worked out on the page", async ({ page, calculator }) => {
    await page.route(/\/(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("require-trusted-types", "worker-src 'none'; require-trusted-types");
      await route.fulfill({ response, body });
    });
    await open(page);
    await expect(calculator.cost("Packs")).toHaveText(MUCH);
    expect(page.workers()).toEqual([]);
  });
});
