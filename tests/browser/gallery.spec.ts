import { readdirSync, readFileSync } from "node:fs";
import type { Catalog } from "../../www/core/types.js";
import { test as onOwnPage } from "./calculator.js";
import { expect, test } from "./mounted.js";

const CATALOGS = new URL("../../www/catalogs/", import.meta.url);

const lists = readdirSync(CATALOGS).map((name) => ({
  id: name.replace(/\.json$/, ""),
  catalog: JSON.parse(readFileSync(new URL(name, CATALOGS), "utf8")) as Catalog,
}));

onOwnPage("the gallery names every price list, with its date, and opens it", async ({ page, calculator }) => {
  await page.goto("./gallery.html");
  const links = page.locator(".gallery a");
  await expect(links).toHaveCount(lists.length);
  for (const { id, catalog } of lists) {
    const link = page.getByRole("link", { name: catalog.product, exact: true });
    await expect(link).toHaveAttribute("href", `./?catalog=${id}`);
  }
  await page.getByRole("link", { name: "Supabase", exact: true }).click();
  await expect(calculator.sentence).toBeVisible();
  await expect(calculator.root.getByRole("heading", { level: 2 }).first()).toContainText("Supabase");
});

for (const { id, catalog } of lists) {
  test(`${id} opens, and each of its presets has a best plan that serves all of it`, async ({ calculator }) => {
    await calculator.open(`./?catalog=${id}`);
    const presets = catalog.presets ?? [];
    expect(presets.length).toBeGreaterThanOrEqual(2);
    for (const { name } of presets) {
      await calculator.preset(name).click();
      await expect(calculator.preset(name)).toHaveAttribute("aria-pressed", "true");
      await expect(calculator.root.locator(".badge")).toHaveCount(1);
      await expect(calculator.root.locator("[data-best] .shortfall")).toHaveCount(0);
      await expect(calculator.root.locator(".stale, [part~=problems]")).toHaveCount(0);
    }
  });
}

test("of a price list with many meters the cards show those that are used, and the details tell of the others", async ({
  calculator,
}) => {
  await calculator.open("./?catalog=supabase");
  const card = calculator.card("Team");
  await expect(card.getByRole("heading", { level: 4 })).toHaveCount(6);
  await expect(card.getByRole("heading", { level: 4, name: /Egress|egress/ })).toHaveCount(1);
  // No plan stops short of this usage: no card has a row for what is not served.
  await expect(calculator.root.locator(".figure").filter({ hasText: "Not served" })).toHaveCount(0);
  await card.getByText("Invoice and details").click();
  await expect(card.getByText("What you do not use")).toBeVisible();
});
