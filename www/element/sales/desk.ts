import type { ReactiveControllerHost } from "lit";
import { isFailure } from "../../core/problems.js";
import type { Answer, Scenario } from "../../core/types.js";
import type { Context } from "../context.js";
import { STEPS_AT_ONCE } from "../long/long-questions.js";
import type { PriceList } from "../price-list/open.js";
import { textWithoutOverrides } from "../price-list/overrides.js";
import type { Session } from "../session.js";
import { linkCode, readLink } from "../share/link-code.js";
import { forget, type Kept, keep, kept } from "./keeping.js";
import {
  MOST_SHEETS,
  openSheet,
  type Sheet,
  type Sheets,
  sheetName,
  withChange,
  withCopy,
  withoutSheet,
  withSheet,
} from "./sheets.js";

/** What the desk last did with the browser's storage. */
export type KeepingNews = "kept" | "notKept" | "forgotten" | "keptUnreadable" | null;

const UNTOUCHED: Sheet["origin"] = { preset: null, edited: false };

/** A salesperson's desk: up to four scenarios, and for whom they are. Names and notes are in no link and no event. */
export class Desk {
  sheets: Sheets = { all: [], open: 1 };
  customer = "";
  notes = "";
  keeping = false;
  news: KeepingNews = null;

  readonly #host: Pick<ReactiveControllerHost, "requestUpdate">;
  /** Shows a sheet's scenario in the form; false where that has no room for it. */
  readonly #show: (sheet: Sheet) => boolean;
  /** Whether the form has room for a scenario. */
  readonly #takes: (scenario: Scenario, list: PriceList) => boolean;
  #list: PriceList | undefined;
  #name = "";

  constructor(
    host: Pick<ReactiveControllerHost, "requestUpdate">,
    show: (sheet: Sheet) => boolean,
    takes: (scenario: Scenario, list: PriceList) => boolean,
  ) {
    this.#host = host;
    this.#show = show;
    this.#takes = takes;
  }

  get full(): boolean {
    return this.sheets.all.length >= MOST_SHEETS;
  }

  /** The sheet that is open. */
  get openSheet(): Sheet | undefined {
    return openSheet(this.sheets);
  }

  /** A sheet's name, or its number. */
  nameOf(sheet: Sheet, context: Context): string {
    return sheetName(sheet, context);
  }

  /**
   * Begins with a price list, and with what is kept under a name, where there is one. The sheet to be shown comes back;
   * undefined where nothing is kept.
   */
  begin(list: PriceList, name: string | null): Sheet | undefined {
    this.#list = list;
    this.#name = name ?? "";
    this.sheets = { all: [], open: 1 };
    this.keeping = false;
    const found = name === null ? null : kept(name);
    this.news = found === "unreadable" ? "keptUnreadable" : null;
    if (found === null || found === "unreadable") return undefined;
    return this.#lay(found, list);
  }

  /** Goes on with the same price list as it is today: the scenarios stay, and have its figures. False where it never began. */
  renew(list: PriceList): boolean {
    if (this.#list === undefined) return false;
    this.#list = list;
    const all = this.sheets.all.map((sheet) => ({ ...sheet, answer: answerOf(sheet.scenario, list), isLong: false }));
    this.sheets = { ...this.sheets, all };
    return true;
  }

  /** Takes the entries and figures of the screen as those of the open sheet. */
  note({ form, figures, stale }: Session): void {
    if (stale || figures === undefined) return;
    const { scenario, answer, isLong } = figures;
    const origin = { preset: form.preset, edited: form.edited };
    const open = openSheet(this.sheets);
    this.sheets =
      open === undefined
        ? { all: [{ key: this.sheets.open, name: "", scenario, answer, isLong, origin }], open: this.sheets.open }
        : withChange(this.sheets, open.key, { scenario, answer, isLong, origin });
    this.#changed();
  }

  /** Lays a scenario from elsewhere beside those that are there; where there is no room it stands alone, and nothing is kept. */
  add(scenario: Scenario): void {
    if (this.full) {
      this.sheets = { all: [], open: 1 };
      this.keeping = false;
    }
    this.sheets = withSheet(this.sheets, { name: "", scenario, answer: null, isLong: false, origin: UNTOUCHED });
  }

  copy(): void {
    this.#rearrange(withCopy(this.sheets));
  }

  open(key: number): void {
    this.#rearrange({ ...this.sheets, open: key });
  }

  remove(key: number): void {
    this.#rearrange(withoutSheet(this.sheets, key));
  }

  rename(key: number, name: string): void {
    this.sheets = withChange(this.sheets, key, { name: textWithoutOverrides(name) });
    this.#changed();
  }

  inscribe(about: { customer?: string; notes?: string }): void {
    this.customer = textWithoutOverrides(about.customer ?? this.customer);
    this.notes = textWithoutOverrides(about.notes ?? this.notes);
    this.#changed();
  }

  /** Keeps everything in the browser from now on, or nothing any more. */
  keepOn(wanted: boolean): void {
    this.keeping = wanted;
    if (wanted) {
      this.#keep();
    } else {
      forget(this.#name);
      this.news = "forgotten";
    }
    this.#host.requestUpdate();
  }

  #lay(found: Kept, list: PriceList): Sheet | undefined {
    const all = found.scenarios.slice(0, MOST_SHEETS).map(({ name, code }, place) => sheetOf(name, code, place, list));
    if (all.some((sheet) => sheet === null || !this.#takes(sheet.scenario, list))) {
      this.news = "keptUnreadable";
      return undefined;
    }
    const sheets = all.filter((sheet) => sheet !== null);
    this.sheets = { all: sheets, open: (sheets[found.open] ?? sheets[0])?.key ?? 1 };
    this.customer = found.customer;
    this.notes = found.notes;
    this.keeping = true;
    return openSheet(this.sheets);
  }

  #rearrange(sheets: Sheets): void {
    const before = this.sheets;
    this.sheets = sheets;
    const open = openSheet(sheets);
    const isShown = open === undefined || open.key === before.open || this.#show(open);
    if (!isShown) this.sheets = before;
    this.#changed();
  }

  #changed(): void {
    if (this.keeping) this.#keep();
    this.#host.requestUpdate();
  }

  #keep(): void {
    if (this.#list === undefined) return;
    const { catalog } = this.#list;
    const { all, open } = this.sheets;
    const done = keep(this.#name, {
      customer: this.customer,
      notes: this.notes,
      open: all.findIndex(({ key }) => key === open),
      scenarios: all.map(({ name, scenario }) => ({ name, code: linkCode(scenario, catalog) })),
    });
    this.news = done ? "kept" : "notKept";
    this.keeping = done;
  }
}

/** A kept scenario with the figures of today; null where the price list does not know what it names. */
function sheetOf(name: string, code: string, place: number, list: PriceList): Sheet | null {
  const content = readLink(code, list.catalog);
  if (!("scenario" in content)) return null;
  const { scenario } = content;
  return { key: place + 1, name, scenario, answer: answerOf(scenario, list), isLong: false, origin: UNTOUCHED };
}

/** Null where the scenario cannot be computed, and where that takes long: it is done when its sheet is opened. */
function answerOf(scenario: Scenario, { calculator }: PriceList): Answer | null {
  const answer = calculator.adviseWithin(scenario, STEPS_AT_ONCE);
  return answer === null || isFailure(answer) ? null : answer;
}
