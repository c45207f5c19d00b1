import { expect, type FrameLocator, type Page, test } from "@playwright/test";
import { HostServer } from "./host-server.js";

/** The vendor, who has the page for frames, and two sites that show it. */
const vendor = new HostServer();
const strict = "default-src 'none'; script-src 'self'; style-src 'self'";

function site(): HostServer {
  return new HostServer((request, response) => {
    const address = new URL(request.url ?? "", "http://site");
    if (address.pathname === "/stranger") {
      response.writeHead(200, { "Content-Type": "text/html" });
      response.end(`<!doctype html><title>Stranger</title>
        <script>for (const sent of [{ type: "creditmix-height", height: 5000 }, "mark"]) parent.postMessage(sent, "*");</script>`);
      return true;
    }
    if (address.pathname !== "/around") return false;
    const src = address.searchParams.get("src") ?? "";
    const sandbox = address.searchParams.get("sandbox");
    response.writeHead(200, {
      "Content-Type": "text/html",
      "Content-Security-Policy": `${strict}; frame-src ${address.searchParams.has("closed") ? "'none'" : `${vendor.origin} ${other.origin}`}`,
    });
    response.end(`<!doctype html><title>Docs</title>
      <script type="module" src="/creditmix/creditmix-host.js"></script>
      <iframe data-creditmix title="Prices" src="${src.replaceAll("&", "&amp;")}" ${sandbox === null ? "" : `sandbox="${sandbox}"`}></iframe>`);
    return true;
  });
}

const docs = site();
const other = site();

test.beforeAll(() => Promise.all([vendor.start("127.0.0.1"), docs.start(), other.start()]));
test.afterAll(() => {
  for (const server of [vendor, docs, other]) server.stop();
});

const LIST = "/prices/example-acme.json";

function framed(query: Record<string, string>): string {
  return `${vendor.origin}/creditmix/embed.html?${new URLSearchParams({ catalog: LIST, ...query })}`;
}

async function open(
  page: Page,
  around: HostServer,
  src: string,
  more: Record<string, string> = {},
): Promise<FrameLocator> {
  await page.goto(`${around.origin}/around?${new URLSearchParams({ src, ...more })}`);
  return page.frameLocator("iframe");
}

const cost = (frame: FrameLocator, plan: string) =>
  frame.getByRole("article", { name: plan, exact: true }).locator(".amount");
const height = (page: Page) => page.locator("iframe").evaluate((frame) => frame.clientHeight);

test("on a strict page of another origin it computes, and is as high as what is in it", async ({ page }) => {
  const frame = await open(page, docs, framed({ parent: docs.origin }), { sandbox: "allow-scripts allow-same-origin" });
  // 400 runs more than 300: 2,000 credits more, 1,500 of them beyond x $0.011
  await frame.getByRole("textbox", { name: "Agent run", exact: true }).fill("400");
  await expect(cost(frame, "Team")).toHaveText("$95.50");
  await expect.poll(() => height(page)).toBeGreaterThan(900);
  const inside = await frame.locator("html").evaluate((html) => html.getBoundingClientRect().height);
  expect(await height(page)).toBe(Math.round(inside));

  const before = await height(page);
  await frame.getByText("Days and limit").click();
  await expect.poll(() => height(page)).toBeGreaterThan(before);
});

test("the address says how it looks", async ({ page }) => {
  const asked = { layout: "compact", action: "lookup", quantity: "400", plan: "team", lang: "de", theme: "dark" };
  const frame = await open(page, docs, framed({ ...asked, parent: docs.origin }));
  await expect(frame.getByRole("textbox", { name: "Lookup" })).toHaveValue("400");
  await expect(frame.locator("creditmix-calculator")).toContainText("49,00");
  expect(await frame.locator("html").evaluate((html) => getComputedStyle(html).colorScheme)).toBe("dark");
});

/** Has the page listen for a mark from now on; the function that it gives waits for that. */
async function markOn(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const marked = new Promise<void>((done) => {
      addEventListener("message", ({ data }) => data === "mark" && done());
    });
    Object.assign(globalThis, { marked });
  });
  return () => page.evaluate(() => (globalThis as unknown as { marked: Promise<void> }).marked);
}

/**
 * Waits until the page has heard all that a frame has sent so far, and what it sends once it is drawn anew: a mark that is sent after
 * that is heard after that.
 */
