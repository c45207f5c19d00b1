import { defineConfig } from "@playwright/test";
import { IN_CHROMIUM, ON_THE_SITE } from "../../scripts/runners/in-chromium.mjs";

// The tests open the built site, as a visitor gets it.
export default defineConfig({
  ...IN_CHROMIUM,
  ...ON_THE_SITE,
  // Nothing runs beside these tests, and now and then each waits.
  workers: "150%",
  // A context of its own takes a test a third of its time; what Playwright does not take back after a test, calculator.ts does.
  use: { ...ON_THE_SITE.use, reuseContext: true },
  testDir: ".",
  outputDir: "../results/browser",
  reporter: [["list"], ["json", { outputFile: "../results/browser.json" }]],
});
