import { expectAccessible } from "./axe.js";
import { expect, test } from "./calculator.js";
import { openDocs } from "./docs-page.js";
import { watchShifts } from "./layout-shifts.js";
import { withResolvers } from "./with-resolvers.js";

function compact(attributes: string): string {
  return `<creditmix-calculator layout="compact" src="catalogs/example-acme.json" ${attributes}></creditmix-calculator>`;
}

/** A column of 300 px, as on a phone or beside a table of contents. */
const NARROW = "main { inline-size: 300px; }";

test("one action, one number, one answer", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact('action="lookup" quantity="3000"') });
  // 3,000 credits: Pay as you go 2,000 x $0.02 + 1,000 x $0.014 = $54; Team $49 includes them; Starter $12 and two packs of
  // 1,000 at $14 = $40
  await expect(calculator.sentence).toHaveText(
    "Starter + top-ups is the cheapest plan that serves all of it: $40.00 a month, $9.00 less than Team.",
  );
  await expect(calculator.root.getByRole("region", { name: "What it costs: Lookup" })).toBeVisible();
  await expect(calculator.root.getByRole("textbox")).toHaveCount(1);
  await expect(calculator.root.getByRole("slider")).toHaveCount(1);
  await expect(calculator.field("Lookup")).toHaveValue("3,000");
  await expect(calculator.root.getByRole("article")).toHaveCount(0);
  await expect(calculator.root.getByText("This comes to 3,000 credits a month.")).toBeVisible();
  await expect(calculator.root.getByText("Prices of Nov 1, 2026")).toBeVisible();
});

test("typing and sliding changes the answer", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact('action="lookup" quantity="3000" plan="pay-as-you-go"') });
  await expect(calculator.sentence).toHaveText("On Pay as you go: $54.00 a month.");
  await calculator.field("Lookup").fill("2k");
  // 2,000 x $0.02: the last of the first tier
  await expect(calculator.sentence).toHaveText("On Pay as you go: $40.00 a month.");
  await calculator.field("Lookup").fill("2001");
  // one more at $0.014, rounded to the cent
  await expect(calculator.sentence).toHaveText("On Pay as you go: $40.01 a month.");
  await calculator.slider("Lookup").press("Home");
  await expect(calculator.sentence).toHaveText("On Pay as you go: $0.00 a month.");
  await expect(calculator.field("Lookup")).toHaveValue("0");
});

test("what a plan does not serve stands before its price", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact('action="lookup" quantity="3000" plan="free"') });
  // 500 of 3,000 credits, 100 a day: gone on day 5, so that it stops on the sixth
  await expect(calculator.root.locator(".compact-answer")).toContainText(
    /Stops on day 6 of each month; 2,500 credits not served\.\s*On Free: \$0\.00 a month\./,
  );
});

test("a plan that cannot be had is said with the reason", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact('action="lookup" plan="enterprise"') });
  await expect(calculator.sentence).toHaveText("Enterprise cannot be had for this. Price on request only.");
});

test("without attributes it is the first action as the first preset has it", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact("") });
  await expect(calculator.field("Agent run")).toHaveValue("300");
  // 300 x 20 = 6,000 of Team's 7,500 credits
  await expect(calculator.sentence).toContainText("Team is the cheapest plan that serves all of it: $49.00 a month");
});

test("the page says in which variant the action is meant", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact('action="agent-run" quantity="100" plan="pay-as-you-go"') });
  // 100 x 20 = 2,000 at $0.02
  await expect(calculator.sentence).toContainText("$40.00");
  await expect(calculator.root.locator(".compact-origin")).toContainText("Standard model");
  await calculator.root.evaluate((element) => {
    element.setAttribute("variant", "fast");
    element.setAttribute("modifiers", "overnight");
  });
  // 2,000 x 0.4 x 0.5 = 400
  await expect(calculator.sentence).toContainText("$8.00");
  await expect(calculator.root.locator(".compact-origin")).toContainText(/Fast model\s*Overnight/);
});

