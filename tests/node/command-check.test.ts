import { describe, expect, test } from "vitest";
import { CATALOG, creditmix, file } from "./creditmix.js";

const good = file("good.json", CATALOG);
const bad = file("bad.json", { ...CATALOG, currency: "dollars", discount: "10" });
/** Prices of long ago, which is legal but suspicious. */
const old = file("old.json", { ...CATALOG, as_of: "2020-01-31" });

/** $1e12 a credit. */
const dear = { meter: "credits", beyond: [{ step: "overage", price: "1e12" }] };

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

  test("a preset that a page could not answer is a problem, and one without a plan is suspicious", () => {
    const preset = (id: string, scenario: object) => ({ id, name: id, scenario });
    const mix = [{ action: "run", quantity: "1e12" }];
    const [pro] = CATALOG.plans;
    const large = file("large.json", {
      ...CATALOG,
      plans: [
        { ...pro, fee: "1e12" },
        { id: "payg", name: "Payg", allowances: [dear] },
      ],
      presets: [preset("good", {}), preset("large", { mix, months: 120 })],
    });
    const run = creditmix(["check", large]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/^.+large\.json: \/presets\/1\/scenario: .*the plan Payg .+ \(number_too_large\)\n$/);

    const presets = [preset("few", { seats: 1 }), preset("many", { seats: 2 })];
    const crowded = file("crowded.json", { ...CATALOG, plans: [{ ...pro, seats: { max: 1 } }], presets });
    const other = creditmix(["check", crowded]);
    expect(other).toMatchObject({ status: 0, stdout: `${crowded}: no problems, 1 warning\n` });
    expect(other.stderr).toMatch(/\/presets\/1: warning: no plan can be had in this preset \(preset_without_plan\)\n$/);
  });

  test("a number that a browser reads otherwise is a problem with its place", () => {
    // Written as text, since JavaScript itself would lose the digits: there, numbers of this size are 2^-16 apart, and the next
    // one is 22654 / 65536 = 0.345672… above the whole number.
    const listed = JSON.stringify({ ...CATALOG, notes: '12345678901234567890 "9007199254740993" \\', presets: [] });
    const preset = '{"id":"a/b","name":"A","scenario":{"mix":[{"action":"run","quantity":123456789012.3456789}]}}';
    const run = creditmix(["check", "-"], listed.replace('"presets":[]', `"presets":[${preset}]`));
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toBe(
      "standard input: /presets/0/scenario/mix/0/quantity: a page reads this number as 123456789012.34567; " +
        'write it as a text: "123456789012.3456789" (too_many_digits)\n',
    );
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
