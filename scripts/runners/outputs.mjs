/**
 * What runs side by side prints one after the other: the output of the first that still runs is shown as it comes, that of the others
 * once it is their turn.
 */
export class Outputs {
  /** @type {Output[]} */
  #open = [];
  #write;

  /** @param {(text: string) => void} write */
  constructor(write) {
    this.#write = write;
  }

  open() {
    const output = new Output(
      (text) => this.#write(text),
      () => this.#turn(),
    );
    this.#open.push(output);
    this.#turn();
    return output;
  }

  #turn() {
    while (this.#open[0]?.isClosed) {
      this.#open.shift()?.show();
    }
    this.#open[0]?.show();
  }
}

/** What one of those prints. */
export class Output {
  isClosed = false;
  #kept = "";
  #isShown = false;
  #show;
  #turn;

  /**
   * @param {(text: string) => void} show
   * @param {() => void} turn
   */
  constructor(show, turn) {
    this.#show = show;
    this.#turn = turn;
  }

  /** @param {string} text */
  write(text) {
    if (this.#isShown) {
      this.#show(text);
    } else {
      this.#kept += text;
    }
  }

  /** Nothing more comes. */
  close() {
    this.isClosed = true;
    this.#turn();
  }

  /** Shows what was kept, and from now on all that comes. */
  show() {
    this.#isShown = true;
    this.#show(this.#kept);
    this.#kept = "";
  }
}
