import type { Page } from "@playwright/test";
import { type CalculatorScreen, expect, stopClock, test } from "./calculator.js";
import { HostServer, hostPage } from "./host-server.js";
import { watchShifts } from "./layout-shifts.js";

const LIST = "/prices/example-acme.json";
const FAR = '<div style="height: 4000px"></div>';

/** A page for each way to have the element, under its name. */
const PAGES: Record<string, string> = {
  plain: `<creditmix-calculator src="${LIST}"></creditmix-calculator>`,
  preloaded: `<creditmix-calculator src="${LIST}"></creditmix-calculator>`,
  desk: `<creditmix-calculator src="${LIST}" sales></creditmix-calculator>`,
  lazy: `${FAR}<creditmix-calculator src="${LIST}" loading="lazy" lang="de"></creditmix-calculator>
    <p>Team: <creditmix-price catalog="${LIST}" plan="team" loading="lazy">about $49</creditmix-price></p>`,
};

/** As docs/embedding/index.md has it. */
const AT_ONCE = `<link rel="preload" href="/creditmix/creditmix_page_bg.wasm" as="fetch" crossorigin />
    <link rel="preload" href="${LIST}" as="fetch" crossorigin />`;

const host = new HostServer((request, response) => {
  const page = PAGES[(request.url ?? "").slice(1)];
  if (page === undefined) return false;
  const head = request.url === "/preloaded" ? AT_ONCE : "";
  response.writeHead(200, { "Content-Type": "text/html" }).end(hostPage(page, head));
  return true;
});

test.beforeAll(() => host.start());
test.afterAll(() => host.stop());

/** The files that a page fetches, without their folders. */
function fetched(page: Page): readonly string[] {
  const names: string[] = [];
  page.on("request", (request) => names.push(new URL(request.url()).pathname.split("/").at(-1) ?? ""));
  return names;
}

test("a page fetches the script, the WebAssembly and the list, and nothing else before it is wanted", async ({
  page,
  calculator,
}) => {
  const names = fetched(page);
  await calculator.open(`${host.origin}/plain`);
  await expect(calculator.cost("Team")).toHaveText("$79.00");
  await page.waitForLoadState("networkidle");
  expect([...names].sort()).toEqual(["creditmix.js", "creditmix_page_bg.wasm", "example-acme.json", "plain"]);
});

for (const [begun, begin] of [
  ["by keyboard", (calculator: CalculatorScreen) => calculator.field("Agent run").focus()],
  ["by pointer", (calculator: CalculatorScreen) => calculator.sentence.hover()],
] as const) {
  test(`begun to be used ${begun}, the calculator has its page for paper at hand`, async ({ page, calculator }) => {
    await calculator.open(`${host.origin}/plain`);
    const script = page.waitForResponse("**/creditmix-export.js");
    await begin(calculator);
    await script;
    await page.waitForLoadState("networkidle");
    // The browser takes the page as it is when the event returns.
    const ready = await calculator.root.evaluate((element) => {
      dispatchEvent(new Event("beforeprint"));
      return element.shadowRoot?.querySelector(".sheet")?.textContent ?? "";
    });
    expect(ready).toContain("$79.00 a month");
  });
}

test("what a page asks for ahead of the script is not asked for again", async ({ page, calculator }) => {
  const names = fetched(page);
  await calculator.open(`${host.origin}/preloaded`);
  await expect(calculator.cost("Team")).toHaveText("$79.00");
  await page.waitForLoadState("networkidle");
  expect([...names].sort()).toEqual(["creditmix.js", "creditmix_page_bg.wasm", "example-acme.json", "preloaded"]);
});

