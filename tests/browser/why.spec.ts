import type { Locator } from "@playwright/test";
import type { CalculatorScreen } from "./calculator.js";
import { everyRule } from "./catalogs/catalogs.js";
import { casesOf, features, openedWith } from "./generated-cases.js";
import { ACME, expect, test } from "./mounted.js";

/** The dialog with the sums, its rows each as "what | amount". */
class WhyDialog {
  readonly root: Locator;

  constructor(calculator: CalculatorScreen) {
    this.root = calculator.root.getByRole("dialog");
  }

  /** The rows of a part, by its heading. */
  async rows(heading: string): Promise<readonly string[]> {
    await this.#worked();
    return rowsOf(this.root.locator(".why-part", { has: this.root.page().getByRole("heading", { name: heading }) }));
  }

  /** The rows under a line of the invoice. */
  async line(name: string): Promise<readonly string[]> {
    await this.#worked();
    return rowsOf(this.root.locator(".bill-line", { hasText: name }).locator(".bill-parts"));
  }

  /** The sums come with a script of their own, and from a worker. */
  async #worked(): Promise<void> {
    await expect(this.root).toBeVisible();
    await expect(this.root.getByText("Working it out")).toHaveCount(0);
  }

  get month(): Locator {
    return this.root.getByRole("combobox", { name: "Month" });
  }
}

function rowsOf(part: Locator): Promise<readonly string[]> {
  return part.locator(".sum").evaluateAll((rows) =>
    rows.map((row) => {
      const words = (selector: string) => row.querySelector(selector)?.textContent?.trim().replace(/\s+/g, " ") ?? "";
      const note = words(".sum-note");
      const what = words(".sum-what");
      const plain = note === "" ? what : `${what.slice(0, what.length - note.length).trim()} [${note}]`;
      return `${plain} | ${words(".sum-amount")}`;
    }),
  );
}

test("the price opens the sum of all months, then usage, credits and bill", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.cost("Pay as you go").getByRole("button").click();
  const why = new WhyDialog(calculator);
  await expect(why.root).toHaveAccessibleName("How Pay as you go is calculated");

  expect(await why.rows("All months")).toEqual([
    "Months 1–12 | 12 × $180.00",
    "In all | $2,160.00",
    "A month: $2,160.00 ÷ 12, rounded | $180.00",
  ]);
  // A report is a deep run at night, 30 lookups and 10 records; 12 of them
  expect(await why.rows("What you use")).toEqual([
    "Agent run (Standard model) [300 × 20] | 6,000",
    "Report: Agent run (Deep model, Overnight) [20 × 3 × 0.5 = 30; 12 × 30] | 360",
    "Report: Lookup [12 × 30 = 360; 360 × 1] | 360",
    "Report: Enriched record [12 × 10 = 120; 120 × 4] | 480",
    "Lookup [3,000 × 1] | 3,000",
    "Enriched record [300 × 4] | 1,200",
    "Document page [2,000 ÷ 10, rounded up = 200; 200 × 3] | 600",
    "Credits needed | 12,000",
  ]);
  expect(await why.rows("Credits: where they come from")).toEqual([
    "Overage | 12,000",
    "Needed | 12,000",
    "Left at the end of the month | 0",
  ]);
  expect(await why.line("Overage: 12,000 credits")).toEqual(["2,000 × $0.02 | $40", "10,000 × $0.014 | $140"]);
  await expect(why.root.locator(".bill-rule")).toHaveText([
    "$0.02 a credit up to 2,000, $0.014 a credit up to 20,000, $0.009 a credit above",
  ]);
});

test("blocks that are begun count whole", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.field("Document page").fill("2001");
  await calculator.root.getByRole("button", { name: /^This comes to 12,003 credits/ }).click();
  const rows = await new WhyDialog(calculator).rows("What you use");
  expect(rows).toContain("Document page [2,001 ÷ 10, rounded up = 201; 201 × 3] | 603");
});

