import { countPlaywrightTests, countVitestTests } from "./counts/json-reports.mjs";

const RESULTS = new URL("../../tests/results/", import.meta.url);

/** @type {readonly import("./runners.mjs").Runner[]} */
export const node = [
  {
    title: "TypeScript in Node",
    needs: ["tools", "wasm"],
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
  },
];

/** @type {readonly import("./runners.mjs").Runner[]} */
export const packed = [
  {
    title: "The package in projects",
    needs: ["tools", "wasm", "browser"],
    command: process.execPath,
    args: ["node_modules/@playwright/test/cli.js", "test", "-c", "tests/package/playwright.config.ts"],
    report: new URL("package.json", RESULTS),
    count: countPlaywrightTests,
  },
];

/** @type {readonly import("./runners.mjs").Runner[]} */
export const embeds = [
  {
    title: "Documentation sites",
    needs: ["tools", "wasm", "browser", "mdbook"],
    command: process.execPath,
    args: ["node_modules/@playwright/test/cli.js", "test", "-c", "tests/embeds/playwright.config.ts"],
    report: new URL("embeds.json", RESULTS),
    count: countPlaywrightTests,
  },
];

/** @type {readonly import("./runners.mjs").Runner[]} */
export const browser = [
  {
    title: "Pages in Chromium",
    needs: ["tools", "wasm", "browser"],
    command: process.execPath,
    args: ["node_modules/@playwright/test/cli.js", "test"],
    report: new URL("browser.json", RESULTS),
    count: countPlaywrightTests,
  },
];
