import { expect, test } from "./mounted.js";

// The figures are worked out by hand from the price list: a classic answer takes 1 credit, a generative one 2; pay as you go
// costs $0.01 a credit; a pack is 25,000 credits for $200 and lasts for the month; "credit pack + pay as you go" is $200 for
// 25,000 credits and $0.01 for each one beyond. A month has 30 days.

test("the first preset shows the vendor's example", async ({ calculator }) => {
  await calculator.open();

  // 3,600 x 30 x 1 + 1,800 x 30 x 2 = 108,000 + 108,000 = 216,000 credits a month
  await expect(calculator.root.getByText("This comes to 216,000 Copilot Credits a month.")).toBeVisible();
  // 216,000 x $0.01
  await expect(calculator.cost("Pay as you go")).toHaveText("$2,160.00");
  // $200 + (216,000 - 25,000) x $0.01
  await expect(calculator.cost("Credit pack + pay as you go")).toHaveText("$2,110.00");
  // 216,000 / 25,000 = 8.64, so 9 packs of $200
  await expect(calculator.cost("Credit packs")).toHaveText("$1,800.00");
  await expect(calculator.sentence).toHaveText(
    "Credit packs is the cheapest plan that serves all of it: $1,800.00 a month, $310.00 less than Credit pack + pay as you go.",
  );
});

test("what is typed is what is priced", async ({ calculator }) => {
  await calculator.open();
  await calculator.field("Classic answer").fill("10k");
  await calculator.field("Generative answer").fill("0");

  // 10,000 x 30 = 300,000 credits: $3,000.00 as you go; $200 + 275,000 x $0.01 = $2,950.00; 12 packs, $2,400.00
  await expect(calculator.cost("Pay as you go")).toHaveText("$3,000.00");
  await expect(calculator.cost("Credit pack + pay as you go")).toHaveText("$2,950.00");
  await expect(calculator.cost("Credit packs")).toHaveText("$2,400.00");
  await expect(calculator.sentence).toContainText("$2,400.00 a month, $550.00 less than");
});

test("a month, a day: the unit beside the number counts", async ({ calculator }) => {
  await calculator.open();
  await calculator.root.getByLabel("Classic answer: per").selectOption("a month");

  // 3,600 + 1,800 x 30 x 2 = 111,600 credits
  await expect(calculator.cost("Pay as you go")).toHaveText("$1,116.00");
});

test("a variant has a rate of its own", async ({ calculator }) => {
  await calculator.open();
  await calculator.root.getByLabel("Generative answer: variant").selectOption("Reasoning model");

  await expect(calculator.root.getByText("12 Copilot Credits each")).toBeVisible();
  // 108,000 + 1,800 x 30 x 12 = 756,000 credits
  await expect(calculator.cost("Pay as you go")).toHaveText("$7,560.00");
});

test("another action can be added", async ({ calculator }) => {
  await calculator.open();
  await calculator.root
    .getByLabel("Add an action")
    .and(calculator.root.locator("select"))
    .selectOption("Agent flow action");
  await calculator.root.getByRole("button", { name: "Add an action" }).click();
  await calculator.field("Agent flow action").fill("101");

  // 13 credits per hundred begun: 2 x 13 = 26 more than 216,000
  await expect(calculator.cost("Pay as you go")).toHaveText("$2,160.26");
});

test("a preset fills the form", async ({ calculator }) => {
  await calculator.open();
  const preset = calculator.preset("Sales performance agent");
  await preset.click();

  await expect(preset).toHaveAttribute("aria-pressed", "true");
  await expect(calculator.field("Generative answer")).toHaveValue("400");
  // 400 x 30 x 2 + 400 x 30 x 10 = 24,000 + 120,000 = 144,000 credits; 6 packs, $1,200.00
  await expect(calculator.cost("Pay as you go")).toHaveText("$1,440.00");
  await expect(calculator.cost("Credit packs")).toHaveText("$1,200.00");
});

