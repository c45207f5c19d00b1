import { backoff } from "../backoff.js";
import { refetching } from "../refetching.js";
import { english } from "./en.js";
import { completed, type Translation } from "./translation.js";

/** How often a dictionary that did not come is fetched again: for about an hour. */
const MOST_TRIES = 60;

/** The dictionary: what every language has to say. */
export type Words = typeof english;

/** The languages beside English. Each is a file of its own, fetched only by a page that is in it. */
export const TRANSLATIONS: Readonly<Record<string, () => Promise<Translation>>> = {
  ar: translation(() => import("./ar.js"), "arabic"),
  de: translation(() => import("./de.js"), "german"),
  es: translation(() => import("./es.js"), "spanish"),
  fr: translation(() => import("./fr.js"), "french"),
  ja: translation(() => import("./ja.js"), "japanese"),
};

function translation<Name extends string>(
  fetch: () => Promise<Readonly<Record<Name, Translation>>>,
  name: Name,
): () => Promise<Translation> {
  const script = refetching(fetch, name);
  return async () => (await script())[name];
}

const loaded = new Map<string, Words>();
const loading = new Map<string, Promise<Words>>();
const failures = new Map<string, number>();
/** Hear of a dictionary that came after all. */
const waiting = new Set<() => void>();

/** Calls back whenever a dictionary comes that was given up; what comes back ends that. */
export function whenWordsCome(heard: () => void): () => void {
  waiting.add(heard);
  return () => waiting.delete(heard);
}

/** The dictionary of a language, of English where there is none; undefined while it is not loaded. */
export function loadedWords(language: string): Words | undefined {
  const primary = primaryOf(language);
  return Object.hasOwn(TRANSLATIONS, primary) ? loaded.get(primary) : english;
}

/**
 * Loads the dictionary of a language, once for the whole page. Where it cannot be had, it is the English one for the time being, and
 * it is fetched again.
 */
export function loadWords(language: string): Promise<Words> {
  const primary = primaryOf(language);
  const load = Object.hasOwn(TRANSLATIONS, primary) ? TRANSLATIONS[primary] : undefined;
  if (load === undefined) return Promise.resolve(english);

  let words = loading.get(primary);
  if (words === undefined) {
    words = load()
      .then((translation) => completed(translation, english))
      .catch(() => {
        fetchLater(primary);
        return english;
      })
      .then((words) => {
        loaded.set(primary, words);
        return words;
      });
    loading.set(primary, words);
  }
  return words;
}

async function fetchLater(primary: string): Promise<void> {
  const failed = (failures.get(primary) ?? 0) + 1;
  failures.set(primary, failed);
  if (failed > MOST_TRIES) return;
  // Not soon: the element is used in English meanwhile, and changes its language under the reader's hands.
  await new Promise((over) => setTimeout(over, backoff(failed + 2)));
  loading.delete(primary);
  if ((await loadWords(primary)) !== english) for (const heard of waiting) heard();
}

/** `de` of `de-AT`. */
export function primaryOf(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}
