import type { Page } from "@playwright/test";
import type { Catalog, Scenario } from "../../www/core/types.js";
import { linkCode } from "../../www/element/share/link-code.js";
import { expect, test } from "./mounted.js";

/** A run costs $1 and takes what is said; a page is charged by its size. */
const LIST: Catalog = {
  format: 1,
  product: "Runs",
  currency: "USD",
  actions: [
    { id: "run", name: "Run", uses: "1" },
    { id: "page", name: "Page", uses: "1", each: { unit: "word", typical: "1" } },
  ],
  plans: [{ id: "pay", name: "Pay", allowances: [{ meter: "credits", beyond: [{ step: "overage", price: "1" }] }] }],
  presets: [{ id: "ten", name: "Ten", scenario: { mix: [{ action: "run", quantity: "10" }] } }],
};

/** What the page heard since it began to listen: the kind of each event, with the codes and places of problems. */
async function listen(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    const place = document.querySelector("creditmix-calculator")?.parentElement;
    place?.addEventListener("creditmix-change", () => heard.push("change"));
    place?.addEventListener("creditmix-error", ({ reason, problems }) =>
      heard.push([reason, ...problems.map(({ code, path }) => `${code} ${path}`)]),
    );
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: unknown }).heard);
}

/** Sets the property from within the page; the text is an expression, since what is set need not be JSON. */
async function set(page: Page, expression: string): Promise<unknown> {
  return page.evaluate(`(async () => {
    const shown = document.querySelector("creditmix-calculator");
    shown.scenario = (${expression});
    await shown.updateComplete;
    return shown.scenario;
  })()`);
}

const REFUSED: readonly (readonly [given: string, problem: string])[] = [
  ['{ moths: 24, mix: [{ action: "run", quantity: "5" }] }', "unknown_field /moths"],
  ['{ mix: [{ action: "run", quantity: "5", pre: "day" }] }', "unknown_field /mix/0/pre"],
  ['{ quantites: 7, mix: [{ action: "run", quantity: "5" }] }', "unknown_field /quantites"],
  ['{ plans: { pay: { sise: "s" } } }', "unknown_field /plans/pay/sise"],
  ['{ discounts: [{ name: "Gift", percent: "5", amount: "1" }] }', "conflicting_fields /discounts/0"],
  ['{ mix: [{ action: "run", quantity: "5", each: "3" }] }', "conflicting_fields /mix/0/each"],
  ['{ mix: [{ action: "run", quantity: "0", variant: "fast" }] }', "unknown_reference /mix/0/variant"],
  ["{ months: null }", "wrong_type /months"],
  ["Promise.resolve({ months: 1 })", "wrong_type "],
  ['new Map([["months", 1]])', "wrong_type "],
  ["{ seats: new Number(5) }", "wrong_type /seats"],
  ['"{}"', "wrong_type "],
  ['{ currency: "credits" }', "invalid_currency /currency"],
  ['{ season: ["1"] }', "out_of_range /season"],
  ['{ discounts: Array(51).fill({ name: "Gift", percent: "1" }) }', "too_many /discounts"],
  ['{ mix: Array(501).fill({ action: "run", quantity: "1" }) }', "too_many /mix"],
  ['{ seats: Object.fromEntries(Array.from({ length: 51 }, (_, place) => ["kind " + place, 1])) }', "too_many /seats"],
];

for (const [given, problem] of REFUSED) {
  test(`what no form can show is refused as the core refuses it: ${given}`, async ({ page, calculator }) => {
    await calculator.openWith(LIST);
    await calculator.field("Run").fill("7");
    await expect(calculator.cost("Pay")).toHaveText("$7.00");
    const heard = await listen(page);
    expect(await set(page, given)).toMatchObject({ mix: [{ action: "run", quantity: "7" }], months: "12" });
    expect(await heard()).toEqual([["scenario", problem]]);
    await expect(calculator.field("Run")).toHaveValue("7");
    await expect(calculator.cost("Pay")).toHaveText("$7.00");
    await expect(calculator.root.getByRole("alert")).toContainText(problem.replace(/^\w+ /, ""));

    await calculator.field("Run").fill("8");
    await expect(calculator.cost("Pay")).toHaveText("$8.00");
    await expect(calculator.root.getByRole("alert")).toHaveCount(0);
  });
}

test("set before there is a price list, it is refused all the same, and the calculator starts as usual", async ({
  page,
  calculator,
}) => {
  const heard = await listen(page);
  await calculator.mount({ catalog: LIST, scenario: { moths: 24, mix: [{ action: "run", quantity: "5" }] } });
  await expect(calculator.cost("Pay")).toHaveText("$10.00");
  await expect(calculator.root.getByRole("alert")).toContainText("/moths");
  expect(await heard()).toEqual(["change", ["scenario", "unknown_field /moths"]]);
});

test("what a form can show stands in its field, with what is wrong", async ({ page, calculator }) => {
  await calculator.openWith(LIST);
  const heard = await listen(page);
  await set(page, '{ months: "121", mix: [{ action: "run", quantity: "5" }] }');
  await expect(calculator.field("Months")).toHaveValue("121");
  expect(await heard()).toEqual([["scenario", "out_of_range /months"]]);
  await calculator.field("Months").fill("1");
  await expect(calculator.cost("Pay")).toHaveText("$5.00");
});

test("none and null are the start again", async ({ page, calculator }) => {
  await calculator.openWith(LIST);
  for (const none of ["undefined", "null"]) {
    await set(page, '{ mix: [{ action: "run", quantity: "5" }] }');
    await expect(calculator.cost("Pay")).toHaveText("$5.00");
    await set(page, none);
    await expect(calculator.cost("Pay")).toHaveText("$10.00");
  }
});

