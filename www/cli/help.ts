import type { Command } from "./command.js";
import { COMMANDS } from "./commands.js";

export { version } from "../../package.json";

const EXIT_CODES = `Exit codes:
  0   done
  1   the catalog or the scenario has problems, or the plan that is asked for cannot be had
  2   called wrongly, a file cannot be read, or the answer cannot be written
  3   a fault of the program itself`;

/** What the program says about itself. */
export const HELP = `Usage: creditmix COMMAND

What usage costs on each plan of a price list that is sold by the credit.

${summaries()}

  -h, --help      print this, or after a command all about it
      --version   print the version of creditmix

"-" in place of a file name reads standard input. Messages go to the error output.

${EXIT_CODES}

Examples:
  creditmix check acme.json
  creditmix compare acme.json team.json --format table
  creditmix explain acme.json team.json --plan pro --month 3
`;

/** What the program says about one of its commands. */
export function helpOf({ usage, summary, details }: Command): string {
  return `Usage: creditmix ${usage}\n\n${capital(summary)}.\n\n${details.trim()}\n\n${EXIT_CODES}\n`;
}

function summaries(): string {
  const commands = [...COMMANDS.values()];
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}   ${summary}`).join("\n");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
