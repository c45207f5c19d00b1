import { readFileSync } from "node:fs";
import { Failure } from "../process/failure.mjs";
import { contentsOf } from "./contents.mjs";
import { excerpt } from "./excerpt.mjs";
import { figureOf } from "./figure.mjs";
import { grouped } from "./grouped.mjs";
import { PATTERNS, readPattern, valueAt } from "./read.mjs";

/** The page. */
export const PAGE = new URL("../../docs/patterns.md", import.meta.url);
/** What is written by hand of it; docs/patterns/README.md tells how. */
export const TEMPLATE = new URL("page.md", PATTERNS);

const NOTICE = "<!-- Written by `npm run docs:patterns`. Edit docs/patterns/page.md. -->";

/** The text of the page: its template with every placeholder filled in. */
export function patternsPage() {
  const template = readFileSync(TEMPLATE, "utf8");
  const filled = template.replaceAll(/\{\{(.*?)\}\}/g, (_, asked) => filledIn(asked.trim(), template));
  return `${NOTICE}\n\n${filled}`;
}

/**
 * @param {string} asked what stands between the braces
 * @param {string} template
 */
function filledIn(asked, template) {
  if (asked === "contents") {
    return contentsOf(template);
  }
  const [first = "", second = "", ...more] = asked.split(" ");
  if (first === "json") {
    return excerptFrom(second, more.join(" "));
  }
  if (second.startsWith("/")) {
    return grouped(String(valueAt(readPattern(first), asked.slice(first.length + 1))));
  }
  if (second === "") {
    throw new Failure(`docs/patterns/page.md: there is nothing to put in place of {{${asked}}}.`);
  }
  return grouped(figureOf(first, [second, ...more].join(" ")));
}

/**
 * A part of a file, or all of it, as a block of code under a link to the file.
 * @param {string} name
 * @param {string} pointer
 */
function excerptFrom(name, pointer) {
  const file = `patterns/${name}.json`;
  return `[\`${file}\`](${file}):\n\n\`\`\`json\n${excerpt(readPattern(name), pointer)}\n\`\`\``;
}
