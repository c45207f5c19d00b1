import { isCatalogError } from "../core/problems.js";
import type { Problem } from "../core/types.js";
import { FetchError } from "./price-list/fetch-text.js";
import type { PriceList } from "./price-list/open.js";
import type { Words } from "./words/index.js";

/** How far the element has come. */
export type Stage =
  | { readonly is: "loading" }
  | { readonly is: "without-source" }
  | { readonly is: "failed"; readonly reason: unknown }
  | { readonly is: "crashed"; readonly reason: unknown }
  | { readonly is: "refused"; readonly problems: readonly Problem[] }
  | { readonly is: "ready"; readonly list: PriceList };

/** The stage that a failed start leads to. */
export function stageAfter(reason: unknown): Stage {
  return isCatalogError(reason) ? { is: "refused", problems: reason.errors } : { is: "failed", reason };
}

/** Why a start failed, in words. */
export function failureWords(reason: unknown, words: Words): { title: string; reason: string } {
  if (!(reason instanceof FetchError)) return { title: words.states.broken, reason: String(reason) };
  return { title: words.states.failed, reason: fetchWords(reason, words) };
}

function fetchWords({ code, status }: FetchError, { states }: Words): string {
  switch (code) {
    case "no_answer":
      return states.noAnswer;
    case "status":
      return states.status(String(status));
    case "timed_out":
      return states.timedOut;
    case "cut_off":
      return states.cutOff;
    case "not_json":
      return states.notJson;
    case "too_large":
      return states.tooLarge;
  }
}
