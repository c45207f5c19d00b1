import { expect, FIRST_CATALOG, test } from "./calculator.js";
import { withResolvers } from "./with-resolvers.js";

test("a bad price list shows all of its problems and no figures", async ({ page, calculator }) => {
  const catalog = {
    format: 1,
    product: "Broken",
    currency: "USD",
    actions: [{ id: "run", name: "Run", uses: "-1" }],
    plans: [{ id: "pro", name: "Pro", feee: "20" }],
  };
  await page.route(FIRST_CATALOG, (route) => route.fulfill({ json: catalog }));
  await page.goto("./");

  const alert = calculator.root.getByRole("alert");
  await expect(alert).toContainText("This price list has 2 problems.");
  await expect(alert.getByRole("listitem")).toHaveText([/^\/actions\/0\/uses\s+\S/, /^\/plans\/0\/feee\s+\S/]);
  await expect(calculator.root.getByRole("article")).toHaveCount(0);
});

for (const [problems, entries] of [
  [99, 99],
  [100, 100],
  [101, 101],
  [150, 101],
] as const) {
  test(`of ${problems} problems the page says the number, and lists the first hundred`, async ({
    page,
    calculator,
  }) => {
    // Each action lacks what it uses.
    const actions = Array.from({ length: problems }, (_, place) => ({ id: `a${place}`, name: "A" }));
    await page.route(FIRST_CATALOG, (route) =>
      route.fulfill({
        json: { format: 1, product: "Broken", currency: "USD", actions, plans: [{ id: "p", name: "P" }] },
      }),
    );
    await page.goto("./");
    const alert = calculator.root.getByRole("alert");
    await expect(alert).toContainText(`This price list has ${problems} problems.`);
    await expect(alert.getByRole("listitem")).toHaveCount(entries);

    await page.evaluate(() => {
      const price = document.createElement("creditmix-price");
      price.catalog = "./catalogs/copilot-studio.json";
      document.body.append(price);
    });
    await expect(page.locator("creditmix-price [part=none]")).toHaveAttribute(
      "title",
      `This price list has ${problems} problems.`,
    );
  });
}

test("a price list that is no JSON is refused", async ({ page, calculator }) => {
  await page.route(FIRST_CATALOG, (route) => route.fulfill({ body: "<html>", contentType: "application/json" }));
  await page.goto("./");
  await expect(calculator.root.getByRole("alert")).toContainText("This price list has a problem.");
});

test.describe("a price list that cannot be fetched", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("says so, and can be tried again", async ({ page, calculator }) => {
    await page.route(FIRST_CATALOG, (route) => route.fulfill({ status: 503 }), { times: 1 });
    await page.goto("./");
    await expect(calculator.root.getByRole("alert")).toContainText("The server answered with status 503.");

    await calculator.root.getByRole("button", { name: "Try again" }).click();
    await expect(calculator.cost("Pay as you go")).toHaveText("$2,160.00");
  });

  test("says so where there is no answer at all", async ({ page, calculator }) => {
    await page.route(FIRST_CATALOG, (route) => route.abort());
    await page.goto("./");
    await expect(calculator.root.getByRole("alert")).toContainText("There was no answer that this page may read");
  });

  test("sends an event", async ({ page }) => {
    await page.route(FIRST_CATALOG, (route) => route.fulfill({ status: 404 }));
    await page.addInitScript(() => {
      document.addEventListener("creditmix-error", (event) =>
        document.documentElement.setAttribute("data-error", event.reason),
      );
    });
    await page.goto("./");
    await expect(page.locator("html")).toHaveAttribute("data-error", "fetch");
  });
});

test("while the price list is on its way an outline stands in its place", async ({ page, calculator }) => {
  const list = withResolvers();
  await page.route(FIRST_CATALOG, async (route) => {
    await list.promise;
    await route.continue();
  });
  await page.goto("./");
  await expect(calculator.root.getByRole("status", { name: "Loading the price list" })).toBeVisible();

  list.resolve();
  await expect(calculator.cost("Pay as you go")).toHaveText("$2,160.00");
});

test("where no plan serves everything, the sentence says that first", async ({ calculator }) => {
  await calculator.openWith({
    format: 1,
    product: "Small",
    currency: "USD",
    actions: [{ id: "run", name: "Run", uses: "1" }],
    plans: [
      { id: "free", name: "Free", allowances: [{ meter: "credits", grants: [{ credits: "100" }] }] },
      { id: "pro", name: "Pro", fee: "20", allowances: [{ meter: "credits", grants: [{ credits: "500" }] }] },
    ],
    presets: [{ id: "one", name: "One", scenario: { mix: [{ action: "run", quantity: "1000" }] } }],
  });
  // 500 of 1,000 runs
  await expect(calculator.sentence).toHaveText("No plan serves all of it. Pro serves most: 50% for $20.00 a month.");
  await expect(calculator.card("Pro").locator(".status")).toContainText(
    "Stops on day 16 of each month; 500 credits not served.",
  );
  await expect(calculator.plans).toHaveText(["Pro", "Free"]);
});

test("where no plan can be had, the sentence says so and each plan why", async ({ calculator }) => {
  await calculator.openWith({
    format: 1,
    product: "Seats",
    currency: "USD",
    actions: [{ id: "run", name: "Run", uses: "1" }],
    plans: [
      { id: "duo", name: "Duo", seats: { max: 2, price: "5" }, allowances: [{ meter: "credits" }] },
      { id: "big", name: "Big", contact_sales: true, url: "https://example.com/big" },
    ],
    presets: [{ id: "one", name: "One", scenario: { seats: 3, mix: [{ action: "run", quantity: "1" }] } }],
  });
  await expect(calculator.sentence).toHaveText("None of these plans can be had for what you entered.");
  const reasons = calculator.root.getByRole("region", { name: "Not for this usage" }).getByRole("listitem");
  await expect(reasons).toHaveText([/Duo.*Does not take that many seats/s, /Big.*Price on request only\./s]);
  await expect(reasons.getByRole("link")).toHaveAttribute("href", "https://example.com/big");
});

test("entries that a page sets and the price list does not know are listed", async ({ calculator }) => {
  await calculator.open();
  await calculator.root.evaluate((element) => {
    const shown = element as HTMLElementTagNameMap["creditmix-calculator"];
    shown.scenario = { mix: [{ action: "nothing-of-the-kind", quantity: "1" }] };
  });
  await expect(calculator.root.getByRole("alert")).toContainText("/mix/0/action");
  await expect(calculator.root.getByText("Not updated:")).toBeVisible();
  await expect(calculator.cost("Pay as you go")).toHaveText("$2,160.00");
});
