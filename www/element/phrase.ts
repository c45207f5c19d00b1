/** A sentence in parts, so that the screen can set its figures in bold and a screen reader gets it as plain text. */
export type Phrase = readonly PhrasePart[];

export interface PhrasePart {
  readonly text: string;
  readonly strong: boolean;
}

/** Template tag: the words around are plain, what is put in is strong. */
export function phrase(words: TemplateStringsArray, ...figures: readonly string[]): Phrase {
  const parts: PhrasePart[] = [];
  words.forEach((text, index) => {
    parts.push({ text, strong: false });
    const figure = figures[index];
    if (figure !== undefined) parts.push({ text: figure, strong: true });
  });
  return parts.filter((part) => part.text !== "");
}

/** The phrase as plain text. */
export function plain(sentence: Phrase): string {
  return sentence.map((part) => part.text).join("");
}
