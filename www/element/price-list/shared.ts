import { fetchPriceList, type PriceList } from "./open.js";

/** An element that waits for a price list or has it. */
type User = Pick<Node, "isConnected">;

/** A price list that is fetched or being fetched, and the elements that wait for it or have it. */
interface Shared {
  readonly list: Promise<PriceList>;
  readonly fetching: AbortController;
  readonly users: Map<symbol, User>;
}

const lists = new Map<string, Shared>();

/**
 * The price list at an address, fetched and read once for all elements of a page that want it at the same time. Elements that
 * have left the page hold theirs until their task has ended; whoever comes in their place fetches the prices of today.
 * @throws {FetchError | CatalogError}
 */
export async function sharedPriceList(url: string, signal: AbortSignal, user: User): Promise<PriceList> {
  const known = lists.get(url);
  const shared = known !== undefined && isUsed(known) ? known : start(url);
  const key = Symbol();
  shared.users.set(key, user);
  const release = () => leave(url, shared, key);
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
  const shared = { list: fetchPriceList(url, fetching.signal), fetching, users: new Map() };
  lists.set(url, shared);
  // What went wrong once may go well when it is tried again.
  shared.list.catch(() => forget(url, shared));
  return shared;
}

/** Takes a user away, once; with the last one the list goes. */
function leave(url: string, shared: Shared, user: symbol): void {
  if (!shared.users.delete(user) || shared.users.size > 0) return;
  forget(url, shared);
  shared.fetching.abort();
  shared.list.then(
    (list) => list.release(),
    () => undefined,
  );
}

function isUsed({ users }: Shared): boolean {
  return [...users.values()].some(({ isConnected }) => isConnected);
}

function forget(url: string, shared: Shared): void {
  if (lists.get(url) === shared) lists.delete(url);
}
