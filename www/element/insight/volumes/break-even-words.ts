import { planTitle } from "../../answers/answer-context.js";
import type { PanelContext } from "../panel-context.js";
import type { VolumesFound } from "../studies/question.js";
import { LEAST_VOLUME, MOST_VOLUME } from "../studies/work.js";

/** A volume at which another plan takes over. */
export interface BreakEvenPoint {
  readonly volume: string;
  readonly below: string | null;
  readonly above: string | null;
}

/** Volumes over which two plans take turns as the best, as they do where one of them is sold in packs. */
export interface Turns {
  readonly points: readonly [BreakEvenPoint, ...BreakEvenPoint[]];
}

/** From so many changes on, two plans take turns. */
const TURNS = 3;

export function breakEvenPoints({ stretches }: VolumesFound): readonly BreakEvenPoint[] {
  return stretches.slice(1).map(({ from, plan }, place) => ({
    volume: from,
    below: stretches[place]?.plan ?? null,
    above: plan,
  }));
}

/** The changes from plan to plan; those of two plans that take turns as one. */
export function takeovers(found: VolumesFound): readonly (BreakEvenPoint | Turns)[] {
  const groups: [BreakEvenPoint, ...BreakEvenPoint[]][] = [];
  for (const point of breakEvenPoints(found)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (last?.below === point.above && last?.above === point.below) group?.push(point);
    else groups.push([point]);
  }
  return groups.flatMap((points): readonly (BreakEvenPoint | Turns)[] =>
    points.length < TURNS ? points : [{ points }],
  );
}

/** Where another plan takes over, and why: it costs less, or the one before serves no longer all. */
export function breakEvenWords(found: VolumesFound, context: PanelContext): readonly string[] {
  const { words, formats } = context;
  const changes = takeovers(found);
  const [only] = found.stretches;
  if (changes.length === 0) {
    if (only?.plan == null) return [];
    const [from, to] = [formats.number(LEAST_VOLUME), formats.number(MOST_VOLUME)];
    return [words.volumes.alwaysBest(name(only.plan, context), from, to)];
  }
  return changes.map((change) =>
    "points" in change ? turnWords(change, context) : pointWords(change, found, context),
  );
}

function turnWords({ points }: Turns, context: PanelContext): string {
  const { words, formats } = context;
  const [first] = points;
  const last = points.at(-1) ?? first;
  return words.volumes.turns(
    formats.rounded(first.volume),
    formats.rounded(last.volume),
    planOrNone(first.below, context),
    planOrNone(first.above, context),
    planOrNone(last.above, context),
  );
}

function planOrNone(plan: string | null, context: PanelContext): string {
  return plan === null ? context.words.volumes.noPlan : name(plan, context);
}

function pointWords({ volume, below, above }: BreakEvenPoint, found: VolumesFound, context: PanelContext): string {
  const { words, formats } = context;
  const times = formats.rounded(volume);
  if (below === null || above === null) return words.volumes.changes(times);
  const [from, to] = [name(below, context), name(above, context)];
  const gives = !servesAllAfter(below, volume, found);
  if (Number(volume) < 1)
    return gives ? words.volumes.enoughBelow(times, from, to) : words.volumes.cheaperBelow(times, from, to);
  return gives ? words.volumes.stopsAbove(times, from, to) : words.volumes.cheaperAbove(times, from, to);
}

function servesAllAfter(plan: string | null, volume: string, { volumes, plans }: VolumesFound): boolean {
  const place = volumes.findIndex((one) => one >= Number(volume));
  return plans.find((one) => one.plan === plan)?.serves_all[place] ?? false;
}

/** What the lines that fade say: how far each plan serves everything. */
export function shortfallWords(found: VolumesFound, context: PanelContext): readonly string[] {
  const { words, formats } = context;
  const { plans, volumes } = found;
  // Where another plan takes over for it, that is said there, and more exactly.
  const told = breakEvenPoints(found).filter(({ below, volume }) => !servesAllAfter(below, volume, found));
  return plans.flatMap(({ plan, serves_all }) => {
    if (serves_all.every(Boolean) || told.some(({ below }) => below === plan)) return [];
    const last = serves_all.lastIndexOf(true);
    if (last === -1) return [words.volumes.neverAll(name(plan, context))];
    const upTo = serves_all.slice(0, last + 1).every(Boolean);
    return [
      upTo
        ? words.volumes.allUpTo(name(plan, context), formats.rounded(String(volumes[last])))
        : words.volumes.notAlways(name(plan, context)),
    ];
  });
}

function name(plan: string, context: PanelContext): string {
  return planTitle(context, { plan, size: null });
}
