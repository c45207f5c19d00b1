/**
 * The fields of a JSON object with the text of their values, so that every digit is passed on as it was written. The
 * text must be known to be a valid JSON object.
 */
export function* membersOf(text: string): Generator<[name: string, value: string]> {
  let depth = 0;
  let name: string | undefined;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '"') {
      const end = endOfString(text, at);
      if (name === undefined) {
        name = JSON.parse(text.slice(at, end + 1)) as string;
      }
      at = end;
    } else if (letter === ":" && depth === 1) {
      start = at + 1;
    } else if (letter === "{" || letter === "[") {
      depth++;
    } else if (letter === "}" || letter === "]" || letter === ",") {
      if (depth === 1 && name !== undefined) {
        yield [name, text.slice(start, at).trim()];
        name = undefined;
      }
      depth -= letter === "," ? 0 : 1;
    }
  }
}

/** Where the string ends that begins at a quotation mark. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (isEscaped(text, end)) {
    end = text.indexOf('"', end + 1);
  }
  return end;
}

/** Whether an odd number of backslashes stands before a place. */
function isEscaped(text: string, place: number): boolean {
  let first = place;
  while (text[first - 1] === "\\") {
    first--;
  }
  return (place - first) % 2 === 1;
}