test.describe("a script that does not come", () => {
  test.use({ expectedErrors: [/Failed to load resource/] });

  /** Lets a script of the element's fail once. */
  async function failOnce(page: Page, script: string): Promise<void> {
    await page.route(`**/${script}`, (route) => route.abort(), { times: 1 });
  }

  async function tryAgain(calculator: CalculatorScreen): Promise<void> {
    await calculator.root.getByRole("button", { name: "Try again" }).click();
  }

  test("the sums can be asked for again", async ({ page, calculator }) => {
    await calculator.open(`${host.origin}/plain`);
    await failOnce(page, "creditmix-why.js");
    await calculator.cost("Team").getByRole("button").click();
    await tryAgain(calculator);
    await expect(calculator.root.getByRole("dialog")).toContainText("$948.00");
  });

  test("the export can be asked for again", async ({ page, calculator }) => {
    await calculator.open(`${host.origin}/plain`);
    // Asked for when the calculator begins to be used, and where that failed again when the panel opens.
    await page.route("**/creditmix-export.js", (route) => route.abort());
    await calculator.root.getByRole("button", { name: "Export" }).click();
    await expect(calculator.root.getByRole("alert")).toHaveText("This part could not be loaded.");
    await page.unroute("**/creditmix-export.js");
    await tryAgain(calculator);
    await expect(calculator.root.getByRole("button", { name: "CSV" })).toBeVisible();
  });

  test("without its desk the calculator works, and the desk can be asked for again", async ({ page, calculator }) => {
    await failOnce(page, "creditmix-sales.js");
    await calculator.open(`${host.origin}/desk`);
    await expect(calculator.cost("Team")).toHaveText("$79.00");
    await calculator.field("Agent run").fill("400");
    await tryAgain(calculator);
    await calculator.root.getByRole("button", { name: "Copy as another scenario" }).click();
    await expect(calculator.root.getByRole("article", { name: "Scenario 2" })).toContainText("$95.50");
    await expect(calculator.field("Agent run")).toHaveValue("400");
  });

  test("what a browser remembers as missing is fetched from another address", async ({ page, calculator }) => {
    const asked: string[] = [];
    await page.route("**/creditmix-why.js*", (route) => {
      const { search } = new URL(route.request().url());
      asked.push(search);
      return search === "" ? route.abort() : route.continue();
    });
    await calculator.open(`${host.origin}/plain`);
    await calculator.cost("Team").getByRole("button").click();
    await expect(calculator.root.getByRole("alert")).toHaveText("This part could not be loaded.");
    await tryAgain(calculator);
    await expect(calculator.root.getByRole("dialog")).toContainText("$948.00");
    expect(asked).toEqual(["", "?again=1"]);
  });

  test("what nobody asks for is not fetched again at once", async ({ page, calculator }) => {
    await page.clock.install();
    const asked: string[] = [];
    await page.route("**/creditmix-export.js*", (route) => {
      asked.push(new URL(route.request().url()).search);
      return route.abort();
    });
    await calculator.open(`${host.origin}/plain`);
    await stopClock(page);
    const type = async (text: string) => {
      await calculator.field("Agent run").fill(text);
      await expect(calculator.field("Agent run")).toHaveValue(text);
    };
    const failures = async (count: number) => {
      await expect.poll(() => asked.length).toBe(count);
      // A failed fetch is known once the page has done what follows from it.
      for (const _ of [1, 2]) await page.evaluate(() => undefined);
    };
    await type("1");
    await failures(1);
    for (const text of ["2", "3", "4"]) await type(text);
    expect(asked).toEqual([""]);
    // A second after the first failure, then two after the second; each try is of both addresses.
    await page.clock.fastForward(1000);
    await type("5");
    await failures(3);
    await page.clock.fastForward(1999);
    await type("6");
    expect(asked).toHaveLength(3);
    await page.clock.fastForward(1);
    await type("7");
    await failures(5);
    expect(asked).toEqual(["", "?again=1", "", "?again=2", ""]);
  });

  test.describe("the WebAssembly of the closer look", () => {
    test.use({ expectedErrors: [/Failed to (load resource|fetch)/] });

    for (const worker of ["in a worker", "on the page"]) {
      test(`can be asked for again: ${worker}`, async ({ page, calculator }) => {
        if (worker === "on the page") await page.route("**/creditmix-worker.js", (route) => route.abort());
        await page.route("**/creditmix_bg.wasm", (route) => route.abort(), { times: 1 });
        await calculator.open(`${host.origin}/plain`);
        await calculator.root.getByRole("tab", { name: "How sure?" }).click();
        const panel = calculator.root.getByRole("tabpanel");
        await expect(panel.getByRole("alert")).toHaveText("This part could not be loaded.");
        await tryAgain(calculator);
        await expect(panel.locator("caption")).toContainText("Cost over all months, and how often");
        await expect(panel.getByRole("alert")).toHaveCount(0);
      });
    }
  });
});

test("a desk that is wanted later comes with what is entered", async ({ calculator }) => {
  await calculator.open(`${host.origin}/plain`);
  await calculator.field("Agent run").fill("400");
  await calculator.root.evaluate((element) => element.setAttribute("sales", ""));
  await calculator.root.getByRole("button", { name: "Copy as another scenario" }).click();
  await expect(calculator.root.getByRole("article", { name: "Scenario 1" })).toContainText("$95.50");
});

test("with loading=lazy nothing is fetched before the element comes near", async ({ page, calculator }) => {
  const names = fetched(page);
  await page.goto(`${host.origin}/lazy`);
  await page.waitForLoadState("networkidle");
  expect([...names].sort()).toEqual(["creditmix.js", "lazy"]);
  await expect(page.locator("creditmix-price")).toHaveText("about $49");

  await calculator.root.scrollIntoViewIfNeeded();
  await expect(calculator.cost("Team")).toHaveText("79,00 $");
  await expect(page.locator("creditmix-price")).toContainText("$49.00");
  expect(names).toContain("creditmix-de.js");
});

test("a lazy element that leaves the page fetches nothing, and one that is set by script waits with what was set", async ({
  page,
  calculator,
}) => {
  const names = fetched(page);
  await page.goto(`${host.origin}/lazy`);
  await page.waitForLoadState("networkidle");
  await calculator.root.evaluate((element) => {
    const shown = element as HTMLElementTagNameMap["creditmix-calculator"];
    shown.scenario = { mix: [{ action: "agent-run", quantity: "400" }] };
    shown.remove();
    scrollTo(0, document.body.scrollHeight);
    Object.assign(globalThis, { shown });
  });
  await expect(page.locator("creditmix-price")).toContainText("$49.00");
  expect(names).not.toContain("creditmix-de.js");

  await page.evaluate(() => document.body.append((globalThis as unknown as { shown: Element }).shown));
  await calculator.root.scrollIntoViewIfNeeded();
  await expect(calculator.field("Agent run")).toHaveValue("400");
});

test("nothing jumps while a desk comes", async ({ page, calculator }) => {
  const shifts = await watchShifts(page);
  await calculator.open(`${host.origin}/desk`);
  await page.waitForLoadState("networkidle");
  expect(await shifts()).toEqual([]);
});
