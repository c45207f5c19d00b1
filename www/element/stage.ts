import { isCatalogError, type Problem } from "../core/index.js";
import { FetchError, type PriceList } from "./price-list/open.js";
import type { Words } from "./words/index.js";

/** How far the element has come. */
export type Stage =
  | { readonly is: "loading" }
  | { readonly is: "without-source" }
  | { readonly is: "failed"; readonly reason: unknown }
  | { readonly is: "refused"; readonly problems: readonly Problem[] }
  | { readonly is: "ready"; readonly list: PriceList };

/** The stage that a failed start leads to. */
export function stageAfter(reason: unknown): Stage {
  return isCatalogError(reason) ? { is: "refused", problems: reason.errors } : { is: "failed", reason };
}

/** Why a start failed, in words. */
export function failureWords(reason: unknown, words: Words): { title: string; reason: string } {
  if (!(reason instanceof FetchError)) return { title: words.states.broken, reason: String(reason) };
  const why = reason.status === 0 ? words.states.noAnswer : words.states.status(String(reason.status));
  return { title: words.states.failed, reason: why };
}
