import type { Locator } from "@playwright/test";
import type { Scenario } from "../../www/core/types.js";
import type { CalculatorScreen } from "./calculator.js";
import { inputs } from "./catalogs/catalogs.js";
import { ACME, expect, test } from "./mounted.js";

const GROWTH = "Growth and season";
const DAYS = "Days and limit";
const OPTIONS = "Plan options";
const SALES = "Sales";

test.describe("on a price list where every entry matters", () => {
  test.beforeEach(async ({ calculator }) => calculator.openWith(inputs()));

  test("few heavy users run out of their own credits", async ({ calculator }) => {
    await expect(calculator.cost("Seats")).toHaveText("$100.00");
    await calculator.root.getByLabel("A few people make most of the use").check();
    // 2 of 10 make 800 of 1,000 and have 200: 600 x $0.10 more
    await expect(calculator.cost("Seats")).toHaveText("$160.00");

    const seats = calculator.field("Share of seats, in percent");
    await seats.fill("50");
    await calculator.field("Share of the use, in percent").fill("60");
    // 5 make 600 and have 500
    await expect(calculator.cost("Seats")).toHaveText("$110.00");
    await seats.fill("10%");
    // 1 makes 600 and has 100
    await expect(calculator.cost("Seats")).toHaveText("$150.00");
    await seats.fill("100");
    // All are heavy, which is an even use
    await expect(calculator.cost("Seats")).toHaveText("$100.00");

    await seats.fill("101");
    await expect(seats).toHaveAccessibleDescription(/Enter 0 to 100\.$/);
    await calculator.root.getByLabel("A few people make most of the use").uncheck();
    await expect(calculator.root.getByText("Not updated:")).toHaveCount(0);
  });

  test("how the use is spread is asked only where there are several people", async ({ calculator }) => {
    const few = calculator.root.getByLabel("A few people make most of the use");
    await expect(few).toBeVisible();
    await calculator.field("Member").fill("1");
    await expect(few).toHaveCount(0);
    await calculator.field("Member").fill("2");
    await expect(few).toBeVisible();
  });

  test("seats are entered by their type", async ({ calculator }) => {
    await calculator.field("Viewer").fill("5");
    // 10 x $10 + 5 x $2
    await expect(calculator.cost("Seats")).toHaveText("$110.00");
    await calculator.field("Member").fill("1.5");
    await expect(calculator.field("Member")).toHaveAccessibleDescription("Enter a whole number.");
  });

  test("growth is typed in percent, down to all of it", async ({ calculator }) => {
    await calculator.field("Months").fill("2");
    await unfold(calculator, GROWTH);
    const growth = calculator.field("Growth a month, in percent");
    await growth.fill("10%");
    // (1,000 + 1,100) x $0.05 = $105, half of it a month
    await expect(calculator.cost("Metered")).toHaveText("$52.50");
    await expect(inForce(calculator, GROWTH)).toHaveText("10% a month, same all year");
    await growth.blur();
    await expect(growth).toHaveValue("10");
    await growth.fill("-100");
    // Nothing in the second month
    await expect(calculator.cost("Metered")).toHaveText("$25.00");
    await growth.fill("-101");
    await expect(growth).toHaveAccessibleDescription(/^Enter -100 or more/);
  });

  test("a month of the season is typed, and the curve goes with it", async ({ calculator }) => {
    await calculator.field("Months").fill("2");
    await unfold(calculator, GROWTH);
    const february = calculator.field("Month 2, in percent");
    await february.fill("200");
    // (1,000 + 2,000) x $0.05 = $150
    await expect(calculator.cost("Metered")).toHaveText("$75.00");
    await expect(calculator.slider("Month 2")).toHaveValue("200");
    await expect(inForce(calculator, GROWTH)).toHaveText("no growth, your own");

    // Beyond the curve's top it grows.
    await expect(calculator.slider("Month 2")).toHaveAttribute("max", "200");
    await february.fill("400");
    await expect(calculator.slider("Month 2")).toHaveAttribute("max", "400");
    await expect(calculator.slider("Month 2")).toHaveValue("400");

    await february.fill("-1");
    await expect(february).toHaveAccessibleDescription("Month 2, in percent: Enter 0 or more.");
    await calculator.root.getByLabel("Usage through the year").selectOption("Same all year");
    await expect(calculator.cost("Metered")).toHaveText("$50.00");
    await expect(february).toHaveValue("100");
  });

  test("a ready-made season starts again after a year", async ({ calculator }) => {
    await calculator.field("Months").fill("13");
    await unfold(calculator, GROWTH);
    await calculator.root.getByLabel("Usage through the year").selectOption("Peak every third month");
    // 12 x 1,000 in a year, and 500 in month 13: 12,500 x $0.05 = $625, by 13
    await expect(calculator.cost("Metered")).toHaveText("$48.08");
  });

  test("the season's curve is moved by keyboard", async ({ page, calculator }) => {
    await calculator.field("Months").fill("2");
    const summary = calculator.root.locator(".more-summary", { hasText: GROWTH });
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(calculator.field("Growth a month, in percent")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(calculator.root.getByLabel("Usage through the year")).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const slider = calculator.slider("Month 2");
    await expect(slider).toBeFocused();

    await page.keyboard.press("ArrowUp");
    await expect(calculator.field("Month 2, in percent")).toHaveValue("105");
    await expect(slider).toHaveAttribute("aria-valuetext", "105% of the usual");
    // (1,000 + 1,050) x $0.05 = $102.50
    await expect(calculator.cost("Metered")).toHaveText("$51.25");
    await page.keyboard.press("Home");
    await expect(calculator.cost("Metered")).toHaveText("$25.00");
    await page.keyboard.press("End");
    await expect(calculator.cost("Metered")).toHaveText("$75.00");
  });

  test("days of use count for what is done each day", async ({ calculator }) => {
    await calculator.root.getByLabel("Run: per").selectOption("a day");
    await unfold(calculator, DAYS);
    const days = calculator.field("Days of use in a month");
    await days.fill("20");
    // 1,000 x 20 x $0.05
    await expect(calculator.cost("Metered")).toHaveText("$1,000.00");
    await expect(inForce(calculator, DAYS)).toHaveText("20 days of use, no spend limit");
    for (const wrong of ["31", "0"]) {
      await days.fill(wrong);
      await expect(days).toHaveAccessibleDescription("Enter 1 to 30.");
    }
  });

  test("a spend limit is kept to, also one of 0, and none is no limit", async ({ calculator }) => {
    await unfold(calculator, DAYS);
    const limit = calculator.field("Most that usage may cost a month, in USD");
    await limit.pressSequentially("20.0");
    await expect(limit).toHaveValue("20.0");
    // $20 / $0.05 = 400 credits of 1,000
    await expect(calculator.cost("Metered")).toHaveText("$20.00");
    await expect(calculator.figure("Metered", "Not served")).toHaveText("7,200");
    await expect(inForce(calculator, DAYS)).toHaveText("use every day, at most $20 a month for usage");

    await limit.fill("0");
    await expect(calculator.cost("Metered")).toHaveText("$0.00");
    await limit.fill("-1");
    await expect(limit).toHaveAccessibleDescription("Enter 0 or more.");
    await limit.fill("1.2k");
    await expect(calculator.cost("Metered")).toHaveText("$50.00");
    await limit.fill("");
    await limit.blur();
    await expect(limit).toHaveValue("");
    await expect(inForce(calculator, DAYS)).toHaveText("use every day, no spend limit");
  });

  test("another currency brings its own limit where one is given", async ({ calculator }) => {
    await calculator.preset("With a limit").click();
    await expect(calculator.cost("Metered")).toHaveText("$20.00");
    await calculator.root.getByText("EUR", { exact: true }).click();
    await unfold(calculator, DAYS);
    await expect(calculator.field("Most that usage may cost a month, in EUR")).toHaveValue("10");
    // EUR 10 / EUR 0.04 = 250 credits
    await expect(calculator.cost("Metered")).toHaveText("€10.00");
    await expect(calculator.figure("Metered", "Overage")).toHaveText("3,000");
  });

  test("a size and add-ons are chosen by plan", async ({ calculator }) => {
    await expect(calculator.cost("Sized")).toHaveText("$50.00");
    await expect(inForce(calculator, OPTIONS)).toHaveText("best sizes, no add-ons");
    await unfold(calculator, OPTIONS);
    await calculator.root.getByLabel("Sized: size").selectOption("100");
    await expect(calculator.cost("Sized")).toHaveText("$10.00");

    const extra = calculator.field("Extra (at most 3)");
    await extra.fill("3");
    // $10 + 3 x $5; 100 + 3 x 200 credits a month
    await expect(calculator.cost("Sized")).toHaveText("$25.00");
    await expect(calculator.figure("Sized", "Included")).toHaveText("8,400");
    await expect(inForce(calculator, OPTIONS)).toHaveText("Sized in size 100 with 3 × Extra");
    await extra.fill("4");
    await expect(extra).toHaveAccessibleDescription("That is more than this add-on can be had.");
    await extra.fill("1.5");
    await expect(extra).toHaveAccessibleDescription("Enter a whole number.");
  });

  test("a negotiated discount is entered in all of its parts", async ({ calculator }) => {
    await unfold(calculator, SALES);
    await calculator.root.getByRole("button", { name: "Add a discount" }).click();
    await expect(calculator.field("Name")).toBeFocused();
    await calculator.field("Name").fill("Partner");
    await calculator.field("Percent").fill("10");
    await expect(calculator.cost("Metered")).toHaveText("$45.00");
    await expect(inForce(calculator, SALES)).toHaveText("Partner: 10% off the whole bill");

    await calculator.root.getByText("Amount", { exact: true }).click();
    await calculator.field("Amount in USD").fill("7.5");
    await expect(calculator.cost("Metered")).toHaveText("$42.50");
    await calculator.root.getByLabel("Off", { exact: true }).selectOption("Fees");
    // All of it is usage
    await expect(calculator.cost("Metered")).toHaveText("$50.00");
    await calculator.root.getByLabel("Off", { exact: true }).selectOption("Usage");
    await calculator.field("First months only").fill("1");
    // ($42.50 + 11 x $50) / 12 = $49.375
    await expect(calculator.cost("Metered")).toHaveText("$49.38");
    await calculator.root.getByLabel("If billed").selectOption("Annually");
    await expect(calculator.cost("Metered")).toHaveText("$50.00");
    await expect(inForce(calculator, SALES)).toHaveText(
      "Partner: $7.50 off usage in the first month, if billed annually",
    );
  });

  test("what is wrong with a discount is said at its field", async ({ calculator }) => {
    await unfold(calculator, SALES);
    await calculator.root.getByRole("button", { name: "Add a discount" }).click();
    const percent = calculator.field("Percent");
    await percent.fill("100");
    await expect(calculator.cost("Metered")).toHaveText("$0.00");
    await percent.fill("101");
    await expect(percent).toHaveAccessibleDescription("Enter 0 to 100.");
    await percent.fill("5");
    const months = calculator.field("First months only");
    await months.fill("0");
    await expect(months).toHaveAccessibleDescription("Enter 1 or more, or leave it empty.");
    await months.fill("");
    await expect(calculator.cost("Metered")).toHaveText("$47.50");
  });

  test("discounts are added and removed by keyboard, and work one after another", async ({ page, calculator }) => {
    await calculator.root.locator(".more-summary", { hasText: SALES }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(calculator.field("Name")).toBeFocused();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("10");
    // 90% of $50
    await expect(calculator.cost("Metered")).toHaveText("$45.00");

    await calculator.root.getByRole("button", { name: "Add a discount" }).press("Enter");
    await calculator.field("Percent").nth(1).fill("20");
    // 80% of $45
    await expect(calculator.cost("Metered")).toHaveText("$36.00");
    await calculator.root.getByRole("button", { name: "Remove Discount 1" }).press("Enter");
    await expect(calculator.root.getByRole("button", { name: "Add a discount" })).toBeFocused();
    await expect(calculator.cost("Metered")).toHaveText("$40.00");
  });

  test("tax is added", async ({ calculator }) => {
    await unfold(calculator, SALES);
    const tax = calculator.field("Tax, in percent");
    await tax.fill("19 %");
    // $50 x 1.19
    await expect(calculator.cost("Metered")).toHaveText("$59.50");
    await expect(inForce(calculator, SALES)).toHaveText("no discounts, 19% tax");
    await tax.fill("-1");
    await expect(tax).toHaveAccessibleDescription("Enter 0 or more.");
  });

  test("months go from 1 to 120", async ({ calculator }) => {
    const months = calculator.field("Months");
    await months.fill("120");
    await expect(calculator.card("Metered").locator(".total")).toHaveText("$6,000.00 over 120 months");
    await months.fill("1");
    await expect(calculator.card("Metered").locator(".total")).toHaveText("$50.00 over 1 month");
    for (const wrong of ["0", "121"]) {
      await months.fill(wrong);
      await expect(months).toHaveAccessibleDescription("Enter 1 to 120.");
    }
  });

  test("an action is taken away and added again, and the keyboard keeps its place", async ({ page, calculator }) => {
    await calculator.field("Ask").fill("100");
    // 1,000 + 200 credits
    await expect(calculator.cost("Metered")).toHaveText("$60.00");
    await calculator.root.getByRole("button", { name: "Remove Ask" }).press("Enter");
    await expect(calculator.field("Ask")).toHaveCount(0);
    await expect(calculator.field("Run")).toBeFocused();
    await expect(calculator.cost("Metered")).toHaveText("$50.00");

    await calculator.root.getByRole("button", { name: "Add an action" }).press("Enter");
    await expect(calculator.field("Ask")).toBeFocused();
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.type("50");
    await expect(calculator.cost("Metered")).toHaveText("$55.00");
  });

  test("an action can stand twice, each counted its own way", async ({ calculator }) => {
    await adder(calculator).selectOption("Run");
    await calculator.root.getByRole("button", { name: "Add an action" }).click();
    await calculator.field("Run (2)").fill("10");
    await calculator.root.getByLabel("Run (2): per").selectOption("a seat");
    // 1,000 + 10 x 10 seats
    await expect(calculator.cost("Metered")).toHaveText("$55.00");
  });

  test("all actions can be taken away", async ({ calculator }) => {
    await calculator.root.getByRole("button", { name: "Remove Run" }).click();
    await calculator.root.getByRole("button", { name: "Remove Ask" }).click();
    await expect(adder(calculator)).toBeFocused();
    await expect(calculator.cost("Metered")).toHaveText("$0.00");
  });

  test("everything a scenario says comes back from the form", async ({ calculator }) => {
    const scenario: Scenario = {
      months: "24",
      billing: "annual",
      currency: "USD",
      mix: [{ action: "ask", quantity: "0.5", per: "day" }],
      seats: { member: "3", viewer: "1" },
      spread: { heavy_seats: "0.125", heavy_usage: "0.9" },
      growth: "-0.015",
      season: ["0", "1.5", "1", "1", "1", "1", "1", "1", "1", "1", "1", "2"],
      active_days: "21",
      range: "high",
      spend_cap: "99.5",
      plans: { sized: { size: "s", add_ons: { "extra/more": "2" } } },
      discounts: [
        { name: "One", percent: "12.5", months: "3", billing: "annual", applies_to: "fees" },
        { name: "Two", amount: "4" },
      ],
      tax_percent: "7.7",
    };
    const back = await calculator.root.evaluate((element, given) => {
      const shown = element as HTMLElementTagNameMap["creditmix-calculator"];
      shown.scenario = given;
      return shown.scenario;
    }, scenario);
    expect(back).toEqual(scenario);
    await expect(calculator.root.getByText("Not updated:")).toHaveCount(0);
  });

  test("what is wrong inside of a fold is seen while it is closed", async ({ calculator }) => {
    await calculator.root.evaluate((element) => {
      const shown = element as HTMLElementTagNameMap["creditmix-calculator"];
      shown.scenario = { tax_percent: "-1", season: Array(12).fill("1e13"), plans: { sized: { size: "none" } } };
    });
    await expect(inForce(calculator, SALES)).toHaveText("check what you entered here");
    await expect(inForce(calculator, GROWTH)).toHaveText("check what you entered here");
    // A size that is not there has no field of its own.
    await expect(calculator.root.getByRole("alert").filter({ hasText: "/plans/sized/size" })).toBeVisible();
  });

  test("percents and money are typed in the page's language", async ({ page, calculator }) => {
    // Danish has no dictionary: the words stay English, the numbers do not.
    await page.evaluate(() => document.documentElement.setAttribute("lang", "da"));
    await calculator.root.evaluate((element) => element.setAttribute("lang", "da"));
    await unfold(calculator, SALES);
    const tax = calculator.field("Tax, in percent");
    await tax.fill("7,5");
    // $50 x 1.075
    await expect(calculator.cost("Metered")).toHaveText("53,75 US$");
    await tax.fill("7.5");
    await expect(tax).toHaveAccessibleDescription(/^Write decimals with “,”/);
    await tax.fill("0");
    await unfold(calculator, DAYS);
    const limit = calculator.field("Most that usage may cost a month, in USD");
    await limit.fill("1.234,5");
    await limit.blur();
    await expect(limit).toHaveValue("1.234,5");
    await expect(inForce(calculator, DAYS)).toContainText("1.234,50 US$");
  });
});

test("where plans differ in their kinds of seats, they are counted together or by kind", async ({ calculator }) => {
  const plan = (id: string, type: string, price: string) => ({
    id,
    name: id,
    seats: { type, name: type, price },
    allowances: [{ meter: "credits", beyond: [{ step: "overage", price: "0.1" }] }],
  });
  await calculator.openWith({
    format: 1,
    product: "Kinds",
    currency: "USD",
    actions: [{ id: "run", name: "Run", uses: "1" }],
    plans: [plan("Basic", "editor", "10"), plan("Full", "author", "20")],
    presets: [{ id: "two", name: "Two", scenario: { seats: 2, mix: [] } }],
  });
  await expect(calculator.cost("Basic")).toHaveText("$20.00");
  await expect(calculator.cost("Full")).toHaveText("$40.00");

  await calculator.root.getByText("By kind", { exact: true }).click();
  await expect(calculator.field("editor")).toHaveValue("2");
  await expect(calculator.plans).toHaveText(["Basic"]);
  await calculator.field("editor").fill("0");
  await calculator.field("author").fill("3");
  await expect(calculator.cost("Full")).toHaveText("$60.00");

  await calculator.root.getByText("All alike", { exact: true }).click();
  await expect(calculator.cost("Basic")).toHaveText("$30.00");
});

test("amounts for each seat can be entered where no plan is sold by the seat", async ({ calculator }) => {
  await calculator.open();
  await expect(calculator.field("Seats")).toHaveCount(0);
  await calculator.root.getByLabel("Classic answer: per").selectOption("a seat");
  await calculator.field("Seats").fill("10");
  // 3,600 x 10 + 108,000 = 144,000 credits
  await expect(calculator.cost("Pay as you go")).toHaveText("$1,440.00");
});

test("variants and options are chosen by keyboard", async ({ page, calculator }) => {
  await calculator.open(ACME);
  const variant = calculator.root.getByLabel("Agent run: variant");
  await variant.focus();
  await page.keyboard.press("ArrowDown");
  // 300 x 20 x 0.4 = 2,400 in place of 6,000, so 8,400: $40 + 6,400 x $0.014
  await expect(calculator.cost("Pay as you go")).toHaveText("$129.60");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  // 1,200, so 7,200: $40 + 5,200 x $0.014
  await expect(calculator.cost("Pay as you go")).toHaveText("$112.80");
});

function unfold(calculator: CalculatorScreen, fold: string): Promise<void> {
  return calculator.root.locator(".more-summary", { hasText: fold }).click();
}

/** What a fold says is in force. */
function inForce(calculator: CalculatorScreen, fold: string): Locator {
  return calculator.root.locator(".more", { hasText: fold }).locator(".more-state");
}

function adder(calculator: CalculatorScreen): Locator {
  return calculator.root.getByLabel("Add an action").and(calculator.root.locator("select"));
}
