import type { Command } from "./command.js";
import { batch } from "./commands/batch.js";
import { breakEven } from "./commands/break-even.js";
import { check } from "./commands/check.js";
import { compare } from "./commands/compare.js";
import { explain } from "./commands/explain.js";
import { forecast } from "./commands/forecast.js";
import { schema } from "./commands/schema.js";

const ALL = [check, compare, explain, breakEven, forecast, batch, schema];

/** All commands by name, in the order of the help. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(ALL.map((command) => [nameOf(command), command]));

function nameOf({ usage }: Command): string {
  return usage.split(" ", 1)[0] ?? "";
}
