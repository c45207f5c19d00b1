import { stopChildren } from "./child.mjs";

/**
 * A failure that the person at the keyboard can do something about: shown as one line, without a stack trace.
 */
export class Failure extends Error {
  /**
   * @param {string} message what is missing or wrong, and what to do
   * @param {number} exitCode
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a script: a failure becomes one line and the exit code, and stops what still runs beside what failed.
 * @param {() => Promise<void>} script
 */
export async function runScript(script) {
  try {
    await script();
  } catch (reason) {
    if (!(reason instanceof Failure)) {
      throw reason;
    }
    process.stderr.write(`creditmix: ${reason.message}\n`);
    process.exitCode = reason.exitCode;
    stopChildren();
  }
}
