/** Steps that look even on a logarithmic slider and read as round numbers. */
const STEPS = ["10", "12", "15", "20", "25", "30", "40", "50", "60", "80"] as const;
const FIRST_STEPS = ["1", "2", "3", "4", "5", "6", "8"] as const;

/** How far above its first quantity a slider reaches, and the least that it reaches. */
const ROOM = 10;
const LEAST = 1000;

/** The quantities a slider stops at, from 0 to well above `start`, as decimal strings. */
export function stopsFor(start: string): readonly string[] {
  const most = Math.max(Number(start) * ROOM, LEAST);
  const stops = ["0", ...FIRST_STEPS];
  for (let zeros = 0; Number(stops.at(-1)) < most; zeros++) {
    for (const step of STEPS) {
      stops.push(step + "0".repeat(zeros));
      if (Number(stops.at(-1)) >= most) break;
    }
  }
  return stops;
}

/** The stop that is nearest to a quantity. */
export function nearestStop(stops: readonly string[], quantity: string): number {
  const wanted = Number(quantity);
  const above = stops.findIndex((stop) => Number(stop) >= wanted);
  if (above === -1) return stops.length - 1;
  const below = Math.max(above - 1, 0);
  return wanted - Number(stops[below]) < Number(stops[above]) - wanted ? below : above;
}
