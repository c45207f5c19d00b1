import type { PriceList } from "../../price-list/open.js";
import { Desk } from "./desk.js";
import type { Kind } from "./question.js";

/**
 * A desk for each kind of study. Studies of one kind follow each other: a new one cancels the one before. Those of two kinds may
 * be under way at once, while someone looks from tab to tab; at one desk each would take the other's findings for its own.
 */
export class Desks {
  readonly #list: PriceList;
  readonly #tell: (reason: unknown) => void;
  readonly #desks = new Map<Kind, Desk>();

  /** `tell` takes what breaks. */
  constructor(list: PriceList, tell: (reason: unknown) => void) {
    this.#list = list;
    this.#tell = tell;
  }

  of(kind: Kind): Desk {
    const desk = this.#desks.get(kind) ?? new Desk(this.#list, this.#tell);
    this.#desks.set(kind, desk);
    return desk;
  }

  /** Ends what is under way at all of them, for good. */
  end(): void {
    for (const desk of this.#desks.values()) desk.end();
  }
}
