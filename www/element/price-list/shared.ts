import { fetchPriceList, type PriceList } from "./open.js";

/** A price list that is fetched or being fetched, and how many elements wait for it or have it. */
interface Shared {
  readonly list: Promise<PriceList>;
  readonly fetching: AbortController;
  users: number;
}

const lists = new Map<string, Shared>();

/**
 * The price list at an address, fetched and read once for all elements of a page that want it at the same time.
 * @throws {FetchError | CatalogError}
 */
export async function sharedPriceList(url: string, signal: AbortSignal): Promise<PriceList> {
  const shared = lists.get(url) ?? start(url);
  shared.users += 1;
  const release = once(() => leave(url, shared));
  signal.addEventListener("abort", release, { once: true });
  try {
    const list = await shared.list;
    return { ...list, release };
  } catch (reason) {
    release();
    throw reason;
  } finally {
    // From here on it is had, not waited for.
    signal.removeEventListener("abort", release);
  }
}

function start(url: string): Shared {
  const fetching = new AbortController();
  const shared = { list: fetchPriceList(url, fetching.signal), fetching, users: 0 };
  lists.set(url, shared);
  // What went wrong once may go well when it is tried again.
  shared.list.catch(() => forget(url, shared));
  return shared;
}

function leave(url: string, shared: Shared): void {
  shared.users -= 1;
  if (shared.users > 0) return;
  forget(url, shared);
  shared.fetching.abort();
  shared.list.then(
    (list) => list.release(),
    () => undefined,
  );
}

function forget(url: string, shared: Shared): void {
  if (lists.get(url) === shared) lists.delete(url);
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    act();
  };
}
