/** How often steps that take long say how far they are, where the output is not a terminal. */
const REPORT_EVERY_MS = 10_000;

const TERMINAL = process.stderr.isTTY;

/** @type {Set<Progress>} */
const running = new Set();

/** @type {NodeJS.Timeout | undefined} */
let timer;

/**
 * Says on the error output that something that takes long has begun, and from then on how far it is, beside all that runs at the
 * same time.
 * @param {string} name what it is about, in two or three words
 * @param {string} title what is being done, and about how long it takes
 */
export function progressOf(name, title) {
  print(`${title}\n`);
  const progress = new Progress(name);
  running.add(progress);
  timer ??= setInterval(report, TERMINAL ? 1000 : REPORT_EVERY_MS);
  return progress;
}

class Progress {
  #name;
  #far = "";
  #began = Date.now();

  /** @param {string} name */
  constructor(name) {
    this.#name = name;
  }

  /** @param {string | undefined} far how far it is; undefined leaves what was said before */
  say(far) {
    this.#far = far ?? this.#far;
  }

  /** @param {string} word what came of it */
  close(word) {
    this.#far = word;
    running.delete(this);
    print(`  ${this.line()}\n`);
    if (running.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  }

  line() {
    const seconds = `${Math.round((Date.now() - this.#began) / 1000)} s`;
    return `${this.#name}: ${this.#far === "" ? "" : `${this.#far}, `}${seconds}`;
  }
}

/** On a terminal one line, which is written over and over; elsewhere a line each. */
function report() {
  const lines = [...running].map((progress) => progress.line());
  if (TERMINAL) {
    process.stderr.write(`\r\x1b[2K  ${lines.join("   ").slice(0, (process.stderr.columns ?? 80) - 3)}`);
  } else {
    process.stderr.write(lines.map((line) => `  ${line}\n`).join(""));
  }
}

/** @param {string} text */
function print(text) {
  process.stderr.write(TERMINAL ? `\r\x1b[2K${text}` : text);
}
