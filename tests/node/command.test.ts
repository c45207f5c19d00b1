import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json";
import { bash, CATALOG, COMMAND, creditmix, FOLDER, file, SCENARIO } from "./creditmix.js";

const catalog = file("catalog.json", CATALOG);
const scenario = file("scenario.json", SCENARIO);
const explain = ["explain", catalog, scenario];
const breakEven = ["break-even", catalog, scenario];

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
    const run = bash(`$creditmix compare "${catalog}" "${scenario}" | true; echo "\${PIPESTATUS[0]}"`);
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
    ["three schemas", ["schema", "catalog", "scenario"], "schema takes one name"],
    ["an unknown schema", ["schema", "senario"], "There is no schema senario, only catalog and scenario. Did you mean"],
    ["check without a file", ["check"], "check takes one file"],
    [
      "an unknown format",
      ["compare", catalog, scenario, "--format", "tabel"],
      "json, table, csv, not tabel. Did you mean",
    ],
    ["a format that every object has", ["check", catalog, "--format", "toString"], "--format takes json, table, csv"],
    ["explain without a plan", ["explain", catalog, scenario, "--month", "1"], "--plan must be given"],
    ["explain without a month", ["explain", catalog, scenario, "--plan", "pro"], "--month must be given"],
    ["a month that is no number", [...explain, "--plan", "pro", "--month", "may"], "--month takes a whole number"],
    ["month 0", [...explain, "--plan", "pro", "--month", "0"], "the scenario has the months 1 to 2."],
    ["a month too late", [...explain, "--plan", "pro", "--month", "3"], "the scenario has the months 1 to 2."],
    ["a month past 32 bits", [...explain, "--plan", "pro", "--month", "4294967297"], "--month takes a whole number"],
    [
      "a plan that is not there",
      [...explain, "--plan", "proo", "--month", "1"],
      "There is no plan proo. Did you mean pro?",
    ],
    ["break-even without a range", ["break-even", catalog, scenario], "--from must be given"],
    ["a range that is no number", [...breakEven, "--from", "x", "--to", "2"], "--from takes a number"],
    ["a range from 0", [...breakEven, "--from", "0", "--to", "2"], "`from` must be above 0."],
    ["a range that falls", [...breakEven, "--from", "3", "--to", "2"], "`to` must be above `from`."],
    ["a range with too many decimals", [...breakEven, "--from", "0.1234567890123", "--to", "2"], "`from`"],
    ["no steps", [...breakEven, "--from", "1", "--to", "2", "--steps", "0"], "`steps` must be a number from 1 to"],
    ["half a step", [...breakEven, "--from", "1", "--to", "2", "--steps", "0.5"], "--steps takes a whole number"],
    ["an option without its value", [...breakEven, "--from"], "--from"],
    ["forecast without a variation", ["forecast", catalog, scenario], "--variation must be given"],
    ["a negative variation", ["forecast", catalog, scenario, "--variation=-1"], "`variation` must be a number from 0"],
    ["no runs", ["forecast", catalog, scenario, "--variation", "1", "--runs", "0"], "`runs` must be a number from 1"],
    ["a batch of two catalogs", ["batch", catalog, catalog], "batch takes at most one file"],
    ["a batch with its catalog on standard input", ["batch", "-"], "The catalog of a batch cannot be standard input"],
    ["bytes that are no text", ["compare", catalog, bytes([0xff, 0xfe, 0x00])], "is not UTF-8 text."],
  ])("%s", (_what, given, message) => {
    const run = creditmix(given);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toContain(`creditmix: `);
    expect(run.stderr).toContain(message);
    expect(run.stderr).not.toMatch(/^ +at .+:\d+:\d+/m);
  });
});

describe("inputs and outputs at their limits", () => {
  test.each(["check -", "batch"])("a folder as standard input: %s", (given) => {
    const run = bash(`$creditmix ${given} < /`);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toBe("creditmix: standard input cannot be read: it is a folder.\n");
  });

  test("one byte order mark is no part of the text, two are refused everywhere alike", () => {
    const text = JSON.stringify(CATALOG);
    expect(creditmix(["check", file("one-mark.json", `\ufeff${text}`)]).status).toBe(0);
    const two = file("two-marks.json", `\ufeff\ufeff${text}`);
    for (const given of [
      ["check", two],
      ["compare", two, scenario],
      ["compare", two, scenario, "--format", "table"],
    ]) {
      const run = creditmix(given);
      expect(run).toMatchObject({ status: 2, stdout: "" });
      expect(run.stderr).toMatch(/^creditmix: .*two-marks\.json begins with two byte order marks\. Remove them\.\n$/);
    }
  });

  test.skipIf(!existsSync("/dev/full"))("a full disk", () => {
    for (const given of [`compare ${catalog} ${scenario}`, "schema catalog"]) {
      const run = bash(`$creditmix ${given} > /dev/full`);
      expect(run.status).toBe(2);
      expect(run.stderr).toBe("creditmix: the answer cannot be written: the disk is full.\n");
    }
  });

  test("what is larger than a price list may be is not read to its end", () => {
    // An endless input: it ends only if the reader goes away.
    const run = bash("yes | $creditmix check -");
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toBe("creditmix: standard input is larger than 1 MiB, which is the most that is read.\n");
  });

  test("1 MiB is read, a byte more is not", () => {
    const text = JSON.stringify(CATALOG);
    const full = file("full.json", text + " ".repeat(1024 * 1024 - text.length));
    expect(creditmix(["check", full])).toMatchObject({ status: 0 });
    const more = creditmix(["check", file("more.json", `${text}${" ".repeat(1024 * 1024 - text.length)} `)]);
    expect(more.status).toBe(2);
    expect(more.stderr).toMatch(/more\.json is larger than 1 MiB, which is the most that is read\.\n$/);
  });
});

