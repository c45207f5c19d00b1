import { defineConfig } from "@playwright/test";
import { IN_CHROMIUM } from "../../scripts/runners/in-chromium.mjs";

// Documentation sites with a calculator in them, each built by its own tool.
export default defineConfig({
  ...IN_CHROMIUM,
  testDir: ".",
  globalSetup: "./make-workspace.ts",
  outputDir: "../results/embeds",
  reporter: [["list"], ["json", { outputFile: "../results/embeds.json" }]],
});
