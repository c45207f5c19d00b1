import { isTrap } from "../../../core/instance.js";
import { isFailure } from "../../../core/problems.js";
import type { Problem } from "../../../core/types.js";
import type { Desk } from "./desk.js";
import type { Found, Kind, Question } from "./question.js";

/** How long typing rests before work begins anew. */
const REST_MS = 150;

/** How far a study has come. */
export interface Progress<K extends Kind> {
  /** What was found last: of the question before, where this one is still being worked on. */
  readonly found: Found<K> | undefined;
  readonly is: "working" | "stopped" | "failed" | "done";
  /** Whether the core broke at it, where it failed; else there was nothing to work with. */
  readonly broke: boolean;
  /** 0 to 1. */
  readonly share: number;
  /** Why there is nothing to be found. */
  readonly problems: readonly Problem[];
  stop(): void;
  resume(): void;
}

/** One long question: asked anew whenever it changes, and cancelled when it has. */
export class Study<K extends Kind> {
  readonly #redraw: () => void;
  #asked = "";
  #desk: Desk | undefined;
  #working: AbortController | undefined;
  #is: Progress<K>["is"] = "done";
  #broke = false;
  #share = 0;
  #found: Found<K> | undefined;
  #problems: readonly Problem[] = [];

  constructor(redraw: () => void) {
    this.#redraw = redraw;
  }

  /** Says what is known, and starts to find it out where the question is new. */
  ask(question: Question<K>, desk: Desk): Progress<K> {
    const asked = JSON.stringify(question);
    // Another desk: the one before was closed and left its work undone.
    const undone = desk !== this.#desk && this.#is === "working";
    if (asked !== this.#asked || undone) {
      const rest = this.#asked === "" ? 0 : REST_MS;
      this.#asked = asked;
      this.#start(question, desk, rest);
    }
    this.#desk = desk;
    return {
      found: this.#found,
      is: this.#is,
      broke: this.#broke,
      share: this.#share,
      problems: this.#problems,
      stop: () => this.stop(),
      resume: () => {
        this.#start(question, desk, 0);
        this.#redraw();
      },
    };
  }

  /** Ends the work that is under way. */
  stop(): void {
    if (this.#is !== "working") return;
    this.#working?.abort();
    this.#is = "stopped";
    this.#redraw();
  }

  async #start(question: Question<K>, desk: Desk, rest: number): Promise<void> {
    this.#working?.abort();
    const working = new AbortController();
    const { signal } = working;
    this.#working = working;
    this.#is = "working";
    this.#share = 0;
    await new Promise((rested) => setTimeout(rested, rest));
    if (signal.aborted) return;
    try {
      const found = await desk.study(question, (share) => this.#advance(share, signal), signal);
      if (signal.aborted) return;
      this.#problems = isFailure(found) ? found.errors : [];
      if (!isFailure(found)) this.#found = found;
      this.#is = "done";
      this.#redraw();
    } catch (reason) {
      // Cancelled, it was asked anew or is not wanted any more.
      if (signal.aborted || (reason instanceof DOMException && reason.name === "AbortError")) return;
      this.#is = "failed";
      this.#broke = isTrap(reason);
      desk.tell(reason);
      this.#redraw();
    }
  }

  #advance(share: number, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#share = share;
    this.#redraw();
  }
}
