import { type Phrase, phrase } from "./phrase.js";

/** First strong isolate and its end: what stands between has a direction of its own and leaves that of its neighbours alone. */
const ISOLATE = "\u2068";
const END = "\u2069";

/** Read before all else, so that a text which begins with a number or a name is still laid out from right to left. */
const RIGHT_TO_LEFT = "\u200f";

/**
 * Template tag for languages written from right to left: sets a plan's name or an amount apart, so that `Team 2: $79` in the
 * midst of Arabic does not come out as `79$ :2 Team`. In characters rather than elements, since labels and live regions are
 * plain text.
 */
export function isolated(words: TemplateStringsArray, ...given: readonly string[]): string {
  const [first = ""] = words;
  const start = /\p{L}/u.test(first) ? "" : RIGHT_TO_LEFT;
  return start + words.map((text, index) => text + apart(given[index])).join("");
}

/** {@link phrase} with what is put in set apart. */
export function isolatedPhrase(words: TemplateStringsArray, ...figures: readonly string[]): Phrase {
  return phrase(words, ...figures.map((figure) => apart(figure)));
}

/** Each of several things set apart, and put together. */
export function isolatedList(given: readonly string[], between: string): string {
  return RIGHT_TO_LEFT + given.map((one) => apart(one)).join(between);
}

function apart(text: string | undefined): string {
  return text === undefined || text === "" ? "" : ISOLATE + text + END;
}
