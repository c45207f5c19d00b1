import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./calculator.js";
import { openDocs } from "./docs-page.js";
import { frames, watchShifts } from "./layout-shifts.js";
import { withResolvers } from "./with-resolvers.js";

/** An inline price on the example's price list. */
function price(attributes: string, children = ""): string {
  return `<creditmix-price catalog="catalogs/example-acme.json" ${attributes}>${children}</creditmix-price>`;
}

function priceOn(page: Page): Locator {
  return page.locator("creditmix-price");
}

/** The amounts of the example's price list, worked out by hand. */
const AMOUNTS: readonly (readonly [name: string, attributes: string, text: string])[] = [
  // 300 x 20 = 6,000 of the 3 x 2,500 credits that $49 include.
  ["a plan that includes it", 'action="agent-run" quantity="300" plan="team"', "$49.00"],
  // 375 x 20 = 7,500: exactly what is included.
  ["a plan that just includes it", 'action="agent-run" quantity="375" plan="team" months="1"', "$49.00"],
  // 376 x 20 = 7,520: 20 credits more at $0.011 = $0.22
  ["one more than is included", 'action="agent-run" quantity="376" plan="team" months="1"', "$49.22"],
  // 2,000 x $0.02 + 4,000 x $0.014 = 40 + 56
  ["pay as you go", 'action="agent-run" quantity="300" plan="pay-as-you-go"', "$96.00"],
  // 300 x 20 x 0.4 = 2,400: 40 + 400 x $0.014
  ["a variant", 'action="agent-run" quantity="300" variant="fast" plan="pay-as-you-go"', "$45.60"],
  // 300 x 20 x 3 x 0.5 = 9,000: 40 + 7,000 x $0.014
  [
    "a variant and a modifier",
    'action="agent-run" quantity="300" variant="deep" modifiers="overnight" plan="pay-as-you-go"',
    "$138.00",
  ],
  // 10 a day x 30 days x 20 = 6,000, as above
  ["by the day", 'action="agent-run" quantity="10" per="day" plan="pay-as-you-go"', "$96.00"],
  // 60 a seat x 5 seats x 20 = 6,000
  ["by the seat", 'action="agent-run" quantity="60" per="seat" seats="5" plan="pay-as-you-go"', "$96.00"],
  // $49 with three seats, and 2 x $15
  ["no action: the plan's own price", 'plan="team" seats="5"', "$79.00"],
  // $490 + 2 x $150 = $790 a year
  ["annual, in all", 'plan="team" seats="5" billing="annual" amount="total"', "$790.00"],
  ["in all, over three months", 'plan="team" seats="5" months="3" amount="total"', "$237.00"],
  // 45 + 2 x 14
  ["in another currency", 'plan="team" seats="5" currency="EUR"', "€73.00"],
  // 20 credits fit into the 500 of Free.
  ["once, on the best plan", 'action="agent-run"', "$0.00"],
];

for (const [name, attributes, text] of AMOUNTS) {
  test(name, async ({ page }) => {
    await openDocs(page, { body: `<p>It costs ${price(attributes)} a month.</p>` });
    await expect(priceOn(page)).toHaveText(text);
  });
}

test("it is written in the language of the page", async ({ page }) => {
  await openDocs(page, { lang: "de", body: `<p>Das kostet ${price('plan="team" seats="5"')} im Monat.</p>` });
  await expect(priceOn(page)).toHaveText("79,00 $");
  await priceOn(page).evaluate((element) => element.setAttribute("lang", "en"));
  await expect(priceOn(page)).toHaveText("$79.00");
});

test("a plan that does not serve everything says so behind the amount", async ({ page }) => {
  // 500 of 6,000 credits: 8.33 %
  await openDocs(page, { body: `<p>${price('action="agent-run" quantity="300" plan="free"')}</p>` });
  await expect(priceOn(page)).toHaveText("$0.00 (serves 8.3% of it)");
  // 25 x 20 = 500: exactly all of it
  await priceOn(page).evaluate((element) => element.setAttribute("quantity", "25"));
  await expect(priceOn(page)).toHaveText("$0.00");
});

