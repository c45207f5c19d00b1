import type { Calculator } from "../../../core/index.js";
import { isFailure } from "../../../core/problems.js";
import type { CurvePlan, Failure, Stretch } from "../../../core/types.js";
import type { Found, Question, Studies } from "./question.js";

/** Work in pieces: gives the share that is done after each of them, and in the end what was found. */
export type Work<F> = Generator<number, F | Failure>;

export function work(question: Question, calculator: Calculator): Work<Found> {
  switch (question.kind) {
    case "volumes":
      return volumes(question, calculator);
    case "forecast":
      return forecast(question, calculator);
    case "map":
      return map(question, calculator);
    case "answer":
      return atOnce(() => calculator.advise(question.scenario));
    case "explanation":
      return atOnce(() => calculator.explain(question.scenario, question.plan, question.month));
  }
}

/** The pieces of the range of volumes, all in steps of 0.02: finer than a pixel. */
const PIECES = [
  { from: "0.1", to: "0.5", steps: 20 },
  { from: "0.5", to: "1", steps: 25 },
  { from: "1", to: "1.5", steps: 25 },
  { from: "1.5", to: "2", steps: 25 },
  { from: "2", to: "2.5", steps: 25 },
  { from: "2.5", to: "3", steps: 25 },
  { from: "3", to: "3.5", steps: 25 },
  { from: "3.5", to: "4", steps: 25 },
] as const;

export const LEAST_VOLUME = PIECES[0].from;
export const MOST_VOLUME = PIECES[7].to;

function* volumes({ scenario, rows }: Studies["volumes"]["question"], calculator: Calculator): Work<Found<"volumes">> {
  const volumes: number[] = [];
  const plans = new Map<string, CurvePlan>();
  const stretches: Stretch[] = [];
  const pieces = PIECES.length + 1;
  for (const [place, piece] of PIECES.entries()) {
    const curve = calculator.curve(scenario, piece);
    const breakEven = calculator.breakEven(scenario, piece);
    if (isFailure(curve)) return curve;
    if (isFailure(breakEven)) return breakEven;
    // Each piece begins where the one before ended.
    const first = place === 0 ? 0 : 1;
    volumes.push(...curve.volumes.slice(first).map(Number));
    for (const plan of curve.plans) joinCurve(plans, plan, first);
    for (const stretch of breakEven.stretches) joinStretch(stretches, stretch);
    yield (place + 1) / pieces;
  }
  const found = [];
  for (const row of rows) {
    const comparison = calculator.compare(row);
    if (isFailure(comparison)) return comparison;
    found.push(comparison);
  }
  return { volumes, plans: [...plans.values()], stretches, rows: found };
}

function joinCurve(plans: Map<string, CurvePlan>, piece: CurvePlan, first: number): void {
  const { plan, totals, serves_all } = piece;
  const before = plans.get(plan);
  plans.set(plan, {
    plan,
    totals: [...(before?.totals ?? []), ...totals.slice(first)],
    serves_all: [...(before?.serves_all ?? []), ...serves_all.slice(first)],
  });
}

function joinStretch(stretches: Stretch[], piece: Stretch): void {
  const last = stretches.at(-1);
  if (last?.plan === piece.plan) stretches[stretches.length - 1] = { ...last, to: piece.to };
  else stretches.push(piece);
}

/**
 * Percentiles of several small forecasts are not those of a large one, so the pieces are forecasts of ever more runs, each
 * with the draws of the one before and more.
 */
const PIECES_OF_RUNS = [0.1, 0.3, 1];

function* forecast(
  { scenario, variation, seed, runs }: Studies["forecast"]["question"],
  calculator: Calculator,
): Work<Found<"forecast">> {
  const pieces = PIECES_OF_RUNS.map((share) => Math.ceil(share * runs));
  const all = pieces.reduce((sum, piece) => sum + piece, 0);
  let done = 0;
  for (const piece of pieces) {
    const found = calculator.forecast(scenario, { variation, seed, runs: piece });
    if (isFailure(found) || piece === runs) return found;
    done += piece;
    yield done / all;
  }
  return { runs: 0, seed, plans: [] };
}

/** Work that has no pieces. */
// biome-ignore lint/correctness/useYield: what is found is its only piece.
function* atOnce<F>(find: () => F | Failure): Work<F> {
  return find();
}

function* map({ rows }: Studies["map"]["question"], calculator: Calculator): Work<Found<"map">> {
  const found = [];
  for (const [place, row] of rows.entries()) {
    const cells = [];
    for (const scenario of row) {
      const totals = calculator.totals(scenario);
      if (isFailure(totals)) return totals;
      cells.push(totals);
    }
    found.push(cells);
    yield (place + 1) / rows.length;
  }
  return { rows: found };
}