async function heardAll(page: Page, frame: FrameLocator): Promise<void> {
  // What is out of sight is not drawn.
  await frame.owner().scrollIntoViewIfNeeded();
  const mark = await markOn(page);
  await frame
    .locator("html")
    .evaluate(() => requestAnimationFrame(() => requestAnimationFrame(() => parent.postMessage("mark", "*"))));
  await mark();
}

test("a page that is not named hears nothing", async ({ page }) => {
  const heard: string[] = [];
  await page.exposeFunction("hear", (text: string) => heard.push(text));
  await page.addInitScript(() => {
    const { hear } = globalThis as unknown as { hear(text: string): void };
    addEventListener("message", ({ data }) => hear(JSON.stringify(data)));
  });
  for (const src of [framed({}), framed({ parent: docs.origin })]) {
    const frame = await open(page, other, src);
    await expect(cost(frame, "Team")).toHaveText("$79.00");
    await frame.getByText("Days and limit").click();
    await heardAll(page, frame);
  }
  expect(heard).toEqual(['"mark"', '"mark"']);
  expect(await height(page)).toBe(150);
});

test("a page listens to nobody but its frame", async ({ page }) => {
  const frame = await open(page, docs, framed({ parent: docs.origin }));
  await expect(cost(frame, "Team")).toHaveText("$79.00");
  const before = await height(page);
  // From the page itself, from a frame of another address, and nonsense from the right one.
  await page.evaluate(() => window.postMessage({ type: "creditmix-height", height: 5000 }, "*"));
  for (const message of [
    { type: "creditmix-height", height: 1e9 },
    { type: "creditmix-height", height: "5000" },
    { height: 5000 },
  ]) {
    await frame.locator("html").evaluate((_, sent) => parent.postMessage(sent, "*"), message);
  }
  await page.evaluate((address) => {
    const stranger = document.createElement("iframe");
    stranger.src = address;
    document.body.append(stranger);
  }, `${vendor.origin}/creditmix/embed.html`);
  const stranger = page.frameLocator("iframe").last();
  await stranger.getByRole("alert").waitFor();
  await stranger.locator("html").evaluate(() => parent.postMessage({ type: "creditmix-height", height: 5000 }, "*"));
  await heardAll(page, page.frameLocator("iframe").first());
  await heardAll(page, stranger);
  expect(
    await page
      .locator("iframe")
      .first()
      .evaluate((one) => one.clientHeight),
  ).toBe(before);
});

test("a page no longer listens to a frame that has gone elsewhere", async ({ page }) => {
  const frame = await open(page, docs, framed({ parent: docs.origin }));
  await expect(cost(frame, "Team")).toHaveText("$79.00");
  await heardAll(page, frame);
  const before = await height(page);
  const mark = await markOn(page);
  await frame.locator("html").evaluate((_, address) => location.assign(address), `${other.origin}/stranger`);
  await mark();
  expect(await height(page)).toBe(before);
});

for (const [what, catalog, words] of [
  ["a list of another origin", "https://elsewhere.example/prices.json", "catalog_elsewhere"],
  ["an address without a protocol", "//elsewhere.example/prices.json", "catalog_elsewhere"],
  ["a script", "javascript:alert(1)", "catalog_elsewhere"],
  ["data", 'data:application/json,{"format":1}', "catalog_elsewhere"],
  ["no list", "", "catalog_missing"],
] as const) {
  test(`refuses ${what}`, async ({ page }) => {
    await page.goto(`${vendor.origin}/creditmix/embed.html?${new URLSearchParams({ catalog })}`);
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(page.locator("creditmix-calculator")).toHaveCount(0);
  });
}

for (const around of ["*", "null", "https://docs.example/page", "javascript:alert(1)"]) {
  test(`refuses to tell its height to ${around}`, async ({ page }) => {
    await page.goto(framed({ parent: around }));
    await expect(page.getByRole("alert")).toContainText("parent_invalid");
  });
}

test("a page whose policy names no frames shows none", async ({ page }) => {
  const frame = await open(page, docs, framed({ parent: docs.origin }), { closed: "" });
  await expect(page.locator("iframe")).toBeVisible();
  await expect(frame.locator("creditmix-calculator")).toHaveCount(0);
});
