import type { Answer, Scenario } from "../../core/index.js";
import type { AnswerContext } from "../answers/answer-context.js";
import type { Context } from "../context.js";
import type { Form } from "../form/form.js";
import type { Desk } from "./desk.js";

/** As many as can be compared at a glance. */
export const MOST_SHEETS = 4;

/** A scenario side by side with others, and its figures. */
export interface Sheet {
  /** Tells the sheets apart; also the number of one without a name. */
  readonly key: number;
  /** Empty until it is named. */
  readonly name: string;
  readonly scenario: Scenario;
  /** Null where the scenario cannot be computed, and where that takes long and its sheet was not opened yet. */
  readonly answer: Answer | null;
  /** What is asked about its figures takes long. */
  readonly isLong: boolean;
  /** The preset that it came from. */
  readonly origin: Pick<Form, "preset" | "edited">;
}

/** The scenarios side by side, one of them open. */
export interface Sheets {
  readonly all: readonly Sheet[];
  /** The key of the open one. */
  readonly open: number;
}

export function openSheet({ all, open }: Sheets): Sheet | undefined {
  return all.find(({ key }) => key === open);
}

/** The sheets with a copy of the open one after it, which is then the open one. */
export function withCopy(sheets: Sheets): Sheets {
  const copied = openSheet(sheets);
  return copied === undefined ? sheets : withSheet(sheets, { ...copied, name: "" });
}

/** The sheets with another one, open; without a change where there is no room. */
export function withSheet({ all, open }: Sheets, sheet: Omit<Sheet, "key">): Sheets {
  if (all.length >= MOST_SHEETS) return { all, open };
  const key = Math.max(0, ...all.map((one) => one.key)) + 1;
  const place = all.findIndex((one) => one.key === open) + 1 || all.length;
  return { all: all.toSpliced(place, 0, { ...sheet, key }), open: key };
}

/** The sheets without one of them; the last stays. The neighbour of an open one is open then. */
export function withoutSheet({ all, open }: Sheets, key: number): Sheets {
  const place = all.findIndex((sheet) => sheet.key === key);
  if (place === -1 || all.length === 1) return { all, open };
  const left = all.toSpliced(place, 1);
  return { all: left, open: open === key ? (left[Math.max(place - 1, 0)]?.key ?? open) : open };
}

/** The sheets with one of them changed. */
export function withChange({ all, open }: Sheets, key: number, change: Partial<Omit<Sheet, "key">>): Sheets {
  return { all: all.map((sheet) => (sheet.key === key ? { ...sheet, ...change } : sheet)), open };
}

/** What the view of the sheets needs beside them. */
export interface SheetsContext extends Context {
  readonly desk: Desk;
  /** What the parts of the answers need, for another scenario than the one on the screen. */
  answering(sheet: Sheet): AnswerContext | null;
  /** Nothing can be entered: the scenarios are only shown. */
  readonly presenting: boolean;
}

/** A sheet's name, or its number. */
export function sheetName({ name, key }: Sheet, { words, formats }: Context): string {
  return name.trim() === "" ? words.sales.scenario(formats.number(key)) : name;
}
