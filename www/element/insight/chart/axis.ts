/** Where the marks of an axis from 0 stand, and where it ends. Pixels and places only: no amount is made of them. */
export interface Axis {
  readonly end: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];

/** An axis of round marks from 0 to at least `most`, in about `count` steps; whole marks where only those make sense. */
export function axisTo(most: number, count: number): Axis {
  if (!(most > 0)) return { end: 1, ticks: [0] };
  const rough = most / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((size) => size * power >= rough * 0.999) ?? 10);
  const steps = Math.ceil(most / step - 1e-9);
  return { end: steps * step, ticks: Array.from({ length: steps + 1 }, (_, place) => rounded(place * step)) };
}

/** Without the dust of binary fractions, which would be seen in the label. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
