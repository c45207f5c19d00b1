import { join } from "node:path";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { type Served, serve } from "../package/serve.js";
import { brokenLinks } from "./links.js";
import { Sites } from "./sites.js";

test.describe.configure({ timeout: 300_000 });

let sites: Sites;
let served: Served | undefined;

test.beforeAll(() => {
  sites = new Sites();
});

test.afterAll(() => sites?.remove());
test.afterEach(() => {
  served?.stop();
  served = undefined;
});

/** Opens a built site, with an ear for what its pages complain of. */
async function open(page: Page, folder: string, path: string): Promise<readonly string[]> {
  served = await serve(folder);
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  await page.goto(served.origin + path);
  return complaints;
}

/** The page that all sites have: 30 runs x 50 = 1,500 credits: $20 and 500 x $0.03 on Pro. */
async function answers(page: Page, folder: string, path = "/"): Promise<void> {
  const complaints = await open(page, folder, path);
  const calculator = page.locator("creditmix-calculator");
  await expect(page.locator("creditmix-price").locator(".amount")).toHaveText("$35.00");
  await expect(calculator.locator(".compact-answer")).toContainText("$35.00");
  // 40 runs: $20 + 1,000 x $0.03
  await calculator.getByRole("textbox", { name: "Agent run" }).fill("40");
  await expect(calculator.locator(".compact-answer")).toContainText("$50.00");
  expect(complaints).toEqual([]);
}

test("VitePress", async ({ page }) => {
  await answers(page, join(sites.npm("vitepress", "vitepress", "build"), ".vitepress", "dist"));
});

test("Docusaurus", async ({ page }) => {
  await answers(page, join(sites.npm("docusaurus", "docusaurus", "build"), "build"));
});

test("Starlight", async ({ page }) => {
  await answers(page, join(sites.npm("starlight", "astro", "build"), "dist"));
});

test("MkDocs Material", async ({ page }) => {
  await answers(page, sites.mkdocs());
});

test("mdBook", async ({ page }) => {
  await answers(page, sites.mdbook(), "/prices.html");
});

test.describe("our own site", () => {
  const built = fileURLToPath(new URL("../../docs/.vitepress/dist", import.meta.url));

  test("has no link that leads nowhere, not even within a page", () => {
    expect(brokenLinks(built)).toEqual([]);
  });

  test("has calculators that compute", async ({ page }) => {
    const complaints = await open(page, built, "/quick-start.html");
    await expect(page.locator("creditmix-price").last().locator(".amount")).toHaveText("$35.00");
    const compact = page.locator('creditmix-calculator[layout="compact"]');
    await compact.getByRole("textbox", { name: "Agent run" }).fill("40");
    await expect(compact.locator(".compact-answer")).toContainText("$50.00");
    const whole = page.locator("creditmix-calculator").first();
    await whole.scrollIntoViewIfNeeded();
    await expect(whole.getByRole("article", { name: "Pay as you go" }).locator(".amount")).toHaveText("$60.00");
    expect(complaints).toEqual([]);
  });

  for (const path of ["/", "/quick-start.html", "/catalog.html", "/element.html", "/command.html", "/security.html"]) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`axe finds nothing in our part of ${path}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await open(page, built, path);
        await page.waitForLoadState("networkidle");
        // What VitePress itself draws is not ours.
        const { violations } = await new AxeBuilder({ page })
          .include(path === "/" ? ".VPHome" : "main")
          .disableRules(["color-contrast"])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  }
});
