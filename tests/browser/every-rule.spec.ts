import type { Locator } from "@playwright/test";
import type { CalculatorScreen } from "./calculator.js";
import { everyRule } from "./catalogs/catalogs.js";
import { expect, test } from "./mounted.js";

test.beforeEach(async ({ calculator }) => calculator.openWith(everyRule()));

test("grants are said with their rhythm and their sharing", async ({ calculator }) => {
  await expect(said(calculator, "Grants", "Included, and then")).toHaveText([
    "100 credits + 70 credits a month + 50 credits a month (first 3 months) + " +
      "10 credits each day of use (at most 200 credits a month) + 1,000 credits a year + 5,000 credits every 24 months + " +
      "300 credits once (good for 2 months) + 20 credits a seat a month (each seat has its own) + " +
      "30 credits a seat a month (25% shared, the rest each seat has its own), then it stops",
  ]);
});

test("every form of rollover is said by its grant", async ({ calculator }) => {
  await expect(said(calculator, "Carry", "What is unused")).toHaveText([
    "100 credits – carry over for one month",
    "200 credits – 50% carry over for one month, then 25% of what is left for another",
    "300 credits – carry over without end; new ones are left out where there would be more than 2 × the grant of a month",
    "400 credits – carry over for 2 months, at most 50 credits in all",
    "500 credits – expire at the end of the year",
    "600 credits – never expire",
  ]);
});

test("steps are said in their order, without those of another billing", async ({ calculator }) => {
  await expect(said(calculator, "Steps", "Included, and then")).toHaveText([
    "10 credits a month, then free fair use, up to 5 credits a month, then up to 50% of next month’s grant is borrowed, " +
      "then $0.02 a credit, up to 50 credits a month, then packs of 100 credits for $3 or 250 credits for $6, " +
      "at most 2 a month, good for that month, then bought as needed in steps of 10 credits at $0.50, " +
      "at least 20 credits at a time, good for 3 months",
  ]);
  // 12 x 5 fair use; each month borrows half of the next one's 10, and the last month's 5 are never paid back
  await expect(calculator.figure("Steps", "Fair use")).toHaveText("60");
  await expect(calculator.figure("Steps", "Borrowed")).toHaveText("60");
  await expect(calculator.figure("Steps", "Owed at the end")).toHaveText("5");
  await expect(calculator.card("Steps").locator(".status")).toContainText(
    "5 credits are borrowed and not paid back at the end.",
  );
  await expect(said(calculator, "Steps", "Notes")).toHaveCount(0);
});

test("lesser and slower service is not counted as served in full", async ({ calculator }) => {
  await expect(said(calculator, "Slow", "Included, and then")).toHaveText([
    "Unlimited credits (first month only), then free fair use at lesser quality, up to 100 credits a month, " +
      "then it slows down: 20% of the rest is served",
  ]);
  // After the first month 100 at lesser quality and a fifth of the other 300: 11 x 160; 11 x 240 are missing
  await expect(calculator.figure("Slow", "Reduced")).toHaveText("1,760");
  await expect(calculator.card("Slow").locator(".status p")).toHaveText([
    "Not enough: 2,640 credits not served in all.",
    "1,760 credits of lesser quality or slower.",
  ]);
});

test("a size, its add-ons and the move to the next size are said", async ({ calculator }) => {
  await expect(calculator.card("Sized").locator(".kind")).toHaveText("Subscription, in size 100");
  await expect(said(calculator, "Sized", "Included, and then")).toHaveText([
    "100 credits + 2 × 40 credits of Extra a month, then you move to Sized in size 200",
  ]);
  // 400 are more than 180 and than 280, so that month 1 ends in the last size, where service stops
  await expect(said(calculator, "Sized", "Notes")).toHaveText([
    "From month 1 on Sized in size 200.",
    "The move up is not possible here; service stops instead.",
  ]);
});

test("a move to another plan is said, on the card and by month", async ({ calculator }) => {
  await expect(said(calculator, "Mover", "Included, and then")).toHaveText([
    "300 credits a month, then you move to Billed",
  ]);
  await expect(said(calculator, "Mover", "Notes")).toHaveText(["From month 1 on Billed."]);
  await expect(calculator.card("Mover").locator(".invoice th", { hasText: "on Billed" })).toHaveText([
    "Months 1–2, on Billed",
    "Months 3–12, on Billed",
  ]);
});

