/** Where in a page's address a link stands: under a key of the fragment, or in a query parameter. */
export interface LinkPlace {
  readonly within: "hash" | "search";
  readonly key: string;
}

/** The fragment: it stays in the browser, so that no server learns what is entered. */
export const USUAL_PLACE = "#creditmix";

/** `#key` or `?key`; null for anything else, such as `off`. */
export function placeOf(attribute: string | null): LinkPlace | null {
  const [, mark, key] = /^([#?])([A-Za-z][A-Za-z0-9_-]*)$/.exec(attribute ?? USUAL_PLACE) ?? [];
  return key === undefined ? null : { within: mark === "?" ? "search" : "hash", key };
}

/** What stands in the address at a place; undefined where nothing does. */
export function codeAt(address: string, { within, key }: LinkPlace): string | undefined {
  const found = pairsOf(new URL(address)[within]).find((pair) => pair.startsWith(`${key}=`));
  return found === undefined ? undefined : decoded(found.slice(key.length + 1));
}

/** The address with other text at a place; what else it says stays. */
export function addressWith(address: string, { within, key }: LinkPlace, code: string): string {
  const url = new URL(address);
  const others = pairsOf(url[within]).filter((pair) => !pair.startsWith(`${key}=`));
  url[within] = [...others, `${key}=${code}`].join("&");
  return url.href;
}

function pairsOf(part: string): readonly string[] {
  return part === "" ? [] : part.slice(1).split("&");
}

/** Programs that pass an address on may have escaped what need not be. */
function decoded(code: string): string {
  try {
    return decodeURIComponent(code);
  } catch {
    return code;
  }
}
