import { ask } from "../process/child.mjs";
import { Failure } from "../process/failure.mjs";
import { once } from "../process/once.mjs";
import { canInstallDebianPackages, installDebianPackages } from "./debian-packages.mjs";
import { browserPath, chromiumPath, driverPath, firefoxPath, hasHeadlessShell, webKitPaths } from "./find-browser.mjs";

/** Sees to a Chromium (or Chrome) and the chromedriver of its version, for the tests. */
export const browser = once(async () => {
  await installed();
  await checkBrowser();
});

/** Sees to Firefox and WebKit as far as can be: tests in a browser that is not there are skipped, and say so. */
export const otherBrowsers = once(async () => {
  try {
    await installed();
  } catch (reason) {
    if (!(reason instanceof Failure)) {
      throw reason;
    }
  }
});

/** Installs at once what is missing of all browsers: Debian's tool lets nobody else in meanwhile. */
const installed = once(async () => {
  if (!canInstallDebianPackages()) {
    return;
  }
  const needed = await missingChromium();
  const welcome = missingOthers();
  if (needed.length + welcome.length === 0) {
    return;
  }
  try {
    await installDebianPackages([...needed, ...welcome]);
  } catch (reason) {
    // An older Debian does not have all of them.
    if (welcome.length === 0) {
      throw reason;
    }
    if (needed.length > 0) {
      await installDebianPackages(needed);
    }
  }
});

async function missingChromium() {
  const packages = [];
  if (process.env.CHROME_PATH === undefined && (await majorVersion(chromiumPath())) === undefined) {
    packages.push("chromium");
  }
  if ((await majorVersion(driverPath())) === undefined) {
    packages.push("chromium-driver");
  }
  return packages;
}

/** What tests are quicker with, and the browsers that only some tests run in. */
function missingOthers() {
  return [
    ...(process.env.CHROME_PATH === undefined && !hasHeadlessShell() ? ["chromium-headless-shell"] : []),
    ...(firefoxPath() === undefined ? ["firefox-esr"] : []),
    ...(webKitPaths() === undefined ? ["webkit2gtk-driver", "xvfb", "xauth"] : []),
  ];
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
