/**
 * The text of a price list without the characters that change the direction of what follows them (embeddings, overrides and
 * isolates, U+202A to U+202E and U+2066 to U+2069), written as they are or escaped. A name that opens one and does not close it
 * would turn the amounts around it. A backslash that is itself escaped is no part of an escape.
 */
export function withoutOverrides(json: string): string {
  return json.replace(
    /(\\\\)|\\u(?:202[a-e]|206[6-9])|[\u202a-\u202e\u2066-\u2069]/gi,
    (_, backslash?: string) => backslash ?? "",
  );
}

/** A text without these characters: a name from a link, from the browser's storage, or pasted into a field. */
export function textWithoutOverrides(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}
