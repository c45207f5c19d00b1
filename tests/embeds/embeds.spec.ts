import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "../browser/axe.js";
import { type Served, serve } from "../package/serve.js";
import { Workspace } from "../package/workspace.js";
import { brokenLinks } from "./links.js";

test.describe.configure({ timeout: 300_000 });

const place = Workspace.given();
let served: Served | undefined;

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

/** Waits until every element of a page has its answer; those that wait to be seen are shown. */
async function answered(page: Page): Promise<void> {
  for (const element of await page.locator("creditmix-calculator, creditmix-price").all()) {
    await element.scrollIntoViewIfNeeded();
  }
  await page.waitForFunction(() =>
    [...document.querySelectorAll("creditmix-calculator, creditmix-price")].every(
      ({ shadowRoot }) => shadowRoot?.querySelector(".sentence, .amount") != null,
    ),
  );
}

/** Puts the element, as it is for pages without a bundler, among a site's own files. */
function takeElement(folder: string): void {
  const element = join(place.folder, "node_modules", "creditmix", "element");
  cpSync(element, join(place.folder, folder), { recursive: true });
}

test("VitePress", async ({ page }) => {
  place.run("vitepress", place.bin("vitepress"), "build");
  await answers(page, join(place.folder, "vitepress", ".vitepress", "dist"));
});

test("Docusaurus", async ({ page }) => {
  place.run("docusaurus", place.bin("docusaurus"), "build");
  await answers(page, join(place.folder, "docusaurus", "build"));
});

test("Starlight", async ({ page }) => {
  place.run("starlight", place.bin("astro"), "build");
  await answers(page, join(place.folder, "starlight", "dist"));
});

test("MkDocs Material", async ({ page }) => {
  takeElement("mkdocs/docs/creditmix");
  place.run("mkdocs", "python3", "-m", "mkdocs", "build", "--quiet", "--strict");
  await answers(page, join(place.folder, "mkdocs", "site"));
});

test("mdBook", async ({ page }) => {
  takeElement("mdbook/src/creditmix");
  place.run("mdbook", join(place.python, "bin", "mdbook"), "build");
  await answers(page, join(place.folder, "mdbook", "book"), "/prices.html");
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
    test(`axe finds nothing in our part of ${path}, light or dark`, async ({ page }) => {
      await open(page, built, path);
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        await answered(page);
        // What VitePress itself draws is not ours.
        await expectAccessible(page, { include: path === "/" ? ".VPHome" : "main", withoutRules: ["color-contrast"] });
      }
    });
  }
});
