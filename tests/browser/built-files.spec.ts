import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { contentType } from "../../scripts/process/content-type.mjs";
import { IN_THE_ELEMENT, withoutNotice } from "../node/notices.js";
import { expect, test } from "./calculator.js";

const DIST = new URL("../../dist/", import.meta.url);
/** The embedding of the README: a page of somebody else's, under a strict policy, with the script in a folder of its own. */
const FOREIGN_PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:">
  <link rel="icon" href="data:,">
  <title>Our prices</title>
  <script type="module" src="vendor/creditmix/creditmix.js"></script>
  <creditmix-calculator src="prices/example-acme.json"></creditmix-calculator>
</html>`;

let server: Server;
let origin: string;

// A plain file server that knows nothing of how the files were made.
test.beforeAll(async () => {
  server = createServer(async ({ url = "" }, response) => {
    const path = url.replace(/\?.*/, "");
    const body = await contentOf(path);
    response.writeHead(body === undefined ? 404 : 200, {
      "Content-Type": path.endsWith("/") ? "text/html" : contentType(path),
    });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => server.close());

test("the site has the licences of all crates in the WebAssembly and of all packages in the scripts", () => {
  expect(withoutNotice(new URL("site/licenses.md", DIST), IN_THE_ELEMENT)).toEqual([]);
});

test("the site works from any folder of a server", async ({ calculator }) => {
  await calculator.open(`${origin}/some/folder/?catalog=example-acme`);
  await expect(calculator.cost("Team")).toHaveText("$79.00");
});

test("the element works on a page of somebody else's", async ({ calculator }) => {
  await calculator.open(`${origin}/foreign/`);
  await expect(calculator.cost("Team")).toHaveText("$79.00");
});

test("a closer look works there too, with its scripts from the same folder", async ({ page, calculator }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".js")) scripts.push(request.url());
  });
  await calculator.open(`${origin}/foreign/`);
  const worker = page.waitForEvent("worker");
  await calculator.root.getByRole("tab", { name: "More or less usage" }).click();
  await expect(calculator.root.getByRole("tabpanel")).toContainText("Starter + top-ups is cheaper than Team.");
  expect((await worker).url()).toBe(`${origin}/foreign/vendor/creditmix/creditmix-worker.js`);
  // The export comes with the pointer, and with it the words that it shares with the sales desk; the desks of long work are shared too.
  const folder = `${origin}/foreign/vendor/creditmix`;
  const expected = ["-desks", "-entry-words", "-export", "-panels", "-worker", ""].map(
    (part) => `${folder}/creditmix${part}.js`,
  );
  await expect.poll(() => [...scripts].sort()).toEqual(expected);
});

test("a closer look works where the script's address has a query", async ({ page, calculator }) => {
  await page.route(`${origin}/foreign/`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace("creditmix.js", "creditmix.js?v=2") });
  });
  await calculator.open(`${origin}/foreign/`);
  await calculator.root.getByRole("tab", { name: "Best plan map" }).click();
  await expect(calculator.root.getByRole("tabpanel").getByRole("img")).toBeVisible();
});

/** What stands at an address: the site under /some/folder/, the element and a price list beside a foreign page. */
async function contentOf(path: string): Promise<string | Buffer | undefined> {
  if (path === "/foreign/") {
    return FOREIGN_PAGE;
  }
  const file = path
    .replace(/\/$/, "/index.html")
    .replace("/some/folder/", "site/")
    .replace("/foreign/vendor/creditmix/", "element/")
    .replace("/foreign/prices/", "site/catalogs/");
  return readFile(new URL(file, DIST)).catch(() => undefined);
}
