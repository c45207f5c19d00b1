/** Longer lists the core refuses: 1 MiB. */
const LONGEST = 1024 * 1024;
/** How long a server may take for all of it. */
const PATIENCE_MS = 20_000;

/**
 * Why a price list did not come: there was no answer that this page may read (`no_answer`; also what another origin does not
 * allow by CORS, and what the page's own policy forbids), an answer with another `status` than success, none in time
 * (`timed_out`), one that broke off (`cut_off`), one that is a page rather than JSON (`not_json`), or a larger one than a price
 * list may be (`too_large`).
 */
export type FetchFailure = "no_answer" | "status" | "timed_out" | "cut_off" | "not_json" | "too_large";

/** Thrown where a price list cannot be fetched. */
export class FetchError extends Error {
  readonly code: FetchFailure;
  /** The HTTP status, where that is the reason; else 0. */
  readonly status: number;

  constructor(url: string, code: FetchFailure, status = 0) {
    super(`${code}${status === 0 ? "" : ` ${status}`}: ${url}`);
    this.name = "FetchError";
    this.code = code;
    this.status = status;
  }
}

/**
 * The text of a price list.
 * @throws {FetchError}
 */
export async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const fetching = new AbortController();
  const giveUp = () => fetching.abort(signal.reason);
  signal.addEventListener("abort", giveUp, { once: true });
  let late = false;
  const clock = setTimeout(() => {
    late = true;
    fetching.abort();
  }, PATIENCE_MS);
  try {
    return await textOf(await answerOf(url, fetching.signal), url);
  } catch (reason) {
    throw late ? new FetchError(url, "timed_out") : reason;
  } finally {
    clearTimeout(clock);
    signal.removeEventListener("abort", giveUp);
  }
}

async function answerOf(url: string, signal: AbortSignal): Promise<Response> {
  const response = await fetch(url, { signal }).catch((reason: unknown) => {
    throw signal.aborted ? reason : new FetchError(url, "no_answer");
  });
  if (!response.ok) throw new FetchError(url, "status", response.status);
  // A server that answers every address with its start page says "ok" as well.
  if (/^text\/html\b/i.test(response.headers.get("content-type") ?? "")) throw new FetchError(url, "not_json");
  return response;
}

/** Reads no further than a price list can be long. */
async function textOf(response: Response, url: string): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return "";
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((reason: unknown) => {
      throw isAbort(reason) ? reason : new FetchError(url, "cut_off");
    });
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > LONGEST) {
      void reader.cancel();
      throw new FetchError(url, "too_large");
    }
    text += decoder.decode(value, { stream: true });
  }
}

function isAbort(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === "AbortError";
}
