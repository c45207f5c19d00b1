import { english } from "./en.js";
import { completed, type Translation } from "./translation.js";

/** The dictionary: what every language has to say. */
export type Words = typeof english;

/** The languages beside English. Each is a file of its own, fetched only by a page that is in it. */
export const TRANSLATIONS: Readonly<Record<string, () => Promise<Translation>>> = {
  ar: async () => (await import("./ar.js")).arabic,
  de: async () => (await import("./de.js")).german,
  es: async () => (await import("./es.js")).spanish,
  fr: async () => (await import("./fr.js")).french,
  ja: async () => (await import("./ja.js")).japanese,
};

const loaded = new Map<string, Words>();
const loading = new Map<string, Promise<Words>>();

/** The dictionary of a language, of English where there is none; undefined while it is not loaded. */
export function loadedWords(language: string): Words | undefined {
  const primary = primaryOf(language);
  return Object.hasOwn(TRANSLATIONS, primary) ? loaded.get(primary) : english;
}

/** Loads the dictionary of a language, once for the whole page. Where it cannot be had, it is the English one. */
export function loadWords(language: string): Promise<Words> {
  const primary = primaryOf(language);
  const load = Object.hasOwn(TRANSLATIONS, primary) ? TRANSLATIONS[primary] : undefined;
  if (load === undefined) return Promise.resolve(english);

  let words = loading.get(primary);
  if (words === undefined) {
    words = load()
      .then((translation) => completed(translation, english))
      .catch(() => english)
      .then((words) => {
        loaded.set(primary, words);
        return words;
      });
    loading.set(primary, words);
  }
  return words;
}

/** `de` of `de-AT`. */
export function primaryOf(language: string): string {
  return language.toLowerCase().split("-")[0] ?? "";
}
