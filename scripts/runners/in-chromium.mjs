import { browserPath } from "../setup/find-browser.mjs";
import { CHROMIUM_ARGUMENTS } from "./chromium-arguments.mjs";

const chromium = browserPath();

/**
 * What all tests in Chromium have in common. They wait long before they give up: no test is about how busy a machine is.
 *
 * @satisfies {import("@playwright/test").PlaywrightTestConfig}
 */
export const IN_CHROMIUM = {
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: /** @type {const} */ ("chromium"),
    launchOptions: { args: CHROMIUM_ARGUMENTS, ...(chromium === undefined ? {} : { executablePath: chromium }) },
    trace: /** @type {const} */ ("retain-on-failure"),
  },
};
