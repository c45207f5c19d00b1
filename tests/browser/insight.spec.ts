import { expectAccessible } from "./axe.js";
import { seatCatalog, smallCatalog } from "./insight-catalog.js";
import { look, panel, rows, TABS, tab } from "./insight-screen.js";
import { ACME, expect, test } from "./mounted.js";

/** The table of the costs at the volume that is asked about. */
const COSTS = /^Cost a month$/;

test.describe("the tabs", () => {
  test("are walked with arrows, Home and End, and opened with Enter", async ({ page, calculator }) => {
    await calculator.openWith(smallCatalog());
    await tab(calculator, "More or less usage").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(tab(calculator, "Assumptions")).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(tab(calculator, "Month by month")).toBeFocused();
    await expect(panel(calculator)).toHaveCount(0);
    await page.keyboard.press("Enter");
    await expect(panel(calculator)).toHaveAccessibleName("Month by month");
    await expect(tab(calculator, "Month by month")).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("End");
    await page.keyboard.press("Space");
    await expect(panel(calculator)).toHaveAccessibleName("Assumptions");
    await page.keyboard.press("Home");
    await expect(tab(calculator, "More or less usage")).toBeFocused();
    // From the tab on into what it opened.
    await tab(calculator, "Assumptions").focus();
    await page.keyboard.press("Tab");
    await expect(panel(calculator)).toBeFocused();
  });

  test("are walked the other way where one reads from right to left", async ({ page, calculator }) => {
    await calculator.openWith(smallCatalog());
    await calculator.root.evaluate((element) => element.setAttribute("dir", "rtl"));
    await tab(calculator, "More or less usage").focus();
    await page.keyboard.press("ArrowLeft");
    await expect(tab(calculator, "Month by month")).toBeFocused();
  });
});

