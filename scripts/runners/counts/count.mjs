/**
 * How many tests of a runner passed and failed.
 * @typedef {{ passed: number, failed: number, remark?: string }} Count
 */

/**
 * The count that a runner is given, from what it reported and how it ended: a runner that crashed or ran nothing has failed,
 * whatever it said.
 * @param {Count | undefined} reported
 * @param {number} exitCode
 * @returns {Count}
 */
export function settle(reported, exitCode) {
  if (reported === undefined) {
    return { passed: 0, failed: 1, remark: `ended with code ${exitCode} without a count` };
  }
  if (exitCode !== 0 && reported.failed === 0) {
    return { ...reported, failed: 1, remark: `ended with code ${exitCode} though no test failed` };
  }
  if (reported.passed + reported.failed === 0) {
    return { passed: 0, failed: 1, remark: "ran no test" };
  }
  return reported;
}

/**
 * A linter counts as one test.
 * @param {number} exitCode
 * @returns {Count}
 */
export function countOfCheck(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
