import { defineConfig } from "@playwright/test";
import { IN_CHROMIUM, ON_THE_SITE } from "../../scripts/runners/in-chromium.mjs";

// The tests open the built site, as a visitor gets it.
export default defineConfig({
  ...IN_CHROMIUM,
  ...ON_THE_SITE,
  // Nothing runs beside these tests, and now and then each waits.
  workers: "150%",
  testDir: ".",
  outputDir: "../results/browser",
  reporter: [["list"], ["json", { outputFile: "../results/browser.json" }]],
});
