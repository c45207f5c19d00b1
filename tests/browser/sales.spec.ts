import type { Locator } from "@playwright/test";
import { expectAccessible } from "./axe.js";
import { type CalculatorScreen, expect, test } from "./calculator.js";

const SALES = "sales.html";

function scenario(calculator: CalculatorScreen, name: string): Locator {
  return calculator.root.getByRole("article", { name, exact: true });
}

function button(calculator: CalculatorScreen, name: string): Locator {
  return calculator.root.getByRole("button", { name, exact: true });
}

/** A figure of a scenario, by the word above it. */
function figure(column: Locator, label: string): Locator {
  const word = column
    .page()
    .locator("dt")
    .filter({ hasText: new RegExp(`^${label}`) });
  return column.locator(".sheet-figure").filter({ has: word }).locator("dd");
}

const copy = (calculator: CalculatorScreen) => button(calculator, "Copy as another scenario").click();

test("a copy is changed, and says in what it differs and what that costs", async ({ calculator }) => {
  await calculator.open(SALES);
  await expect(calculator.root.locator(".sheets")).toHaveCount(0);
  await copy(calculator);
  await expect(scenario(calculator, "Scenario 2")).toContainText("Same entries as the first.");

  // 1,200 runs are 24,000 of 30,000 credits, as many as 12 seats x 2,500 include: $49 + 9 x $15
  await calculator.field("Agent run").fill("1200");
  await calculator.field("Seats").fill("12");
  const second = scenario(calculator, "Scenario 2");
  await expect(second.getByRole("listitem")).toHaveText([
    "Agent run: 1,200 a month, was 300 a month",
    "Seats: 12, was 5",
  ]);
  await expect(figure(second, "A month")).toHaveText("$184.00");
  await expect(figure(second, "Over 12 months")).toHaveText("$2,208.00");
  await expect(figure(second, "Served")).toHaveText("100%");
  await expect(figure(scenario(calculator, "Scenario 1"), "A month")).toHaveText("$79.00");
  const difference = figure(second, "Compared with the first");
  await expect(difference).toHaveText("$105.00 more a month, $1,260.00 in all");
  await calculator.field("Months").fill("6");
  await expect(difference).toHaveText("$105.00 more a month");
  await calculator.field("Months").fill("12");

  // One run more is 20 credits beyond: $0.22
  await calculator.field("Agent run").fill("1201");
  await expect(figure(second, "A month")).toHaveText("$184.22");

  // 100 lookups fit into the 500 free credits: $79 less, 12 x $79 = $948 in all.
  for (const action of ["Agent run", "Report", "Enriched record", "Document page"]) {
    await calculator.field(action).fill("0");
  }
  await calculator.field("Lookup").fill("100");
  await expect(difference).toHaveText("$79.00 less a month, $948.00 in all");
  await button(calculator, "Remove Scenario 1").click();
  await expect(difference).toHaveCount(0);
});

test("scenarios are named, opened and removed, by keyboard too", async ({ page, calculator }) => {
  await calculator.open(SALES);
  await copy(calculator);
  await calculator.root.getByLabel("Name of this scenario").fill("With lookups");
  await calculator.field("Lookup").fill("4000");
  await expect(scenario(calculator, "With lookups")).toBeVisible();

  await button(calculator, "Open Scenario 1").focus();
  await page.keyboard.press("Enter");
  await expect(calculator.field("Lookup")).toHaveValue("3,000");
  await expect(calculator.preset("Small team")).toHaveAttribute("aria-pressed", "true");

  await button(calculator, "Open With lookups").click();
  await expect(calculator.field("Lookup")).toHaveValue("4,000");
  await button(calculator, "Remove With lookups").click();
  await expect(calculator.field("Lookup")).toHaveValue("3,000");
  await expect(calculator.root.locator(".sheets")).toHaveCount(0);
});

test("there is room for four", async ({ calculator }) => {
  await calculator.open(SALES);
  for (let copies = 1; copies < 4; copies++) await copy(calculator);
  await expect(calculator.root.locator(".sheet-column")).toHaveCount(4);
  await expect(button(calculator, "Copy as another scenario")).toBeDisabled();
  await expect(calculator.root.getByText("Four scenarios are side by side")).toBeVisible();
  await button(calculator, "Remove Scenario 2").click();
  await expect(button(calculator, "Copy as another scenario")).toBeEnabled();
});

