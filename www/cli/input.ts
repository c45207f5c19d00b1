import { createReadStream, fstatSync } from "node:fs";
import type { Readable } from "node:stream";
import { UsageError } from "./usage-error.js";

/** The most that the core reads, in bytes. What is larger is not read to its end. */
const MOST = 1024 * 1024;

const BYTE_ORDER_MARK = "\ufeff";

/** The text of a file, or of standard input for `-`. */
export async function readInput(name: string): Promise<string> {
  const text = decoded(await readBytes(name), name);
  if (text.startsWith(BYTE_ORDER_MARK)) {
    throw new UsageError(`${shown(name)} begins with two byte order marks. Remove them.`);
  }
  return text;
}

/** Standard input, where it is something that can be read. */
export function standardInput(): Readable {
  // Node itself takes a folder for an input without anything in it.
  if (fstatSync(process.stdin.fd).isDirectory()) {
    throw new UsageError("standard input cannot be read: it is a folder.");
  }
  return process.stdin;
}

/** A file's name as messages give it. */
export function shown(name: string): string {
  return name === "-" ? "standard input" : name;
}

function decoded(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${shown(name)} is not UTF-8 text.`);
  }
}

async function readBytes(name: string): Promise<Uint8Array> {
  const input = name === "-" ? standardInput() : createReadStream(name);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of input) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > MOST) break;
    }
  } catch (reason) {
    throw new UsageError(`${shown(name)} cannot be read: ${why(reason)}.`);
  }
  if (length > MOST) {
    throw new UsageError(`${shown(name)} is larger than 1 MiB, which is the most that is read.`);
  }
  return Buffer.concat(chunks);
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
