import { chromium } from "@playwright/test";
import { CHROMIUM_ARGUMENTS } from "../runners/chromium-arguments.mjs";
import { givePainted } from "./painted.mjs";

/** What Lighthouse takes for a phone on a slow 4G network: bits a second, milliseconds there and back, and a slower processor. */
const PHONE = { bits: 1_638_400, latency: 150, slowdown: 4 };
const TIMES = 5;

/**
 * How long a phone takes from the navigation to the painted first answer, with nothing kept from before: the median, in
 * milliseconds, and what came over the network for it, in bytes.
 * @param {string} address
 * @param {string} executablePath
 */
export async function firstAnswer(address, executablePath) {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
  try {
    const visits = [];
    for (let visit = 0; visit < TIMES; visit++) {
      visits.push(await visited(browser, address));
    }
    visits.sort((one, other) => one.milliseconds - other.milliseconds);
    return visits[Math.floor(TIMES / 2)] ?? { milliseconds: Number.NaN, bytes: Number.NaN };
  } finally {
    await browser.close();
  }
}

/**
 * @param {import("@playwright/test").Browser} browser
 * @param {string} address
 */
async function visited(browser, address) {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: PHONE.latency,
    downloadThroughput: PHONE.bits / 8,
    uploadThroughput: PHONE.bits / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: PHONE.slowdown });
  await page.addInitScript(givePainted);
  await page.addInitScript(watch);
  await page.goto(address);
  const milliseconds = await page.evaluate(() => /** @type {any} */ (globalThis).answered);
  await page.close();
  return { milliseconds, bytes };
}

/** In the page: a promise of the time at which the frame with the first answer was painted, counted from the navigation. */
function watch() {
  const { painted } = /** @type {any} */ (globalThis);
  const look = async () => {
    while (document.querySelector("creditmix-calculator")?.shadowRoot?.querySelector(".sentence") == null) {
      await new Promise((frame) => requestAnimationFrame(frame));
    }
    await painted();
    return performance.now();
  };
  Object.assign(globalThis, { answered: look() });
}