test("packs are shown with the rule that they were chosen by", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.card("Starter + top-ups").getByText("Invoice and details").click();
  await calculator
    .card("Starter + top-ups")
    .getByRole("button", { name: "$134.00: how it comes about" })
    .first()
    .click();
  const why = new WhyDialog(calculator);
  // 11,000 credits beyond the 1,000 included: 1,000 for $14 and twice 5,000 for $60
  expect(await why.line("Top-up: 11,000 credits")).toEqual(["1 pack × $14 | $14", "2 packs × $60 | $120"]);
  await expect(why.root.locator(".bill-line[data-asked]")).toContainText("Top-up: 11,000 credits");
  await expect(why.root.locator(".bill-line[data-asked]")).toBeFocused();
  expect(await why.rows("Credits: where they come from")).toEqual([
    "From the balance | 12,000",
    "Needed | 12,000",
    "Included | 1,000",
    "Bought | 11,000",
    "Used | -12,000",
    "Left at the end of the month | 0",
  ]);
});

test("a month's share of a year, the rest of the term and tax can be redone", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.root.getByText("Annual", { exact: true }).click();
  await calculator.field("Months").fill("10");
  await calculator.root.locator(".more-summary", { hasText: "Sales" }).click();
  await calculator.field("Tax, in percent").fill("19");
  await calculator.cost("Team").getByRole("button").click();
  const why = new WhyDialog(calculator);
  await why.month.selectOption("10");

  // 490 x 10/12 = 408.333, 490 x 9/12 = 367.50
  expect(await why.line("Plan fee")).toEqual([
    "Price of a year | $490",
    "10/12 of it, rounded | $408.33",
    "less 9/12, billed before | -$367.50",
  ]);
  // Two more than the three included
  expect(await why.line("Seats: 2 × Seat")).toEqual([
    "2 × $150 | $300",
    "10/12 of it, rounded | $250",
    "less 9/12, billed before | -$225",
  ]);
  // 490 - 408.33 and 300 - 250
  expect(await why.line("Rest of the term")).toEqual(["Team | $81.67", "Seat | $50"]);
  // 40.83 + 25 + 131.67 = 197.50
  expect(await why.line("Tax")).toEqual(["$197.50 × 19% | $37.525", "$37.525, rounded | $37.53"]);
  // 197.50 + 37.53
  expect(await why.rows("What is billed")).toContain("Billed in this month | $235.03");
});

test("discounts, bill credits and minimums show what they take and fill up", async ({ calculator }) => {
  await calculator.openWith(everyRule());
  await calculator.cost("Billed").getByRole("button").click();
  const why = new WhyDialog(calculator);
  // See "every line of an invoice has its words" for where these come from.
  expect(await why.line("Overage: 100 credits")).toEqual(["100 × $0.10 | $10"]);
  expect(await why.line("Up to the minimum")).toEqual(["Minimum | $100", "Less what is billed above | -$80"]);
  expect(await why.line("Bill credit: Launch")).toEqual(["Off usage | -$4"]);
  expect(await why.line("Discount: Welcome")).toEqual(["Off fees | -$9"]);
  await expect(why.root.locator(".bill-line", { hasText: "Discount: Welcome" })).toContainText(
    "Welcome: 10% off fees in the first 2 months",
  );
  expect(await why.line("Tax")).toEqual(["$81 × 10% | $8.10"]);
  expect(await why.rows("What is billed")).toContain("Billed in this month | $89.10");
});

test("credits that came together are told one by one, with what is used, expires and stays", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.cost("Team").getByRole("button").click();
  const why = new WhyDialog(calculator);
  await why.month.selectOption("3");
  // 5 x 2,500 are 12,500 a month, of which at most 1,000 go on into the next; 12,000 are needed. Month 2 begins with 500 and leaves 1,000.
  // The 1,000 are used before the 12,500, of which 11,000 are used and 1,500 left: 500 of them are lost at the end of month 4 at the latest.
  await expect(why.root.locator(".lots li")).toHaveText([
    "Team, month 2: 1,000 of 1,000 used",
    "Team, month 3: 11,000 of 12,500 used; 1,500 can be used until the end of month 4",
  ]);
});