test("another attribute is another amount", async ({ page }) => {
  await openDocs(page, { body: `<p>${price('action="agent-run" quantity="300" plan="team"')}</p>` });
  await expect(priceOn(page)).toHaveText("$49.00");
  await priceOn(page).evaluate((element) => {
    const shown = element as HTMLElementTagNameMap["creditmix-price"];
    shown.plan = "pay-as-you-go";
    shown.quantity = "100";
  });
  // 100 x 20 = 2,000 x $0.02
  await expect(priceOn(page)).toHaveText("$40.00");
});

test("it has the font and colour of the sentence, and breaks no line", async ({ page }) => {
  const css = ".big { font: italic 700 2rem/1.4 'DejaVu Serif'; color: rgb(200, 0, 0); }";
  await openDocs(page, { css, body: `<p class="big">It costs <b>${price('plan="team" seats="5"')}</b> a month.</p>` });
  await expect(priceOn(page)).toHaveText("$79.00");
  const looks = (element: Element) => {
    const { fontFamily, fontSize, fontStyle, color } = getComputedStyle(element);
    return [fontFamily, fontSize, fontStyle, color];
  };
  expect(await priceOn(page).locator(".amount").evaluate(looks)).toEqual(await page.locator(".big").evaluate(looks));
  const height = await page.locator(".big").evaluate((element) => element.getBoundingClientRect().height);
  expect(height).toBeCloseTo(1.4 * 32, 0);
});

test("what stands between the tags is shown until the amount is known", async ({ page }) => {
  const list = withResolvers();
  await openDocs(page, {
    body: `<p>${price('plan="team" seats="5"', "about $80")}</p>`,
    hold: { "example-acme.json": list.promise },
  });
  await expect(priceOn(page).getByText("about $80")).toBeVisible();
  list.resolve();
  await expect(priceOn(page).locator(".amount")).toHaveText("$79.00");
  await expect(priceOn(page).locator("slot")).toHaveCount(0);
});

for (const [name, body, css] of [
  ["with as much between the tags", price('plan="team" seats="5"', "$00.00"), ""],
  [
    "with room kept for it",
    price('plan="team" seats="5"'),
    "creditmix-price { display: inline-block; min-inline-size: 8ch; }",
  ],
] as const) {
  test(`nothing moves when the amount comes, ${name}`, async ({ page }) => {
    const moved = await watchShifts(page);
    const list = withResolvers();
    await openDocs(page, {
      css: `${css} p { font-variant-numeric: tabular-nums; }`,
      body: `<p>A team of five pays ${body} a month, whatever it does, and what is left stays for another month.</p><p>After it.</p>`,
      hold: { "example-acme.json": list.promise },
    });
    await expect(page.locator("creditmix-price:defined")).toBeVisible();
    await frames(page);
    list.resolve();
    await expect(priceOn(page)).toHaveText(/\$79\.00/);
    expect(await moved()).toEqual([]);
  });
}

test("all of a page share one WebAssembly and one fetch of a price list, calculators too", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url().replace(/.*\//, "")));
  const prices = ["10", "20", "30", "40"].map((quantity) =>
    price(`action="agent-run" quantity="${quantity}" plan="pay-as-you-go"`),
  );
  await openDocs(page, {
    body: `<p>${prices.join(", ")}</p>
      <creditmix-calculator layout="compact" src="catalogs/example-acme.json"></creditmix-calculator>
      <creditmix-calculator src="catalogs/example-acme.json"></creditmix-calculator>`,
  });
  // 200, 400, 600 and 800 credits at $0.02
  await expect(priceOn(page)).toHaveText(["$4.00", "$8.00", "$12.00", "$16.00"]);
  await expect(page.locator("creditmix-calculator .sentence")).toHaveCount(2);
  expect(fetched.filter((name) => name.endsWith(".wasm"))).toHaveLength(1);
  expect(fetched.filter((name) => name === "example-acme.json")).toHaveLength(1);
});

