import { defineConfig } from "@playwright/test";
import { IN_CHROMIUM } from "../../scripts/runners/in-chromium.mjs";

// The package as others take it up.
export default defineConfig({
  ...IN_CHROMIUM,
  testDir: ".",
  globalSetup: "./make-workspace.ts",
  outputDir: "../results/package",
  reporter: [["list"], ["json", { outputFile: "../results/package.json" }]],
});
