import type { Problem } from "../../core/index.js";

/** A line of the input as text, or why it is none. */
export type Line = string | Problem;

/** The longest line that is read, in bytes. A catalog and a scenario of 1 MiB each fit. */
const LONGEST = 2 * 1024 * 1024;
const NEWLINE = 0x0a;

/** The lines of a stream, one at a time; no more than one line and one chunk is held. */
export async function* readLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  const line = new Gathered();
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      line.add(chunk.subarray(start, end));
      yield line.take();
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  yield line.take();
}

/** The pieces of one line. Of a line that is too long only the length is kept. */
class Gathered {
  readonly #decoder = new TextDecoder("utf-8", { fatal: true });
  #pieces: Uint8Array[] = [];
  #length = 0;

  add(piece: Uint8Array): void {
    this.#length += piece.length;
    if (this.#length > LONGEST) {
      this.#pieces = [];
    } else if (piece.length > 0) {
      this.#pieces.push(piece);
    }
  }

  /** The line as it is; the next one begins. */
  take(): Line {
    const [pieces, length] = [this.#pieces, this.#length];
    this.#pieces = [];
    this.#length = 0;
    if (length > LONGEST) {
      const message = `this line is ${length} bytes long; at most ${LONGEST} (2 MiB) are read`;
      return { code: "too_large", path: "", message };
    }
    try {
      return this.#decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces));
    } catch {
      return { code: "invalid_json", path: "", message: "this line is not UTF-8 text" };
    }
  }
}
