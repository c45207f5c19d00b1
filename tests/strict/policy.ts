import { readFileSync } from "node:fs";

/** One line of the table: a directive, what it is for, and what is seen where it says something else. */
export interface Line {
  readonly directive: string;
  readonly value: string;
  readonly for: string;
  /** Another value; null where the directive allows nothing as it is. */
  readonly without: string | null;
  readonly then: string;
  readonly sees: "fallback" | "broken" | "failed" | "answer";
}

export const LINES: readonly Line[] = JSON.parse(readFileSync(new URL("./directives.json", import.meta.url), "utf8"));

/** The whole policy: nothing but what the lines say. */
export function policy(changed?: Line): string {
  const directives = new Map([
    ["default-src", "'none'"],
    ["base-uri", "'none'"],
    ["form-action", "'none'"],
  ]);
  // Of two lines on the same directive the later one says all of it.
  for (const { directive, value } of LINES) directives.set(directive, value);
  if (changed?.without != null) directives.set(changed.directive, changed.without);
  return [...directives].map(([name, value]) => `${name} ${value}`).join("; ");
}
