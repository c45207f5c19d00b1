import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { UsageError } from "./usage-error.js";

/** The text of a file, or of standard input for `-`. */
export async function readInput(name: string): Promise<string> {
  const bytes = await readBytes(name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${shown(name)} is not UTF-8 text.`);
  }
}

/** A file's name as messages give it. */
export function shown(name: string): string {
  return name === "-" ? "standard input" : name;
}

async function readBytes(name: string): Promise<Uint8Array> {
  try {
    return name === "-" ? await buffer(process.stdin) : await readFile(name);
  } catch (reason) {
    throw new UsageError(`${shown(name)} cannot be read: ${why(reason)}.`);
  }
}

function why(reason: unknown): string {
  const { code, message } = reason as NodeJS.ErrnoException;
  const known: Record<string, string> = {
    ENOENT: "there is no such file",
    EISDIR: "it is a folder",
    EACCES: "permission is missing",
  };
  return known[code ?? ""] ?? message;
}
