import { nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { markOf } from "../../plan-marks.js";
import { chart } from "../chart/chart.js";
import { textWidth } from "../chart/labels.js";
import type { PanelContext } from "../panel-context.js";
import type { Cell } from "./cell.js";
import { type Grid, VOLUMES } from "./grid.js";
import { type Label, labelsOf } from "./regions.js";

const ROW = 32;
const HEAD = 22;
const FOOT = 40;

/** The map: the best plan for each number of seats and each volume; neighbours of one plan share its name. */
export function mapChart(
  cells: readonly (readonly Cell[])[],
  grid: Grid,
  description: string,
  context: PanelContext,
): TemplateResult {
  const { width, words, formats } = context;
  const seatWords = (grid.seats ?? []).map((count) => formats.number(count));
  const left = leftOf(grid, context);
  const column = columnOf(grid, context);
  const bottom = HEAD + cells.length * ROW;
  const x = (place: number) => left + place * column;
  const labels = labelsOf(cells, column, context);
  const drawing = svg`
    <text class="mark" x="0" y="14">${grid.seats === null ? "" : words.map.seats}</text>
    ${seatWords.map((text, row) => svg`<text class="mark end" x=${left - 12} y=${HEAD + row * ROW + ROW / 2 + 4}>${text}</text>`)}
    ${cells.map((row, at) => row.map((cell, place) => cellView(cell, x(place), HEAD + at * ROW, column, context)))}
    <rect class="border" x=${left} y=${HEAD} width=${width - left} height=${bottom - HEAD} />
    ${borders(cells, x)} ${enteredMark(grid, x, column)} ${labels.map((label) => regionLabel(label, x, column))}
    ${VOLUMES.map((volume, place) => volumeMark(volume, x(place) + column / 2, bottom + 16, column, context))}
    <text class="mark middle" x=${left + (width - left) / 2} y=${bottom + 34}>${words.volumes.axis}</text>`;
  return chart({ id: "map-chart", title: words.map.chart, description, width, height: bottom + FOOT, drawing });
}

function leftOf({ seats }: Grid, { formats, words }: PanelContext): number {
  if (seats === null) return 0;
  return Math.max(textWidth(words.map.seats), ...seats.map((count) => textWidth(formats.number(count)))) + 12;
}

/** How wide a cell is. */
export function columnOf(grid: Grid, context: PanelContext): number {
  return (context.width - leftOf(grid, context)) / VOLUMES.length;
}

function cellView(
  { plan, servesAll }: Cell,
  x: number,
  y: number,
  column: number,
  { list }: PanelContext,
): SVGTemplateResult {
  const colour = plan === null ? nothing : markOf(list.catalog, plan).colour;
  const kind = plan === null ? "cell none" : servesAll ? "cell" : "cell partly";
  return svg`<rect class=${kind} data-colour=${colour} x=${x + 0.5} y=${y + 0.5} width=${column - 1} height=${ROW - 1} />`;
}

/** The edges between two plans, so that regions are seen without colours too. */
function borders(cells: readonly (readonly Cell[])[], x: (place: number) => number): readonly SVGTemplateResult[] {
  return cells.flatMap((row, at) =>
    row.flatMap(({ plan }, place) => {
      const [left, top] = [x(place), HEAD + at * ROW];
      const right = row[place + 1];
      const below = cells[at + 1]?.[place];
      return [
        ...(right === undefined || right.plan === plan ? [] : [border(x(place + 1), top, x(place + 1), top + ROW)]),
        ...(below === undefined || below.plan === plan ? [] : [border(left, top + ROW, x(place + 1), top + ROW)]),
      ];
    }),
  );
}

function border(x1: number, y1: number, x2: number, y2: number): SVGTemplateResult {
  return svg`<line class="border" x1=${x1} y1=${y1} x2=${x2} y2=${y2} />`;
}

/** A name stands within its plan's region; on the ground's colour, so that it can be read on every plan's. */
function regionLabel({ run, text }: Label, x: (place: number) => number, column: number): SVGTemplateResult {
  const middle = x(run.from) + (run.length * column) / 2;
  const y = HEAD + run.row * ROW + ROW / 2;
  const width = textWidth(text) + 12;
  return svg`<rect class="label-ground" x=${middle - width / 2} y=${y - 10} width=${width} height="20" rx="3" />
    <text class="middle strong" x=${middle} y=${y + 4}>${text}</text>`;
}

/** Where the entries are. */
function enteredMark({ seats, entered }: Grid, x: (place: number) => number, column: number): SVGTemplateResult {
  const row = seats === null ? 0 : seats.indexOf(entered);
  const place = VOLUMES.indexOf("1");
  return svg`<rect class="here" x=${x(place) + 1} y=${HEAD + row * ROW + 1} width=${column - 2} height=${ROW - 2} />`;
}

/** Every volume where there is room, else every other one, with that of the entries among them. */
function volumeMark(
  volume: string,
  x: number,
  y: number,
  column: number,
  { words, formats }: PanelContext,
): SVGTemplateResult | typeof nothing {
  const text = words.volumes.times(formats.number(volume));
  const everyOther = column < 44;
  if (everyOther && VOLUMES.indexOf(volume) % 2 !== 0) return nothing;
  return svg`<text class=${volume === "1" ? "middle strong" : "mark middle"} x=${x} y=${y}>${text}</text>`;
}
