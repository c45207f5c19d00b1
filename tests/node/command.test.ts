import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import manifest from "../../package.json";

const COMMAND = new URL("../../dist/cli/creditmix.js", import.meta.url).pathname;
const FOLDER = mkdtempSync(join(tmpdir(), "creditmix-"));

afterAll(() => rmSync(FOLDER, { recursive: true }));

/** One action of 2 credits; a plan of 10 a month with 100 credits, then 0.05 a credit. */
const CATALOG = {
  format: 1,
  product: "Example",
  currency: "USD",
  actions: [{ id: "run", name: "Run", uses: "2" }],
  plans: [
    {
      id: "pro",
      name: "Pro",
      fee: "10",
      allowances: [{ meter: "credits", grants: [{ credits: "100" }], beyond: [{ step: "overage", price: "0.05" }] }],
    },
  ],
};

/** 60 runs are 120 credits, 20 beyond those of the plan: 10 + 20 x 0.05 = 11 a month. */
const SCENARIO = { months: 2, mix: [{ action: "run", quantity: "60" }] };

const catalog = file("catalog.json", CATALOG);
const scenario = file("scenario.json", SCENARIO);

describe("creditmix compare", () => {
  test("prints the comparison as JSON and nothing else", () => {
    const run = creditmix(["compare", catalog, scenario]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(JSON.parse(run.stdout)).toMatchObject({
      currency: "USD",
      months: 2,
      best: "pro",
      plans: [{ plan: "pro", total: "22.00", per_month: "11.00", kind: "hybrid" }],
    });
  });

  test.each([
    ["the catalog", ["-", scenario], CATALOG],
    ["the scenario", [catalog, "-"], SCENARIO],
  ])("takes %s from standard input", (_which, files, input) => {
    const run = creditmix(["compare", ...files], JSON.stringify(input));
    expect(run.status).toBe(0);
    expect(JSON.parse(run.stdout).plans[0].total).toBe("22.00");
  });

  test("a file that begins with a byte order mark is read", () => {
    const marked = file("marked.json", `\uFEFF${JSON.stringify(CATALOG)}`);
    expect(creditmix(["compare", marked, scenario]).status).toBe(0);
  });

  test("every problem of a catalog is a line with file, place and code", () => {
    const bad = file("bad-catalog.json", { ...CATALOG, currency: "dollars", discount: "10" });
    const run = creditmix(["compare", bad, scenario]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    const lines = run.stderr.trimEnd().split("\n").sort();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/bad-catalog\.json: \/currency: .+ \(invalid_currency\)$/);
    expect(lines[1]).toMatch(/bad-catalog\.json: \/discount: .+ \(unknown_field\)$/);
  });

  test("every problem of a scenario is a line with file, place and code", () => {
    const input = JSON.stringify({ months: 0, mix: [{ action: "walk", quantity: "1" }] });
    const run = creditmix(["compare", catalog, "-"], input);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    const lines = run.stderr.trimEnd().split("\n").sort();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^standard input: \/mix\/0\/action: .+ \(unknown_reference\)$/);
    expect(lines[1]).toMatch(/^standard input: \/months: .+ \(out_of_range\)$/);
  });

  test("text that is no JSON is a problem of the whole file", () => {
    const run = creditmix(["compare", catalog, "-"], "{");
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(/^standard input: .+ \(invalid_json\)\n$/);
  });

  test("a reader that stops early is no error", () => {
    const script = `"${process.execPath}" "${COMMAND}" compare "${catalog}" "${scenario}" | true; echo "\${PIPESTATUS[0]}"`;
    const run = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect(run).toMatchObject({ stdout: "0\n", stderr: "" });
  });
});

describe("creditmix called wrongly", () => {
  test.each([
    ["no command", [], "Say which command to run."],
    ["an unknown command", ["compair", catalog, scenario], "There is no command compair. Did you mean compare?"],
    ["a command unlike any", ["frobnicate"], "There is no command frobnicate. See `creditmix --help`."],
    ["an unknown option", ["--versoin"], "There is no option --versoin. Did you mean --version?"],
    ["an unknown option of a command", ["compare", "--hlep"], "There is no option --hlep. Did you mean --help?"],
    ["one file", ["compare", catalog], "compare takes two files"],
    ["three files", ["compare", catalog, scenario, scenario], "compare takes two files"],
    ["standard input twice", ["compare", "-", "-"], "Only one of the two files can be standard input."],
    ["a missing file", ["compare", "missing.json", scenario], "missing.json cannot be read: there is no such file."],
    ["a folder", ["compare", catalog, FOLDER], "cannot be read: it is a folder."],
    ["bytes that are no text", ["compare", catalog, bytes([0xff, 0xfe, 0x00])], "is not UTF-8 text."],
  ])("%s", (_what, given, message) => {
    const run = creditmix(given);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(`creditmix: `);
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toContain("    at ");
  });
});

describe("creditmix about itself", () => {
  test.each([["--help"], ["-h"], ["compare", "--help"]])("%s %s", (...given) => {
    const run = creditmix(given.filter((argument) => argument !== undefined));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toContain("compare CATALOG.json SCENARIO.json");
  });

  test("--version", () => {
    expect(creditmix(["--version"])).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
  });
});

function creditmix(given: string[], input = ""): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [COMMAND, ...given], { input, encoding: "utf8" });
}

/** Writes a file for the command to read: a text as it stands, or an object as JSON. */
function file(name: string, content: object | string): string {
  const path = join(FOLDER, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function bytes(content: number[]): string {
  const path = join(FOLDER, "bytes");
  writeFileSync(path, Buffer.from(content));
  return path;
}