describe("creditmix about itself", () => {
  test.each([["--help"], ["-h"]])("%s names every command and how it is called", (given) => {
    const run = creditmix([given]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    for (const usage of [
      "check CATALOG.json",
      "compare CATALOG.json SCENARIO.json",
      "explain CATALOG.json SCENARIO.json --plan PLAN --month N",
      "break-even CATALOG.json SCENARIO.json --from X --to Y",
      "forecast CATALOG.json SCENARIO.json --variation V",
      "batch [CATALOG.json]",
      "schema [catalog|scenario]",
    ]) {
      expect(run.stdout).toContain(`\n  ${usage}  `);
    }
    expect(run.stdout).toContain("Examples:");
  });

  test.each(["check", "compare", "explain", "break-even", "forecast", "batch", "schema"])("%s --help", (name) => {
    const run = creditmix([name, "--help"]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(run.stdout).toMatch(new RegExp(`^Usage: creditmix ${name} `));
    expect(run.stdout).toMatch(new RegExp(`Examples:\n.*creditmix ${name}`));
    expect(creditmix([name, "-h"]).stdout).toBe(run.stdout);
  });

  test("--version", () => {
    expect(creditmix(["--version"])).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
    expect(creditmix(["--help"]).stdout).toMatch(/^ +--version +print the version/m);
  });
});

describe("the exit codes", () => {
  /** The command without its WebAssembly. */
  const broken = join(FOLDER, "broken.mjs");
  copyFileSync(COMMAND, broken);
  const wrong = file("wrong-catalog.json", { ...CATALOG, currency: "dollars" });
  const sales = file("sales.json", { ...CATALOG, plans: [{ id: "pro", name: "Pro", contact_sales: true }] });

  const runs: readonly (readonly [number, string, () => SpawnSyncReturns<string>])[] = [
    [0, "an answer", () => creditmix(["compare", catalog, scenario])],
    [0, "a good catalog", () => creditmix(["check", catalog])],
    [1, "a catalog with problems", () => creditmix(["check", wrong])],
    [1, "a catalog with problems, to be compared", () => creditmix(["compare", wrong, scenario])],
    [1, "a plan that cannot be had", () => creditmix(["explain", sales, scenario, "--plan", "pro", "--month", "1"])],
    [1, "a line of a batch that cannot be answered", () => creditmix(["batch", catalog], "{}\n")],
    [2, "no such command", () => creditmix(["compute"])],
    [2, "no such file", () => creditmix(["check", join(FOLDER, "none.json")])],
    [3, "a fault of the program", () => spawnSync(process.execPath, [broken, "check", catalog], { encoding: "utf8" })],
  ];

  test.each(runs)("%d: %s", (code, _what, run) => {
    expect(run().status).toBe(code);
  });

  test("a fault says so, with the version", () => {
    expect(runs.at(-1)?.[2]().stderr).toMatch(
      new RegExp(`^creditmix: a fault of creditmix ${manifest.version}: .*creditmix_bg\\.wasm`),
    );
  });

  test("are those that help, every command's help and the pages tell", () => {
    const codes = [...new Set(runs.map(([code]) => code))];
    const told = (text: string) => [...text.matchAll(/^ {2}(\d) {3}\S/gm)].map(([, code]) => Number(code));
    expect(told(creditmix(["--help"]).stdout)).toEqual(codes);
    expect(told(creditmix(["explain", "--help"]).stdout)).toEqual(codes);
    const page = readFileSync(new URL("../../docs/command.md", import.meta.url), "utf8");
    expect(new Set(told(page))).toEqual(new Set(codes));
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    for (const code of codes) {
      expect(readme).toMatch(new RegExp(`exit code is (.|\\n)*?\\b${code} (when|where|for) `));
    }
    expect(readme).toContain("`--version`");
  });
});

function bytes(content: number[]): string {
  const path = join(FOLDER, "bytes");
  writeFileSync(path, Buffer.from(content));
  return path;
}