test("a scenario that no plan serves in full says so in its column", async ({ page, calculator }) => {
  await page.route("**/catalogs/example-acme.json", (route) =>
    route.fulfill({
      json: {
        format: 1,
        product: "Small",
        currency: "USD",
        actions: [{ id: "run", name: "Run", uses: "1" }],
        plans: [{ id: "a", name: "A", fee: "5", allowances: [{ meter: "credits", grants: [{ credits: "50" }] }] }],
      },
    }),
  );
  await calculator.open(SALES);
  await calculator.field("Run").fill("50");
  await copy(calculator);
  await expect(figure(scenario(calculator, "Scenario 2"), "Served")).toHaveText("100%");
  // 50 of 100 credits are 15 of 30 days; on the next it stops.
  await calculator.field("Run").fill("100");
  await expect(figure(scenario(calculator, "Scenario 2"), "Served")).toHaveText(
    "50%. Stops on day 16 of each month; 50 credits not served.",
  );
});

test("the presentation has no fields, and leads back", async ({ page, calculator }) => {
  await calculator.open(SALES);
  await calculator.root.getByLabel("Customer").fill("Contoso");
  await calculator.root.getByLabel("Notes").fill("From spring on.");
  await copy(calculator);
  await button(calculator, "Present").click();

  await expect(calculator.root).toHaveAttribute("layout", "presentation");
  await expect(calculator.root.getByText("For Contoso")).toBeVisible();
  await expect(calculator.root.getByText("From spring on.")).toBeVisible();
  await expect(calculator.root.getByRole("textbox")).toHaveCount(0);
  await expect(calculator.root.getByRole("slider")).toHaveCount(0);
  await expect(calculator.sentence).toContainText("$79.00 a month");
  await expect(scenario(calculator, "Scenario 2")).toBeVisible();
  await button(calculator, "Open Scenario 1").click();
  await expect(scenario(calculator, "Scenario 1")).toHaveAttribute("data-open");

  await expect(button(calculator, "Back to the entries")).toBeVisible();
  await button(calculator, "Back to the entries").focus();
  await page.keyboard.press("Enter");
  await expect(button(calculator, "Present")).toBeFocused();
  await expect(calculator.field("Lookup")).toBeVisible();
});

test("a page can show the presentation alone", async ({ calculator }) => {
  await calculator.open();
  await calculator.root.evaluate((element) => element.setAttribute("layout", "presentation"));
  await expect(calculator.root.getByRole("textbox")).toHaveCount(0);
  await expect(calculator.sentence).toBeVisible();
  await expect(calculator.root.getByRole("definition").filter({ hasText: "3,600 a day" })).toBeVisible();
  await expect(button(calculator, "Back to the entries")).toHaveCount(0);
});

