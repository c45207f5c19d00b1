import type { Failure } from "../../core/types.js";
import type { Desks } from "../insight/studies/desks.js";
import type { Found, Question } from "../insight/studies/question.js";
import type { PriceList } from "../price-list/open.js";

/**
 * How many steps of the core a page takes at once, some ten milliseconds of a desktop's: no shipped price list comes near. What
 * takes more is asked in the worker, and whoever types goes on typing.
 */
export const STEPS_AT_ONCE = 5_000_000;

export type LongKind = "answer" | "explanation";

/** A question that is under way or answered. */
interface Asked {
  readonly key: string;
  readonly list: PriceList;
  readonly end: AbortController;
  found: Found | Failure | undefined;
  /** What it broke at. */
  broken: unknown;
}

/**
 * Questions that take too long for the page's own thread: asked in the worker, the last one of each kind, with its answer kept.
 * Another question of a kind cancels the one before.
 */
export class LongQuestions {
  readonly #redraw: () => void;
  readonly #broke: (kind: LongKind, reason: unknown) => void;
  readonly #asked = new Map<LongKind, Asked>();
  #desks: { readonly list: PriceList; readonly come: Promise<Desks> } | undefined;

  /** `redraw` is called when an answer has come, `broke` when none comes; until it is cancelled, nothing is asked again then. */
  constructor(redraw: () => void, broke: (kind: LongKind, reason: unknown) => void) {
    this.#redraw = redraw;
    this.#broke = broke;
  }

  /** Whether this is the question that was asked last of its kind. */
  isAsked(question: Question<LongKind>, list: PriceList): boolean {
    const asked = this.#asked.get(question.kind);
    return asked?.key === keyOf(question) && asked.list === list;
  }

  /** The answer, if it has come; asks for it, if that was not done yet. */
  ask<K extends LongKind>(asked: Question<K>, list: PriceList): Found<K> | Failure | undefined {
    const question = asked as Question<LongKind>;
    if (!this.isAsked(question, list)) this.#start(question, list);
    // The question was of this kind, and so is what was found.
    return this.#asked.get(question.kind)?.found as Found<K> | Failure | undefined;
  }

  /** What the last question of a kind broke at; undefined where it did not. */
  broken(kind: LongKind): unknown {
    return this.#asked.get(kind)?.broken;
  }

  /** Ends what is under way of a kind, and forgets it. */
  cancel(kind: LongKind): void {
    this.#asked.get(kind)?.end.abort();
    this.#asked.delete(kind);
  }

  /** Ends everything: the price list is gone. */
  end(): void {
    for (const kind of [...this.#asked.keys()]) this.cancel(kind);
    this.#desks?.come.then(
      (desks) => desks.end(),
      () => undefined,
    );
    this.#desks = undefined;
  }

  #start(question: Question<LongKind>, list: PriceList): void {
    this.cancel(question.kind);
    const asked: Asked = {
      key: keyOf(question),
      list,
      end: new AbortController(),
      found: undefined,
      broken: undefined,
    };
    this.#asked.set(question.kind, asked);
    void this.#answer(question, asked);
  }

  async #answer(question: Question<LongKind>, asked: Asked): Promise<void> {
    const { signal } = asked.end;
    try {
      const desks = await this.#desksOf(asked.list);
      const found = await desks.of(question.kind).study(question, () => undefined, signal);
      if (signal.aborted) return;
      asked.found = found;
      this.#redraw();
    } catch (reason) {
      if (signal.aborted) return;
      asked.broken = reason;
      this.#broke(question.kind, reason);
    }
  }

  #desksOf(list: PriceList): Promise<Desks> {
    if (this.#desks?.list !== list) {
      const come = import("../insight/studies/desks.js").then(({ Desks }) => new Desks(list, () => undefined));
      this.#desks = { list, come };
    }
    return this.#desks.come;
  }
}

function keyOf(question: Question<LongKind>): string {
  return JSON.stringify(question);
}
