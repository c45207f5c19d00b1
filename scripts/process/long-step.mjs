import { ended, start } from "./child.mjs";
import { progressOf } from "./progress.mjs";

/**
 * @typedef {object} LongStep
 * @property {string} name what it is about, in two or three words
 * @property {string} title what is being done, and about how long it takes
 * @property {string} command
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 * @property {AbortSignal} [signal] stops it
 * @property {(line: string) => string | undefined} [progress] how far it is, read from a line of the command's output
 */

/**
 * Runs a command that takes long, saying what it does and how far it is, on the error output. Several may run side by side.
 * Gives its exit code, what it printed on both outputs, and the first line in which it complained.
 * @param {LongStep} step
 */
export async function runLongStep(step) {
  const report = progressOf(step.name, step.title);
  const child = start(step.command, step.args, { env: step.env ?? {}, signal: step.signal });
  let complaint = "";
  const read = (/** @type {string} */ line) => {
    report.say(step.progress?.(line));
    complaint ||= complaintIn(line);
  };
  const stdout = readLines(child.stdout, read);
  const stderr = readLines(child.stderr, read);
  const code = await ended(child);
  report.close(code === 0 ? "done" : step.signal?.aborted ? "stopped" : "failed");
  return { code, complaint, stdout: stdout(), stderr: stderr() };
}

/**
 * How far cargo is, in a line of its progress bar.
 * @param {string} line
 */
export function cratesBuilt(line) {
  return /Building.* (\d+\/\d+)/.exec(line)?.[1]?.replace("/", " of ").concat(" crates");
}

/** What makes cargo print its progress bar where its output is no terminal. */
export const CARGO_PROGRESS = { CARGO_TERM_PROGRESS_WHEN: "always", CARGO_TERM_PROGRESS_WIDTH: "80" };

/**
 * The complaint in a line of npm's, cargo's, rustup's or apt-get's output. npm's codes and numbers say nothing to a person.
 * @param {string} line
 */
function complaintIn(line) {
  return /^(?:npm error|error|E)(?:\[\w+\])?:? (?!code |errno |syscall )(.+)/.exec(line)?.[1] ?? "";
}

/**
 * Hands on what is printed line by line; the function that it gives tells all of it.
 * @param {import("node:stream").Readable | null} stream
 * @param {(line: string) => void} read
 */
function readLines(stream, read) {
  let all = "";
  let rest = "";
  stream?.setEncoding("utf8").on("data", (text) => {
    all += text;
    const lines = (rest + text).split(/[\r\n]+/);
    rest = lines.pop() ?? "";
    lines.forEach(read);
  });
  return () => all;
}
