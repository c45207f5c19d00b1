/**
 * What came of a runner.
 * @typedef {{ title: string, count: import("./counts/count.mjs").Count, seconds: number }} Outcome
 */

/**
 * @param {Outcome} outcome
 */
export function outcomeLine({ title, count, seconds }) {
  const remark = count.remark === undefined ? "" : `  ${count.remark}`;
  return `${title.padEnd(26)}${cell(count.passed)} passed${cell(count.failed)} failed${cell(seconds.toFixed(1))} s${remark}`;
}

/**
 * The sum over all runners, as the line with which a test run ends.
 * @param {readonly Outcome[]} outcomes
 */
export function sum(outcomes) {
  const passed = outcomes.reduce((total, { count }) => total + count.passed, 0);
  const failed = outcomes.reduce((total, { count }) => total + count.failed, 0);
  return { line: `${passed} passed, ${failed} failed`, good: failed === 0 && passed > 0 };
}

/** @param {string | number} value */
function cell(value) {
  return String(value).padStart(7);
}
