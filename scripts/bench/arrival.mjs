import { audit } from "../lighthouse/audit.mjs";
import { browserPath } from "../setup/find-browser.mjs";
import { firstAnswer } from "./first-answer.mjs";
import { serveSite } from "./web-server.mjs";

const CATEGORIES = ["performance", "accessibility", "best-practices"];

/** How the demo page arrives: on a phone, and what Lighthouse says of it. Undefined where there is no browser. */
export async function arrival() {
  const executablePath = browserPath();
  if (executablePath === undefined) {
    return undefined;
  }
  const server = await serveSite();
  const page = `${server.origin}/`;
  try {
    const first = await firstAnswer(page, executablePath);
    const audits = [];
    for (const device of /** @type {const} */ (["mobile", "desktop"])) {
      audits.push({ device, ...(await audit(page, { executablePath, categories: CATEGORIES, device })) });
    }
    return { first, audits };
  } finally {
    server.close();
  }
}
