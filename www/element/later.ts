import { type CSSResult, html, type LitElement, type TemplateResult } from "lit";
import { isTrap } from "../core/instance.js";
import { backoff } from "./backoff.js";
import { tryAgain } from "./states/try-again.js";
import type { Words } from "./words/index.js";

/** What a script that is fetched later brings with it. */
export interface LaterPart {
  readonly styles: readonly CSSResult[];
}

/**
 * A part of the element that is a script of its own, fetched when it is first wanted and not before: who only wants to know a
 * price does not wait for charts, sums and exports. Where it breaks, the rest of the element stays as it is.
 */
export class Later<Part extends LaterPart> {
  readonly #host: LitElement;
  readonly #fetch: () => Promise<Part>;
  /** Takes what the part broke at, to tell it. */
  readonly #tell: (reason: unknown) => void;
  #part: Part | undefined;
  #coming: Promise<Part | undefined> | undefined;
  #failure: "not come" | "broken" | undefined;
  #failures = 0;
  #notBefore = 0;

  constructor(host: LitElement, fetch: () => Promise<Part>, tell: (reason: unknown) => void) {
    this.#host = host;
    this.#fetch = fetch;
    this.#tell = tell;
  }

  /** The part, once it is here. */
  get here(): Part | undefined {
    return this.#part;
  }

  /** Fetches the part, once; undefined where that fails. Wanted again, it is tried again, but not at once. */
  want(): Promise<Part | undefined> {
    const isTooSoon = this.#failure === "not come" && performance.now() < this.#notBefore;
    return isTooSoon ? Promise.resolve(undefined) : this.again();
  }

  /** Tries again at once what did not come or broke. */
  again(): Promise<Part | undefined> {
    if (this.#failure !== undefined) {
      this.#failure = undefined;
      this.#host.requestUpdate();
    }
    this.#coming ??= this.#come();
    return this.#coming;
  }

  /** What the part shows; until it is here its place, and where it does not come or breaks a way to try again. */
  view(words: Words, show: (part: Part) => unknown): unknown {
    const shown = this.shown(show);
    if (this.#failure !== undefined) return this.failure(words);
    if (this.#part !== undefined) return shown;
    return html`<div class="ghost later" role="status" aria-label=${words.insight.loading}></div>`;
  }

  /** What the part shows; undefined where it is not here or breaks. */
  shown(show: (part: Part) => unknown): unknown {
    if (this.#part === undefined || this.#failure !== undefined) return undefined;
    try {
      return show(this.#part);
    } catch (reason) {
      this.#failure = "broken";
      this.#tell(reason);
      return undefined;
    }
  }

  /** That the part did not come or broke, and a way to try again. */
  failure(words: Words): TemplateResult {
    return tryAgain(this.#failure === "broken" ? words.states.crashed : words.insight.failed, words, () =>
      this.again(),
    );
  }

  get failed(): boolean {
    return this.#failure !== undefined;
  }

  async #come(): Promise<Part | undefined> {
    try {
      const part = await this.#fetch();
      const sheets = part.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
      (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets);
      this.#part = part;
    } catch (reason) {
      this.#failure = isTrap(reason) ? "broken" : "not come";
      if (this.#failure === "broken") this.#tell(reason);
      this.#coming = undefined;
      this.#failures += 1;
      this.#notBefore = performance.now() + backoff(this.#failures);
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
