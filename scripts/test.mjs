// `npm test [-- NAME...]`: sets everything up and runs all tests, or those of the names given.
import { parseArgs } from "node:util";
import { buildWasm } from "./build/wasm.mjs";
import { Failure, runScript } from "./process/failure.mjs";
import { run } from "./runners/run.mjs";
import { RUNNERS } from "./runners/runners.mjs";
import { outcomeLine, sum } from "./runners/summary.mjs";
import { browser } from "./setup/browser.mjs";
import { setUpBuild } from "./setup/build.mjs";
import { mdbook } from "./setup/mdbook.mjs";
import { rustLinters } from "./setup/rust.mjs";

const HELP = `Usage: npm test [-- NAME...]

Runs all tests, or only those named:

  lint      cargo fmt, clippy on this machine and on wasm32, TypeScript, Biome
  rust      the Rust tests and the examples in the documentation
  wasm      the tests of the WebAssembly, in Node and in Chromium
  node      the tests of the boundary, the command and the scripts
  package   the npm package, packed and taken up by Node, TypeScript, Vite, webpack, plain HTML, React and Vue
  embeds    our documentation, and sites of Docusaurus, VitePress, Starlight, MkDocs Material and mdBook with a calculator
  browser   the tests of the pages, in Chromium
`;

/** In the order in which they are set up; without the tools nothing else can be. */
const SET_UP = { tools: setUpBuild, linters: rustLinters, browser, mdbook, wasm: buildWasm };

await runScript(async () => {
  const { help, names } = wanted();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const runners = names.flatMap((name) => RUNNERS[name] ?? []);
  const missing = await setUp(new Set(runners.flatMap((runner) => runner.needs)));
  const outcomes = [];
  for (const runner of runners) {
    outcomes.push(await runAndTell(runner, missing));
  }
  const { line, good } = sum(outcomes);
  console.log(`\n${outcomes.map(outcomeLine).join("\n")}\n\n${line}`);
  process.exitCode = good ? 0 : 1;
});

function wanted() {
  const { help, names } = parsed();
  const unknown = names.find((name) => !Object.hasOwn(RUNNERS, name));
  if (unknown !== undefined) {
    throw new Failure(`There are no tests named ${unknown}, only ${Object.keys(RUNNERS).join(", ")}.`, 2);
  }
  return { help, names: names.length === 0 ? Object.keys(RUNNERS) : [...new Set(names)] };
}

function parsed() {
  try {
    const { values, positionals } = parseArgs({
      options: { help: { type: "boolean", short: "h", default: false } },
      allowPositionals: true,
    });
    return { help: values.help, names: positionals };
  } catch (reason) {
    throw new Failure(
      `${/** @type {Error} */ (reason).message.split(". ")[0]}. Say \`npm test -- --help\` for what there is.`,
      2,
    );
  }
}

/**
 * Sets up what is needed, and gives what could not be, each with the reason. Runners that need none of that still run.
 * @param {ReadonlySet<string>} needs
 */
async function setUp(needs) {
  /** @type {Map<string, string>} */
  const missing = new Map();
  for (const [need, step] of Object.entries(SET_UP).filter(([name]) => needs.has(name))) {
    try {
      await step();
    } catch (reason) {
      if (!(reason instanceof Failure)) {
        throw reason;
      }
      console.log(reason.message);
      missing.set(need, reason.message);
    }
    if (missing.has("tools")) {
      break;
    }
  }
  return missing;
}

/**
 * @param {import("./runners/runners.mjs").Runner} runner
 * @param {ReadonlyMap<string, string>} missing
 * @returns {Promise<import("./runners/summary.mjs").Outcome>}
 */
async function runAndTell(runner, missing) {
  console.log(`\n── ${runner.title}`);
  const began = Date.now();
  const lacking = runner.needs.find((need) => missing.has(need));
  const count =
    lacking === undefined ? await run(runner) : { passed: 0, failed: 1, remark: `not run: ${missing.get(lacking)}` };
  const outcome = { title: runner.title, count, seconds: (Date.now() - began) / 1000 };
  console.log(outcomeLine(outcome));
  return outcome;
}
