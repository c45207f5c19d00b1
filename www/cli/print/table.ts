import { oneLine } from "./one-line.js";

/** A column: its title, and whether its cells are aligned at the right, as figures are. */
export interface Column {
  title: string;
  right?: boolean;
}

const GRAPHEMES = new Intl.Segmenter("en");
/** Characters that take two places on a terminal. */
const WIDE =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;

/** Rows as aligned text under their titles. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const titles = columns.map(({ title }) => title);
  const rules = (widths: readonly number[]) => widths.map((width) => "-".repeat(width));
  const cells = [titles, ...rows].map((row) => row.map(oneLine));
  const widths = columns.map((_, place) => Math.max(...cells.map((row) => widthOf(row[place] ?? ""))));
  const [head = [], ...body] = cells;
  return [head, rules(widths), ...body].map((row) => `${aligned(row, columns, widths)}\n`).join("");
}

function aligned(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string {
  const cells = columns.map(({ right = false }, place) => {
    const cell = row[place] ?? "";
    const space = " ".repeat((widths[place] ?? 0) - widthOf(cell));
    return right ? space + cell : cell + space;
  });
  return cells.join("  ").trimEnd();
}

function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of GRAPHEMES.segment(text)) {
    width += WIDE.test(segment) ? 2 : 1;
  }
  return width;
}
