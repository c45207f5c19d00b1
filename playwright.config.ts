import { defineConfig } from "@playwright/test";
import { IN_CHROMIUM } from "./scripts/runners/in-chromium.mjs";

// The tests open the built site, as a visitor gets it. The server chooses a free port and says which; Playwright keeps that
// in the environment, under the name of the expression's group.
export default defineConfig({
  ...IN_CHROMIUM,
  testDir: "tests/browser",
  outputDir: "tests/results/browser",
  fullyParallel: true,
  workers: "100%",
  reporter: [["list"], ["json", { outputFile: "tests/results/browser.json" }]],
  webServer: {
    command: "node scripts/runners/serve-site.mjs",
    wait: { stdout: /port (?<creditmix_site_port>\d+)/ },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
  use: { ...IN_CHROMIUM.use, baseURL: `http://localhost:${process.env.CREDITMIX_SITE_PORT}/` },
});
