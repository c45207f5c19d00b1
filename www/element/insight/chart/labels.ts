/** How large a chart's text is, in pixels, and the height of its lines. */
export const TEXT = 12;
export const LINE = 16;

/** About how wide a text is: enough to keep labels apart. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += (letter.codePointAt(0) ?? 0) > 0x2e80 ? TEXT : TEXT * 0.56;
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

/** Moves labels apart that would lie on each other, within an edge above and below; they stay in their order. */
export function apart(wanted: readonly number[], top: number, bottom: number): readonly number[] {
  const order = wanted.map((_, place) => place).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const places = [...wanted];
  let free = top;
  for (const place of order) {
    places[place] = Math.max(places[place] ?? 0, free);
    free = (places[place] ?? 0) + LINE;
  }
  let limit = bottom;
  for (const place of order.toReversed()) {
    places[place] = Math.min(places[place] ?? 0, limit);
    limit = (places[place] ?? 0) - LINE;
  }
  return places;
}
