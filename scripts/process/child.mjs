import { spawn } from "node:child_process";
import { constants } from "node:os";
import { fileURLToPath } from "node:url";

/** The folder of the project, in which every command runs. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));

/** Windows has no process groups. */
const GROUPS = process.platform !== "win32";

/** @type {Set<import("node:child_process").ChildProcess>} */
const children = new Set();

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => stop(signal));
}

/**
 * Starts a command in the project's folder. It is stopped together with this script, or by the signal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ stdio?: import("node:child_process").StdioOptions, env?: NodeJS.ProcessEnv, signal?: AbortSignal | undefined }} [options]
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: PROJECT,
    stdio: options.stdio ?? ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...options.env },
    // In a process group of its own, Ctrl-C reaches it only through `stop`, once: told twice, some do not clean up.
    detached: GROUPS,
  });
  const abort = () => kill(child, "SIGTERM");
  const forget = () => {
    children.delete(child);
    options.signal?.removeEventListener("abort", abort);
  };
  children.add(child);
  child.once("close", forget);
  child.once("error", forget);
  options.signal?.addEventListener("abort", abort);
  if (options.signal?.aborted) {
    abort();
  }
  return child;
}

/**
 * Waits for a command's end: its exit code, 127 where there is no such command, 128 + n where signal n ended it.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<number>}
 */
export function ended(child) {
  return new Promise((resolve) => {
    child.once("error", () => resolve(127));
    child.once("close", (code, signal) => resolve(code ?? exitCodeOf(signal)));
  });
}

/**
 * Runs a command quietly and gives what it printed.
 * @param {string} command
 * @param {readonly string[]} args
 */
export async function ask(command, args) {
  const child = start(command, args);
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  const code = await ended(child);
  return { code, stdout, stderr };
}

/** Stops every command that still runs: nobody waits for what they do. */
export function stopChildren() {
  for (const child of children) {
    kill(child, "SIGTERM");
  }
}

let stopping = false;

/**
 * Stops what runs and then this script; at the second time by force.
 * @param {NodeJS.Signals} signal
 */
function stop(signal) {
  const exit = () => process.exit(exitCodeOf(signal));
  if (children.size === 0) {
    exit();
  }
  for (const child of children) {
    child.once("close", () => children.size === 0 && exit());
    kill(child, stopping ? "SIGKILL" : signal);
  }
  stopping = true;
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function kill(child, signal) {
  if (!GROUPS || child.pid === undefined) {
    child.kill(signal);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has just ended by itself.
  }
}

/** @param {NodeJS.Signals | null} signal */
function exitCodeOf(signal) {
  return 128 + (signal === null ? 0 : constants.signals[signal]);
}
