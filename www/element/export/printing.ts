import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Knows when the page goes to paper, so that a sheet for it is there in time and is not in the way before. */
export class Printing implements ReactiveController {
  /** The page is being printed. */
  on = false;

  readonly #host: ReactiveControllerHost;
  readonly #flush: () => void;
  #medium: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost, flush: () => void) {
    this.#host = host;
    this.#flush = flush;
    host.addController(this);
  }

  hostConnected(): void {
    this.#medium = matchMedia("print");
    this.#medium.addEventListener("change", this.#follow);
    addEventListener("beforeprint", this.#begin);
    addEventListener("afterprint", this.#end);
    this.#turn(this.#medium.matches);
  }

  hostDisconnected(): void {
    this.#medium?.removeEventListener("change", this.#follow);
    removeEventListener("beforeprint", this.#begin);
    removeEventListener("afterprint", this.#end);
  }

  readonly #follow = () => this.#turn(this.#medium?.matches ?? false);
  readonly #begin = () => this.#turn(true);
  readonly #end = () => this.#turn(false);

  #turn(on: boolean): void {
    if (this.on === on) return;
    this.on = on;
    this.#host.requestUpdate();
    // The browser takes the page as it is when the event returns.
    this.#flush();
  }
}
