import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { contentType } from "../../scripts/process/content-type.mjs";

const ELEMENT = new URL("../../dist/element/", import.meta.url);
const CATALOGS = new URL("../../www/catalogs/", import.meta.url);

export interface DocsPage {
  readonly body: string;
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl";
  /** Styles of the page's own. */
  readonly css?: string;
  /** Files, by name, that are served only then. */
  readonly hold?: Readonly<Record<string, Promise<unknown>>>;
  /** `false` where the script itself is held, so that the page is not loaded before. */
  readonly untilLoaded?: boolean;
}

/**
 * Opens a page as a docs author would write it, under a strict policy, with the element as it is built for other people's pages:
 * `element/` has the script, `catalogs/` the price lists.
 */
export async function openDocs(
  page: Page,
  { body, lang = "en", dir, css = "", hold = {}, untilLoaded = true }: DocsPage,
): Promise<void> {
  await page.route("**/docs/**", async (route) => {
    const [, folder = "", name = ""] = /\/docs\/(?:([^/]+)\/)?([^?]*)/.exec(route.request().url()) ?? [];
    await hold[name];
    if (folder === "" && name === "page.html") {
      await route.fulfill({ contentType: "text/html", body: pageOf(body, lang, dir) });
    } else if (folder === "" && name === "page.css") {
      await route.fulfill({ contentType: "text/css", body: PAGE_CSS + css });
    } else {
      const file = new URL(name, folder === "catalogs" ? CATALOGS : ELEMENT);
      await route.fulfill({ contentType: contentType(name), body: readFileSync(file) });
    }
  });
  await page.goto("./docs/page.html", { waitUntil: untilLoaded ? "load" : "commit" });
}

function pageOf(body: string, lang: string, dir: string | undefined): string {
  return `<!doctype html>
<html lang="${lang}"${dir === undefined ? "" : ` dir="${dir}"`}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy"
      content="default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src data:; require-trusted-types-for 'script'">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="page.css">
    <title>Documentation</title>
    <script type="module" src="element/creditmix.js"></script>
  </head>
  <body><main><h1>Documentation</h1>${body}</main></body>
</html>`;
}

const PAGE_CSS = `
:root { color-scheme: light dark; font: 16px/1.6 "DejaVu Sans", sans-serif; color: light-dark(#1b1f23, #e8eaed); background: light-dark(#fff, #15181b); }
body { margin: 0; padding: 16px; }
main { max-width: 44rem; margin: auto; }
h1 { font-size: 1.5rem; }
`;
