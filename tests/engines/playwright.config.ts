import { defineConfig } from "@playwright/test";
import { IN_CHROMIUM, ON_THE_SITE } from "../../scripts/runners/in-chromium.mjs";

// The flows that matter most, in the browsers that people have. Each is steered by its own protocol, so that Playwright only runs the
// tests.
export default defineConfig({
  ...IN_CHROMIUM,
  ...ON_THE_SITE,
  testDir: ".",
  outputDir: "../results/engines",
  reporter: [["list"], ["json", { outputFile: "../results/engines.json" }]],
});
