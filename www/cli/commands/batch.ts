import { once } from "node:events";
import { Calculator } from "../../core/index.js";
import { Answerer } from "../batch/answerer.js";
import { readLines } from "../batch/lines.js";
import { Progress } from "../batch/progress.js";
import type { Command } from "../command.js";
import { readInput, standardInput } from "../input.js";
import { openCatalog } from "../open-catalog.js";
import { printProblems } from "../problems.js";
import { readArguments } from "../read-arguments.js";
import { UsageError } from "../usage-error.js";
import { loadWasm } from "../wasm.js";

/** `creditmix batch`: one comparison for each line of standard input. */
export const batch: Command = {
  usage: "batch [CATALOG.json]",
  summary: "a comparison for each line of standard input (NDJSON)",
  details: `
Each line of standard input is a JSON object with a "scenario" and, where no CATALOG is given or another is meant, a
"catalog". Each is answered by one line, in order: the comparison as \`creditmix compare\` gives it, or
{"errors": [...]} for a line that cannot be answered, with the places counted from the top of the line. A line's "id",
any JSON value, comes first in its answer, as it was written. Empty lines are skipped. A line of more than 2 MiB is an
error; input of any length is answered in constant memory.

The exit code is 0 where every line was answered with figures and 1 where some had errors.

Examples:
  creditmix batch acme.json < scenarios.ndjson > comparisons.ndjson
  echo '{"id": 1, "scenario": {"mix": [{"action": "run", "quantity": 60}]}}' | creditmix batch acme.json`,
  async run(given) {
    const { positionals } = readArguments(given, {});
    const file = atMostOneFile(positionals);
    const catalog = file === undefined ? undefined : await readInput(file);
    await loadWasm();
    if (file === undefined || catalog === undefined) {
      return answerAll(new Answerer(undefined));
    }
    const calculator = openCatalog(catalog);
    if (!(calculator instanceof Calculator)) {
      printProblems(file, calculator);
      return 1;
    }
    return answerAll(new Answerer(calculator));
  },
};

function atMostOneFile([name, ...more]: readonly string[]): string | undefined {
  if (more.length > 0) {
    throw new UsageError("batch takes at most one file: `creditmix batch CATALOG.json < SCENARIOS.ndjson`.");
  }
  if (name === "-") {
    throw new UsageError("The catalog of a batch cannot be standard input, which has the lines.");
  }
  return name;
}

async function answerAll(answerer: Answerer): Promise<number> {
  // Where the answers themselves are on the terminal, a count among them would be in the way.
  const progress = new Progress(process.stderr.isTTY && !process.stdout.isTTY ? process.stderr : undefined);
  for await (const line of readLines(standardInput())) {
    if (typeof line === "string" && line.trim() === "") {
      continue;
    }
    const { text, hasFigures } = answerer.answer(line);
    progress.add(hasFigures);
    if (!process.stdout.write(`${text}\n`)) {
      await once(process.stdout, "drain");
    }
  }
  progress.end();
  return progress.hasErrors ? 1 : 0;
}
