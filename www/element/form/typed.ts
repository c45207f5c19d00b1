import { shiftPoint } from "../decimal.js";
import type { NumberMarks } from "../format.js";

/** Why a typed text is not understood. */
export type TypedProblem = "not_a_number" | "decimal_mark";

/** What a typed text means. */
export type Typed = { readonly value: string } | { readonly problem: TypedProblem };

/** By how many places a letter after a number moves its point: `{ k: 3 }`. */
export type Magnitudes = Readonly<Record<string, number>>;

/**
 * Reads a number as people type it ("1,200", "1.2M", "250 k") into a decimal string, in the language's own marks.
 * An empty field counts as 0. Digits are moved, never computed with; whether the number makes sense is for the core to say.
 */
export function readTyped(text: string, marks: NumberMarks, magnitudes: Magnitudes): Typed {
  // NFKC turns the many kinds of spaces and wide digits into the plain ones.
  const given = withPlainDigits(text.normalize("NFKC")).replace("\u2212", "-").trim();
  if (given === "") return { value: "0" };

  const match = /^([+-]?)(\d[\d.,'’_ ]*|[.,]\d+)(\p{L}*)\.?$/u.exec(given);
  if (match === null) return { problem: "not_a_number" };
  const [, sign = "", number = "", letters = ""] = match;

  const places = letters === "" ? 0 : magnitudes[letters.toLowerCase()];
  if (places === undefined) return { problem: "not_a_number" };

  const digits = withPoint(number.trim(), marks);
  if (digits === null) return { problem: "decimal_mark" };
  return { value: shiftPoint(sign === "-" ? `-${digits}` : digits, places) };
}

/** The digits with a plain point, without grouping; null where the marks do not fit the language. */
function withPoint(number: string, marks: NumberMarks): string | null {
  const [whole = "", fraction = "", ...more] = number.split(marks.decimal);
  if (more.length > 0 || /\D/.test(fraction)) return null;
  const group = `[${escaped(`${marks.group}'’_ `)}]`;
  // Groups of three, or of two as in India; the last one always of three.
  const grouped = new RegExp(`^(\\d*|\\d{1,3}(${group}\\d{2,3})*${group}\\d{3})$`);
  return grouped.test(whole) ? `${whole.replace(/\D/g, "")}.${fraction}` : null;
}

/** Arabic, Persian and other decimal digits as those of this program; they stand in Unicode in tens, each from 0 to 9. */
function withPlainDigits(text: string): string {
  return text
    .replace(/[\u061c\u200e\u200f]/g, "")
    .replace(/\p{Nd}/gu, (digit) => (digit <= "9" ? digit : String(digitOf(digit))))
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",");
}

function digitOf(digit: string): number {
  let zero = digit.codePointAt(0) ?? 0;
  const start = zero;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && start - zero < 9) zero--;
  return start - zero;
}

function escaped(marks: string): string {
  return marks.replace(/[\\\]^-]/g, "\\$&");
}
