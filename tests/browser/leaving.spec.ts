import type { ServerResponse } from "node:http";
import type { Page } from "@playwright/test";
import { type CalculatorScreen, expect, test } from "./calculator.js";
import { HostServer, hostPage } from "./host-server.js";

/** One plan, whose only price is what a run costs. */
const priceList = (run: string) => ({
  format: 1,
  product: "Runs",
  currency: "USD",
  actions: [{ id: "run", name: "Run", uses: "1" }],
  plans: [{ id: "pay", name: "Pay", allowances: [{ meter: "credits", beyond: [{ step: "overage", price: run }] }] }],
  presets: [{ id: "ten", name: "Ten", scenario: { mix: [{ action: "run", quantity: "10" }] } }],
});

let runPrice = "1";
let fetches = 0;
/** An answer that is held back until the test lets it go. */
let held: ServerResponse | undefined;

const host = new HostServer((request, response) => {
  const json = { "Content-Type": "application/json", "Cache-Control": "no-store" };
  switch (request.url) {
    case "/list.json":
      fetches += 1;
      response.writeHead(200, json).end(JSON.stringify(priceList(runPrice)));
      return true;
    case "/held.json":
      held = response.writeHead(200, json);
      return true;
    case "/page":
      response
        .writeHead(200, { "Content-Type": "text/html" })
        .end(hostPage('<main><creditmix-calculator src="/list.json"></creditmix-calculator></main>'));
      return true;
    case "/desk":
      response
        .writeHead(200, { "Content-Type": "text/html" })
        .end(hostPage('<main><creditmix-calculator src="/list.json" sales></creditmix-calculator></main>'));
      return true;
    default:
      return false;
  }
});

test.beforeAll(() => host.start());
test.afterAll(() => host.stop());
test.beforeEach(() => {
  runPrice = "1";
  fetches = 0;
  held = undefined;
});

/** Takes the calculator off the page, and waits until the page knows it. */
async function takeAway(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const calculator = document.querySelector("creditmix-calculator");
    calculator?.remove();
    Object.assign(globalThis, { calculator });
    // What an element does when it leaves is done by the next task but one.
    for (const _ of [1, 2]) await new Promise((over) => setTimeout(over));
  });
}

async function bringBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector("main")?.append((globalThis as unknown as { calculator: Element }).calculator);
  });
}

/** Removes the calculator and inserts it elsewhere on the page, in one task. */
async function move(page: Page, between: "at once" | "after a microtask"): Promise<void> {
  await page.evaluate(async (when) => {
    const calculator = document.querySelector("creditmix-calculator") as Element;
    calculator.remove();
    if (when === "after a microtask") await Promise.resolve();
    document.body.append(calculator);
    for (const _ of [1, 2]) await new Promise((over) => setTimeout(over));
  }, between);
}

/** How many times the page's WebAssembly was given a price list back. */
async function countReleases(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const { instantiate } = WebAssembly;
    Object.assign(globalThis, { releases: 0 });
    WebAssembly.instantiate = (async (...given: Parameters<typeof instantiate>) => {
      const instance = (await instantiate(...given)) as unknown as WebAssembly.Instance;
      const free = instance.exports.__wbg_calculator_free as (...given: unknown[]) => void;
      const counting = (...given: unknown[]) => {
        (globalThis as unknown as { releases: number }).releases += 1;
        return free(...given);
      };
      return { instance: { exports: { ...instance.exports, __wbg_calculator_free: counting } }, module: given[0] };
    }) as unknown as typeof instantiate;
  });
  return () => page.evaluate(() => (globalThis as unknown as { releases: number }).releases);
}

test("a calculator that leaves gives its list and its memory back, and the next one shows the prices of today", async ({
  page,
  calculator,
}) => {
  const releases = await countReleases(page);
  await calculator.open(`${host.origin}/page`);
  // 10 runs at $1
  await expect(calculator.cost("Pay")).toHaveText("$10.00");
  runPrice = "2";
  await takeAway(page);
  expect(await releases()).toBe(1);

  await page.evaluate(() => {
    const next = document.createElement("creditmix-calculator");
    next.src = "/list.json";
    document.querySelector("main")?.append(next);
  });
  await expect(calculator.cost("Pay")).toHaveText("$20.00");
  expect(fetches).toBe(2);
});

test("one that takes the place of another in the same task shows the prices of today", async ({ page, calculator }) => {
  await calculator.open(`${host.origin}/page`);
  await expect(calculator.cost("Pay")).toHaveText("$10.00");
  runPrice = "2";
  await page.evaluate(() => {
    const next = document.createElement("creditmix-calculator");
    next.src = "/list.json";
    document.querySelector("creditmix-calculator")?.replaceWith(next);
  });
  await expect(calculator.cost("Pay")).toHaveText("$20.00");
  expect(fetches).toBe(2);
});

