/** What browsers say of a script that did not come, before its address; Safari does not name it. */
const NOT_COME = /dynamically imported module: (\S+)$/;

/** The query parameter that makes another address of a script's. */
const AGAIN = "again";

/**
 * Fetches a script, and where that failed before, under another address: some browsers remember for good that a script did not
 * come. What comes from there is taken only if it has what is expected under a name: bundlers may have put a script of their own
 * in its place. A page that pins its scripts by their content gets them from their own addresses alone.
 */
export function refetching<Module extends object>(
  fetch: () => Promise<Module>,
  expected: keyof Module & string,
): () => Promise<Module> {
  let address: string | undefined;
  let tries = 0;
  return async () => {
    if (address !== undefined && !isPinned()) {
      const found = await elsewhere(address, ++tries).catch(() => undefined);
      if (found !== undefined && expected in found) return found as Module;
    }
    return fetch().catch((reason: unknown) => {
      address = NOT_COME.exec(String(reason))?.[1];
      throw reason;
    });
  };
}

function elsewhere(address: string, tries: number): Promise<object> {
  const url = new URL(address);
  url.searchParams.set(AGAIN, String(tries));
  return import(/* @vite-ignore */ /* webpackIgnore: true */ url.href);
}

/** Whether the page's import map says what scripts must contain. */
function isPinned(): boolean {
  return [...document.querySelectorAll('script[type="importmap"]')].some(({ textContent }) =>
    textContent?.includes('"integrity"'),
  );
}
