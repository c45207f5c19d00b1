import { planTitle } from "../../answers/answer-context.js";
import { fitting } from "../chart/labels.js";
import type { PanelContext } from "../panel-context.js";
import type { Cell } from "./cell.js";

/** Neighbouring cells of one row with the same plan. */
export interface Run {
  readonly row: number;
  readonly from: number;
  readonly length: number;
  readonly plan: string;
}

/** A plan's name, and the run of cells that it stands in. */
export interface Label {
  readonly run: Run;
  readonly text: string;
}

const MARGIN = 20;

/** Each region's name, in its longest run; a region with no room for it has none. */
export function labelsOf(cells: readonly (readonly Cell[])[], column: number, context: PanelContext): readonly Label[] {
  return regionsOf(cells).flatMap((runs) => {
    const longest = Math.max(...runs.map(({ length }) => length));
    const wide = runs.filter(({ length }) => length === longest);
    const run = wide[Math.floor((wide.length - 1) / 2)];
    if (run === undefined) return [];
    const text = fitting(planTitle(context, { plan: run.plan, size: null }), run.length * column - MARGIN);
    return text === "" ? [] : [{ run, text }];
  });
}

/** The runs that lie under each other, region by region. */
function regionsOf(cells: readonly (readonly Cell[])[]): readonly (readonly Run[])[] {
  const regions: Run[][] = [];
  for (const [row, line] of cells.entries()) {
    for (const run of runsOf(line, row)) {
      const region = regions.find((runs) => runs.some((other) => other.row === row - 1 && touches(run, other)));
      if (region === undefined) regions.push([run]);
      else region.push(run);
    }
  }
  return regions;
}

function runsOf(line: readonly Cell[], row: number): readonly Run[] {
  const runs: Run[] = [];
  for (const [place, { plan }] of line.entries()) {
    const last = runs.at(-1);
    if (plan === null) continue;
    if (last?.plan === plan && last.from + last.length === place) {
      runs[runs.length - 1] = { ...last, length: last.length + 1 };
    } else runs.push({ row, from: place, length: 1, plan });
  }
  return runs;
}

function touches(one: Run, other: Run): boolean {
  return one.plan === other.plan && one.from < other.from + other.length && other.from < one.from + one.length;
}