test("another attribute is another answer", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact('action="lookup" quantity="3000"') });
  await expect(calculator.field("Lookup")).toHaveValue("3,000");
  await calculator.root.evaluate((element) => {
    element.setAttribute("action", "enrichment");
    element.setAttribute("quantity", "500");
    element.setAttribute("plan", "pay-as-you-go");
  });
  await expect(calculator.field("Enriched record")).toHaveValue("500");
  // 500 x 4 = 2,000 at $0.02
  await expect(calculator.sentence).toHaveText("On Pay as you go: $40.00 a month.");
});

test("an action or a plan that the price list does not have is said", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact('action="nothing-of-the-kind"') });
  await expect(calculator.root.getByRole("alert")).toHaveText("The price list has no action “nothing-of-the-kind”.");
  await calculator.root.evaluate((element) => {
    element.setAttribute("action", "lookup");
    element.setAttribute("plan", "nothing-of-the-kind");
  });
  await expect(calculator.sentence).toHaveText("The price list has no plan “nothing-of-the-kind”.");
});

test("a number that is none keeps the answer of before and says so", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact('action="lookup" quantity="2000" plan="pay-as-you-go"') });
  await calculator.field("Lookup").fill("many");
  await expect(calculator.root.getByRole("alert")).toContainText("Enter a number, such as 1,200, 250k or 1.2M.");
  await expect(calculator.root.getByText("Not updated:")).toBeVisible();
  await expect(calculator.sentence).toHaveText("On Pay as you go: $40.00 a month.");
});

test("the new answer is read aloud once", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact('action="lookup" quantity="2000" plan="pay-as-you-go"') });
  const spoken = calculator.root.getByRole("status");
  await expect(spoken).toHaveText("");
  await calculator.field("Lookup").fill("1000");
  await expect(spoken).toHaveText("On Pay as you go: $20.00 a month.");
});

test("it tells the page of new figures, like the full one", async ({ page, calculator }) => {
  await openDocs(page, { css: NARROW, body: compact('action="lookup" quantity="2000"') });
  await expect(calculator.sentence).toBeVisible();
  await calculator.root.evaluate((element) => {
    const shown = element as HTMLElementTagNameMap["creditmix-calculator"];
    shown.addEventListener("creditmix-change", ({ scenario }) => {
      shown.dataset.heard = JSON.stringify(scenario.mix);
    });
  });
  await calculator.field("Lookup").fill("500");
  await expect(calculator.root).toHaveAttribute("data-heard", '[{"action":"lookup","quantity":"500"}]');
});

for (const [width, height] of [
  [300, 300],
  [440, 240],
  [700, 210],
] as const) {
  test(`nothing moves while it loads, and nothing sticks out, at ${width} px`, async ({ page, calculator }) => {
    const moved = await watchShifts(page);
    const list = withResolvers();
    await openDocs(page, {
      // Before the script has come, the page keeps the room.
      css: `main { inline-size: ${width}px; } creditmix-calculator:not(:defined) { display: block; min-block-size: ${height}px; }`,
      body: `${compact('action="agent-run"')}<p>After it.</p>`,
      hold: { "example-acme.json": list.promise },
    });
    await expect(calculator.root.getByRole("status", { name: "Loading the price list" })).toBeVisible();
    const before = await calculator.root.boundingBox();
    list.resolve();
    await expect(calculator.sentence).toBeVisible();
    expect(await calculator.root.boundingBox()).toEqual(before);
    const inner = await calculator.root
      .locator(".compact")
      .evaluate((element) => [element.scrollWidth, element.clientWidth]);
    expect(inner[0]).toBe(inner[1]);
    expect(await moved()).toEqual([]);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const [lang, dir] of [
    ["en", "ltr"],
    ["ar", "rtl"],
  ] as const) {
    test(`axe finds nothing, ${colorScheme}, ${lang}`, async ({ page, calculator }) => {
      await page.emulateMedia({ colorScheme });
      const body = compact('action="agent-run"') + compact('action="lookup" plan="free" quantity="3000"');
      await openDocs(page, { css: NARROW, lang, dir, body });
      await expect(calculator.sentence).toHaveCount(2);
      await calculator.root.first().getByRole("textbox").fill("x");
      await expectAccessible(page);
    });
  }
}
