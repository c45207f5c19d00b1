import { shiftPoint } from "../decimal.js";
import type { NumberMarks } from "../format.js";

/** Why a typed text is not understood: `thousands` where it may mean a number a thousand times as large. */
export type TypedProblem = "not_a_number" | "decimal_mark" | "thousands";

/** What a typed text means. */
export type Typed = { readonly value: string } | { readonly problem: TypedProblem };

/** What languages that are written from right to left set around numbers. */
const MARKS = /[\u061c\u200e\u200f]/g;

/** By how many places a letter after a number moves its point: `{ k: 3 }`. */
export type Magnitudes = Readonly<Record<string, number>>;

/**
 * Reads a number as people type it ("1,200", "1.2M", "250 k") into a decimal string, in the language's own marks.
 * An empty field counts as 0. Digits are moved, never computed with; whether the number makes sense is for the core to say.
 */
export function readTyped(text: string, marks: NumberMarks, magnitudes: Magnitudes): Typed {
  const given = withPlainSigns(text).trim();
  if (given === "") return { value: "0" };

  const match = /^([+-]?)(\d[\d.,'’_ ]*|[.,]\d+)(\p{L}*)\.?$/u.exec(given);
  if (match === null) return { problem: "not_a_number" };
  const [, sign = "", number = "", letters = ""] = match;

  const magnitude = letters.toLowerCase();
  if (letters !== "" && !Object.hasOwn(magnitudes, magnitude)) return { problem: "not_a_number" };
  const places = magnitudes[magnitude] ?? 0;

  const digits = withPoint(number.trim(), marks);
  if (digits === null) return { problem: "decimal_mark" };
  if (letters === "" && mayBeThousands(number.trim(), marks)) return { problem: "thousands" };
  return { value: shiftPoint(sign === "-" ? `-${digits}` : digits, places) };
}

/** Reads a percent, with or without its sign behind it: "30%", "30 %", "٣٠٪". */
export function readPercent(text: string, marks: NumberMarks, magnitudes: Magnitudes): Typed {
  const given = text.replace(MARKS, "").trim();
  const number = given.replace(/\s*[%٪﹪％]$/u, "");
  return number === "" && given !== "" ? { problem: "not_a_number" } : readTyped(number, marks, magnitudes);
}

/** The digits with a plain point, without grouping; null where the marks do not fit the language. */
function withPoint(number: string, marks: NumberMarks): string | null {
  const [whole = "", fraction = "", ...more] = number.split(marks.decimal);
  if (more.length > 0 || /\D/.test(fraction)) return null;
  const group = `[${escaped(`${marks.group}'’_ `)}]`;
  // Groups of three, or of two as in India; the last one always of three. No number is grouped behind nothing: "0,500" is a half.
  const grouped = new RegExp(`^(\\d*|(?!0+${group})\\d{1,3}(${group}\\d{2,3})*${group}\\d{3})$`);
  return grouped.test(whole) ? `${whole.replace(/\D/g, "")}.${fraction}` : null;
}

/** Whether a number with decimals reads like one of thousands, since nobody writes a decimal's last zero: "20.000" in English. */
function mayBeThousands(number: string, marks: NumberMarks): boolean {
  const [whole = "", fraction = ""] = number.split(marks.decimal);
  return /^[1-9]\d{0,2}$/.test(whole) && /^\d\d0$/.test(fraction);
}

/**
 * What was probably meant by a text that {@link readTyped} calls `thousands`, with the language's own mark.
 */
export function withThousands(text: string, marks: NumberMarks): string {
  return withPlainSigns(text).trim().replace(marks.decimal, marks.group);
}

/**
 * Digits, marks, spaces and letters that other languages and keyboards have, as those of this program. A footnote's number or a digit in
 * a circle is no digit.
 */
function withPlainSigns(text: string): string {
  return text
    .replace(MARKS, "")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/\p{Nd}/gu, (digit) => (digit.length === 1 ? String(digitOf(digit)) : digit))
    .replaceAll("\u066b", ".")
    .replaceAll("\u066c", ",")
    .replaceAll("\u2212", "-")
    .replace(/\s/g, " ");
}

/** Unicode has digits in tens, from 0 to 9. Those of scripts that no keyboard has lie beyond the first 65,536 letters, and are none here. */
function digitOf(digit: string): number {
  const place = digit.charCodeAt(0);
  let first = place;
  while (/\p{Nd}/u.test(String.fromCharCode(first - 1))) first--;
  return place - first;
}

function escaped(marks: string): string {
  return marks.replace(/[\\\]^-]/g, "\\$&");
}
