import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { ACME, expect, FIRST_CATALOG, test } from "./calculator.js";

/** Serves the demo page with a change to its HTML. */
async function rewritePage(page: Page, rewrite: (html: string) => string): Promise<void> {
  await page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: rewrite(await response.text()) });
  });
}

test("several calculators on one page share one WebAssembly", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".wasm")) fetched.push(request.url());
  });
  await rewritePage(page, (html) =>
    html.replace(
      "<creditmix-calculator>",
      '<creditmix-calculator src="catalogs/example-acme.json"></creditmix-calculator><creditmix-calculator src="catalogs/copilot-studio.json">',
    ),
  );
  await page.goto("./");
  await expect(page.locator("creditmix-calculator .sentence")).toHaveCount(2);
  expect(fetched).toHaveLength(1);
});

test("text from a price list stays text, and only web addresses become links", async ({ page, calculator }) => {
  const hostile = '<img src="x" onerror="document.title=\'broken\'">';
  await calculator.openWith({
    format: 1,
    product: hostile,
    vendor: hostile,
    notes: hostile,
    sources: ["javascript:document.title='broken'", "https://example.com/prices"],
    currency: "USD",
    actions: [{ id: "run", name: hostile, group: hostile, description: hostile, uses: "1" }],
    plans: [
      {
        id: "pro",
        name: hostile,
        description: hostile,
        url: "javascript:document.title='broken'",
        fee: "1",
        allowances: [{ meter: "credits", beyond: [{ step: "overage", price: "1" }] }],
      },
    ],
    presets: [
      { id: "one", name: hostile, description: hostile, scenario: { mix: [{ action: "run", quantity: "1" }] } },
    ],
  });
  await calculator.card(hostile).getByText("Invoice and details").click();

  await expect(calculator.root.getByRole("heading", { level: 2 })).toHaveText(`What will ${hostile} cost?`);
  await expect(calculator.root.locator("img")).toHaveCount(0);
  await expect(calculator.root.getByRole("link")).toHaveText(["example.com"]);
  await expect(page).not.toHaveTitle("broken");
});

test("numbers and money are written in the page's language", async ({ page, calculator }) => {
  await rewritePage(page, (html) => html.replace('lang="en"', 'lang="de"'));
  await calculator.open();
  await expect(calculator.cost("Pay as you go")).toHaveText("2.160,00 $");
  await expect(calculator.field("Classic answer")).toHaveValue("3.600");

  await calculator.field("Classic answer").fill("1.200,5");
  // 1,200.5 x 30 + 108,000 = 144,015 credits
  await expect(calculator.cost("Pay as you go")).toHaveText("1.440,15 $");

  // Another language, and what was entered is written anew.
  await calculator.root.evaluate((element) => element.setAttribute("lang", "en"));
  await expect(calculator.field("Classic answer")).toHaveValue("1,200.5");
  await expect(calculator.cost("Pay as you go")).toHaveText("$1,440.15");
});

test("a page can set the price list and the entries, and hears of new figures", async ({ page, calculator }) => {
  await calculator.open();
  const catalog = JSON.parse(readFileSync(new URL("../../www/catalogs/example-acme.json", import.meta.url), "utf8"));
  const heard = await calculator.root.evaluate((element, acme) => {
    const shown = element as HTMLElementTagNameMap["creditmix-calculator"];
    return new Promise((resolve) => {
      shown.addEventListener("creditmix-change", ({ comparison, advice, scenario }) =>
        resolve({
          best: comparison.best,
          reason: advice?.reason,
          entered: scenario.mix,
          now: shown.scenario?.mix,
        }),
      );
      shown.scenario = { mix: [{ action: "lookup", quantity: "400" }] };
      shown.catalog = acme;
    });
  }, catalog);
  const mix = [{ action: "lookup", quantity: "400" }];
  // 400 credits fit into the 500 of the free plan.
  expect(heard).toEqual({ best: "free", reason: "cheapest", entered: mix, now: mix });
  await expect(calculator.sentence).toContainText("Free is the cheapest plan that serves all of it: $0.00 a month");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("another address is another price list", async ({ calculator }) => {
  await calculator.open();
  await calculator.root.evaluate((element) => element.setAttribute("src", "catalogs/example-acme.json"));
  await expect(calculator.cost("Team")).toHaveText("$79.00");
});

test("the demo page leads from one price list to the other", async ({ page, calculator }) => {
  await calculator.open();
  await page.getByRole("navigation").getByRole("link", { name: "Acme, an example" }).click();
  await expect(calculator.cost("Team")).toHaveText("$79.00");
  await expect(page.getByRole("navigation").getByRole("link", { name: "Acme, an example" })).toHaveAttribute(
    "aria-current",
    "page",
  );
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what stands between the tags is shown", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByText("The calculator needs JavaScript.")).toBeVisible();
  });
});

test("on a narrow screen a card unfolds", async ({ page, calculator }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await calculator.open(ACME);
  const wasted = calculator.figure("Team", "Wasted");
  await expect(wasted).toBeHidden();
  await calculator.card("Team").getByRole("button", { name: "Figures and invoice" }).click();
  await expect(wasted).toBeVisible();
});

test("the sentence stays in sight on a narrow screen", async ({ page, calculator }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await calculator.open(ACME);
  for (const place of [calculator.field("Agent run"), calculator.field("Months"), calculator.card("Free")]) {
    await place.scrollIntoViewIfNeeded();
    await expect(calculator.sentence).toBeInViewport({ ratio: 1 });
  }
});

test("a price list of two kinds of credits has a bar and figures for each", async ({ page, calculator }) => {
  await page.route(FIRST_CATALOG, (route) =>
    route.fulfill({
      json: {
        format: 1,
        product: "Two",
        currency: "USD",
        meters: [
          { id: "messages", name: "message" },
          { id: "storage", name: "gigabyte" },
        ],
        actions: [{ id: "chat", name: "Chat", uses: { messages: "2", storage: "0.01" } }],
        plans: [
          {
            id: "pro",
            name: "Pro",
            fee: "10",
            allowances: [
              { meter: "messages", grants: [{ credits: "150" }], beyond: [{ step: "overage", price: "0.1" }] },
              { meter: "storage", grants: [{ credits: "5" }] },
            ],
          },
        ],
        presets: [{ id: "one", name: "One", scenario: { months: 1, mix: [{ action: "chat", quantity: "100" }] } }],
      },
    }),
  );
  await calculator.open();

  // 100 chats: 200 messages, 50 of them beyond the 150 at $0.10; 1 of 5 gigabytes
  await expect(calculator.cost("Pro")).toHaveText("$15.00");
  await expect(calculator.root.getByText("This comes to 200 messages and 1 gigabyte a month.")).toBeVisible();
  await expect(calculator.figure("Pro", "Used")).toHaveText(["150", "1"]);
  await expect(calculator.card("Pro").getByRole("img")).toHaveCount(2);
  await expect(
    calculator.card("Pro").getByRole("img", { name: "Messages: 150 included and 50 overage" }),
  ).toBeVisible();
  await expect(calculator.card("Pro")).toContainText("Gigabytes: 5 gigabytes a month, then it stops");
});
