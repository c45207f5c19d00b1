import { countPlaywrightTests, countVitestTests } from "./counts/json-reports.mjs";

const RESULTS = new URL("../../tests/results/", import.meta.url);

/** @type {import("./runners.mjs").Runner} */
export const node = {
  title: "TypeScript in Node",
  needs: ["packages", "wasm"],
  builds: ["element", "command"],
  command: process.execPath,
  args: [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--reporter=default",
    "--reporter=json",
    "--outputFile.json=tests/results/node.json",
  ],
  report: new URL("node.json", RESULTS),
  count: countVitestTests,
};

export const packed = withPlaywright({
  title: "The package in projects",
  needs: ["toolsOfOthers"],
  builds: ["package", "cdn"],
  config: "tests/package/playwright.config.ts",
  report: "package.json",
});

export const embeds = withPlaywright({
  title: "Documentation sites",
  needs: ["toolsOfOthers"],
  builds: ["package", "docs"],
  config: "tests/embeds/playwright.config.ts",
  report: "embeds.json",
});

export const engines = withPlaywright({
  title: "Pages in other browsers",
  needs: ["otherBrowsers"],
  builds: ["site"],
  config: "tests/engines/playwright.config.ts",
  report: "engines.json",
});

export const browser = withPlaywright({
  title: "Pages in Chromium",
  needs: [],
  builds: ["site", "element"],
  config: "tests/browser/playwright.config.ts",
  report: "browser.json",
});

/**
 * A runner of Playwright, which needs the packages and a Chromium in any case.
 * @param {Pick<import("./runners.mjs").Runner, "title" | "needs" | "builds"> & { config: string, report: string }} given
 * @returns {import("./runners.mjs").Runner}
 */
function withPlaywright({ title, needs, builds, config, report }) {
  return {
    title,
    needs: ["packages", "browser", ...needs],
    ...(builds === undefined ? {} : { builds }),
    command: process.execPath,
    args: ["node_modules/@playwright/test/cli.js", "test", "-c", config],
    report: new URL(report, RESULTS),
    count: countPlaywrightTests,
  };
}
