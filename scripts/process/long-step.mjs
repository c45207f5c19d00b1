import { ended, start } from "./child.mjs";

/** How often a step that takes long says how far it is, where the output is not a terminal. */
const REPORT_EVERY_MS = 10_000;

/**
 * @typedef {object} LongStep
 * @property {string} title what is being done, and about how long it takes
 * @property {string} command
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {(line: string) => string | undefined} [progress] how far it is, read from a line of the command's output
 */

/**
 * Runs a command that takes long, saying what it does and how far it is, on the error output.
 * Gives its exit code and the first line in which it complained.
 * @param {LongStep} step
 */
export async function runLongStep(step) {
  const began = Date.now();
  process.stderr.write(`${step.title}\n`);
  const child = start(step.command, step.args, { env: step.env ?? {} });
  const report = new Report(began);
  let complaint = "";
  readLines(child, (line) => {
    report.say(step.progress?.(line));
    complaint ||= complaintIn(line);
  });
  const code = await ended(child);
  report.close(code === 0 ? "done" : "failed");
  return { code, complaint };
}

/**
 * The complaint in a line of npm's, cargo's, rustup's or apt-get's output. npm's codes and numbers say nothing to a person.
 * @param {string} line
 */
function complaintIn(line) {
  return /^(?:npm error|error|E)(?:\[\w+\])?:? (?!code |errno |syscall )(.+)/.exec(line)?.[1] ?? "";
}

/** The line that tells how far a step is: rewritten in place on a terminal, repeated now and then elsewhere. */
class Report {
  #progress = "";
  #began;
  #timer;

  /** @param {number} began */
  constructor(began) {
    this.#began = began;
    this.#timer = setInterval(() => this.#write(), process.stderr.isTTY ? 1000 : REPORT_EVERY_MS);
  }

  /** @param {string | undefined} progress */
  say(progress) {
    this.#progress = progress ?? this.#progress;
  }

  /** @param {string} word */
  close(word) {
    clearInterval(this.#timer);
    this.#progress = word;
    this.#write();
    if (process.stderr.isTTY) {
      process.stderr.write("\n");
    }
  }

  #write() {
    const seconds = `${Math.round((Date.now() - this.#began) / 1000)} s`;
    const text = this.#progress === "" ? `  ${seconds}` : `  ${this.#progress}, ${seconds}`;
    process.stderr.write(process.stderr.isTTY ? `\r\x1b[2K${text}` : `${text}\n`);
  }
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {(line: string) => void} read
 */
function readLines(child, read) {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = "";
    stream?.setEncoding("utf8").on("data", (text) => {
      const lines = (rest + text).split(/[\r\n]+/);
      rest = lines.pop() ?? "";
      for (const line of lines) {
        read(line);
      }
    });
  }
}