test.describe("more or less usage", () => {
  // 70 runs: $7.00 as one goes, $10 flat. 100 runs cost the same, at 100 / 70 = 1.4286 times this usage; the flat plan ends
  // at 250 / 70 = 3.5714 times.
  test("says where another plan takes over and where one stops", async ({ calculator }) => {
    await calculator.openWith(smallCatalog());
    const opened = await look(calculator, "More or less usage");
    await expect(opened.getByRole("listitem")).toHaveText([
      "At 1.43 times this usage, Flat becomes cheaper than Pay as you go.",
      "Above 3.57 times this usage, Flat no longer serves everything; Pay as you go becomes the best plan.",
    ]);
    const chart = opened.getByRole("img", { name: "Cost a month, by usage" });
    await expect(chart).toHaveAccessibleDescription(/At 1\.43 times this usage, Flat becomes cheaper/);
    await expect(chart.locator(".crossing-label")).toHaveText(["1.43×", "3.57×"]);
    // Labelled at the ends of the lines; at 4 times the flat plan is not simply cheap.
    await expect(chart.locator("text").filter({ hasText: "Pay as you go" })).toBeVisible();
    await expect(chart.locator("text").filter({ hasText: "Flat, not all" })).toBeVisible();
  });

  test("below what is entered, says it from the other side", async ({ calculator }) => {
    const scenario = { mix: [{ action: "run", quantity: "200" }] };
    await calculator.openWith(smallCatalog({ presets: [{ id: "more", name: "More", scenario }] }));
    const opened = await look(calculator, "More or less usage");
    // 100 / 200 and 250 / 200
    await expect(opened.getByRole("listitem")).toHaveText([
      "Below 0.5 times this usage, Pay as you go is cheaper than Flat.",
      "Above 1.25 times this usage, Flat no longer serves everything; Pay as you go becomes the best plan.",
    ]);
  });

  test("a plan that never serves everything is drawn and named so", async ({ calculator }) => {
    await calculator.open(ACME);
    const opened = await look(calculator, "More or less usage");
    await expect(opened.getByRole("listitem").last()).toHaveText(
      "Free does not serve everything at any of these volumes.",
    );
    await expect(opened.locator(".chart").getByText("Free, not all")).toBeVisible();
  });

  test("two plans that take turns are said in one sentence", async ({ calculator }) => {
    const [payg] = smallCatalog().plans;
    if (payg === undefined) throw new Error("no plan");
    const beyond = [{ step: "top_up" as const, packs: [{ credits: "100", price: "9" }], lasts_months: 1 }];
    const packs = { id: "packs", name: "Packs", allowances: [{ meter: "credits", beyond }] };
    await calculator.openWith(smallCatalog({ plans: [payg, packs] }));
    const opened = await look(calculator, "More or less usage");
    // A pack of 100 for $9 against $0.10 each, ties to pay as you go: packs from 90 to 100 runs, from 180 to 200 and from
    // 270 on, to 280 at 4 times. 90 / 70 = 1.2857 and 270 / 70 = 3.8571
    await expect(opened.getByRole("listitem")).toHaveText([
      "Between 1.29 and 3.86 times this usage, Pay as you go and Packs take turns as the best plan; above, it is Packs.",
    ]);
    await expect(opened.locator(".crossing-label")).toHaveText(["1.29–3.86×"]);
  });

  test("half, double and a bad month are one tap away", async ({ calculator }) => {
    await calculator.openWith(smallCatalog());
    const opened = await look(calculator, "More or less usage");
    expect(await rows(opened, COSTS)).toEqual([
      ["Pay as you go", "$7.00", "All of it"],
      ["Flat", "$10.00", "All of it"],
    ]);

    await opened.getByText("Half", { exact: true }).click();
    // 35 x $0.10
    await expect(opened.locator(".what-if")).toContainText(
      "Pay as you go is the cheapest plan that serves all of it: $3.50",
    );

    await opened.getByText("Double", { exact: true }).click();
    // 140 x $0.10 = $14
    expect(await rows(opened, COSTS)).toEqual([
      ["Flat", "$10.00", "$10.00", "All of it"],
      ["Pay as you go", "$7.00", "$14.00", "All of it"],
    ]);

    await opened.getByText("A bad month", { exact: true }).click();
    // 11 x $7 + $21 = $98, by 12 months $8.1667
    await expect(opened.locator(".what-if")).toContainText("Month 6 has 3 times its usage");
    expect(await rows(opened, COSTS)).toEqual([
      ["Pay as you go", "$7.00", "$8.17", "All of it"],
      ["Flat", "$10.00", "$10.00", "All of it"],
    ]);
  });

  test("any volume is slid to, by keyboard too", async ({ page, calculator }) => {
    await calculator.openWith(smallCatalog());
    const opened = await look(calculator, "More or less usage");
    const slider = opened.getByRole("slider", { name: "Times this usage: slider" });
    await slider.focus();
    await page.keyboard.press("End");
    for (const _ of [1, 2, 3, 4]) await page.keyboard.press("ArrowLeft");
    await expect(slider).toHaveAttribute("aria-valuetext", "3.6×");
    // 252 runs: 250 credits last 30 x 250 / 252 = 29.8 days, so that it stops on day 30; 2 are missing
    expect(await rows(opened, COSTS)).toEqual([
      ["Pay as you go", "$7.00", "$25.20", "All of it"],
      ["Flat", "$10.00", "$10.00", "Stops on day 30 of each month; 2 credits not served."],
    ]);
    await page.keyboard.press("ArrowLeft");
    // 245 runs are all served
    await expect(opened.locator(".what-if")).toContainText("At 3.5 times this usage");
    await expect(opened.locator(".what-if")).toContainText("Flat is the cheapest plan that serves all of it: $10.00");
  });

  test("seasons stay as they are, times the volume", async ({ calculator }) => {
    const season = ["0.5", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, "0.7"];
    const scenario = { season, mix: [{ action: "run", quantity: "100" }] };
    await calculator.openWith(smallCatalog({ presets: [{ id: "seasons", name: "Seasons", scenario }] }));
    const opened = await look(calculator, "More or less usage");
    await opened.getByText("Double", { exact: true }).click();
    // 200 x (0.5 + 10 + 0.7) = 2,240 runs: $224, by 12 months $18.6667
    expect((await rows(opened, COSTS)).map(([plan, , then]) => [plan, then])).toEqual([
      ["Flat", "$10.00"],
      ["Pay as you go", "$18.67"],
    ]);
  });

  test("the chart is also a table", async ({ calculator }) => {
    await calculator.openWith(smallCatalog());
    const opened = await look(calculator, "More or less usage");
    await opened.getByText("The same as a table").click();
    const table = opened.locator(".folded table tbody tr");
    // 0.25 x 70 = 17.5 runs; 4 x 70 = 280, of which the flat plan serves 250: 89.28 %
    await expect(table.first()).toHaveText(/0\.25×\s*\$1\.75\s*\$10\.00/);
    await expect(table.last()).toHaveText(/4×\s*\$28\.00\s*\$10\.00, serves 89\.2%/);
    await expect(table).toHaveCount(8);
  });

  test("follows the entries", async ({ calculator }) => {
    await calculator.openWith(smallCatalog());
    const opened = await look(calculator, "More or less usage");
    await calculator.field("Run").fill("50");
    // 100 / 50
    await expect(opened.getByRole("listitem").first()).toHaveText(
      "At 2 times this usage, Flat becomes cheaper than Pay as you go.",
    );
  });
});

