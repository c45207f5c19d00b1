import { expect, test } from "./calculator.js";

test("the index leads to the three pages, and they to each other", async ({ page, calculator }) => {
  await calculator.open();
  await page.getByRole("link", { name: "pricing", exact: true }).click();
  await expect(calculator.cost("Team")).toHaveText("$79.00");
  await page.getByRole("link", { name: "Docs" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Credits");
  // Compact: 300 runs x 20 = 6,000 credits, within the 3 x 2,500 of Team's three included seats: its fee of $49.
  await expect(calculator.sentence).toContainText("$49.00");
  await page.getByRole("link", { name: "For our sales team" }).click();
  await expect(calculator.root.getByLabel("Customer")).toBeVisible();
});

test("on the pricing page a choice goes on with what was entered", async ({ page, calculator }) => {
  await calculator.open("pricing.html");
  await calculator.field("Lookup").fill("4000");
  await calculator.card("Pay as you go").getByRole("button", { name: "Choose Pay as you go" }).click();
  await expect(page.getByRole("heading", { name: "Start with Pay as you go" })).toBeInViewport();
  await expect(page.getByRole("link", { name: "Create an account" })).toHaveAttribute("href", /lookup:4000/);
});
