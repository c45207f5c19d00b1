/** A hint at the known word that was probably meant, or nothing where none is near. */
export function nearest(word: string, known: readonly string[]): string {
  const best = known
    .map((candidate) => ({ candidate, edits: edits(word, candidate) }))
    .sort((one, other) => one.edits - other.edits)[0];
  return best !== undefined && best.edits <= best.candidate.length / 2 ? ` Did you mean ${best.candidate}?` : "";
}

/** How many letters must be put in, taken out or replaced to make one word of the other. */
function edits(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (const [column, wanted] of [...to].entries()) {
      const replaced = (above[column] ?? 0) + (letter === wanted ? 0 : 1);
      const takenOut = (above[column + 1] ?? 0) + 1;
      const putIn = (current[column] ?? 0) + 1;
      current.push(Math.min(replaced, takenOut, putIn));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
