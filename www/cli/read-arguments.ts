import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "./nearest.js";
import { UsageError } from "./usage-error.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Known everywhere; it is answered before a command reads its own options. */
const HELP = { help: { type: "boolean", short: "h" } } as const;

/** Reads options and file names; what is not among the options is a usage error with a hint. */
export function readArguments<T extends Options>(given: string[], options: T) {
  try {
    return parseArgs({ args: given, options: { ...HELP, ...options }, allowPositionals: true });
  } catch (reason) {
    throw new UsageError(complaint(reason, ["help", ...Object.keys(options)]));
  }
}

function complaint(reason: unknown, known: readonly string[]): string {
  const message = reason instanceof Error ? reason.message : String(reason);
  const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
  if (unknown === undefined) {
    return `${message.replace(/\.?$/, ".")} See \`creditmix --help\`.`;
  }
  const hint = nearest(
    unknown,
    known.map((name) => `--${name}`),
  );
  return `There is no option ${unknown}.${hint} See \`creditmix --help\`.`;
}
