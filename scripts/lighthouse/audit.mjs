import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import desktop from "lighthouse/core/config/desktop-config.js";
import { freePort } from "../process/free-port.mjs";
import { CHROMIUM_ARGUMENTS } from "../runners/chromium-arguments.mjs";

/**
 * What Lighthouse says of a page: a score from 0 to 100 for each category, what it found below the best, and how long things took.
 * @param {string} address
 * @param {{ executablePath: string, categories: readonly string[], device: "mobile" | "desktop" }} how
 */
export async function audit(address, { executablePath, categories, device }) {
  const port = await freePort();
  const args = [...CHROMIUM_ARGUMENTS, `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const flags = {
      port,
      disableFullPageScreenshot: true,
      logLevel: /** @type {const} */ ("error"),
      onlyCategories: [...categories],
      ...pauses(categories),
    };
    const result = await lighthouse(address, flags, device === "desktop" ? desktop : undefined);
    if (result === undefined) {
      throw new Error("Lighthouse gave no result.");
    }
    const { lhr } = result;
    const scores = Object.entries(lhr.categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]);
    return {
      scores: /** @type {Record<string, number>} */ (Object.fromEntries(scores)),
      findings: Object.values(lhr.categories).flatMap(({ auditRefs }) =>
        auditRefs.filter(({ weight, id }) => weight > 0 && isBelowBest(lhr.audits[id])).map(({ id }) => id),
      ),
      /** @param {string} id */
      milliseconds: (id) => lhr.audits[id]?.numericValue ?? Number.NaN,
    };
  } finally {
    await browser.close();
  }
}

/**
 * Lighthouse waits for seconds until nothing happens any more, which only matters for how long things take.
 * @param {readonly string[]} categories
 */
function pauses(categories) {
  return categories.includes("performance")
    ? {}
    : { pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 0, cpuQuietThresholdMs: 0 };
}

/** @param {{ score: number | null } | undefined} audit */
function isBelowBest(audit) {
  return audit?.score !== null && audit?.score !== undefined && audit.score < 1;
}
