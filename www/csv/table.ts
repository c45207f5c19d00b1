/**
 * A table as comma-separated values, by RFC 4180. Names come from price lists and links: no cell of text is one that a spreadsheet
 * would take for a formula, also where it divides cells by semicolons, as it does in German, French and Spanish.
 */
export function csvTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(cell).join()}\r\n`).join("");
}

/** A cell: a number as it is, a text with an apostrophe before what begins a formula, quoted where need be. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
