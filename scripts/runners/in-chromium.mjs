import { fileURLToPath } from "node:url";
import { browserPath } from "../setup/find-browser.mjs";
import { CHROMIUM_ARGUMENTS } from "./chromium-arguments.mjs";

const chromium = browserPath();

/**
 * What all tests in Chromium have in common. They wait long before they give up: no test is about how busy a machine is. A trace of
 * every step takes a quarter of the time: who looks for a fault asks for one by `--trace on`.
 *
 * @satisfies {import("@playwright/test").PlaywrightTestConfig}
 */
export const IN_CHROMIUM = {
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  workers: "100%",
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: /** @type {const} */ ("chromium"),
    launchOptions: { args: CHROMIUM_ARGUMENTS, ...(chromium === undefined ? {} : { executablePath: chromium }) },
  },
};

/**
 * A server of the built site for the tests, which chooses a free port and says which; Playwright keeps that in the environment, under
 * the name of the expression's group.
 *
 * @satisfies {import("@playwright/test").PlaywrightTestConfig}
 */
export const ON_THE_SITE = {
  webServer: {
    command: `"${process.execPath}" "${fileURLToPath(new URL("serve-site.mjs", import.meta.url))}"`,
    wait: { stdout: /port (?<creditmix_site_port>\d+)/ },
    gracefulShutdown: { signal: /** @type {const} */ ("SIGTERM"), timeout: 5000 },
  },
  use: { ...IN_CHROMIUM.use, baseURL: `http://localhost:${process.env.CREDITMIX_SITE_PORT}/` },
};
