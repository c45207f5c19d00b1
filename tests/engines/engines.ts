import { chromiumPath, firefoxPath, webKitPaths } from "../../scripts/setup/find-browser.mjs";
import type { Installed } from "./engine.js";
import { PuppeteerEngine } from "./puppeteer-engine.js";
import { WebKitEngine } from "./webkit-engine.js";

const chromium = chromiumPath();
const firefox = firefoxPath();
const webKit = webKitPaths();

/** The browsers in which the flows are tried. */
export const ENGINES: readonly Installed[] = [
  { name: "Chromium", start: chromium && (() => PuppeteerEngine.start("chrome", chromium)) },
  { name: "Firefox", start: firefox && (() => PuppeteerEngine.start("firefox", firefox)) },
  { name: "WebKit", start: webKit && (() => WebKitEngine.start(webKit)) },
].map(({ name, start }) => ({ name: name as Installed["name"], start: start || undefined }));
