import type { Request } from "@playwright/test";
import { LINES, type Line, policy } from "../strict/policy.js";
import { type CalculatorScreen, expect, test } from "./calculator.js";
import { HostServer, hostPage } from "./host-server.js";

const BODY = `<creditmix-calculator src="/prices/example-acme.json" sales><a href="/prices">Our prices</a></creditmix-calculator>
  <p>Team: <creditmix-price catalog="/prices/example-acme.json" plan="team">about $49</creditmix-price></p>`;

/** Each page has the policy that its address names: the number of the line that it lacks, or none. */
const host = new HostServer((request, response) => {
  const [, lacking] = /^\/page\/(\d*)/.exec(request.url ?? "") ?? [];
  if (lacking === undefined) return false;
  const line: Line | undefined = lacking === "" ? undefined : LINES[Number(lacking)];
  response.writeHead(200, {
    "Content-Type": "text/html",
    // The tab's picture is the test's own matter.
    "Content-Security-Policy": policy(line).replace("img-src 'none'", "img-src data:"),
  });
  response.end(hostPage(BODY));
  return true;
});

test.beforeAll(() => host.start());
test.afterAll(() => host.stop());

/** Notes what the policy forbids. */
async function violations(calculator: CalculatorScreen): Promise<() => Promise<readonly string[]>> {
  await calculator.page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    addEventListener("securitypolicyviolation", ({ violatedDirective, sourceFile, lineNumber, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });
  return () => calculator.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
}

test("under the strictest policy everything works, nothing is forbidden, and nothing is sent", async ({
  page,
  calculator,
}) => {
  const seen = await violations(calculator);
  const asked: Request[] = [];
  page.on("request", (request) => asked.push(request));
  const { root } = calculator;
  const press = (name: string) => root.getByRole("button", { name, exact: true }).click();
  await calculator.open(`${host.origin}/page/`);
  await expect(page.locator("creditmix-price").locator(".amount")).toHaveText("$49.00");

  await calculator.field("Agent run").fill("400");
  await expect(calculator.cost("Team")).toHaveText("$95.50");
  await calculator.preset("Solo consultant").click();
  await calculator.preset("Small team").click();
  for (const fold of ["Growth and season", "Days and limit", "Sales"])
    await root.getByText(fold, { exact: true }).click();
  await calculator.cost("Team").getByRole("button").click();
  await expect(root.getByRole("dialog")).toContainText("$948.00");
  await page.keyboard.press("Escape");
  await calculator.card("Team").getByText("Invoice and details").click();

  const worker = page.waitForEvent("worker");
  for (const tab of ["More or less usage", "Month by month", "How sure?", "Best plan map", "Assumptions"]) {
    await root.getByRole("tab", { name: tab }).click();
    const inside = root.getByRole("tabpanel");
    await expect(tab === "Assumptions" ? inside : inside.getByRole("img").first()).toBeVisible();
  }
  await worker;

  await press("Share");
  await expect(root.getByRole("textbox", { name: /link|address/i })).toHaveValue(/#creditmix=/);
  await page.keyboard.press("Escape");
  await press("Export");
  const saved = page.waitForEvent("download");
  await root.getByRole("button", { name: /CSV/ }).click();
  await saved;
  await page.emulateMedia({ media: "print" });
  await expect(root.locator(".sheet")).toBeVisible();
  await page.emulateMedia({ media: null });

  await press("Copy as another scenario");
  await press("Present");
  await root.locator(".presented-leave").click();
  await root.evaluate((element) => element.setAttribute("lang", "ar"));
  await expect(root.locator(".calculator")).toHaveAttribute("dir", "rtl");
  expect(await seen()).toEqual([]);

  // Of all that was used, the price list and the files of the element are all that was fetched: by GET, with nothing in address or body.
  const own = new Set(["/page/", "/prices/example-acme.json"]);
  const fetched = asked.filter((request) => !/^(data|blob):/.test(request.url()));
  expect(fetched.length).toBeGreaterThan(5);
  const others = fetched.filter((request) => {
    const { origin, pathname, search } = new URL(request.url());
    const isFile = /^\/creditmix\/creditmix[\w-]*\.(js|wasm)$/.test(pathname);
    const isOurs = origin === host.origin && search === "" && (own.has(pathname) || isFile);
    return !isOurs || request.method() !== "GET" || request.postData() !== null;
  });
  expect(others.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
});

test.describe("without a line of it", () => {
  test.use({ expectedErrors: [/./] });

  for (const [number, line] of LINES.entries()) {
    if (line.without === null) continue;
    test(`${line.directive} ${line.without}: ${line.then}`, async ({ page, calculator }) => {
      const seen = await violations(calculator);
      const { root } = calculator;
      await page.goto(`${host.origin}/page/${number}`);
      switch (line.sees) {
        case "fallback":
          await page.waitForLoadState("networkidle");
          await expect(root.getByText("Our prices")).toBeVisible();
          await expect(page.locator("creditmix-price")).toHaveText("about $49");
          break;
        case "broken":
          await expect(root.getByRole("alert")).toContainText("The calculator could not be started.");
          await expect(root.getByRole("alert")).toContainText(/Content Security Policy/i);
          break;
        case "failed":
          await expect(root.getByRole("alert")).toContainText(/no answer|could not be started/);
          await expect(root.getByRole("button", { name: "Try again" })).toBeVisible();
          break;
        case "answer":
          await expect(calculator.cost("Team")).toHaveText("$79.00");
          await root.getByRole("tab", { name: "How sure?" }).click();
          await expect(root.getByRole("tabpanel").getByRole("img").first()).toBeVisible();
          expect(page.workers()).toEqual([]);
      }
      // The directive is what made the difference.
      expect((await seen()).some((one) => one.startsWith(line.directive.replace("-src", "")))).toBe(
        line.directive !== "require-trusted-types-for",
      );
    });
  }
});
