import { describe, expect, test } from "vitest";
import { CATALOG, creditmix, file } from "./creditmix.js";

const good = file("good.json", CATALOG);
const bad = file("bad.json", { ...CATALOG, currency: "dollars", discount: "10" });
/** Prices of long ago, which is legal but suspicious. */
const old = file("old.json", { ...CATALOG, as_of: "2020-01-31" });

describe("creditmix check", () => {
  test("a good catalog is said to be good", () => {
    expect(creditmix(["check", good])).toMatchObject({ status: 0, stdout: `${good}: no problems\n`, stderr: "" });
  });

  test("every problem is a line with file, place and code", () => {
    const run = creditmix(["check", bad]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    const lines = run.stderr.trimEnd().split("\n").sort();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/bad\.json: \/currency: .+ \(invalid_currency\)$/);
    expect(lines[1]).toMatch(/bad\.json: \/discount: .+ \(unknown_field\)$/);
  });

  test("a warning is a line too, and no failure", () => {
    const run = creditmix(["check", old]);
    expect(run).toMatchObject({ status: 0, stdout: `${old}: no problems, 1 warning\n` });
    expect(run.stderr).toMatch(/^.+old\.json: \/as_of: warning: .+ \(old_prices\)\n$/);
  });

  test("prices of today are not old", () => {
    const today = new Date().toISOString().slice(0, 10);
    const run = creditmix(["check", file("today.json", { ...CATALOG, as_of: today })]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });

  test("a text with a line break and an escape is told on one line", () => {
    const run = creditmix(["check", file("odd.json", { ...CATALOG, "a\nb\u001b[2J": 1 })]);
    expect(run.status).toBe(1);
    expect(run.stderr).not.toContain("\u001b");
    expect(run.stderr).toMatch(/^.+ \(unknown_field\)\n$/);
  });

  test("from standard input", () => {
    const run = creditmix(["check", "-"], JSON.stringify(CATALOG));
    expect(run).toMatchObject({ status: 0, stdout: "standard input: no problems\n" });
  });
});

describe("creditmix check --format", () => {
  test("json has errors and warnings on standard output", () => {
    const withProblems = creditmix(["check", bad, "--format", "json"]);
    expect(withProblems).toMatchObject({ status: 1, stderr: "" });
    const { errors, warnings } = JSON.parse(withProblems.stdout);
    expect(errors.map(({ path }: { path: string }) => path).sort()).toEqual(["/currency", "/discount"]);
    expect(warnings).toEqual([]);

    const withWarning = creditmix(["check", old, "--format", "json"]);
    expect(withWarning).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(withWarning.stdout)).toMatchObject({
      errors: [],
      warnings: [{ code: "old_prices", path: "/as_of" }],
    });
  });

  test("csv has one row for each", () => {
    const run = creditmix(["check", old, "--format", "csv"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(/^kind,code,path,message\r\nwarning,old_prices,\/as_of,.+\r\n$/);
  });
});