test("back on the page it shows the prices of today, with what was entered", async ({ page, calculator }) => {
  await calculator.open(`${host.origin}/page`);
  await calculator.field("Run").fill("7");
  await expect(calculator.cost("Pay")).toHaveText("$7.00");
  runPrice = "2";
  await takeAway(page);
  await bringBack(page);
  await expect(calculator.cost("Pay")).toHaveText("$14.00");
  await expect(calculator.field("Run")).toHaveValue("7");
  expect(fetches).toBe(2);

  // And it works as any other.
  await calculator.field("Run").fill("8");
  await expect(calculator.cost("Pay")).toHaveText("$16.00");
});

test("what is set while it is away counts when it is back, and nothing is fetched before", async ({
  page,
  calculator,
}) => {
  await calculator.open(`${host.origin}/page`);
  await calculator.field("Run").fill("7");
  await takeAway(page);
  const before = await page.evaluate(async () => {
    const { calculator } = globalThis as unknown as { calculator: HTMLElementTagNameMap["creditmix-calculator"] };
    const before = calculator.scenario;
    calculator.scenario = { mix: [{ action: "run", quantity: "3" }] };
    calculator.src = "/held.json";
    await calculator.updateComplete;
    calculator.src = "/list.json";
    await calculator.updateComplete;
    return before?.mix;
  });
  expect(before).toEqual([{ action: "run", quantity: "7" }]);
  expect(fetches).toBe(1);
  expect(held).toBeUndefined();
  await bringBack(page);
  await expect(calculator.cost("Pay")).toHaveText("$3.00");
});

for (const between of ["at once", "after a microtask"] as const) {
  test.describe(`one that is only moved (${between})`, () => {
    test("keeps its entries and fetches nothing", async ({ page, calculator }) => {
      const releases = await countReleases(page);
      await calculator.open(`${host.origin}/page`);
      await calculator.field("Run").fill("7");
      runPrice = "2";
      await move(page, between);
      await expect(calculator.field("Run")).toHaveValue("7");
      await expect(calculator.cost("Pay")).toHaveText("$7.00");
      expect([fetches, await releases()]).toEqual([1, 0]);
    });

    test("keeps the scenarios of its desk", async ({ page, calculator }) => {
      await openDeskWithTwo(calculator);
      await move(page, between);
      await expectBoth(calculator, ["$10.00", "$7.00"]);
    });

    test("takes the list that it waits for", async ({ page, calculator }) => {
      await calculator.open(`${host.origin}/page`);
      await calculator.root.evaluate((element) => element.setAttribute("src", "/held.json"));
      await expect.poll(() => held).toBeDefined();
      await move(page, between);
      held?.end(JSON.stringify(priceList("5")));
      await expect(calculator.cost("Pay")).toHaveText("$50.00");
    });
  });
}

test("a desk that comes back has its scenarios with the prices of today", async ({ page, calculator }) => {
  await openDeskWithTwo(calculator);
  await calculator.root.getByRole("textbox", { name: "Customer" }).fill("Globex");
  runPrice = "2";
  await takeAway(page);
  await bringBack(page);
  await expectBoth(calculator, ["$20.00", "$14.00"]);
  await expect(calculator.root.getByRole("textbox", { name: "Customer" })).toHaveValue("Globex");
});

test("presented and back, a desk has all of its entries", async ({ calculator }) => {
  await openDeskWithTwo(calculator);
  await calculator.root.getByRole("button", { name: "Present" }).click();
  await expectBoth(calculator, ["$10.00", "$7.00"]);
  await calculator.root.locator(".presented-leave").click();
  await expectBoth(calculator, ["$10.00", "$7.00"]);
  await expect(calculator.field("Run")).toHaveValue("7");
});

/** A desk with the preset's ten runs, and seven beside them. */
async function openDeskWithTwo(calculator: CalculatorScreen): Promise<void> {
  await calculator.open(`${host.origin}/desk`);
  await calculator.root.getByRole("button", { name: "Copy as another scenario" }).click();
  await calculator.field("Run").fill("7");
  await expectBoth(calculator, ["$10.00", "$7.00"]);
}

async function expectBoth(calculator: CalculatorScreen, costs: readonly string[]): Promise<void> {
  for (const [place, cost] of costs.entries()) {
    await expect(calculator.root.getByRole("article", { name: `Scenario ${place + 1}` })).toContainText(cost);
  }
}
