import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { ACME, type CalculatorScreen, expect, test } from "./calculator.js";

async function exported(calculator: CalculatorScreen, deed: string): Promise<void> {
  await calculator.root.getByRole("button", { name: "Export" }).click();
  await calculator.root.getByRole("button", { name: deed }).click();
}

async function saved(page: Page, calculator: CalculatorScreen, deed: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent("download");
  await exported(calculator, deed);
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
}

test("CSV: a row for each plan and one for each of its months, exact", async ({ page, calculator }) => {
  await calculator.open(ACME);
  const { name, text } = await saved(page, calculator, "CSV");
  expect(name).toMatch(/^acme-agents-example-\d{4}-\d\d-\d\d\.csv$/);
  await expect(calculator.root.getByText(`Saved as ${name}.`)).toBeVisible();

  const rows = text.replace("\ufeff", "").trimEnd().split("\r\n");
  expect(text.startsWith("\ufeffScenario,Plan,Size,Kind,Month,Cost,Currency,Served share,Credits: Demand,")).toBe(true);
  // A header, four plans with 12 months and their totals, and one that is on request.
  expect(rows).toHaveLength(1 + 4 * 13 + 1);
  // 12 x $79; 12 x 12,000 credits of 12 x 12,500; the last month's 500 and the 500 before it that may still be used... of
  // each month's 12,500 the older 500 are used first, so 500, 1,000, ... 6,000 are left.
  expect(rows).toContain(",Team,,Subscription + overage,all,948.00,USD,1,144000,150000,0,144000,0,0,0,0,0,0,6000,");
  expect(rows).toContain(",Free,,Free,1,0.00,USD,,12000,500,0,500,0,0,0,0,11500,0,0,");
  expect(rows.at(-1)).toBe(`,Enterprise,,Custom${",".repeat(4 + 11)},Price on request only.`);
});

test("CSV: no cell of text is a formula, and quotes are doubled", async ({ calculator }) => {
  await calculator.openWith({
    format: 1,
    product: "P",
    currency: "USD",
    actions: [{ id: "run", name: "Run", uses: "1" }],
    plans: [
      { id: "a", name: '=HYPERLINK("http://x")', fee: "1" },
      { id: "b", name: "@b, c", fee: "2" },
    ],
  });
  const csv = await calculator.root.evaluate((element) =>
    (element as HTMLElementTagNameMap["creditmix-calculator"]).exportCsv(),
  );
  expect(csv).toContain(`\r\n,"'=HYPERLINK(""http://x"")",,`);
  expect(csv).toContain(`\r\n,"'@b, c",,`);
});

test("JSON: what was asked and everything that was answered", async ({ page, calculator }) => {
  await calculator.open(ACME);
  const { name, text } = await saved(page, calculator, "JSON");
  expect(name).toMatch(/\.json$/);
  const content = JSON.parse(text);
  expect(content).toMatchObject({ creditmix: 1, product: "Acme Agents (example)", as_of: "2026-11-01", customer: "" });
  expect(content.scenarios).toHaveLength(1);
  expect(content.scenarios[0]).toMatchObject({
    scenario: { seats: "5", mix: [{ action: "agent-run", quantity: "300" }, {}, {}, {}, {}] },
    comparison: { best: "team", currency: "USD" },
    // $146 - $79
    advice: { reason: "cheapest", difference_per_month: "67.00" },
  });
  expect(content.link).toContain("#creditmix=1~");
});

test("text: the sentence, the entries, each plan with what it does not serve, and where the prices are from", async ({
  page,
  calculator,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await calculator.open(ACME);
  await exported(calculator, "Copy as text");
  await expect(calculator.root.getByText("Text copied.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  for (const line of [
    "What will Acme Agents (example) cost?",
    "Team is the cheapest plan that serves all of it: $79.00 a month, $67.00 less than Starter + top-ups.",
    "- Agent run: 300 a month",
    "- Seats: 5",
    "- Team: $79.00 a month, $948.00 over 12 months.",
    "- Free: $0.00 a month, $0.00 over 12 months. Stops on day 2 of each month; 11,500 credits not served.",
    "- Enterprise: Price on request only.",
    "Prices of Nov 1, 2026",
  ]) {
    expect(text.split("\n")).toContain(line);
  }
  expect(text).toMatch(/These entries, to open and change: http\S+#creditmix=1~\S+\n$/);
});

test("text: where the browser does not let the page copy, it is there to be copied by hand", async ({
  page,
  calculator,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await calculator.open(ACME);
  await exported(calculator, "Copy as text");
  const field = calculator.root.getByRole("textbox", { name: "Text for a mail" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/Team is the cheapest plan/);
});

test("print: one page with the entries, the answers, the date and the sources, and nothing else", async ({
  page,
  calculator,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await calculator.open();
  await exported(calculator, "Print or PDF");
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");

  await page.emulateMedia({ media: "print" });
  const sheet = calculator.root.locator(".sheet");
  await expect(sheet).toBeVisible();
  // 3,600 x 1 + 1,800 x 2 = 7,200 credits a day, 216,000 in 30 days; a pack has 25,000 for $200, the rest $0.01 each:
  // $200 + 191,000 x $0.01 = $2,110
  for (const said of [
    "$2,110.00 a month",
    "Classic answer",
    "3,600 a day",
    "Plans",
    "invoice of month 1",
    "Made on",
    "Prices of Mar 1, 2026",
    "https://learn.microsoft.com/en-us/microsoft-copilot-studio/requirements-messages-management",
  ]) {
    await expect(sheet).toContainText(said);
  }
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
  await expect(page.getByRole("contentinfo").filter({ hasText: "Nothing you enter" })).toBeHidden();
  await expect(calculator.field("Classic answer")).toBeHidden();
  expect(pagesOf(await page.pdf({ format: "A4" }))).toBe(1);

  // Printed, everything is as before.
  await page.emulateMedia({ media: "screen" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(calculator.field("Classic answer")).toBeVisible();
  await expect(sheet).toHaveCount(0);
});

test("print: four scenarios for a customer fit on one page", async ({ page, calculator }) => {
  await page.addInitScript(() => {
    window.print = () => {};
  });
  await calculator.open("sales.html");
  await calculator.root.getByLabel("Customer").fill("Contoso");
  for (let copies = 1; copies < 4; copies++) {
    await calculator.root.getByRole("button", { name: "Copy as another scenario" }).click();
  }
  await calculator.root.evaluate((element) => (element as HTMLElementTagNameMap["creditmix-calculator"]).print());
  await page.emulateMedia({ media: "print" });
  await expect(calculator.root.locator(".sheet").getByRole("row", { name: /^Scenario \d/ })).toHaveCount(4);
  await expect(calculator.root.locator(".sheet")).toContainText("For Contoso");
  expect(pagesOf(await page.pdf({ format: "A4" }))).toBe(1);
  expect(pagesOf(await page.pdf({ format: "Letter" }))).toBe(1);
});

test("printed by the browser's own command, the calculator is its page too", async ({ page, calculator }) => {
  await calculator.open(ACME);
  await page.emulateMedia({ media: "print" });
  await expect(calculator.root.locator(".sheet")).toBeVisible();
  await expect(calculator.field("Lookup")).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("with an entry that cannot be used, what is passed on is said to be of the entries before", async ({
  calculator,
}) => {
  await calculator.open(ACME);
  await calculator.field("Lookup").fill("many");
  await calculator.root.getByRole("button", { name: "Export" }).click();
  await expect(calculator.root.getByText("so this is of the entries before")).toBeVisible();
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?!s)/g)?.length ?? 0;
}
