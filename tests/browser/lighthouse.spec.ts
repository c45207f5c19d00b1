import { expect, test } from "@playwright/test";
import { audit } from "../../scripts/lighthouse/audit.mjs";
import { browserPath } from "../../scripts/setup/find-browser.mjs";

// How fast a page is, `npm run bench` says: here nothing depends on the time that something takes.
const CATEGORIES = ["accessibility", "best-practices", "seo"];

for (const name of ["", "pricing.html", "docs.html", "sales.html"]) {
  test(`Lighthouse has nothing against the page ${name || "index.html"}`, async ({ baseURL }) => {
    const executablePath = browserPath() ?? "";
    const { scores, findings } = await audit(`${baseURL}${name}`, {
      executablePath,
      categories: CATEGORIES,
      device: "mobile",
    });
    expect(findings).toEqual([]);
    expect(scores).toEqual({ accessibility: 100, "best-practices": 100, seo: 100 });
  });
}
