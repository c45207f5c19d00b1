// `npm test [-- NAME...]`: sets everything up and runs all tests, or those of the names given.
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { stopChildren } from "./process/child.mjs";
import { Failure, runScript } from "./process/failure.mjs";
import { Outputs } from "./runners/outputs.mjs";
import { run } from "./runners/run.mjs";
import { namedRunners } from "./runners/runners.mjs";
import { setUpFor } from "./runners/set-up.mjs";
import { sideBySide } from "./runners/side-by-side.mjs";
import { outcomeLine, sum } from "./runners/summary.mjs";

const HELP = `Usage: npm test [-- NAME...]

Runs all tests, or only those named:

  lint      cargo fmt, clippy on this machine and on wasm32, TypeScript, Biome
  rust      the Rust tests and the examples in the documentation
  wasm      the tests of the WebAssembly, in Node and in Chromium
  node      the tests of the boundary, the command and the scripts
  package   the npm package, packed and taken up by Node, TypeScript, Vite, webpack, plain HTML, React and Vue
  embeds    our documentation, and sites of Docusaurus, VitePress, Starlight, MkDocs Material and mdBook with a calculator
  engines   the flows that matter most, in Chromium, Firefox and WebKit
  browser   the tests of the pages, in Chromium

  quick     what one runs while working: lint, rust and node, and what matters most on a page in Chromium
  changed   what can be touched by what is not yet on the main branch of origin; all where that cannot be told
`;

/** Most runners keep more than one processor busy; two at least, since now and then one waits for a server or for a download. */
const AT_ONCE = Math.max(2, availableParallelism());

await runScript(async () => {
  const { help, names } = parsed();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const runners = await namedRunners(names);
  const setUp = setUpFor(runners);
  const outputs = new Outputs((text) => process.stdout.write(text));
  const outcomes = await sideBySide(
    runners.map((runner) => ({ resource: runner.resource, run: () => runAndTell(runner, setUp, outputs.open()) })),
    AT_ONCE,
  );
  // Where something was missing, what was set up beside it may not be done yet.
  stopChildren();
  const { line, good } = sum(outcomes);
  console.log(`\n${outcomes.map(outcomeLine).join("\n")}\n\n${line}`);
  process.exitCode = good ? 0 : 1;
});

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
 * Runs a runner once what it needs is there. Where that cannot be had, it counts as failed, with the reason.
 * @param {import("./runners/runners.mjs").Runner} runner
 * @param {(runner: import("./runners/runners.mjs").Runner) => Promise<void>} setUp
 * @param {import("./runners/outputs.mjs").Output} output
 * @returns {Promise<import("./runners/summary.mjs").Outcome>}
 */
async function runAndTell(runner, setUp, output) {
  const { title } = runner;
  output.write(`\n── ${title}\n`);
  let began = Date.now();
  let count;
  try {
    await setUp(runner);
    began = Date.now();
    count = await run(runner, (text) => output.write(text));
  } catch (reason) {
    if (!(reason instanceof Failure)) {
      throw reason;
    }
    count = { passed: 0, failed: 1, remark: `not run: ${reason.message}` };
  }
  const outcome = { title, count, seconds: (Date.now() - began) / 1000 };
  output.write(`${outcomeLine(outcome)}\n`);
  output.close();
  return outcome;
}
