/**
 * The count in the report of Vitest's `json` reporter.
 * @param {string} report
 * @returns {import("./count.mjs").Count | undefined} undefined where the report is not one
 */
export function countVitestTests(report) {
  const { numPassedTests, numFailedTests } = parse(report);
  if (typeof numPassedTests !== "number" || typeof numFailedTests !== "number") {
    return undefined;
  }
  return { passed: numPassedTests, failed: numFailedTests };
}

/**
 * The count in the report of Playwright's `json` reporter. A test that passed only when it was tried again has failed.
 * @param {string} report
 * @returns {import("./count.mjs").Count | undefined} undefined where the report is not one
 */
export function countPlaywrightTests(report) {
  const { expected, unexpected, flaky } = parse(report).stats ?? {};
  if (typeof expected !== "number" || typeof unexpected !== "number" || typeof flaky !== "number") {
    return undefined;
  }
  return { passed: expected, failed: unexpected + flaky };
}

/** @param {string} report */
function parse(report) {
  try {
    return JSON.parse(report) ?? {};
  } catch {
    return {};
  }
}
