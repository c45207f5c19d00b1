import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";

/** How long typing rests before the sentence is read aloud. */
const REST_MS = 700;

/** Has what is new read aloud by screen readers, politely, once typing rests. */
export class Speaker implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #spoken = "";
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting);
  }

  /** Asks for the words only when it is time to say them. */
  sayLater(words: () => string): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      this.#spoken = words();
      this.#host.requestUpdate();
    }, REST_MS);
  }

  /** Forgets what was said and what was still to be said. */
  hush(): void {
    clearTimeout(this.#waiting);
    this.#spoken = "";
  }

  view(): TemplateResult {
    return html`<p class="visually-hidden" role="status">${this.#spoken}</p>`;
  }
}