test("one that goes leaves the price list to the others, and comes back with its amount", async ({ page }) => {
  const one = price('plan="team" seats="5"');
  await openDocs(page, { body: `<p>${one}</p><p>${one}</p>` });
  await expect(priceOn(page)).toHaveText(["$79.00", "$79.00"]);
  const taken = await priceOn(page)
    .first()
    .evaluateHandle((element) => {
      element.remove();
      return element;
    });
  await priceOn(page).evaluate((element) => element.setAttribute("seats", "3"));
  await expect(priceOn(page)).toHaveText("$49.00");
  await taken.evaluate((element) => document.querySelector("main")?.append(element));
  await expect(priceOn(page)).toHaveText(["$49.00", "$79.00"]);
  // Moved at once, it stays what it is.
  await taken.evaluate((element) => document.querySelector("main")?.prepend(element));
  await expect(priceOn(page)).toHaveText(["$79.00", "$49.00"]);
});

test("it tells the page what it writes", async ({ page }) => {
  await openDocs(page, { body: "" });
  const heard = await page.evaluate(
    (html) =>
      new Promise((resolve) => {
        document.addEventListener("creditmix-price", ({ scenario, comparison, plan, amount }) =>
          resolve({ mix: scenario.mix, currency: comparison.currency, plan: plan.plan, amount }),
        );
        const price = document.createElement("creditmix-price");
        for (const [name, value] of Object.entries(html)) price.setAttribute(name, value);
        document.querySelector("main")?.append(price);
      }),
    { catalog: "catalogs/example-acme.json", action: "lookup", quantity: "1000", plan: "starter" },
  );
  expect(heard).toEqual({
    mix: [{ action: "lookup", quantity: "1000" }],
    currency: "USD",
    plan: "starter",
    amount: "12.00",
  });
});

const WRONG: readonly (readonly [name: string, attributes: string, why: RegExp])[] = [
  ["an unknown action", 'action="nothing-of-the-kind"', /action/],
  ["an unknown plan", 'plan="nothing-of-the-kind"', /The price list has no plan “nothing-of-the-kind”\./],
  ["a quantity that is none", 'action="lookup" quantity="many"', /./],
  ["a plan on request", 'plan="enterprise"', /Enterprise cannot be had for this\. Price on request only\./],
  ["an unknown amount", 'plan="team" amount="day"', /The attribute “amount” is “day”/],
];

for (const [name, attributes, why] of WRONG) {
  test(`where there is no amount, that is said as plain text: ${name}`, async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener("creditmix-error", (event) =>
        document.documentElement.setAttribute("data-error", event.reason),
      );
    });
    await openDocs(page, { body: `<p>It costs ${price(attributes, "about $5")} a month.</p>` });
    await expect(priceOn(page).locator(".none")).toHaveText("price not available");
    await expect(priceOn(page).locator(".none")).toHaveAttribute("title", why);
    await expect(page.locator("html")).toHaveAttribute("data-error", "scenario");
  });
}

test("without a price list it says so", async ({ page }) => {
  await openDocs(page, { body: "<p>It costs <creditmix-price></creditmix-price> a month.</p>" });
  await expect(priceOn(page).locator(".none")).toHaveAttribute("title", "The attribute “catalog” is missing.");
});

test.describe("a price list that cannot be fetched", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  test("is said as plain text, and can be replaced", async ({ page }) => {
    await openDocs(page, { body: "" });
    await page.route("**/missing.json", (route) => route.fulfill({ status: 404 }));
    await page.evaluate(() => {
      const price = document.createElement("creditmix-price");
      price.setAttribute("catalog", "missing.json");
      price.setAttribute("plan", "team");
      document.querySelector("main")?.append(price);
    });
    await expect(priceOn(page).locator(".none")).toHaveAttribute(
      "title",
      "The price list could not be loaded. The server answered with status 404.",
    );
    await priceOn(page).evaluate((element) => element.setAttribute("catalog", "catalogs/example-acme.json"));
    await expect(priceOn(page)).toHaveText("$49.00");
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("what stands between the tags is part of the sentence", async ({ page }) => {
    await openDocs(page, { body: `<p>It costs ${price('plan="team"', "about $49")} a month.</p>` });
    await expect(page.locator("p")).toHaveText("It costs about $49 a month.");
  });
});
