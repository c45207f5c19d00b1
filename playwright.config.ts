import { defineConfig } from "@playwright/test";
import { CHROMIUM_ARGUMENTS } from "./scripts/runners/chromium-arguments.mjs";
import { browserPath } from "./scripts/setup/find-browser.mjs";

const chromium = browserPath();

// The tests open the built site, as a visitor gets it. The server chooses a free port and says which; Playwright keeps that
// in the environment, under the name of the expression's group.
export default defineConfig({
  testDir: "tests/browser",
  outputDir: "tests/results/browser",
  fullyParallel: true,
  workers: "100%",
  forbidOnly: Boolean(process.env.CI),
  reporter: [["list"], ["json", { outputFile: "tests/results/browser.json" }]],
  webServer: {
    command: "node scripts/runners/serve-site.mjs",
    wait: { stdout: /port (?<creditmix_site_port>\d+)/ },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
  use: {
    baseURL: `http://localhost:${process.env.CREDITMIX_SITE_PORT}/`,
    browserName: "chromium",
    launchOptions: {
      args: CHROMIUM_ARGUMENTS,
      ...(chromium === undefined ? {} : { executablePath: chromium }),
    },
    trace: "retain-on-failure",
  },
});
