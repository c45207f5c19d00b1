import { Calculator, compile, type Failure, load } from "../../../core/index.js";
import { pause } from "../../pause.js";
import type { PriceList } from "../../price-list/open.js";
import { openWorker } from "./open-worker.js";
import type { Found, Kind, Message, Question } from "./question.js";
import { work } from "./work.js";

/** The most runs of a forecast on the page's own thread: one piece of it must not be felt. */
const RUNS_ON_PAGE = 200;

/** Gets long work done, one study at a time, of one kind: in a worker, or in pieces on the page's own thread where it forbids workers. */
export class Desk {
  /** Takes what breaks, to tell it. */
  readonly tell: (reason: unknown) => void;
  readonly #list: PriceList;
  readonly #end = new AbortController();
  #worker: Promise<Worker | undefined> | undefined;
  #onPage: Calculator | undefined;
  #forbidden = false;

  constructor(list: PriceList, tell: (reason: unknown) => void) {
    this.tell = tell;
    this.#list = list;
  }

  /** @throws the signal's reason where the work was cancelled, and why there is nothing to work with. */
  async study<K extends Kind>(
    asked: Question<K>,
    onShare: (share: number) => void,
    cancel: AbortSignal,
  ): Promise<Found<K> | Failure> {
    const question = asked as Question;
    const signal = AbortSignal.any([cancel, this.#end.signal]);
    signal.throwIfAborted();
    let found = this.#forbidden ? undefined : await this.#inWorker(question, onShare, signal);
    if (found === undefined) {
      this.#forbidden = true;
      this.#close();
      found = await onPage(question, await this.#calculator(), onShare, signal);
    }
    // The question was of this kind, and so is what was found.
    return found as Found<K> | Failure;
  }

  /** Ends what is under way, for good: the price list may be gone. */
  end(): void {
    this.#end.abort();
    this.#close();
    this.#onPage?.free();
    this.#onPage = undefined;
  }

  /** Undefined where there is no worker to be had, or where it cannot work. */
  async #inWorker(
    question: Question,
    onShare: (share: number) => void,
    signal: AbortSignal,
  ): Promise<Found | Failure | undefined> {
    this.#worker ??= this.#open();
    const worker = await this.#worker;
    signal.throwIfAborted();
    if (worker === undefined) return undefined;
    return new Promise((resolve, reject) => {
      const cancel = () => {
        this.#close();
        reject(signal.reason);
      };
      const trap = (message: string) => {
        signal.removeEventListener("abort", cancel);
        // What is left in the worker cannot be trusted; the next question gets another one.
        this.#close();
        reject(new WebAssembly.RuntimeError(message));
      };
      const finish = (found: Found | Failure | undefined) => {
        signal.removeEventListener("abort", cancel);
        resolve(found);
      };
      signal.addEventListener("abort", cancel);
      worker.onerror = (event) => {
        event.preventDefault();
        finish(undefined);
      };
      worker.onmessage = ({ data }: MessageEvent<Message>) => {
        if ("share" in data) onShare(data.share);
        else if ("trapped" in data) trap(data.trapped);
        else finish("found" in data ? data.found : undefined);
      };
      worker.postMessage(question);
    });
  }

  async #open(): Promise<Worker | undefined> {
    try {
      const module = await compile();
      // Only now, so that whoever waits for the worker hears it fail.
      const worker = openWorker();
      // With the module that the page has, the worker fetches and compiles none of its own.
      worker?.postMessage({ catalog: this.#list.text, module });
      return worker;
    } catch (reason) {
      this.#worker = undefined;
      throw reason;
    }
  }

  #close(): void {
    this.#worker?.then(
      (worker) => worker?.terminate(),
      () => undefined,
    );
    this.#worker = undefined;
  }

  async #calculator(): Promise<Calculator> {
    await load();
    this.#end.signal.throwIfAborted();
    if (this.#onPage?.isLost === true) this.#onPage = undefined;
    this.#onPage ??= new Calculator(this.#list.text);
    return this.#onPage;
  }
}

async function onPage(
  question: Question,
  calculator: Calculator,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<Found | Failure> {
  const short = question.kind === "forecast" ? { ...question, runs: Math.min(question.runs, RUNS_ON_PAGE) } : question;
  const pieces = work(short, calculator);
  for (;;) {
    await pause();
    signal.throwIfAborted();
    const piece = pieces.next();
    if (piece.done) return piece.value;
    onShare(piece.value);
  }
}
