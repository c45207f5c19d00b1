/** The module worker that long work runs in, with a WebAssembly instance of its own. To cancel its work, it is ended. */
import { Calculator, load } from "../../../core/index.js";
import { isTrap } from "../../../core/instance.js";
import type { Message, Question } from "./question.js";
import { work } from "./work.js";

/** What comes first: what is to be computed with. */
interface Start {
  readonly catalog: string;
  readonly module: WebAssembly.Module;
}

let calculator: Promise<Calculator> | undefined;

function say(message: Message): void {
  self.postMessage(message);
}

async function answer(question: Question): Promise<void> {
  if (calculator === undefined) return;
  try {
    const pieces = work(question, await calculator);
    let piece = pieces.next();
    while (!piece.done) {
      say({ share: piece.value });
      piece = pieces.next();
    }
    say({ found: piece.value });
  } catch (reason) {
    say(isTrap(reason) ? { trapped: String(reason) } : { broken: String(reason) });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<Start | Question>) => {
  if ("catalog" in data) {
    calculator = load(data.module).then(() => new Calculator(data.catalog));
    // It is said when the first question is asked.
    calculator.catch(() => undefined);
  } else answer(data);
});
