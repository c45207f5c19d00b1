import { ACME, expect, test } from "./calculator.js";
import { smallCatalog } from "./insight-catalog.js";
import { look, panel, rows, tab } from "./insight-screen.js";
import { withResolvers } from "./with-resolvers.js";

// What the closer look loads, when, and what it does meanwhile: each on a page of its own.

test.describe("the tabs", () => {
  test("fetch their script when the first of them is opened, and not before", async ({ page, calculator }) => {
    const fetched: string[] = [];
    page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
    await calculator.openWith(smallCatalog());
    await page.waitForLoadState("networkidle");
    expect(fetched.filter((path) => /panels|worker/.test(path))).toEqual([]);
    await expect(panel(calculator)).toHaveCount(0);

    await look(calculator, "Month by month");
    expect(fetched.filter((path) => /panels/.test(path))).toHaveLength(1);
    // Nothing here takes long, so that no worker is wanted yet.
    expect(fetched.filter((path) => /worker/.test(path))).toEqual([]);

    const worker = page.waitForEvent("worker");
    await look(calculator, "More or less usage");
    expect((await worker).url()).toMatch(/worker/);
  });

  test("nothing jumps while the script is on its way", async ({ page, calculator }) => {
    const script = withResolvers();
    await page.route(/panels.*\.js/, async (route) => {
      await script.promise;
      await route.continue();
    });
    await calculator.open(ACME);
    await tab(calculator, "Best plan map").click();
    await expect(panel(calculator).getByRole("status", { name: "Loading" })).toBeVisible();
    const after = calculator.root.locator(".about-list");
    const before = await after.boundingBox();
    script.resolve();
    await expect(panel(calculator).getByRole("img")).toBeVisible();
    expect(await after.boundingBox()).toEqual(before);
  });

  test("stay with another price list, and when the element is moved", async ({ page, calculator }) => {
    await calculator.openWith(smallCatalog());
    await look(calculator, "More or less usage");
    await calculator.root.evaluate((element) => element.setAttribute("src", "catalogs/example-acme.json"));
    await expect(calculator.cost("Team")).toHaveText("$79.00");
    await expect(panel(calculator)).toContainText("Starter + top-ups is cheaper than Team.");

    await page.locator("main").evaluate((main) => {
      const element = main.querySelector("creditmix-calculator");
      if (element !== null) main.append(element);
    });
    await calculator.field("Agent run").fill("0");
    await expect(panel(calculator).locator(".chart")).toBeVisible();
    await expect(panel(calculator).locator('[aria-busy="true"]')).toHaveCount(0);
  });
});

test.describe("how sure?", () => {
  test("says how it came about, and the same seed gives the same figures", async ({ page, calculator }) => {
    await calculator.openWith(smallCatalog());
    const opened = await look(calculator, "How sure?");
    await expect(opened).toContainText("About, from 1,000 random runs with seed 1");
    const first = await rows(opened, /^Cost over all months/);
    const [, p10 = 0, p50 = 0, p90 = 0] = (first[0] ?? []).map((text) => Number(text.replace("$", "")));
    expect(p10).toBeLessThan(p50);
    expect(p50).toBeLessThan(p90);

    await opened.getByRole("button", { name: "Draw again with another seed" }).click();
    await expect(opened).toContainText("with seed 2");
    expect(await rows(opened, /^Cost over all months/)).not.toEqual(first);

    await page.reload();
    await look(calculator, "How sure?");
    expect(await rows(opened, /^Cost over all months/)).toEqual(first);
  });
});

test.describe("long work", () => {
  test("says how far it is and can be cancelled and begun again", async ({ page, calculator }) => {
    const script = withResolvers();
    await page.route(/worker.*\.js/, async (route) => {
      await script.promise;
      await route.continue();
    });
    await calculator.openWith(smallCatalog());
    await tab(calculator, "How sure?").click();
    const opened = panel(calculator);
    await expect(opened.getByRole("progressbar", { name: "Working it out" })).toBeVisible();
    await opened.getByRole("button", { name: "Cancel" }).click();
    await expect(opened).toContainText("Stopped before it was done.");
    await expect(opened.getByRole("table")).toHaveCount(0);

    script.resolve();
    await opened.getByRole("button", { name: "Start again" }).click();
    await expect(opened.getByRole("table")).toBeVisible();
    await expect(opened).toContainText("from 1,000 random runs");
  });
});

test.describe("where the page forbids workers", () => {
  test.use({ expectedErrors: [/worker/i] });

  test("the same is worked out on the page", async ({ page, calculator }) => {
    await page.route(/\/(\?.*)?$/, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace("require-trusted-types", "worker-src 'none'; require-trusted-types");
      await route.fulfill({ response, body });
    });
    await calculator.openWith(smallCatalog());
    const opened = await look(calculator, "More or less usage");
    await expect(opened.getByRole("listitem").first()).toHaveText(
      "At 1.43 times this usage, Flat becomes cheaper than Pay as you go.",
    );
    await look(calculator, "How sure?");
    await expect(opened).toContainText("from 200 random runs with seed 1");
    expect(page.workers()).toEqual([]);
  });
});

test("studies of two tabs that are under way at once keep their findings apart", async ({ page, calculator }) => {
  await calculator.open("./?catalog=supabase");
  for (const [first, second] of [
    ["How sure?", "Best plan map"],
    ["Best plan map", "How sure?"],
  ] as const) {
    const begun = page.waitForEvent("worker");
    await tab(calculator, first).click();
    await begun;
    await tab(calculator, second).click();
    for (const name of [second, first]) {
      await tab(calculator, name).click();
      const caption = name === "How sure?" ? "Cost over all months, and how often" : "Best plan and its cost over";
      await expect(panel(calculator).locator("caption")).toContainText(caption);
    }
    await page.reload();
    await expect(calculator.sentence).toBeVisible();
  }
});
