import type { Problem } from "../core/index.js";
import { shown } from "./input.js";
import { oneLine } from "./print/one-line.js";

/** Prints what is wrong with a file, one problem a line, on the error output. */
export function printProblems(file: string, problems: readonly Problem[]): void {
  for (const { code, path, message } of problems) {
    const place = path === "" ? shown(file) : `${shown(file)}: ${path}`;
    process.stderr.write(`${oneLine(`${place}: ${message} (${code})`)}\n`);
  }
}
