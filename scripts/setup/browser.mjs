import { ask } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { canInstallDebianPackages, installDebianPackages } from "./debian-packages.mjs";
import { browserPath, driverPath } from "./find-browser.mjs";

/** Sees to a Chromium (or Chrome) and the chromedriver of its version, for the tests. */
export async function browser() {
  const missing = await missingPackages();
  if (missing.length > 0 && canInstallDebianPackages()) {
    await installDebianPackages(missing);
  }
  await checkBrowser();
}

async function missingPackages() {
  const packages = [];
  if (process.env.CHROME_PATH === undefined && (await majorVersion(browserPath())) === undefined) {
    packages.push("chromium");
  }
  if ((await majorVersion(driverPath())) === undefined) {
    packages.push("chromium-driver");
  }
  return packages;
}

async function checkBrowser() {
  const chromium = await majorVersion(browserPath());
  const driver = await majorVersion(driverPath());
  if (chromium === undefined) {
    throw new Failure(
      "No Chromium or Chrome was found for the browser tests. Install one, or set CHROME_PATH to its path.",
    );
  }
  if (driver !== chromium) {
    throw new Failure(
      `No chromedriver ${chromium} was found for the browser tests${driver === undefined ? "" : ` (but ${driver})`}. ` +
        "Install the one of your browser's version, or set CHROMEDRIVER to its path.",
    );
  }
}

/**
 * The number before the first point of what `--version` says; undefined where there is no such command or it does not run.
 * @param {string | undefined} command
 */
async function majorVersion(command) {
  if (command === undefined) {
    return undefined;
  }
  const { code, stdout } = await ask(command, ["--version"]);
  return code === 0 ? /(\d+)\.\d+/.exec(stdout)?.[1] : undefined;
}
