/** How large a chart's text is, in pixels, and the height of its lines. */
export const TEXT = 12;
export const LINE = 16;

/** About how wide a text is: enough to keep labels apart. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x2e80 ? TEXT : TEXT * 0.62;
  return width;
}

/** The text as far as it fits; empty where not even a few letters do. */
export function fitting(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("")}…`) > room) letters.pop();
  const start = letters.join("").trimEnd();
  return [...start].length < 4 ? "" : `${start}…`;
}

/** The text on one line or two, as far as it fits. */
export function inTwoLines(text: string, room: number): readonly string[] {
  if (textWidth(text) <= room) return [text];
  const words = text.split(" ");
  let first = words.shift() ?? "";
  while (words.length > 1 && textWidth(`${first} ${words[0]}`) <= room) first += ` ${words.shift()}`;
  return words.length === 0 ? [fitting(first, room)] : [fitting(first, room), fitting(words.join(" "), room)];
}

/** Moves labels apart that would lie on each other, within an edge above and below; they stay in their order. */
export function apart(
  wanted: readonly number[],
  lines: readonly number[],
  top: number,
  bottom: number,
): readonly number[] {
  const order = wanted.map((_, place) => place).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const half = (place: number) => ((lines[place] ?? 1) * LINE) / 2;
  const places = [...wanted];
  let free = top - LINE / 2;
  for (const place of order) {
    places[place] = Math.max(places[place] ?? 0, free + half(place));
    free = (places[place] ?? 0) + half(place);
  }
  let limit = bottom + LINE / 2;
  for (const place of order.toReversed()) {
    places[place] = Math.min(places[place] ?? 0, limit - half(place));
    limit = (places[place] ?? 0) - half(place);
  }
  return places;
}