test("every line of an invoice has its words", async ({ calculator }) => {
  await expect(said(calculator, "Billed", "Also on the bill")).toHaveText([
    "$50 once for set-up",
    "At least $100 a month",
    "$4 credit a month for usage",
    "Welcome: 10% off fees in the first 2 months",
    "Usage may cost at most $30 a month; what does not fit is not bought or billed",
  ]);
  // 100 credits x $0.10 = $10; 50 + 20 + 10 = 80, so 20 to the minimum. Fees 50 + 20 + 20 = 90, less 10% = 81, less 6 = 75;
  // usage 10 - 4 = 6; 10% of 81
  await expect(invoiceRows(calculator, "Billed", 1)).toHaveText([
    /^\s*Set-up\s*\$50\.00\s*$/,
    /^\s*Plan fee\s*\$20\.00\s*$/,
    /^\s*Overage: 100 credits\s*\$10\.00\s*$/,
    /^\s*Up to the minimum\s*\$20\.00\s*$/,
    /^\s*Bill credit: Launch\s*-\$4\.00\s*$/,
    /^\s*Discount: Welcome\s*-\$9\.00\s*$/,
    /^\s*Discount: Deal\s*-\$6\.00\s*$/,
    /^\s*Tax\s*\$8\.10\s*$/,
    /^\s*Total\s*\$89\.10\s*$/,
  ]);
});

test("the rest of a term is on the last invoice", async ({ calculator }) => {
  await expect(said(calculator, "Yearly", "Notes")).toHaveText([
    /^The time you entered ends before the annual term does/,
    /^Sold by the year only/,
  ]);
  await expect(invoiceRows(calculator, "Yearly", 12).filter({ hasText: "Rest of the term" })).toContainText("$240.00");
});

test("what few enter is folded away, says what is in force, and can be taken back", async ({ calculator }) => {
  const { root } = calculator;
  const inForce = (fold: string) => root.locator(".more", { hasText: fold }).locator(".more-state");
  await expect(inForce("Plan options")).toHaveText("Sized in size 100 with 2 × Extra");
  await expect(inForce("Days and limit")).toHaveText("use every day, at most $30 a month for usage");
  await expect(inForce("Sales")).toHaveText("Deal: $6 off the whole bill, 10% tax");
  await expect(calculator.sentence).toContainText("Within your spend limit: ");
  await expect(calculator.figure("Sized", "Included")).toHaveText("3,360");

  for (const fold of await root.locator(".more-summary").all()) await fold.click();
  await calculator.field("Most that usage may cost a month, in USD").fill("");
  await calculator.field("Tax, in percent").fill("");
  await root.getByRole("button", { name: "Remove Discount 1" }).click();
  await root.getByLabel("A few people make most of the use").uncheck();
  await root.getByLabel("Sized: size").selectOption("Best size");
  await calculator.field("Extra").fill("0");
  await expect(inForce("Plan options")).toHaveText("best sizes, no add-ons");
  await expect(inForce("Days and limit")).toHaveText("use every day, no spend limit");
  await expect(inForce("Sales")).toHaveText("no discounts, no tax");
  await expect(calculator.sentence).not.toContainText("Within your spend limit");
  // 12 x 200 without the add-on's 2 x 40
  await expect(calculator.figure("Sized", "Included")).toHaveText("2,400");
});

/** What a card says under a heading. */
function said(calculator: CalculatorScreen, plan: string, heading: string): Locator {
  const term = `preceding-sibling::dt[1][normalize-space()="${heading}"]`;
  return calculator.card(plan).locator(`xpath=.//dl[contains(@class, "plan-terms")]/dd[${term}]`);
}

function invoiceRows(calculator: CalculatorScreen, plan: string, month: number): Locator {
  return calculator
    .card(plan)
    .locator("table", { has: calculator.page.getByText(`Invoice of month ${month}`, { exact: true }) })
    .locator("tr");
}
