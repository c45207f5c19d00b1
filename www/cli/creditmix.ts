#!/usr/bin/env node
import { COMMANDS } from "./commands.js";
import { HELP, helpOf, version } from "./help.js";
import { nearest } from "./nearest.js";
import { readArguments } from "./read-arguments.js";
import { UsageError } from "./usage-error.js";

process.stdout.on("error", ({ code, message }: NodeJS.ErrnoException) => {
  // A reader that has seen enough, such as `head`, closes the pipe: nothing is wrong then, and nothing is left to be said.
  if (code === "EPIPE") {
    process.exit();
  }
  process.stderr.write(
    `creditmix: the answer cannot be written: ${code === "ENOSPC" ? "the disk is full" : message}.\n`,
  );
  process.exit(2);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (reason) {
  const isUsage = reason instanceof UsageError;
  process.stderr.write(`creditmix: ${isUsage ? reason.message : faultOf(reason)}\n`);
  process.exitCode = isUsage ? 2 : 3;
}

/** What somebody needs who is to mend the program. */
function faultOf(reason: unknown): string {
  return `a fault of creditmix ${version}: ${reason instanceof Error ? (reason.stack ?? reason.message) : reason}`;
}

/** Runs what the arguments ask for, and gives the exit code. */
async function run([name, ...rest]: string[]): Promise<number> {
  if (name === undefined) {
    throw new UsageError(`Say which command to run.\n\n${HELP}`);
  }
  if (name.startsWith("-")) {
    return answerOption([name, ...rest]);
  }
  const command = COMMANDS.get(name);
  if (command === undefined) {
    throw new UsageError(
      `There is no command ${name}.${nearest(name, [...COMMANDS.keys()])} See \`creditmix --help\`.`,
    );
  }
  if (rest.includes("--help") || rest.includes("-h")) {
    process.stdout.write(helpOf(command));
    return 0;
  }
  return command.run(rest);
}

/** Options without a command: they tell something about the program. */
function answerOption(given: string[]): number {
  const { values } = readArguments(given, { version: { type: "boolean" } });
  process.stdout.write(values.version ? `${version}\n` : HELP);
  return 0;
}
