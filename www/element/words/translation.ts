import type { Words } from "./index.js";

/**
 * A dictionary beside the English one. What it has must fit the English words, or it does not compile; what it lacks yet is
 * said in English, word by word, and listed by `npm test` (tests/node/words.test.ts).
 */
export type Translation = Partly<Words>;

type Partly<Part> = Part extends (...given: infer Given) => infer Said
  ? (...given: Given) => Said extends string ? string : Said
  : Part extends object
    ? string extends keyof Part
      ? Part
      : { readonly [Name in keyof Part]?: Partly<Part[Name]> }
    : Part;

/** The dictionary with English for what it lacks. */
export function completed(translation: Translation, english: Words): Words {
  const words = filled(english, translation) as Words;
  // Never mixed: in one language a "b" is a thousand times what it is in another.
  return { ...words, magnitudes: translation.magnitudes ?? english.magnitudes };
}

function filled(english: unknown, translation: unknown): unknown {
  if (translation === undefined) return english;
  if (!isPart(english) || !isPart(translation)) return translation;
  const names = new Set([...Object.keys(english), ...Object.keys(translation)]);
  return Object.fromEntries([...names].map((name) => [name, filled(english[name], translation[name])]));
}

/** The words that a translation lacks, by their paths: `form.heading`. */
export function missingWords(translation: Translation, english: Words): readonly string[] {
  return missingIn(translation, english, []);
}

function missingIn(translation: unknown, english: unknown, path: readonly string[]): readonly string[] {
  if (translation === undefined) return [path.join(".")];
  if (!isPart(english) || !isPart(translation) || path[0] === "magnitudes") return [];
  return Object.entries(english).flatMap(([name, part]) => missingIn(translation[name], part, [...path, name]));
}

/** Whether it holds words by name, rather than being a word itself. */
function isPart(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
