import { english } from "./en.js";

/** The dictionary: what every language has to say. */
export type Words = typeof english;

const dictionaries: readonly Words[] = [english];

/** The dictionary of a language, or of English where there is none. */
export function wordsFor(language: string): Words {
  const primary = language.toLowerCase().split("-")[0];
  return dictionaries.find((words) => words.language === primary) ?? english;
}
