import { nearest } from "../nearest.js";
import { UsageError } from "../usage-error.js";

export type Format = "json" | "table" | "csv";

/** How an answer is written in each format that a command has. */
export type Printers<T> = Record<Format, (answer: T) => string>;

/** The printer for the value of `--format`. */
export function printerFor<T>(printers: Printers<T>, format: string | undefined, usual: Format): (answer: T) => string {
  const chosen = format ?? usual;
  if (Object.hasOwn(printers, chosen)) {
    return printers[chosen as Format];
  }
  const known = Object.keys(printers);
  throw new UsageError(`--format takes ${known.join(", ")}, not ${chosen}.${nearest(chosen, known)}`);
}

/** JSON for people and programs. */
export function json(answer: unknown): string {
  return `${JSON.stringify(answer, null, 2)}\n`;
}