test("what comes to less than a cent is shown with its sum", async ({ calculator }) => {
  const catalog = {
    ...{ format: 1, product: "Cheap", currency: "USD", actions: [{ id: "call", name: "Call", uses: "1" }] },
    plans: [
      {
        ...{ id: "payg", name: "Payg" },
        allowances: [{ meter: "credits", beyond: [{ step: "overage", price: "0.001" }] }],
      },
    ],
    presets: [{ id: "few", name: "Few", scenario: { months: 1, mix: [{ action: "call", quantity: "3" }] } }],
  };
  await calculator.openWith(catalog);
  await calculator.cost("Payg").getByRole("button").click();
  const why = new WhyDialog(calculator);
  // 3 x 0.001
  expect(await why.line("Overage: 3 credits")).toEqual(["3 × $0.001 | $0.003", "$0.003, rounded | $0.00"]);
});

test("growth, season and days are in the sum of a month", async ({ calculator }) => {
  await calculator.open();
  await calculator.root.locator(".more-summary", { hasText: "Growth and season" }).click();
  await calculator.field("Growth a month, in percent").fill("10");
  await calculator.root.getByLabel("Usage through the year").selectOption("Peak every third month");
  await calculator.cost("Pay as you go").getByRole("button").click();
  const why = new WhyDialog(calculator);
  await why.month.selectOption("3");
  // 3,600 x 30 = 108,000, doubled 216,000, x 1.1 x 1.1 = 261,360
  expect((await why.rows("What you use"))[0]).toBe(
    "Classic answer [3,600 × 30 days × 200% (season) × 2 months of 10% growth = 261,360; 261,360 × 1]" + " | 261,360",
  );
});

test("a plan that a buyer moves to is named, and its year begins anew", async ({ calculator }) => {
  await calculator.openWith(everyRule());
  await calculator.cost("Mover").getByRole("button").click();
  await expect(new WhyDialog(calculator).root).toContainText("In this month on Billed.");
});

test("the dialog is opened, used and left by keyboard", async ({ page, calculator }) => {
  await calculator.open(ACME);
  const price = calculator.cost("Team").getByRole("button");
  await price.focus();
  await page.keyboard.press("Enter");
  const why = new WhyDialog(calculator);
  await expect(why.root).toBeVisible();
  await expect(why.root.locator(".why-part").first()).toBeFocused();

  await expect(why.root.getByRole("button", { name: "The month before" })).toBeDisabled();
  await page.keyboard.press("Tab");
  await expect(why.month).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(why.month).toHaveValue("2");
  // Month 2 begins with the 500 that were left of 5 x 2,500
  expect(await why.rows("Credits: where they come from")).toContain("Left from the month before | 500");

  await page.keyboard.press("Escape");
  await expect(why.root).toHaveCount(0);
  await expect(price).toBeFocused();
});

test("the dialog is closed by its button and by a click beside it", async ({ page, calculator }) => {
  await calculator.open(ACME);
  const why = new WhyDialog(calculator);
  await calculator.cost("Team").getByRole("button").click();
  await why.root.getByRole("button", { name: "Close" }).click();
  await expect(why.root).toHaveCount(0);
  await calculator.cost("Team").getByRole("button").click();
  await why.root.getByRole("heading", { level: 2 }).click();
  await expect(why.root).toBeVisible();
  await page.mouse.click(4, 4);
  await expect(why.root).toHaveCount(0);
});

test("a dialog whose plan can no longer be had goes away", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.cost("Team").getByRole("button").click();
  await calculator.root.evaluate((element) => {
    const shown = element as HTMLElementTagNameMap["creditmix-calculator"];
    shown.scenario = { currency: "USD", months: 1, mix: [{ action: "lookup", quantity: "1" }], seats: { none: 2 } };
  });
  await expect(new WhyDialog(calculator).root).toHaveCount(0);
});

for (const feature of features()) {
  test(`every plan's last month can be explained: ${feature}`, async ({ calculator }) => {
    const [given] = casesOf(feature, 1);
    if (given === undefined) throw new Error(`no case of ${feature}`);
    await calculator.openWith(openedWith(given));
    const why = new WhyDialog(calculator);
    for (const plan of given.comparison.plans.filter(({ eligible }) => eligible)) {
      await calculator.cost(plan.name).getByRole("button").click();
      await why.month.selectOption(String(given.comparison.months));
      await expect(why.root).not.toContainText(/undefined|NaN|\[object|Infinity|null/);
      await why.root.getByRole("button", { name: "Close" }).click();
    }
  });
}
