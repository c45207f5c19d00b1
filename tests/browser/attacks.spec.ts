import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Catalog } from "../../www/core/index.js";
import { type CalculatorScreen, expect, test } from "./calculator.js";
import { type Answer, HostServer, hostPage } from "./host-server.js";
import { test as mountedTest } from "./mounted.js";

function corpus<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../attacks/${name}.json`, import.meta.url), "utf8")) as T;
}

const TEXTS = corpus<readonly { what: string; text: string }[]>("texts");
const ADDRESSES = corpus<readonly string[]>("addresses");
const IDS = corpus<readonly string[]>("ids");

let served: unknown = {};
const answer: Answer = (request, response) => {
  if (request.url?.startsWith("/list.json")) {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(typeof served === "string" ? served : JSON.stringify(served));
  } else if (request.url?.startsWith("/page")) {
    response.writeHead(200, { "Content-Type": "text/html" });
    // No policy: what keeps a text from becoming a script must be the element itself.
    response.end(hostPage('<creditmix-calculator src="/list.json" sales choose></creditmix-calculator>'));
  } else return false;
  return true;
};
const host = new HostServer(answer);

/** Tests on a page that the worker keeps, so that an attack that left anything behind would be seen in the next one too. */
const kept = mountedTest.extend<object, { demoPage: Page }>({
  demoPage: [
    async ({ browser }, use) => {
      const server = new HostServer(answer);
      await server.start();
      served = listOf("Plain");
      const page = await browser.newPage();
      await watch(page);
      await page.goto(`${server.origin}/page`);
      await use(page);
      await page.close();
      server.stop();
    },
    { scope: "worker" },
  ],
});

test.beforeAll(() => host.start());
test.afterAll(() => host.stop());

/** Notes what ran, what the prototypes lost or got, and what was asked of the network. */
async function watch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = (of: object) => Object.getOwnPropertyNames(of).sort().join();
    const before = [own(Object.prototype), own(Array.prototype), own(Function.prototype)];
    const state = {
      ran: 0,
      changed: () => before.join() !== [own(Object.prototype), own(Array.prototype), own(Function.prototype)].join(),
    };
    Object.assign(globalThis, {
      state,
      pwned: () => {
        state.ran += 1;
      },
    });
  });
}

/** Nothing ran and nothing was changed; in the element is nothing that it does not make itself. */
async function unharmed({ page, root }: CalculatorScreen): Promise<void> {
  const { ran, changed } = await page.evaluate(() => {
    const { state } = globalThis as unknown as { state: { ran: number; changed(): boolean } };
    return { ran: state.ran, changed: state.changed() };
  });
  expect([ran, changed]).toEqual([0, false]);
  const strange = await root.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll("*") ?? [])].flatMap((one) => {
      const handlers = one.getAttributeNames().filter((name) => name.startsWith("on"));
      const made = /^(script|img|iframe|object|embed|form|math|animate|style|link|template)$/.test(one.localName);
      return made || handlers.length > 0 ? [one.outerHTML] : [];
    }),
  );
  expect(strange).toEqual([]);
}

/** Every text of a price list is hostile. */
function listOf(text: string): Catalog {
  return {
    format: 1,
    product: text,
    vendor: text,
    notes: text,
    as_of: "2026-11-01",
    currency: "USD",
    meters: [{ id: "credits", name: text, plural: text }],
    seat_types: [{ type: "member", name: text }],
    actions: [
      {
        id: "run",
        name: text,
        group: text,
        description: text,
        uses: { credits: "1" },
        variants: [
          { id: "one", name: text },
          { id: "two", name: text, multiplier: "2" },
        ],
        modifiers: [{ id: "batch", name: text, multiplier: "0.5" }],
      },
    ],
    plans: [
      {
        id: "pro",
        name: text,
        description: text,
        fee: "10",
        setup: "5",
        discounts: [{ name: text, percent: "10" }],
        bill_credits: [{ name: text, amount: "1", covers: "all" }],
        add_ons: [{ id: "more", name: text, price: "1" }],
        allowances: [{ meter: "credits", grants: [{ credits: "50" }], beyond: [{ step: "overage", price: "1" }] }],
      },
      { id: "ask", name: text, description: text, contact_sales: true },
    ],
    presets: [
      {
        id: "first",
        name: text,
        description: text,
        scenario: { months: 1, mix: [{ action: "run", quantity: "60", modifiers: ["batch"] }] },
      },
    ],
  } as Catalog;
}

for (const [number, { what, text }] of TEXTS.entries()) {
  kept(`as text of a price list: ${what}`, async ({ page, calculator }) => {
    served = listOf(text);
    await calculator.mount({ src: `/list.json?${number}`, sales: true, choose: true });
    const { root } = calculator;
    // 30 of 50 credits: ($10 + $5 - $1) x 90 %; the amount is there, whatever stands around it.
    await expect(root.locator(".amount").first()).toHaveText("$12.60");
    await root.locator("summary").first().click();
    await root.locator(".amount .ask").first().click();
    await expect(root.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    for (const tab of await root.getByRole("tab").all()) await tab.click();
    await root.getByRole("textbox", { name: "Customer" }).fill(text);
    await root.getByRole("textbox", { name: "Notes" }).fill(text);
    await root.getByRole("button", { name: "Copy as another scenario" }).click();
    await root.getByRole("textbox", { name: "Name of this scenario" }).fill(text);
    await unharmed(calculator);
    // The whole name is shown, but for what would turn the text around it.
    const shown = text.replace(/[\u202a-\u202e\u2066-\u2069]/gu, "");
    const name = await root
      .locator(".plan-name")
      .first()
      .evaluate((heading) => heading.textContent);
    expect(name).toBe(new TextDecoder().decode(new TextEncoder().encode(shown)));
    const overrides = await root.evaluate((element) =>
      /[\u202a-\u202e]/u.test(element.shadowRoot?.querySelector(".answers")?.textContent ?? ""),
    );
    expect(overrides).toBe(false);

    const made = await root.evaluate(async (element) => {
      const shownElement = element as HTMLElementTagNameMap["creditmix-calculator"];
      return { csv: await shownElement.exportCsv(), json: await shownElement.exportJson(), link: shownElement.link };
    });
    expect(made.link).not.toContain("pwned");
    expect(JSON.parse(made.json ?? "")).toMatchObject({ creditmix: 1 });
    // No cell begins with what a spreadsheet takes for a formula.
    const cells = (made.csv ?? "").matchAll(/(?:^\ufeff|,|\r\n)("?)([^,"\r\n]?)/g);
    for (const [, , first = ""] of cells) expect("=+-@\t").not.toContain(first === "" ? "x" : first);
    await root.evaluate((element) =>
      (element as HTMLElementTagNameMap["creditmix-calculator"]).removeAttribute("sales"),
    );
  });
}

test("as addresses: only those of the web become links, and none of them runs", async ({ page, calculator }) => {
  await watch(page);
  served = {
    ...listOf("Plain"),
    sources: ADDRESSES,
    plans: ADDRESSES.map((url, number) => ({
      id: `plan${number}`,
      name: `Plan ${number}`,
      fee: "1",
      url,
      allowances: listOf("x").plans[0]?.allowances,
    })),
  };
  await calculator.open(`${host.origin}/page`);
  const links = await calculator.root.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll("a") ?? [])].map(({ protocol, rel }) => `${protocol} ${rel}`),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(/^https?: .*noopener/);
  await unharmed(calculator);
});

test("as ids: what is named like a field of every object is a name like others", async ({ page, calculator }) => {
  await watch(page);
  const list = listOf("Plain");
  const [action] = list.actions;
  const [plan] = list.plans;
  served = {
    ...list,
    meters: undefined,
    actions: IDS.map((id) => ({ id, name: `Do ${id}`, uses: "1" })),
    plans: IDS.map((id) => ({ ...plan, id, name: `Have ${id}`, setup: undefined, add_ons: undefined })),
    presets: [
      {
        id: "constructor",
        name: "All",
        scenario: { months: 1, mix: IDS.map((id) => ({ action: id, quantity: "2" })) },
      },
    ],
  };
  expect(action).toBeDefined();
  await calculator.open(`${host.origin}/page`);
  await expect(calculator.root.locator(".card")).toHaveCount(IDS.length);
  // 17 x 2 = 34 of 50 credits: ($10 - $1) x 90 %; later 52, so ($10 + $2 - $1) x 90 %
  await expect(calculator.root.locator(".amount").first()).toHaveText("$8.10");
  const first = IDS[0] ?? "";
  await calculator.field(`Do ${first}`).fill("20");
  await expect(calculator.root.locator(".amount").first()).toHaveText("$9.90");
  const link = await calculator.root.evaluate(
    (element) => (element as HTMLElementTagNameMap["creditmix-calculator"]).link,
  );
  await unharmed(calculator);
  await page.goto("about:blank");
  await calculator.open(`${host.origin}/page${new URL(link ?? "").hash}`);
  await expect(calculator.field(`Do ${first}`)).toHaveValue("20");
});

for (const [what, list] of [
  ["a field of the prototype", '{"__proto__":{"polluted":1},"format":1}'],
  ["a constructor with a prototype", '{"constructor":{"prototype":{"polluted":1}},"format":1}'],
  ["lists a million deep", "[".repeat(500_000)],
  ["objects a hundred thousand deep", '{"a":'.repeat(100_000)],
  ["a number of a million digits", `{"format":${"9".repeat(900_000)}}`],
  ["a text of a megabyte", JSON.stringify({ format: 1, product: "x".repeat(1_000_000) })],
  ["a hundred thousand plans", JSON.stringify({ ...listOf("x"), plans: Array(100_000).fill({ id: "x" }) })],
  ["half of a pair of characters", '{"format":1,"product":"x\\ud83dx"}'],
  ["nothing", ""],
  ["null", "null"],
] as const) {
  kept(`as a price list: ${what}, refused with the reason`, async ({ page, calculator }) => {
    served = list;
    await calculator.mount({ src: `/list.json?${what}` });
    await expect(calculator.root.getByRole("alert")).toContainText(/This price list has|larger than/);
    await unharmed(calculator);
    expect(await page.evaluate(() => (({}) as { polluted?: number }).polluted)).toBeUndefined();
  });
}

test.describe("as what an address or the browser has kept", () => {
  const codes = [
    "1~",
    "1~!!!!",
    "2~abc",
    "1~__proto__",
    "1~<script>pwned()</script>",
    `1~${"a".repeat(100_000)}`,
    "1~%00%E0%A4%A",
    "constructor",
  ];

  for (const code of codes) {
    test(`a link with ${code.slice(0, 30)}`, async ({ page, calculator }) => {
      await watch(page);
      served = listOf("Plain");
      await page.goto(`${host.origin}/page#creditmix=${code}`);
      await expect(calculator.root.locator(".amount").first()).toHaveText("$12.60");
      await unharmed(calculator);
    });
  }

  for (const { what, text } of TEXTS.slice(0, 12)) {
    test(`scenarios with ${what}`, async ({ page, calculator }) => {
      await watch(page);
      served = listOf("Plain");
      await page.goto(`${host.origin}/page`);
      await expect(calculator.sentence).toBeVisible();
      await page.evaluate(
        (kept) => localStorage.setItem(`creditmix ${location.origin}/list.json`, kept),
        JSON.stringify({
          version: 1,
          customer: text,
          notes: text,
          open: 0,
          scenarios: [{ name: text, code: text }],
          __proto__: { polluted: 1 },
        }),
      );
      await page.reload();
      await expect(calculator.root.locator(".amount").first()).toHaveText("$12.60");
      await unharmed(calculator);
    });
  }
});

test("as attributes and properties: ids that there are not are said, and nothing else happens", async ({
  page,
  calculator,
}) => {
  await watch(page);
  served = listOf("Plain");
  await calculator.open(`${host.origin}/page`);
  for (const { text } of TEXTS.slice(0, 14)) {
    await calculator.root.evaluate((element, hostile) => {
      const shown = element as HTMLElementTagNameMap["creditmix-calculator"];
      shown.scenario = {
        mix: [{ action: hostile, quantity: hostile }],
        currency: hostile,
        plans: { [hostile]: { size: hostile } },
      } as never;
      shown.setAttribute("plan", hostile);
      shown.setAttribute("lang", hostile);
    }, text);
    await unharmed(calculator);
  }
});
