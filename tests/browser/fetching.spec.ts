import { readFileSync } from "node:fs";
import { type CalculatorScreen, expect, stopClock, test } from "./calculator.js";
import { HostServer, hostPage } from "./host-server.js";

const LIST = readFileSync(new URL("../../www/catalogs/example-acme.json", import.meta.url), "utf8");

/** Another origin than the page's, which answers each address in its own way. */
const lists = new HostServer((request, response) => {
  const path = request.url ?? "";
  const allowed = path === "/closed" ? {} : { "Access-Control-Allow-Origin": "*" };
  const json = { ...allowed, "Content-Type": "application/json" };
  switch (path) {
    case "/redirected":
      response.writeHead(302, { ...allowed, Location: "/whole" }).end();
      break;
    case "/start-page":
      response.writeHead(200, { ...allowed, "Content-Type": "text/html; charset=utf-8" }).end("<!doctype html>Start");
      break;
    case "/missing":
      response.writeHead(404, json).end("{}");
      break;
    case "/cut-off":
      response.writeHead(200, { ...json, "Content-Length": String(Buffer.byteLength(LIST)) });
      response.write(LIST.slice(0, 500), () => setTimeout(() => response.destroy(), 50));
      break;
    case "/half":
      response.writeHead(200, json).end(LIST.slice(0, 500));
      break;
    case "/too-large":
      response.writeHead(200, json).end(LIST + " ".repeat(1024 * 1024));
      break;
    case "/silent":
      response.writeHead(200, json).write(" ");
      break;
    default:
      response.writeHead(200, json).end(LIST);
  }
  return true;
});

/** The page that the calculator is on. */
const pages = new HostServer((request, response) => {
  if (!request.url?.startsWith("/page?")) return false;
  const src = new URL(request.url, "http://page").searchParams.get("src");
  response.writeHead(200, { "Content-Type": "text/html" });
  response.end(hostPage(`<creditmix-calculator src="${src}"></creditmix-calculator>`));
  return true;
});

test.beforeAll(() => Promise.all([lists.start(), pages.start()]));
test.afterAll(() => {
  lists.stop();
  pages.stop();
});
test.use({ expectedErrors: [/Failed to load resource|blocked by CORS policy/] });

const pageWith = (path: string) => `${pages.origin}/page?src=${encodeURIComponent(lists.origin + path)}`;
const alert = (calculator: CalculatorScreen) => calculator.root.getByRole("alert");

async function take(calculator: CalculatorScreen, path: string): Promise<void> {
  await calculator.root.evaluate((element, src) => element.setAttribute("src", src), lists.origin + path);
}

/** Puts a new calculator, which has no answer yet, in the place of the first. */
async function beginAnew(calculator: CalculatorScreen, path: string): Promise<void> {
  await calculator.root.evaluate((element, src) => {
    const another = document.createElement("creditmix-calculator");
    another.src = src;
    element.replaceWith(another);
  }, lists.origin + path);
}

/** Notes why there are no figures, in the order in which the page hears of it. */
async function listen(calculator: CalculatorScreen): Promise<void> {
  await calculator.page.addInitScript(() => {
    addEventListener("creditmix-error", ({ reason, message }) => {
      document.documentElement.dataset.heard = `${reason}: ${message}`;
    });
  });
}

test("a list of another origin that allows it, also after a redirect", async ({ calculator }) => {
  await calculator.open(pageWith("/whole"));
  await expect(calculator.cost("Team")).toHaveText("$79.00");
  await calculator.open(pageWith("/redirected"));
  await expect(calculator.cost("Team")).toHaveText("$79.00");
});

for (const { path, code, words } of [
  { path: "/closed", code: "no_answer", words: "does not let other sites read it (CORS)" },
  { path: "/missing", code: "status 404", words: "The server answered with status 404." },
  { path: "/start-page", code: "not_json", words: "What came is a web page and no price list" },
  { path: "/cut-off", code: "cut_off", words: "The answer broke off halfway." },
  { path: "/too-large", code: "too_large", words: "larger than a price list may be (1 MiB)" },
]) {
  test(`${code}: said with a way to try again, and with an old answer it stays`, async ({ page, calculator }) => {
    await listen(calculator);
    await page.goto(pageWith(path));
    await expect(alert(calculator)).toContainText(words);
    await expect(calculator.root.getByRole("button", { name: "Try again" })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("data-heard", new RegExp(`^fetch: .*${code}: http`));

    await calculator.open(pageWith("/whole"));
    await calculator.field("Agent run").fill("400");
    await take(calculator, path);
    await expect(alert(calculator)).toContainText(words);
    await expect(calculator.root.getByText("still those of the last price list that could be read")).toBeVisible();
    // What was entered is there, and still computed: 2,000 credits more are 14,000, 1,500 of them beyond, x $0.011
    await expect(calculator.field("Agent run")).toHaveValue("400");
    await expect(calculator.cost("Team")).toHaveText("$95.50");
    await calculator.field("Agent run").fill("300");
    await expect(calculator.cost("Team")).toHaveText("$79.00");

    await take(calculator, "/whole?again");
    await expect(alert(calculator)).toHaveCount(0);
    await expect(calculator.cost("Team")).toHaveText("$79.00");
  });
}

test("half a list is refused with the place, and an old answer stays", async ({ calculator }) => {
  await calculator.open(pageWith("/whole"));
  await take(calculator, "/half");
  await expect(alert(calculator)).toContainText("This price list has a problem.");
  await expect(calculator.cost("Team")).toHaveText("$79.00");
});

for (const [besides, ask, answered] of [
  ["", (calculator: CalculatorScreen) => beginAnew(calculator, "/silent"), []],
  [", and an old answer stays", (calculator: CalculatorScreen) => take(calculator, "/silent"), ["$79.00"]],
] as const) {
  test(`a server that does not finish is given up after 20 seconds${besides}`, async ({ page, calculator }) => {
    await page.clock.install();
    await listen(calculator);
    await calculator.open(pageWith("/whole"));
    await stopClock(page);
    const asked = page.waitForRequest(`${lists.origin}/silent`);
    await ask(calculator);
    await asked;
    await page.clock.fastForward(19_999);
    await expect(calculator.cost("Team")).toHaveText([...answered]);
    await expect(alert(calculator)).toHaveCount(0);
    await page.clock.fastForward(1);
    await expect(alert(calculator)).toContainText("The server took too long to answer.");
    await expect(calculator.cost("Team")).toHaveText([...answered]);
    await expect(page.locator("html")).toHaveAttribute("data-heard", /^fetch: .*timed_out: http/);
  });
}

test("a second try may go well", async ({ page, calculator }) => {
  await page.route(`${lists.origin}/whole`, (route) => route.abort(), { times: 1 });
  await page.goto(pageWith("/whole"));
  await alert(calculator).getByRole("button", { name: "Try again" }).click();
  await expect(calculator.cost("Team")).toHaveText("$79.00");
});
