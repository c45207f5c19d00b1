/**
 * A table as text: the first column to the left, the others to the right.
 * @param {string} title
 * @param {string[]} columns
 * @param {string[][]} rows
 */
export function table(title, columns, rows) {
  const all = [columns, ...rows];
  const widths = columns.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join("  ");
  return `\n${title}\n\n${all.map((row) => `  ${line(row)}`).join("\n")}`;
}

/** @param {number} value */
export function milliseconds(value) {
  if (Number.isNaN(value)) {
    return "-";
  }
  return `${value < 100 ? value.toPrecision(3) : value.toFixed(0)} ms`;
}

/** @param {number} value */
export function factor(value) {
  return Number.isNaN(value) ? "-" : `${value.toFixed(value < 10 ? 2 : 1)}x`;
}
