import { textWithoutOverrides } from "../element/price-list/overrides.js";

/** What the address of the page asks for. */
export interface Asked {
  /** Address of the price list. */
  readonly src: string;
  /** Attributes of the element. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly lang: string | null;
  readonly theme: "light" | "dark" | null;
  /** The origin of the page around, which hears of the height; null where it is not named. */
  readonly parent: string | null;
}

/** What is wrong with the address, and what to do. */
export class AddressError extends Error {
  readonly code: "catalog_missing" | "catalog_elsewhere" | "parent_invalid";

  constructor(code: AddressError["code"], message: string) {
    super(`${code}: ${message}`);
    this.name = "AddressError";
    this.code = code;
  }
}

/**
 * What may be set; everything else in the address is left alone. `sales` may not: with it a link's discounts count, so that anybody
 * could show other prices at the vendor's own address.
 */
const ATTRIBUTES = ["layout", "action", "quantity", "variant", "modifiers", "plan", "choose"];

/**
 * Reads the query of the page's address.
 *
 * The price list has to be of the page's own origin: otherwise anybody could show a list of their own at the address of a
 * vendor who has this page.
 *
 * @throws {AddressError}
 */
export function askedBy(address: URL): Asked {
  const query = address.searchParams;
  const theme = query.get("theme");
  return {
    src: sourceOf(query.get("catalog"), address),
    attributes: new Map(
      // What is not known is shown as it is named.
      ATTRIBUTES.flatMap((name) => (query.has(name) ? [[name, textWithoutOverrides(query.get(name) ?? "")]] : [])),
    ),
    lang: query.get("lang"),
    theme: theme === "light" || theme === "dark" ? theme : null,
    parent: originOf(query.get("parent")),
  };
}

function sourceOf(catalog: string | null, address: URL): string {
  if (catalog === null || catalog === "") {
    throw new AddressError("catalog_missing", "name the price list in the address: ?catalog=prices.json");
  }
  const source = URL.canParse(catalog, address) ? new URL(catalog, address) : null;
  if (source?.origin !== address.origin || !/^https?:$/.test(source.protocol)) {
    throw new AddressError("catalog_elsewhere", `the price list has to be an address of ${address.origin}`);
  }
  return source.href;
}

function originOf(parent: string | null): string | null {
  if (parent === null || parent === "") return null;
  const origin = URL.canParse(parent) ? new URL(parent).origin : "null";
  if (origin === "null" || origin !== parent.replace(/\/$/, "")) {
    throw new AddressError(
      "parent_invalid",
      "write the origin of the page around, such as ?parent=https://example.com",
    );
  }
  return origin;
}