const LINKS: readonly (readonly [what: string, scenario: Scenario, problem: string])[] = [
  ["a size of what has none", { mix: [{ action: "run", quantity: "5", each: "3" }] }, "conflicting_fields /mix/0/each"],
  ["a discount of nothing", { discounts: [{ name: "Gift" }] }, "conflicting_fields /discounts/0"],
  ["3,900 discounts", { discounts: Array(3900).fill({ name: "", percent: "1" }) }, "too_many /discounts"],
  ["2,400 lines", { mix: Array(2400).fill({ action: "run", quantity: "1" }) }, "too_many /mix"],
  ["a season of 4,000 months", { season: Array(4000).fill("2") }, "out_of_range /season"],
];

for (const [what, scenario, problem] of LINKS) {
  test(`a link with ${what} is refused, and what was entered stays`, async ({ page, calculator }) => {
    await calculator.mount({ catalog: LIST, sales: true });
    await calculator.field("Run").fill("7");
    await expect(calculator.cost("Pay")).toHaveText("$7.00");
    const heard = await listen(page);
    await page.evaluate(
      (code) => {
        location.hash = `creditmix=${code}`;
      },
      linkCode(scenario, LIST),
    );
    const alert = calculator.root.getByRole("alert");
    await expect(alert).toContainText("This link asks for what cannot be computed. These are not its entries.");
    await expect(alert).toContainText(problem.replace(/^\w+ /, ""));
    expect(await heard()).toEqual([["scenario", problem]]);
    await expect(calculator.field("Run")).toHaveValue("7");
    await expect(calculator.cost("Pay")).toHaveText("$7.00");
    await expect(calculator.root.getByRole("article", { name: "Scenario 2" })).toHaveCount(0);
  });
}

test("a page that is opened with such a link starts as usual", async ({ page, calculator }) => {
  const heard = await listen(page);
  await page.evaluate(
    (code) => history.replaceState(null, "", `#creditmix=${code}`),
    linkCode({ discounts: [{ name: "Gift" }] }, LIST),
  );
  await calculator.mount({ catalog: LIST, sales: true });
  await expect(calculator.cost("Pay")).toHaveText("$10.00");
  await expect(calculator.root.getByRole("alert")).toContainText("/discounts/0");
  expect(await heard()).toEqual([["scenario", "conflicting_fields /discounts/0"], "change"]);
});

test("what the browser keeps is refused where the price list no longer takes it, and stays kept", async ({
  page,
  calculator,
}) => {
  const kept = {
    version: 1,
    customer: "Globex",
    notes: "",
    open: 0,
    scenarios: [{ name: "Words", code: linkCode({ mix: [{ action: "run", quantity: "5", each: "3" }] }, LIST) }],
  };
  await page.evaluate((text) => localStorage.setItem("creditmix Runs", text), JSON.stringify(kept));
  await calculator.mount({ catalog: LIST, sales: true });
  await expect(calculator.cost("Pay")).toHaveText("$10.00");
  await calculator.field("Run").fill("8");
  await expect(calculator.cost("Pay")).toHaveText("$8.00");
  expect(await page.evaluate(() => localStorage.getItem("creditmix Runs"))).toBe(JSON.stringify(kept));
});

test("a price list's numbers keep their digits, in presets, prices and links", async ({ page, calculator }) => {
  const text = `{"format":1,"product":"Digits","currency":"USD","actions":[{"id":"run","name":"Run","uses":1}],
    "plans":[{"id":"pay","name":"Pay","fee":123456789012.34,"allowances":[{"meter":"credits","beyond":[{"step":"overage","price":99999.00}]}]}],
    "presets":[{"id":"x","name":"X","scenario":{"months":1,"mix":[{"action":"run","quantity":123456789012.345678}]}}]}`;
  await page.route("**/digits.json", (route) => route.fulfill({ body: text, contentType: "application/json" }));
  await calculator.mount({ src: "./digits.json" });
  await expect(calculator.field("Run")).toHaveValue("123,456,789,012.345678");
  // 123,456,789,012.345678 x 99,999 = 12,345,555,444,445,555.454322, and the fee of 123,456,789,012.34
  const total = "12345678901234567.79";
  const shown = await calculator.root.evaluate(async (element) => {
    const calculator = element as HTMLElementTagNameMap["creditmix-calculator"];
    return {
      json: JSON.parse((await calculator.exportJson()) ?? ""),
      link: calculator.link,
      scenario: calculator.scenario,
    };
  });
  expect(shown.json.scenarios[0].comparison.plans[0].total).toBe(total);
  expect(shown.scenario?.mix).toEqual([{ action: "run", quantity: "123456789012.345678" }]);
  expect(shown.link).toContain("arun:123456789012.345678~");
});

test("as many lines as a scenario may have are laid out only where they are seen, and alike ones are priced once", async ({
  page,
  calculator,
}) => {
  await calculator.openWith(LIST);
  await set(page, '{ mix: Array(500).fill({ action: "run", quantity: "1" }) }');
  await expect(calculator.cost("Pay")).toHaveText("$500.00");
  const lines = calculator.root.locator(".line");
  // And the empty one of the action that is not used.
  await expect(lines).toHaveCount(501);
  await expect(lines.nth(400)).toHaveCSS("content-visibility", "auto");
  const prices = calculator.card("Pay").locator('[part="unit-prices"] dt', { hasText: "Run" });
  await expect(prices).toHaveCount(1);
  await calculator.field("Run (500)").fill("2");
  await expect(calculator.cost("Pay")).toHaveText("$501.00");
});