test("a link has no customer, notes or names of scenarios, and no amounts of the price list", async ({
  page,
  calculator,
}) => {
  await calculator.open(SALES);
  await calculator.root.getByLabel("Customer").fill("Contoso");
  await calculator.root.getByLabel("Notes").fill("Renewal in May");
  await copy(calculator);
  await calculator.root.getByLabel("Name of this scenario").fill("Offer B");
  await calculator.field("Lookup").fill("4321");
  await button(calculator, "Share").click();
  const link = await calculator.root.getByRole("textbox", { name: /link|address/i }).inputValue();
  // What was entered is there, so that the link is the one of this scenario.
  expect(link).toContain("4321");
  const read = decodeURIComponent(link).toLowerCase();
  for (const kept of ["contoso", "renewal", "may", "offer", "$", "0.011", "49", "79.00"]) {
    expect(read.slice(read.indexOf("#"))).not.toContain(kept);
  }
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("nothing is kept unless asked; kept, everything is there again; no longer kept, it is gone", async ({
  page,
  calculator,
}) => {
  await calculator.open(SALES);
  await calculator.root.getByLabel("Customer").fill("Contoso");
  await copy(calculator);
  await calculator.field("Lookup").fill("4000");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);

  await calculator.root.getByLabel("Keep on this computer").check();
  await expect(calculator.root.getByText("are kept in this browser")).toBeVisible();
  await calculator.root.getByLabel("Name of this scenario").fill("More lookups");
  await page.reload();
  await expect(scenario(calculator, "More lookups")).toBeVisible();
  await expect(calculator.root.getByLabel("Keep on this computer")).toBeChecked();
  await expect(calculator.root.getByLabel("Customer")).toHaveValue("Contoso");
  await expect(calculator.field("Lookup")).toHaveValue("4,000");
  // What is kept are entries: names and links, no figures. 12,500 credits and 500 x $0.011
  await expect(scenario(calculator, "More lookups")).toContainText("$84.50");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("84.50");

  await calculator.root.getByLabel("Keep on this computer").uncheck();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(calculator.field("Lookup")).toHaveValue("3,000");
});

test("no text that is typed, kept or linked turns what stands around it", async ({ page, calculator }) => {
  const [turned, left] = ["\u202eAb\u2067c", "Abc"];
  const kept = { version: 1, customer: turned, notes: turned, open: 0, scenarios: [{ name: turned, code: "" }] };
  await calculator.open(SALES);
  await calculator.root.evaluate((element, name) => {
    (element as HTMLElementTagNameMap["creditmix-calculator"]).scenario = { discounts: [{ name, percent: "10" }] };
  }, turned);
  const link = await calculator.root.evaluate(
    (element) => (element as HTMLElementTagNameMap["creditmix-calculator"]).link,
  );
  const code = new URL(link ?? "").hash.replace("#creditmix=", "");
  const expectLeft = async () => {
    await expect(calculator.root.getByLabel("Customer")).toHaveValue(left);
    await expect(calculator.root.getByLabel("Notes")).toHaveValue(left);
    const texts = await calculator.root.evaluate(async (element) => {
      const shown = element as HTMLElementTagNameMap["creditmix-calculator"];
      dispatchEvent(new Event("beforeprint"));
      const text = shown.shadowRoot?.textContent ?? "";
      const titles = [...(shown.shadowRoot?.querySelectorAll("*") ?? [])].flatMap((one) =>
        one.getAttributeNames().map((name) => one.getAttribute(name)),
      );
      dispatchEvent(new Event("afterprint"));
      return [text, ...titles, await shown.exportText(), await shown.exportJson(), await shown.exportCsv()].join("\n");
    });
    expect(texts).toContain(left);
    expect(texts).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  };

  await calculator.root.getByLabel("Customer").fill(turned);
  await calculator.root.getByLabel("Notes").fill(turned);
  await copy(calculator);
  await calculator.root.getByLabel("Name of this scenario").fill(turned);
  await expect(scenario(calculator, left)).toBeVisible();
  await expectLeft();

  await calculator.root.getByLabel("Keep on this computer").check();
  await page.evaluate(
    ([text, ...names]) => {
      for (const name of Object.keys(localStorage)) localStorage.setItem(name, text ?? "");
      return names;
    },
    [
      JSON.stringify({
        ...kept,
        scenarios: [
          { name: turned, code },
          { name: turned, code },
        ],
      }),
    ],
  );
  await page.reload();
  await expect(scenario(calculator, left).first()).toBeVisible();
  await expectLeft();
});

test("where the browser keeps nothing, it is said, and the box is empty again", async ({ page, calculator }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await calculator.open(SALES);
  await calculator.root.getByLabel("Keep on this computer").click();
  await expect(calculator.root.getByRole("status").filter({ hasText: "does not let the page keep" })).toBeVisible();
  await expect(calculator.root.getByLabel("Keep on this computer")).not.toBeChecked();
});

test("what was kept and is no longer readable is said, and the calculator starts anew", async ({
  page,
  calculator,
}) => {
  await calculator.open(SALES);
  await calculator.root.getByLabel("Keep on this computer").check();
  await page.evaluate(() => {
    for (const name of Object.keys(localStorage))
      localStorage.setItem(name, '{"version":1,"scenarios":[{"name":"<b>"}]}');
  });
  await page.reload();
  await expect(calculator.root.getByText("What was kept cannot be read")).toBeVisible();
  await expect(calculator.cost("Team")).toHaveText("$79.00");
});

test("a link opened at a desk lies beside what is kept", async ({ page, calculator }) => {
  await calculator.open(SALES);
  await calculator.field("Lookup").fill("7");
  const link = await calculator.root.evaluate(
    (element) => (element as HTMLElementTagNameMap["creditmix-calculator"]).link,
  );
  await calculator.preset("Small team").click();
  await calculator.root.getByLabel("Keep on this computer").check();
  await page.goto("about:blank");
  await calculator.open(link);
  await expect(calculator.field("Lookup")).toHaveValue("7");
  await expect(scenario(calculator, "Scenario 2")).toContainText("Lookup: 7 a month, was 3,000 a month");
});

test("the page hears what was changed, which plan is best, how it is used, and which is chosen", async ({
  calculator,
}) => {
  await calculator.open(SALES);
  await calculator.root.evaluate((shown) => {
    const element = shown as HTMLElementTagNameMap["creditmix-calculator"];
    element.choose = true;
    const heard: unknown[] = [];
    (window as unknown as { heard: unknown[] }).heard = heard;
    element.addEventListener("creditmix-input", ({ origin, preset, changes }) =>
      heard.push({ origin, preset, changes }),
    );
    element.addEventListener("creditmix-change", ({ best, utilisation, overageShare }) =>
      heard.push({ best, utilisation, overageShare }),
    );
    element.addEventListener("creditmix-choose", ({ plan, size, url, estimate }) =>
      heard.push({ plan, size, url, total: estimate.total }),
    );
  });
  const heard = () => calculator.root.evaluate(() => (window as unknown as { heard: unknown[] }).heard.splice(0));

  await calculator.field("Lookup").fill("4500");
  // 13,500 credits, 12,500 of them included and used up; 1,000 / 13,500 beyond
  expect(await heard()).toEqual([
    {
      origin: "entry",
      preset: "small-team",
      changes: [
        {
          entry: "mix",
          of: "lookup",
          before: { action: "lookup", quantity: "3000" },
          after: { action: "lookup", quantity: "4500" },
        },
      ],
    },
    { best: "team", utilisation: { credits: "1" }, overageShare: { credits: 12_000 / 162_000 } },
  ]);

  await calculator.field("Lookup").blur();
  await heard();
  await calculator.card("Team").getByRole("button", { name: "Choose Team" }).click();
  // 12 x ($79 + 1,000 x $0.011)
  expect(await heard()).toEqual([{ plan: "team", size: null, url: null, total: "1080.00" }]);

  await calculator.preset("Solo consultant").click();
  expect(await heard()).toMatchObject([{ origin: "preset", preset: "solo" }, { best: "starter" }]);
});

test("a plan with a page has a link to it, from which the page may keep the browser", async ({ page, calculator }) => {
  await calculator.openWith({
    format: 1,
    product: "P",
    currency: "USD",
    actions: [{ id: "run", name: "Run", uses: "1" }],
    plans: [
      { id: "a", name: "A", fee: "1", url: "https://example.com/a", allowances: [{ meter: "credits" }] },
      { id: "b", name: "B", fee: "2", url: "javascript:document.title='broken'", allowances: [{ meter: "credits" }] },
    ],
  });
  const link = calculator.card("A").getByRole("link", { name: "Choose A" });
  await expect(link).toHaveAttribute("href", "https://example.com/a");
  await expect(calculator.card("B").getByText("Choose")).toHaveCount(0);

  const address = page.url();
  await calculator.root.evaluate((element) =>
    (element as HTMLElementTagNameMap["creditmix-calculator"]).addEventListener("creditmix-choose", (event) => {
      event.preventDefault();
      document.title = `chosen ${event.plan} ${event.url}`;
    }),
  );
  await link.click();
  await expect(page).toHaveTitle("chosen a https://example.com/a");
  expect(page.url()).toBe(address);
});

const STATES: Record<string, (calculator: CalculatorScreen) => Promise<void>> = {
  "three scenarios": async (calculator) => {
    await calculator.open(SALES);
    for (let copies = 1; copies < 3; copies++) await copy(calculator);
    await calculator.field("Lookup").fill("4000");
    await calculator.root.getByLabel("Keep on this computer").check();
  },
  "the presentation": async (calculator) => {
    await calculator.open(SALES);
    await copy(calculator);
    await button(calculator, "Present").click();
  },
  "a broken link and the share panel": async (calculator) => {
    await calculator.open("pricing.html#creditmix=1");
    await button(calculator, "Share").click();
  },
  "the export panel": async (calculator) => {
    await calculator.open("pricing.html");
    await button(calculator, "Export").click();
  },
  "the page for paper": async (calculator) => {
    await calculator.page.emulateMedia({ media: "print" });
    await calculator.page.goto("sales.html");
    await expect(calculator.root.locator(".sheet")).toBeVisible();
  },
};

for (const [state, reach] of Object.entries(STATES)) {
  test(`axe finds nothing and nothing sticks out: ${state}`, async ({ page, calculator }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 1280, height: 900 });
    await reach(calculator);
    for (const [width, colorScheme] of [
      [1280, "light"],
      [375, "dark"],
      [320, "light"],
    ] as const) {
      await test.step(`${width} px, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await expectAccessible(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      });
    }
  });
}
