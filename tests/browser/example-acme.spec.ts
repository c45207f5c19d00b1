import { ACME, expect, test } from "./mounted.js";

// Worked out by hand from the example price list. A small team's month: 300 agent runs x 20 = 6,000; 12 reports, each a deep
// run overnight (20 x 3 x 0.5 = 30), 30 lookups and 10 records (10 x 4 = 40), so 12 x 100 = 1,200; 3,000 lookups; 300 records
// x 4 = 1,200; 2,000 pages / 10 x 3 = 600. Together 12,000 credits.

test("hybrid, top-up, pay as you go and free stand side by side, the best first", async ({ calculator }) => {
  await calculator.open(ACME);

  // Team: $49 + (5 - 3) seats x $15; 5 x 2,500 = 12,500 credits cover it
  await expect(calculator.cost("Team")).toHaveText("$79.00");
  // Starter: $12 and 11,000 more credits as 2 x 5,000 ($120) and 1,000 ($14)
  await expect(calculator.cost("Starter + top-ups")).toHaveText("$146.00");
  // Pay as you go: 2,000 x $0.02 + 10,000 x $0.014 = $40 + $140
  await expect(calculator.cost("Pay as you go")).toHaveText("$180.00");
  await expect(calculator.plans).toHaveText(["Team", "Starter + top-ups", "Pay as you go", "Free"]);
});

test("a plan that does not serve everything says so first", async ({ calculator }) => {
  await calculator.open(ACME);
  const free = calculator.card("Free");

  // 500 of 12,000 credits last 30 x 500 / 12,000 = 1.25 days, so it stops on day 2; 11,500 a month are missing
  await expect(free.locator("p").first()).toHaveText("Stops on day 2 of each month; 11,500 credits not served.");
  await expect(calculator.figure("Free", "Not served")).toHaveText("138,000");
  await expect(free).toContainText("500 credits a month, then it stops");
});

test("a plan on request has its reason in words", async ({ calculator }) => {
  await calculator.open(ACME);
  await expect(calculator.root.getByRole("listitem").filter({ hasText: "Enterprise" })).toContainText(
    "Price on request only.",
  );
  await expect(calculator.card("Enterprise")).toHaveCount(0);
});

test("seats change the fee and what is included", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.field("Seats").fill("4");

  // $49 + 1 x $15, 10,000 credits included, 2,000 x $0.011 = $22 beyond
  await expect(calculator.cost("Team")).toHaveText("$86.00");
  await expect(calculator.figure("Team", "Overage")).toHaveText("24,000");
});

test("annual billing uses the annual prices", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.root.getByText("Annual", { exact: true }).click();

  // $490 + 2 seats x $150 = $790 a year
  await expect(calculator.card("Team")).toContainText("$790.00 over 12 months");
  // $120 and 12 x $134
  await expect(calculator.card("Starter + top-ups")).toContainText("$1,728.00 over 12 months");
});

test("a currency of its own has prices of its own", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.root.getByText("EUR", { exact: true }).click();

  // €45 + 2 x €14
  await expect(calculator.cost("Team")).toHaveText("€73.00");
  await expect(calculator.card("Starter + top-ups")).toContainText("packs of 1,000 credits for €13 or");
});

test("what rolls over lives one month longer", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.preset("Quarter-end reports").click();

  // Two people hold the least of 3 seats: 7,500 credits a month. In months 3, 6, 9 and 12 40 reports x 100 + 500 + 125 x 4 =
  // 5,000 are used, of those carried over; their other 2,500 expire (4 x 2,500). Of months 1, 3, 4, 6, 7, 9 and 10 all
  // 7,500 expire a month later (7 x 7,500). 10,000 + 52,500 = 62,500; month 12's 7,500 are left.
  await expect(calculator.figure("Team", "Included")).toHaveText("90,000");
  await expect(calculator.figure("Team", "Used")).toHaveText("20,000");
  await expect(calculator.figure("Team", "Wasted")).toHaveText("62,500");
  await expect(calculator.figure("Team", "Left at the end")).toHaveText("7,500");
  await expect(calculator.card("Team")).toContainText("Carry over for one month");
  await expect(calculator.card("Free")).toContainText("Expire at the end of the month");
});

test("a modifier multiplies", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.root.getByLabel("Overnight").check();

  // 300 runs x 20 x 0.5 are 3,000 credits fewer: 9,000; 2,000 x $0.02 + 7,000 x $0.014 = $138
  await expect(calculator.root.getByText("20 credits each × 0.5")).toBeVisible();
  await expect(calculator.cost("Pay as you go")).toHaveText("$138.00");
});

test("costs that vary are counted low or high", async ({ calculator }) => {
  await calculator.open(ACME);
  await calculator.root.getByText("Days and limit").click();
  await calculator.root.getByText("High", { exact: true }).click();

  // 300 runs x 20 x 1.8 = 10,800 and in reports 12 x 30 x 1.8 = 648, so 4,800 + 288 more: 17,088;
  // $40 + 15,088 x $0.014 = $251.232
  await expect(calculator.cost("Pay as you go")).toHaveText("$251.23");
});

// Team: 12 x $79 = $948 for 12 x 12,000 = 144,000 credits are 0.00658333... each. A run is 20 credits, a record 4, a page 3 / 10.
test("a credit and an action have an effective price", async ({ calculator }) => {
  await calculator.open(ACME);
  await expect(calculator.figure("Team", "1 credit")).toHaveText("$0.006583");
  // Pay as you go: $2,160 / 144,000 = 0.015; Free serves 6,000 credits for nothing.
  await expect(calculator.figure("Pay as you go", "1 credit")).toHaveText("$0.015");
  await expect(calculator.figure("Free", "1 credit")).toHaveText("$0");

  // Five actions have no room on a card.
  await expect(calculator.figure("Team", "1 × Agent run")).toBeHidden();
  await calculator.card("Team").getByText("Invoice and details").click();
  await expect(calculator.figure("Team", "1 × Agent run")).toHaveText("$0.1317");
  await expect(calculator.figure("Team", "1 × Enriched record")).toHaveText("$0.02633");
  await expect(calculator.figure("Team", "1 × Document page")).toHaveText("$0.001975");

  // Without the reports 10,800 credits a month: $948 / 129,600 = 0.007314814..., 20 of them 0.146296...
  await calculator.root.getByRole("button", { name: "Remove Report" }).click();
  await expect(calculator.figure("Starter + top-ups", "1 × Agent run")).toBeVisible();
  await expect(calculator.figure("Team", "1 × Agent run")).toHaveText("$0.1463");
});