test.describe("month by month", () => {
  test("shows what there was and what became of it", async ({ calculator }) => {
    await calculator.open(ACME);
    const opened = await look(calculator, "Month by month");
    // Team: 12,500 credits a month, 12,000 used, the other 500 stay: the oldest are used first, so that none expire.
    await expect(opened.getByRole("columnheader")).toHaveText([
      "Month",
      "Carried over",
      "Included",
      "Used",
      "Kept",
      "Cost",
    ]);
    const team = await rows(opened, "Credits month by month on Team");
    expect(team).toHaveLength(12);
    expect(team[0]).toEqual(["1", "0", "12,500", "12,000", "500", "$79.00"]);
    expect(team[11]).toEqual(["12", "5,500", "12,500", "12,000", "6,000", "$79.00"]);
    const chart = opened.getByRole("img", { name: "Credits month by month on Team" });
    await expect(chart).toHaveAccessibleDescription(/Carried over, Included, Used, and Kept/);
    await expect(chart.locator("rect.granted")).toHaveCount(12);
    await expect(opened.getByRole("img", { name: "Cost month by month on Team" }).locator("rect.costs")).toHaveCount(
      12,
    );
  });

  test("another plan can be chosen", async ({ calculator }) => {
    await calculator.open(ACME);
    const opened = await look(calculator, "Month by month");
    const plan = opened.getByRole("combobox", { name: "Plan" });
    await plan.selectOption("Starter + top-ups");
    // 1,000 included and 2 x 5,000 + 1,000 bought, all used: $12 + $120 + $14
    expect(await rows(opened, /on Starter/)).toEqual([["1–12", "1,000", "11,000", "12,000", "$146.00"]]);
    await plan.selectOption("Free");
    // 500 of 12,000
    expect(await rows(opened, /on Free/)).toEqual([["1–12", "500", "500", "11,500", "$0.00"]]);
    await expect(opened.locator("rect.unserved")).toHaveCount(12);
  });

  test("two meters have a chart and a table each, and the costs their own", async ({ calculator }) => {
    await calculator.openWith(
      smallCatalog({
        meters: [
          { id: "messages", name: "message" },
          { id: "storage", name: "gigabyte" },
        ],
        actions: [{ id: "run", name: "Run", uses: { messages: "2", storage: "0.1" } }],
        plans: [
          {
            id: "pro",
            name: "Pro",
            fee: "10",
            allowances: [
              { meter: "messages", grants: [{ credits: "100" }], beyond: [{ step: "overage", price: "0.1" }] },
              { meter: "storage", grants: [{ credits: "5" }] },
            ],
          },
        ],
      }),
    );
    const opened = await look(calculator, "Month by month");
    // 140 messages, 40 of them beyond at $0.10; 7 gigabytes, 2 of them not served
    expect(await rows(opened, "Messages month by month on Pro")).toEqual([["1–12", "100", "100", "40"]]);
    expect(await rows(opened, "Gigabytes month by month on Pro")).toEqual([["1–12", "5", "5", "2"]]);
    expect(await rows(opened, "Cost month by month on Pro")).toEqual([["1–12", "$14.00"]]);
    await expect(opened.getByRole("img")).toHaveCount(3);
  });
});

test.describe("how sure?", () => {
  test("without variation, every run is the same", async ({ calculator }) => {
    await calculator.openWith(smallCatalog());
    const opened = await look(calculator, "How sure?");
    await opened.getByRole("textbox", { name: "In percent" }).fill("0");
    // 12 x $7 and 12 x $10
    await expect(opened.getByRole("row", { name: /^Pay as you go/ })).toHaveText(
      /\$84\.00\s*\$84\.00\s*\$84\.00\s*0%\s*100%/,
    );
    await expect(opened.getByRole("row", { name: /^Flat/ })).toHaveText(/\$120\.00\s*\$120\.00\s*\$120\.00\s*0%\s*0%/);
    await expect(opened.getByRole("listitem").first()).toHaveText(
      "Pay as you go is the best plan in all of the cases.",
    );
  });

  test("a plan that always runs out is not shown as simply cheap", async ({ calculator }) => {
    await calculator.open(ACME);
    const opened = await look(calculator, "How sure?");
    await expect(opened.getByRole("listitem").last()).toHaveText("Free does not serve everything in any of the cases.");
    await expect(opened.getByRole("img")).toContainText("runs out in 100%");
  });

  test("the variation may be anything up to ten times", async ({ calculator }) => {
    await calculator.openWith(smallCatalog());
    const opened = await look(calculator, "How sure?");
    const percent = opened.getByRole("textbox", { name: "In percent" });
    await percent.fill("1001");
    await expect(opened.getByRole("alert")).toContainText("must be a number from 0 to 10");
    await percent.fill("1000");
    await expect(opened.getByRole("alert")).toHaveCount(0);
    await percent.fill("much");
    await expect(opened.getByRole("alert")).toContainText("Enter a number");
    await opened.getByText("A lot", { exact: true }).click();
    await expect(percent).toHaveValue("60");
    await expect(opened.getByRole("alert")).toHaveCount(0);
  });
});

