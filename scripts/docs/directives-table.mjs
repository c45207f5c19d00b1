import { readFileSync } from "node:fs";

const LINES = new URL("../../tests/strict/directives.json", import.meta.url);
const START = "<!-- directives -->\n";
const END = "<!-- /directives -->";

/**
 * The page with its table of directives as the data has it now.
 * @param {string} page
 */
export function directivesTable(page) {
  const [before, rest] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error("docs/security.md has lost the marks around its table");
  }
  /** @type {readonly { directive: string, value: string, for: string, without: string | null, then: string }[]} */
  const lines = JSON.parse(readFileSync(LINES, "utf8"));
  const rows = lines.map(
    ({ directive, value, for: purpose, without, then }) =>
      `| \`${directive} ${value}\` | ${purpose} | ${without === null ? "" : `with \`${without}\`: ${then}`} |`,
  );
  const table = ["| directive | is for | otherwise |", "| --- | --- | --- |", ...rows].join("\n");
  return `${before}${START}\n${table}\n\n${END}${after}`;
}
