import { namesOf, valueAt } from "./read.mjs";

const WIDTH = 100;

/**
 * A part of a document as JSON; a field has its name before it.
 * @param {unknown} document
 * @param {string} pointer
 */
export function excerpt(document, pointer) {
  const name = namesOf(pointer).at(-1);
  const label = name === undefined || /^\d+$/.test(name) ? "" : `${JSON.stringify(name)}: `;
  return `${label}${written(valueAt(document, pointer), "", label.length)}`;
}

/**
 * JSON in which an object or a list stands on one line where it fits.
 * @param {unknown} value
 * @param {string} indent
 * @param {number} before how much stands before it on its line
 * @returns {string}
 */
export function written(value, indent = "", before = 0) {
  const line = onOneLine(value);
  // A comma may follow.
  if (indent.length + before + line.length < WIDTH || typeof value !== "object" || value === null) {
    return line;
  }
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${written(item, inner)}`).join(",\n")}\n${indent}]`;
  }
  const fields = Object.entries(value).map(([name, field]) => {
    const label = `${JSON.stringify(name)}: `;
    return `${inner}${label}${written(field, inner, label.length)}`;
  });
  return `{\n${fields.join(",\n")}\n${indent}}`;
}

/**
 * @param {unknown} value
 * @returns {string}
 */
function onOneLine(value) {
  if (Array.isArray(value)) {
    return `[${value.map(onOneLine).join(", ")}]`;
  }
  if (typeof value !== "object" || value === null) {
    return JSON.stringify(value);
  }
  const fields = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${onOneLine(field)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
