import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGUMENTS } from "../../scripts/runners/chromium-arguments.mjs";
import { browserPath } from "../../scripts/setup/find-browser.mjs";

const chromium = browserPath();

// Documentation sites with a calculator in them, each built by its own tool.
export default defineConfig({
  testDir: ".",
  globalSetup: "./build.ts",
  outputDir: "../results/embeds",
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "../results/embeds.json" }]],
  workers: 1,
  use: {
    browserName: "chromium",
    launchOptions: { args: CHROMIUM_ARGUMENTS, ...(chromium === undefined ? {} : { executablePath: chromium }) },
    trace: "retain-on-failure",
  },
});