test.describe("best plan map", () => {
  test("names the best plan for seats and usage", async ({ calculator }) => {
    await calculator.openWith(seatCatalog());
    const opened = await look(calculator, "Best plan map");
    await opened.getByText("The same as a table").click();
    const cells = await rows(opened, /^Best plan and its cost over 12 months/);
    const plans = cells.map(([seats, ...row]) => [seats, ...row.map((cell) => cell.split(",")[0])]);
    // 70 runs x 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 5 and 10, at $0.10 each, or $10 and 150 credits a seat.
    // One seat: 105 runs ($10.50) and 140 ($14) are cheaper on it, 210 do not fit; two ($20, 300 credits): 210 ($21);
    // three ($30, 450): 350 ($35); five ($50, 750) and more: 700 ($70) only for five
    const payg = (count: number) => Array.from({ length: count }, () => "Pay as you go");
    expect(plans.slice(0, 4)).toEqual([
      ["1", ...payg(5), "Team", "Team", ...payg(3)],
      ["2", ...payg(7), "Team", ...payg(2)],
      ["3", ...payg(8), "Team", ...payg(1)],
      ["5", ...payg(9), "Team"],
    ]);
    // 12 x $10.50 against 12 x $10
    expect(cells[0]?.slice(5, 8)).toEqual(["Pay as you go, $84.00", "Team, $120.00", "Team, $120.00"]);
    const chart = opened.getByRole("img", { name: "Best plan by seats and usage" });
    await expect(chart.locator("rect.cell")).toHaveCount(80);
    await expect(chart.locator("text.strong").filter({ hasText: "Pay as you go" }).first()).toBeVisible();
    await expect(chart).toHaveAccessibleDescription(
      /Of 80 cells the best plan is Pay as you go in \d+ and Team in 5\./,
    );
  });

  test("has one row where no plan is sold by the seat", async ({ calculator }) => {
    await calculator.openWith(smallCatalog());
    const opened = await look(calculator, "Best plan map");
    await expect(opened).toContainText("No plan here is sold by the seat, so only the usage decides.");
    await expect(opened.locator("rect.cell")).toHaveCount(10);
  });

  test("says where nothing serves everything", async ({ calculator }) => {
    const [, flat] = smallCatalog().plans;
    if (flat === undefined) throw new Error("no flat plan");
    await calculator.openWith(smallCatalog({ plans: [flat] }));
    const opened = await look(calculator, "Best plan map");
    // 250 credits: 350 and 700 runs are too many, 210 are not
    await expect(opened.locator("rect.cell.partly")).toHaveCount(2);
    await expect(opened).toContainText("no plan serves everything, this one serves most");
  });
});

test("assumptions say what the figures rest on", async ({ calculator }) => {
  await calculator.openWith(smallCatalog());
  const opened = await look(calculator, "Assumptions");
  for (const text of [
    "Prices as they stood on Nov 1, 2026.",
    "Prices of Small & Co.",
    "A month has 30 days. 12 months are counted",
    "rounded once, to the nearest cent",
    "Support is not included.",
    "Taxes are not included.",
    "Sold online only.",
  ]) {
    await expect(opened).toContainText(text);
  }
  await expect(opened.getByRole("link", { name: "example.com" })).toHaveAttribute("href", "https://example.com/prices");
});

for (const { width, height, colorScheme } of [
  { width: 1280, height: 900, colorScheme: "light" },
  { width: 375, height: 812, colorScheme: "dark" },
] as const) {
  for (const name of TABS) {
    test(`axe finds nothing, ${width} px, ${colorScheme}: ${name}`, async ({ page, calculator }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.setViewportSize({ width, height });
      await calculator.open(ACME);
      const opened = await look(calculator, name);
      for (const fold of await opened.locator("summary").all()) await fold.click();
      await expectAccessible(page, { include: "creditmix-calculator" });
    });
  }
}

test("no tab makes the page scroll sideways, from 300 to 1280 px", async ({ page, calculator }) => {
  await calculator.open(ACME);
  for (const name of TABS) {
    await look(calculator, name);
    for (const width of [1280, 880, 640, 375, 320, 300]) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${name} at ${width} px`)
        .toBe(width);
      const text = panel(calculator).locator(".chart text");
      const sizes = () => text.evaluateAll((texts) => texts.map((one) => getComputedStyle(one).fontSize));
      // While it is drawn anew for another width, a text may be on its way out.
      await expect.poll(async () => (await sizes()).filter((size) => size !== "12px")).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});
