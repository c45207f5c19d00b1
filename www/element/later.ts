import { type CSSResult, html, type LitElement, type TemplateResult } from "lit";
import { notCome } from "./states/not-come.js";
import type { Words } from "./words/index.js";

/** What a script that is fetched later brings with it. */
export interface LaterPart {
  readonly styles: readonly CSSResult[];
}

/**
 * A part of the element that is a script of its own, fetched when it is first wanted and not before: who only wants to know a
 * price does not wait for charts, sums and exports.
 */
export class Later<Part extends LaterPart> {
  readonly #host: LitElement;
  readonly #fetch: () => Promise<Part>;
  #part: Part | undefined;
  #coming: Promise<Part | undefined> | undefined;
  #failed = false;

  constructor(host: LitElement, fetch: () => Promise<Part>) {
    this.#host = host;
    this.#fetch = fetch;
  }

  /** The part, once it is here. */
  get here(): Part | undefined {
    return this.#part;
  }

  /** Fetches the part, once; undefined where that fails. Wanted again, it is tried again. */
  want(): Promise<Part | undefined> {
    this.#coming ??= this.#come();
    return this.#coming;
  }

  /** What the part shows; until it is here its place, and where it does not come a way to try again. */
  view(words: Words, show: (part: Part) => unknown): unknown {
    if (this.#part !== undefined) return show(this.#part);
    if (!this.#failed) return html`<div class="ghost later" role="status" aria-label=${words.insight.loading}></div>`;
    return this.failure(words);
  }

  /** That the part did not come, and a way to try again. */
  failure(words: Words): TemplateResult {
    return notCome(words, () => this.want());
  }

  get failed(): boolean {
    return this.#failed;
  }

  async #come(): Promise<Part | undefined> {
    if (this.#failed) {
      this.#failed = false;
      this.#host.requestUpdate();
    }
    try {
      const part = await this.#fetch();
      const sheets = part.styles.flatMap(({ styleSheet }) => styleSheet ?? []);
      (this.#host.renderRoot as ShadowRoot).adoptedStyleSheets.push(...sheets);
      this.#part = part;
    } catch {
      this.#failed = true;
      this.#coming = undefined;
    }
    this.#host.requestUpdate();
    return this.#part;
  }
}
