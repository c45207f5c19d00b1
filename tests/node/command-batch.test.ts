import { spawn } from "node:child_process";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { readGeneratedCases } from "./cases.js";
import { bash, CATALOG, COMMAND, creditmix, FOLDER, file, SCENARIO } from "./creditmix.js";

const catalog = file("catalog.json", CATALOG);

/** CATALOG with a fee of 30: 31 a month and 62 in all for SCENARIO. */
const DEARER = { ...CATALOG, plans: CATALOG.plans.map((plan) => ({ ...plan, fee: "30" })) };

test("a line for each scenario, in order, the id first", () => {
  // 60, 40 and 100 runs a month: 120, 80 and 200 credits; 10 + 20 x 0.05 = 11, 10 and 10 + 100 x 0.05 = 15 a month.
  const lines = ["60", "40", "100"].map((quantity, id) => ({
    scenario: { months: 2, mix: [{ action: "run", quantity }] },
    id,
  }));
  const run = batch(lines.map((line) => JSON.stringify(line)).join("\n"));
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(run.answers.map(({ id, plans }) => [id, plans[0].total])).toEqual([
    [0, "22.00"],
    [1, "20.00"],
    [2, "30.00"],
  ]);
  expect(run.stdout).toMatch(/^\{"id":0,"currency":"USD",/);
});

test("an answer is what compare prints", () => {
  const compared = creditmix(["compare", catalog, file("scenario.json", SCENARIO)]);
  const run = batch(JSON.stringify({ scenario: SCENARIO }));
  expect(run.answers).toEqual([JSON.parse(compared.stdout)]);
});

test("lines with catalogs of their own, with and without one given", () => {
  const lines = [CATALOG, DEARER, DEARER, CATALOG].map((own) => JSON.stringify({ catalog: own, scenario: SCENARIO }));
  const totals = ["22.00", "62.00", "62.00", "22.00"];
  expect(totalsOf(batch(lines.join("\n"), []).answers)).toEqual(totals);
  lines.push(JSON.stringify({ scenario: SCENARIO }));
  expect(totalsOf(batch(lines.join("\n"), [file("dearer.json", DEARER)]).answers)).toEqual([...totals, "62.00"]);
});

test("every generated case", () => {
  const cases = readGeneratedCases();
  const lines = cases.map(({ name, catalog, scenario }) => JSON.stringify({ id: name, catalog, scenario }));
  const run = batch(lines.join("\n"), []);
  expect(run.status).toBe(0);
  expect(run.answers).toEqual(cases.map(({ name, comparison }) => ({ id: name, ...comparison })));
});

test.each([
  ["null", "null"],
  ["a number past what JavaScript holds", "12345678901234567890"],
  ["a number with its zeros", "1.50"],
  ["a text with what ends texts and objects", String.raw`"a\\\"}],\u00e9"`],
  ["an object", '{"run": [1.0, {"id": "x"}], "scenario": {}}'],
])("an id that is %s comes back as it was written", (_what, id) => {
  const { stdout, answers } = batch(`{"scenario": ${JSON.stringify(SCENARIO)} , "id" : ${id} }`);
  expect(stdout.startsWith(`{"id":${id},"currency":`)).toBe(true);
  expect(answers[0].plans[0].total).toBe("22.00");
});

test("an id with a carriage return between its parts is one line all the same", () => {
  const { stdout } = batch(`{"id":[1,\r2],"scenario":${JSON.stringify(SCENARIO)}}`);
  expect(stdout).toMatch(/^\{"id":\[1,2\],"currency":[^\r\n]*\n$/);
});

test("a number in a line keeps all its digits", () => {
  // 2 credits each: as a binary number the quantity would be 100000000000.12346 and the demand 200000000000.24692.
  const { answers } = batch('{"scenario":{"months":1,"mix":[{"action":"run","quantity":100000000000.123457}]}}');
  expect(answers[0].plans[0].meters.credits.demand).toBe("200000000000.246914");
});

test.each([
  ["LF and CRLF, empty lines", "\n\nA\r\n\r\n  \nA\n", 2],
  ["no newline at the end", "A\nA", 2],
  ["a byte order mark", "\uFEFFA\nA\n", 2],
  ["nothing", "", 0],
])("%s", (_what, pattern, count) => {
  const run = batch(pattern.replaceAll("A", JSON.stringify({ scenario: SCENARIO })));
  expect(run).toMatchObject({ status: 0, stderr: "" });
  expect(totalsOf(run.answers)).toEqual(Array.from({ length: count }, () => "22.00"));
});

test.each([
  ["no JSON", '{"scenario": ', [["invalid_json", ""]]],
  ["two values", "{} {}", [["invalid_json", ""]]],
  ["a list", "[]", [["wrong_type", ""]]],
  ["null", "null", [["wrong_type", ""]]],
  ["no scenario", '{"id": 7}', [["missing_field", ""]]],
  ["a field that means nothing", '{"id": 7, "senario/~": {}}', [["unknown_field", "/senario~1~0"]]],
  ["a field twice", '{"id": 7, "scenario": {}, "scenario": {}}', [["duplicate_field", "/scenario"]]],
  ["a scenario that is a text", '{"id": 7, "scenario": "{}"}', [["wrong_type", "/scenario"]]],
  ["a bad scenario", '{"id": 7, "scenario": {"months": 0}}', [["out_of_range", "/scenario/months"]]],
  ["a catalog that is null", '{"id": 7, "catalog": null, "scenario": {}}', [["wrong_type", "/catalog"]]],
  [
    "a catalog with two problems",
    JSON.stringify({ id: 7, catalog: { ...CATALOG, currency: "dollars", discount: "1" }, scenario: {} }),
    [
      ["invalid_currency", "/catalog/currency"],
      ["unknown_field", "/catalog/discount"],
    ],
  ],
])("%s is an answer with errors, and the next line is answered", (_what, line, wanted) => {
  const good = JSON.stringify({ scenario: SCENARIO });
  const run = batch(`${good}\n${line}\n${good}\n`);
  expect(run).toMatchObject({ status: 1, stderr: "" });
  const [before, bad, after] = run.answers;
  expect(totalsOf([before, after])).toEqual(["22.00", "22.00"]);
  expect(Object.keys(bad)).toEqual(
    line.startsWith('{"id": 7') || line.startsWith('{"id":7') ? ["id", "errors"] : ["errors"],
  );
  expect(bad.id).toBe("id" in bad ? 7 : undefined);
  expect(bad.errors.map(({ code, path }: { code: string; path: string }) => [code, path]).sort()).toEqual(wanted);
  for (const { message } of bad.errors) {
    expect(message).toMatch(/\w+ \w+/);
  }
});

test("a line without a catalog where none is given", () => {
  const run = batch(JSON.stringify({ id: "a", scenario: SCENARIO }), []);
  expect(run.status).toBe(1);
  expect(run.answers).toMatchObject([{ id: "a", errors: [{ code: "missing_field", path: "" }] }]);
});

test("bytes that are no text", () => {
  const good = Buffer.from(`${JSON.stringify({ scenario: SCENARIO })}\n`);
  const run = creditmix(["batch", catalog], Buffer.concat([good, Buffer.from([0x22, 0xff, 0x22, 0x0a]), good]));
  const answers = run.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(answers).toMatchObject([{ best: "pro" }, { errors: [{ code: "invalid_json" }] }, { best: "pro" }]);
});

test("a line of 2 MiB is read, a longer one is not", () => {
  const line = JSON.stringify({ scenario: SCENARIO });
  const full = line + " ".repeat(2 * 1024 * 1024 - line.length);
  const run = batch(`${full}\n${full} \n${line}`);
  expect(run.status).toBe(1);
  const tooLong = { errors: [{ code: "too_large", path: "" }] };
  expect(run.answers).toMatchObject([{ best: "pro" }, tooLong, { best: "pro" }]);
});

test("a catalog with problems is refused before any line is read", () => {
  const bad = file("bad.json", { ...CATALOG, currency: "dollars" });
  const run = creditmix(["batch", bad], JSON.stringify({ scenario: SCENARIO }));
  expect(run).toMatchObject({ status: 1, stdout: "" });
  expect(run.stderr).toMatch(/bad\.json: \/currency: .+ \(invalid_currency\)\n$/);
});

test("a reader that stops early ends it quietly", () => {
  const line = JSON.stringify({ scenario: SCENARIO });
  const run = bash(`yes '${line}' | $creditmix batch "${catalog}" | head -n 1 | cut -c 1-17; echo "\${PIPESTATUS[1]}"`);
  expect(run).toMatchObject({ stdout: '{"currency":"USD"\n0\n', stderr: "" });
});

test.each([
  ["one endless line", "x".repeat(65536)],
  ["thousands of lines", `{"scenario":"${"x".repeat(65000)}"}\n`],
])("%s of 200 MiB is held in a fraction of that", async (_what, piece) => {
  const report = 'data:text/javascript,process.on("exit",()=>console.error(process.resourceUsage().maxRSS))';
  const child = spawn(process.execPath, ["--import", report, COMMAND, "batch", catalog]);
  const answers = text(child.stdout);
  const kibibytes = text(child.stderr);
  Readable.from(pieces(piece, 200 * 1024 * 1024)).pipe(child.stdin);
  expect(await answers).toMatch(/^\{"errors":\[/);
  expect(Number(await kibibytes)).toBeGreaterThan(0);
  expect(Number(await kibibytes)).toBeLessThan(150 * 1024);
});

test("a count on the terminal, where there is one, and nothing of it in the answers", () => {
  const lines = file("lines.ndjson", `${JSON.stringify({ scenario: SCENARIO })}\n{}\n`);
  const answers = `${FOLDER}/answers.ndjson`;
  const run = bash(`script -qec "$creditmix batch '${catalog}' < '${lines}' > '${answers}'" /dev/null < /dev/null`);
  expect(run.stdout).toMatch(/\r2 lines answered, 1 with errors\r\n$/);
  expect(bash(`wc -l < '${answers}'`).stdout.trim()).toBe("2");
});

function* pieces(piece: string, bytes: number): Generator<string> {
  for (let sent = 0; sent < bytes; sent += piece.length) {
    yield piece;
  }
}

function batch(input: string, files: readonly string[] = [catalog]) {
  const { status, stdout, stderr } = creditmix(["batch", ...files], input);
  const answers = stdout
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
  return { status, stdout, stderr, answers };
}

function totalsOf(answers: readonly { plans: [{ total: string }] }[]): string[] {
  return answers.map(({ plans }) => plans[0].total);
}
