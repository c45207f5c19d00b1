import type { ReactiveController, ReactiveControllerHost } from "lit";
import { pause } from "../pause.js";

/** A panel under a button in the heading. */
export type Panel = "share" | "export";

/** What a panel last did. */
export type ToolNews =
  | { readonly is: "copied" | "notCopied" | "textCopied" | "textNotCopied" | "failed" }
  | { readonly is: "saved"; readonly file: string };

const SIGNS_OF_USE = ["pointerenter", "focusin"] as const;

/** The buttons in the heading: one panel is open at a time; Escape and a click elsewhere close it. */
export class Tools implements ReactiveController {
  open: Panel | null = null;
  news: ToolNews | null = null;

  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The last click, where it was on a button or in its panel. */
  #inside: Event | undefined;
  readonly #wanted: () => void;

  /**
   * `wanted` hears when a panel opens, and before: when someone begins to use the calculator. The Tab key after Enter has to
   * find the panel there, and the browser's own command to print waits for no script.
   */
  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => void) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  hostConnected(): void {
    // Whatever the page does with a click, and in whichever root the element stands.
    addEventListener("click", this.#clicked, true);
    this.#host.addEventListener("click", this.#clickedHere, true);
    this.#host.addEventListener("keydown", this.#pressed);
    for (const sign of SIGNS_OF_USE) this.#host.addEventListener(sign, this.#wanted, { once: true });
  }

  hostDisconnected(): void {
    removeEventListener("click", this.#clicked, true);
    this.#host.removeEventListener("click", this.#clickedHere, true);
    this.#host.removeEventListener("keydown", this.#pressed);
    for (const sign of SIGNS_OF_USE) this.#host.removeEventListener(sign, this.#wanted);
  }

  toggle(panel: Panel): void {
    this.#turn(this.open === panel ? null : panel);
  }

  close(): void {
    this.#turn(null);
  }

  tell(news: ToolNews): void {
    this.news = news;
    this.#host.requestUpdate();
  }

  /** Once what was told is on the screen. */
  async shown(): Promise<void> {
    await this.#host.updateComplete;
  }

  #turn(panel: Panel | null): void {
    this.open = panel;
    this.news = null;
    if (panel !== null) this.#wanted();
    this.#host.requestUpdate();
  }

  readonly #clicked = async (event: Event) => {
    const { open } = this;
    if (open === null) return;
    // Only the element itself sees what within it was clicked where it stands in a closed root.
    await pause();
    if (this.open === open && this.#inside !== event) this.close();
  };

  readonly #clickedHere = (event: Event) => {
    const root = this.#host.shadowRoot;
    const isInside = event
      .composedPath()
      .some((part) => part instanceof Element && part.getRootNode() === root && part.classList.contains("tool"));
    this.#inside = isInside ? event : undefined;
  };

  /** Closed by key, the panel gives the focus back to its button. */
  readonly #pressed = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || this.open === null) return;
    const button = this.#host.shadowRoot?.querySelector<HTMLElement>(`.tool-button[aria-controls="tool-${this.open}"]`);
    event.preventDefault();
    this.close();
    button?.focus();
  };
}