test("days of use that a preset states are said and can be changed", async ({ calculator }) => {
  await calculator.open();
  await calculator.preset("Order processing agent").click();
  // 80 x 22 x 5 = 8,800 credits
  await expect(calculator.cost("Pay as you go")).toHaveText("$88.00");

  await calculator.root.getByText("22 days of use").click();
  await calculator.field("Days of use in a month").fill("20");
  // 80 x 20 x 5 = 8,000
  await expect(calculator.cost("Pay as you go")).toHaveText("$80.00");
});

test("a card says what is included, used, wasted and what comes then", async ({ calculator }) => {
  await calculator.open();

  // 9 packs of 25,000 in each of 12 months; 225,000 - 216,000 = 9,000 of them expire each month
  await expect(calculator.figure("Credit packs", "Bought")).toHaveText("2,700,000");
  await expect(calculator.figure("Credit packs", "Used")).toHaveText("2,592,000");
  await expect(calculator.figure("Credit packs", "Wasted")).toHaveText("108,000");
  await expect(calculator.card("Credit packs")).toContainText(
    "Nothing included; packs of 25,000 Copilot Credits for $200, good for that month",
  );
  await expect(calculator.card("Credit pack + pay as you go")).toContainText(
    "25,000 Copilot Credits a month, then $0.01 a Copilot Credit",
  );
  await expect(calculator.card("Pay as you go")).toContainText("Nothing included; $0.01 a Copilot Credit");
  await expect(calculator.card("Credit packs")).toContainText("Best cheapest that serves all");
});

test("a card opens to the invoice", async ({ calculator }) => {
  await calculator.open();
  const card = calculator.card("Credit pack + pay as you go");
  await card.getByText("Invoice and details").click();

  const rows = card.getByRole("table", { name: "Invoice of month 1" }).getByRole("row");
  await expect(rows).toHaveText([
    /Plan fee\s*\$200\.00/,
    /Overage: 191,000 Copilot Credits\s*\$1,910\.00/,
    /Total\s*\$2,110\.00/,
  ]);
  await expect(card.getByRole("table", { name: "Cost by month" }).getByRole("row")).toHaveText([
    /Months 1–12\s*\$2,110\.00/,
  ]);
});

test("months make the total", async ({ calculator }) => {
  await calculator.open();
  await calculator.field("Months").fill("3");

  // 3 x $2,160.00
  await expect(calculator.card("Pay as you go")).toContainText("$6,480.00 over 3 months");
});

test("growth makes the cost a month an average", async ({ calculator }) => {
  await calculator.open();
  await calculator.field("Months").fill("2");
  await calculator.root.getByText("Growth and season").click();
  await calculator.field("Growth a month, in percent").fill("50");

  // 216,000 and 324,000 credits: $2,160.00 + $3,240.00 = $5,400.00, $2,700.00 a month
  await expect(calculator.cost("Pay as you go")).toHaveText("$2,700.00");
  await expect(calculator.card("Pay as you go")).toContainText("a month on average");
  await expect(
    calculator.root.getByText("On Credit packs this comes to 216,000 Copilot Credits in the first month."),
  ).toBeVisible();
});

test("the bars share one scale", async ({ page, calculator }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await calculator.open();
  const share = (plan: string, piece: string) =>
    calculator
      .card(plan)
      .locator(`.piece.${piece}`)
      .evaluate((element) => {
        const whole = element.parentElement?.getBoundingClientRect().width ?? 0;
        return element.getBoundingClientRect().width / whole;
      });

  // The longest bar is that of the packs: 2,700,000 bought, of which 108,000 expire.
  expect(await share("Credit packs", "bought")).toBeCloseTo(2592 / 2700, 2);
  expect(await share("Credit packs", "expired")).toBeCloseTo(108 / 2700, 2);
  expect(await share("Credit packs", "included")).toBe(0);
  expect(await share("Credit pack + pay as you go", "included")).toBeCloseTo(300 / 2700, 2);
  expect(await share("Credit pack + pay as you go", "overage")).toBeCloseTo(2292 / 2700, 2);
  expect(await share("Pay as you go", "overage")).toBeCloseTo(2592 / 2700, 2);
});
