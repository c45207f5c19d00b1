import { weighOthers } from "./others.mjs";
import { weighElement } from "./weigh.mjs";

const START = "<!-- weight -->\n";
const END = "<!-- /weight -->";

/**
 * The README with its table of weights, in thousands of bytes.
 * @param {string} readme
 */
export async function weightTable(readme) {
  const [before, rest] = readme.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) {
    throw new Error("the README has lost the marks around its table of weights");
  }
  const own = Object.entries(await weighElement()).map(([name, weight]) => row(`creditmix: ${name}`, weight));
  const others = (await weighOthers()).map(([name, weight]) => row(name, weight));
  const table = ["| | as it is | gzip | brotli |", "| --- | ---: | ---: | ---: |", ...own, ...others].join("\n");
  return `${before}${START}\n${table}\n\n${END}${after}`;
}

/**
 * @param {string} name
 * @param {import("./weight.mjs").Weight} weight
 */
function row(name, { raw, gzip, brotli }) {
  return `| ${name} | ${thousands(raw)} | ${thousands(gzip)} | ${thousands(brotli)} |`;
}

/** @param {number} bytes */
function thousands(bytes) {
  return `${Math.round(bytes / 1000)} kB`;
}
