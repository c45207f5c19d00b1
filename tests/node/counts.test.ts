import { describe, expect, test } from "vitest";
import { countOfCheck, settle } from "../../scripts/runners/counts/count.mjs";
import { countPlaywrightTests, countVitestTests } from "../../scripts/runners/counts/json-reports.mjs";
import { countRustTests } from "../../scripts/runners/counts/rust.mjs";
import { sum } from "../../scripts/runners/summary.mjs";

describe("Rust test runners", () => {
  test("the result lines of all test programs are added up", () => {
    const output = `
running 3 tests
test exact ... ok
test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.01s

     Running tests/cases.rs (target/debug/deps/cases-1f)
test result: FAILED. 20 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.50s
   Doc-tests creditmix
test result: ok. 4 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.20s
`;
    expect(countRustTests(output)).toEqual({ passed: 27, failed: 2 });
  });

  test("colours do not hide a result", () => {
    const output =
      "test result: \u001b[32mok\u001b[m. 5 passed; 0 failed; 0 ignored; 0 filtered out; finished in 0.00s\n";
    expect(countRustTests(output)).toEqual({ passed: 5, failed: 0 });
  });

  test("a runner in a browser may indent its result", () => {
    expect(countRustTests("    test result: ok. 2 passed; 0 failed; 0 ignored; 0 filtered out\n")).toEqual({
      passed: 2,
      failed: 0,
    });
  });

  test("what a test itself prints within a line is no result", () => {
    expect(countRustTests('said "test result: ok. 9 passed; 0 failed;"')).toBeUndefined();
  });

  test("a crash before any result has no count", () => {
    expect(countRustTests("error[E0425]: cannot find value `x` in this scope")).toBeUndefined();
  });
});

describe("JSON reports", () => {
  test("Vitest's", () => {
    const report = { numTotalTests: 9, numPassedTests: 6, numFailedTests: 2, numPendingTests: 1, success: false };
    expect(countVitestTests(JSON.stringify(report))).toEqual({ passed: 6, failed: 2 });
  });

  test("Playwright's: what passes only on a second try has failed", () => {
    const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 3 } };
    expect(countPlaywrightTests(JSON.stringify(report))).toEqual({ passed: 7, failed: 3 });
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    '"text"',
    '{"stats": null}',
    '{"numPassedTests": 3}',
    '{"stats": {"expected": 3}}',
  ])("%j is no report", (report) => {
    expect(countVitestTests(report)).toBeUndefined();
    expect(countPlaywrightTests(report)).toBeUndefined();
  });
});

describe("what counts", () => {
  test("a run that ended well counts as it reported", () => {
    expect(settle({ passed: 4, failed: 0 }, 0)).toEqual({ passed: 4, failed: 0 });
  });

  test("failures count as reported", () => {
    expect(settle({ passed: 4, failed: 2 }, 101)).toEqual({ passed: 4, failed: 2 });
  });

  test("reported failures count even where the runner ended well", () => {
    expect(settle({ passed: 4, failed: 2 }, 0)).toEqual({ passed: 4, failed: 2 });
  });

  test("no count is a failure, however the runner ended", () => {
    expect(settle(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(settle(undefined, 139)).toMatchObject({ passed: 0, failed: 1 });
  });

  test("a runner that ended badly without a failed test has failed", () => {
    expect(settle({ passed: 4, failed: 0 }, 1)).toMatchObject({ passed: 4, failed: 1 });
  });

  test("a runner that ran nothing has failed", () => {
    expect(settle({ passed: 0, failed: 0 }, 0)).toMatchObject({ passed: 0, failed: 1 });
  });

  test("a linter is one test", () => {
    expect(countOfCheck(0)).toEqual({ passed: 1, failed: 0 });
    expect(countOfCheck(2)).toEqual({ passed: 0, failed: 1 });
    expect(countOfCheck(127)).toEqual({ passed: 0, failed: 1 });
  });
});

describe("the last line", () => {
  const outcome = (passed: number, failed: number) => ({ title: "a runner", count: { passed, failed }, seconds: 1 });

  test("is the sum over all runners", () => {
    expect(sum([outcome(3, 0), outcome(40, 0)])).toEqual({ line: "43 passed, 0 failed", good: true });
    expect(sum([outcome(3, 1), outcome(40, 2)])).toEqual({ line: "43 passed, 3 failed", good: false });
  });

  test("of no runner at all is a failure", () => {
    expect(sum([])).toEqual({ line: "0 passed, 0 failed", good: false });
  });
});
