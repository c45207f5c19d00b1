/** Milliseconds between two updates. */
const PAUSE = 200;

/** Counts answers, and shows the count on a line of its own that is written again and again. */
export class Progress {
  readonly #screen: NodeJS.WritableStream | undefined;
  #answered = 0;
  #errors = 0;
  #shownAt = 0;

  /** With the terminal on which the count is shown, if there is one. */
  constructor(screen: NodeJS.WritableStream | undefined) {
    this.#screen = screen;
  }

  /** Whether some line had errors. */
  get hasErrors(): boolean {
    return this.#errors > 0;
  }

  /** Counts an answer. */
  add(hasFigures: boolean): void {
    this.#answered += 1;
    this.#errors += hasFigures ? 0 : 1;
    const now = Date.now();
    if (now - this.#shownAt >= PAUSE) {
      this.#shownAt = now;
      this.#screen?.write(`\r${this.#count()}`);
    }
  }

  /** Shows the final count. */
  end(): void {
    this.#screen?.write(`\r${this.#count()}\n`);
  }

  #count(): string {
    return `${this.#answered} lines answered, ${this.#errors} with errors`;
  }
}
