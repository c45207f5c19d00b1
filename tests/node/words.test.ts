import { describe, expect, test } from "vitest";
import type { Phrase } from "../../www/element/phrase.js";
import { english } from "../../www/element/words/en.js";
import { loadWords, TRANSLATIONS } from "../../www/element/words/index.js";
import { completed, missingWords, type Translation } from "../../www/element/words/translation.js";

/**
 * Words that may still be missing, by language and the beginning of their path: `{ fr: ["insight"] }`. They are said in
 * English until they are translated. An entry that is no longer needed fails too.
 */
const STILL_ENGLISH: Readonly<Record<string, readonly string[]>> = {};

/** Where English names the period itself and other languages choose a word by it. */
const PERIOD_BY_NAME = /^carry\.(carryOver|declining|times)$/;

/** May be the same as in English: signs, loan words, and what is only put together. */
const isWordless = (text: string) => !/\p{L}{3}/u.test(text.replaceAll(/given\d/g, ""));

describe.each(Object.entries(TRANSLATIONS))("%s", (language, load) => {
  test("no word is missing", async () => {
    const missing = missingWords(await load(), english);
    const allowed = STILL_ENGLISH[language] ?? [];
    const isAllowed = (word: string) => allowed.some((part) => word === part || word.startsWith(`${part}.`));
    expect(missing.filter((word) => !isAllowed(word))).toEqual([]);
    expect(allowed.filter((part) => !missing.some((word) => word === part || word.startsWith(`${part}.`)))).toEqual([]);
  });

  test("it says all that it is given", async () => {
    const words = wordsIn(await loadWords(language));
    const lost = [...wordsIn(english)]
      .filter(([path]) => !PERIOD_BY_NAME.test(path))
      .flatMap(([path, said]) => {
        const text = words.get(path) ?? "";
        return [...said.matchAll(/given\d/g)]
          .filter(([given]) => !text.includes(given))
          .map(([given]) => [path, given]);
      });
    expect(lost).toEqual([]);
  });

  test("it says nothing twice and nothing undefined, and leaves no space at an end", async () => {
    const words = wordsIn(await loadWords(language));
    expect([...words].filter(([, said]) => /undefined|\[object| {2}/.test(said))).toEqual([]);
    const loose = [...words].filter(([path, said]) => said.trim() !== said && said !== plainOf(english, path));
    expect(loose.map(([path]) => path).filter((path) => !/^(comma|sentence\.withinLimit)$/.test(path))).toEqual([]);
  });

  test("it is not English", async () => {
    const same = [...wordsIn(await loadWords(language))].filter(
      ([path, said]) => path !== "language" && !isWordless(said) && said === wordsIn(english).get(path),
    );
    expect(same.length / wordsIn(english).size).toBeLessThan(0.05);
  });

  test("its words have a form for every number", async () => {
    const words = await loadWords(language);
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const rule of pluralCategories) {
      expect(words.card.total("$1", "7", rule)).toContain("$1");
      expect(words.states.refused("7", rule)).not.toBe("");
      expect(words.conditions.creditLasts("$1", "7", rule)).toContain("$1");
    }
  });
});

test("what a dictionary lacks is said in English, word by word", () => {
  const words = completed({ language: "xx", form: { heading: "Xx" } }, english);
  expect(words.form.heading).toBe("Xx");
  expect(words.form.mix).toBe(english.form.mix);
  expect(words.sentence.none()).toEqual(english.sentence.none());
  const lacking = { ...completeCopy(), form: { ...english.form, heading: undefined } } as unknown as Translation;
  expect(missingWords(lacking, english)).toEqual(["form.heading"]);
});

test("letters after a number are never mixed with those of English", async () => {
  // A Spanish "b" would be a billón, twelve zeros.
  expect(english.magnitudes).toHaveProperty("b");
  expect((await loadWords("es")).magnitudes).not.toHaveProperty("b");
});

test("a language without a dictionary is English", async () => {
  expect(await loadWords("tlh")).toBe(english);
  expect(await loadWords("")).toBe(english);
  expect((await loadWords("de-AT")).language).toBe("de");
});

function completeCopy(): Translation {
  return completed({}, english);
}

/** What a dictionary says, by path, with `given0`, `given1`... put in. */
function wordsIn(words: object): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const visit = (part: unknown, path: readonly string[]) => {
    if (typeof part === "string") said.set(path.join("."), part);
    else if (typeof part === "function") said.set(path.join("."), sayWith(part as Say));
    else if (typeof part === "object" && part !== null) {
      for (const [name, inner] of Object.entries(part)) visit(inner, [...path, name]);
    }
  };
  visit(words, []);
  return said;
}

function plainOf(words: object, path: string): string | undefined {
  return wordsIn(words).get(path);
}

type Say = (...given: unknown[]) => string | Phrase;

/** Calls a word with texts, or with lists where it wants lists; a plural rule among them is "other". */
function sayWith(say: Say): string {
  const names = (/^\(?([^)=]*)\)?\s*=>/.exec(String(say))?.[1] ?? "").split(",").map((name) => name.trim());
  const given = names.map((name, index) => {
    if (/^_?rule$/.test(name)) return "other";
    if (name === "period") return "month";
    const isList = new RegExp(`\\b${name}\\.(map|join|length)|\\(${name}, "`).test(String(say));
    return isList ? [`given${index}`] : `given${index}`;
  });
  const said = say(...given);
  return typeof said === "string" ? said : said.map(({ text }) => text).join("");
}
