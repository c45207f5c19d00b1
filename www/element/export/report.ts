import type { AnswerContext } from "../answers/answer-context.js";
import type { Desk } from "../sales/desk.js";
import type { Sheet } from "../sales/sheets.js";
import type { Figures } from "../session.js";

/** What is passed on: the scenarios with their figures, for whom, and when. */
export interface Report {
  /** The one on the screen. */
  readonly open: Reported;
  /** All that are side by side; at least the open one. */
  readonly all: readonly Reported[];
  readonly customer: string;
  readonly notes: string;
  /** The address that opens the entries again, where links are on. */
  readonly link: string | undefined;
  /** The day of the report, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface Reported {
  /** Empty where there is only one. */
  readonly name: string;
  readonly figures: AnswerContext;
}

/** What a report is made of. */
export interface ToReport {
  readonly figures: Figures;
  readonly desk: Desk | undefined;
  readonly link: string | undefined;
  answering(figures: Figures): AnswerContext;
}

/** The figures on the screen, with those of the scenarios that lie beside them on a desk. */
export function reportOf({ figures, desk, link, answering }: ToReport): Report {
  const context = answering(figures);
  const about = { customer: desk?.customer ?? "", notes: desk?.notes ?? "", link, day: today() };
  const open = desk?.openSheet;
  if (desk === undefined || open === undefined) {
    const only = { name: "", figures: context };
    return { open: only, all: [only], ...about };
  }
  const { all } = desk.sheets;
  const named = (sheet: Sheet) => (all.length > 1 || sheet.name !== "" ? desk.nameOf(sheet, context) : "");
  const shown = { name: named(open), figures: context };
  const reported = all.flatMap((sheet) => {
    if (sheet === open) return [shown];
    const { scenario, answer, isLong } = sheet;
    return answer === null ? [] : [{ name: named(sheet), figures: answering({ scenario, answer, isLong }) }];
  });
  return { open: shown, all: reported, ...about };
}

/** Today where the reader is. */
export function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
