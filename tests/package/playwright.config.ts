import { defineConfig } from "@playwright/test";
import { IN_CHROMIUM } from "../../scripts/runners/in-chromium.mjs";

// The package as others take it up.
export default defineConfig({
  ...IN_CHROMIUM,
  testDir: ".",
  globalSetup: "./build.ts",
  outputDir: "../results/package",
  reporter: [["list"], ["json", { outputFile: "../results/package.json" }]],
  workers: 1,
});
