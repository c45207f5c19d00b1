import { nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { CurvePlan } from "../../../core/index.js";
import { planTitle } from "../../answers/answer-context.js";
import { markOf } from "../../plan-marks.js";
import { type Axis, axisTo } from "../chart/axis.js";
import { chart } from "../chart/chart.js";
import { apart, inTwoLines, LINE, textWidth } from "../chart/labels.js";
import type { PanelContext } from "../panel-context.js";
import type { VolumesFound } from "../studies/question.js";
import { MOST_VOLUME } from "../studies/work.js";
import { type BreakEvenPoint, breakEvenWords, shortfallWords, type Turns, takeovers } from "./break-even-words.js";

export const VOLUME_CHART_HEIGHT = 340;

/** Up to how many times the dearest best plan the chart reaches; lines above run out of it. */
const HEADROOM = 2.5;
const TOP = 20;
const BOTTOM = 44;
const SAMPLE = 20;

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: Axis;
  readonly months: number;
  x(volume: number): number;
  y(total: number): number;
}

/** What each plan costs a month as usage grows: one line a plan, labelled where it ends. */
export function volumeChart(found: VolumesFound, volume: string | null, context: PanelContext): TemplateResult {
  const { words, width } = context;
  const plot = plotOf(found, context);
  const description = [...breakEvenWords(found, context), ...shortfallWords(found, context)].join(" ");
  return chart({
    id: "volume-chart",
    title: words.volumes.chart,
    description,
    width,
    height: VOLUME_CHART_HEIGHT,
    drawing: svg`
      <clipPath id="volume-plot">
        <rect x=${plot.left} y=${plot.top - 2} width=${plot.right - plot.left} height=${plot.bottom - plot.top + 4} />
      </clipPath>
      ${costMarks(plot, context)} ${volumeMarks(plot, context)} ${asked(volume, plot, context)}
      <g clip-path="url(#volume-plot)">${found.plans.map((plan) => curve(plan, found, plot, context))}</g>
      ${breakEvens(found, plot, context)} ${lineLabels(found, plot, context)}`,
  });
}

function plotOf({ plans, volumes, stretches }: VolumesFound, context: PanelContext): Plot {
  const { width, answer } = context;
  const { months } = answer.comparison;
  const most = Math.max(0, ...plans.flatMap(({ totals }) => totals.map(Number)));
  const bestMost = Math.max(0, ...volumes.map((volume, place) => costOfBest(volume, place, { plans, stretches })));
  const reach = bestMost > 0 ? Math.min(most, bestMost * HEADROOM) : most;
  const axis = axisTo(reach / months, 4);
  const widest = Math.max(...plans.map((plan) => textWidth(labelText(plan, true, context))));
  const labels = Math.min(widest + SAMPLE + 14, Math.max(width * 0.36, 104));
  const left = Math.max(...axis.ticks.map((tick) => textWidth(costMark(tick, context)))) + 10;
  const [right, bottom] = [width - labels, VOLUME_CHART_HEIGHT - BOTTOM];
  return {
    left,
    right,
    top: TOP,
    bottom,
    axis,
    months,
    x: (volume) => left + ((right - left) * volume) / Number(MOST_VOLUME),
    y: (total) => bottom - ((bottom - TOP) * total) / months / axis.end,
  };
}

function costOfBest(
  volume: number,
  place: number,
  { plans, stretches }: Pick<VolumesFound, "plans" | "stretches">,
): number {
  const best = stretches.find(({ to }) => volume <= Number(to))?.plan;
  return Number(plans.find(({ plan }) => plan === best)?.totals[place] ?? 0);
}

function costMarks({ axis, left, right, y, months }: Plot, context: PanelContext): readonly SVGTemplateResult[] {
  return axis.ticks.map(
    (
      tick,
    ) => svg`<line class=${tick === 0 ? "base" : "grid"} x1=${left} x2=${right} y1=${y(tick * months)} y2=${y(tick * months)} />
      <text class="mark end" x=${left - 8} y=${y(tick * months) + 4}>${costMark(tick, context)}</text>`,
  );
}

function costMark(tick: number, { formats, answer }: PanelContext): string {
  return formats.shortMoney(tick, answer.comparison.currency);
}

function volumeMarks({ x, left, right, bottom }: Plot, { formats, words }: PanelContext): readonly SVGTemplateResult[] {
  const volumes = [0, 1, 2, 3, 4];
  return [
    ...volumes.map(
      (volume) =>
        svg`<text class="mark middle" x=${x(volume)} y=${bottom + 18}>${words.volumes.times(formats.number(volume))}</text>`,
    ),
    svg`<text class="mark middle" x=${(left + right) / 2} y=${bottom + 36}>${words.volumes.axis}</text>`,
  ];
}

/** Where the entries are, and what is asked about. */
function asked(volume: string | null, { x, top, bottom }: Plot, { words }: PanelContext): SVGTemplateResult {
  const line = (at: number, kind: string) => svg`<line class=${kind} x1=${x(at)} x2=${x(at)} y1=${top} y2=${bottom} />`;
  return svg`${line(1, "entered")}
    <text class="mark middle" x=${x(1)} y=${top - 8}>${words.volumes.entered}</text>
    ${volume === null || volume === "1" ? nothing : line(Number(volume), "asked-volume")}`;
}

/** A plan's line: whole where it serves everything, thin and faint where it does not. */
function curve(
  { plan, totals, serves_all }: CurvePlan,
  { volumes }: VolumesFound,
  { x, y }: Plot,
  { list }: PanelContext,
): SVGTemplateResult {
  const { colour, dash } = markOf(list.catalog, plan);
  const paths = { whole: "", partly: "" };
  let [before, at] = [false, ""];
  let drawn: keyof typeof paths | undefined;
  for (const [place, total] of totals.entries()) {
    const from = at;
    const serves = serves_all[place] === true;
    at = `${x(volumes[place] ?? 0).toFixed(1)} ${y(Number(total)).toFixed(1)}`;
    if (place > 0) {
      // A piece between two points is whole where the plan serves everything at both.
      const kind = serves && before ? "whole" : "partly";
      paths[kind] += kind === drawn ? `L${at}` : `M${from}L${at}`;
      drawn = kind;
    }
    before = serves;
  }
  return svg`<g data-colour=${colour}>
    <path class="line partly" d=${paths.partly} />
    <path class="line" stroke-dasharray=${dash} d=${paths.whole} />
  </g>`;
}

/** The points where another plan takes over, with their volumes; where two take turns, the stretch of it. */
function breakEvens(found: VolumesFound, plot: Plot, context: PanelContext): readonly SVGTemplateResult[] {
  const free: Free = [plot.left, plot.left];
  return takeovers(found).map((change) =>
    "points" in change ? turns(change, free, plot, context) : crossing(change, free, found, plot, context),
  );
}

/** From where on each of the two rows of labels has room. */
type Free = [number, number];

function crossing(
  { volume, above, below }: BreakEvenPoint,
  free: Free,
  found: VolumesFound,
  plot: Plot,
  { formats, words }: PanelContext,
): SVGTemplateResult {
  const at = plot.x(Number(volume));
  const y = Math.max(plot.y(costAt(Number(volume), above ?? below, found)), plot.top);
  const text = words.volumes.times(formats.rounded(volume));
  return svg`<line class="crossing" x1=${at} x2=${at} y1=${y} y2=${plot.bottom} />
    <circle class="crossing-point" cx=${at} cy=${y} r="5"><title>${text}</title></circle>
    ${crossingLabel(text, at, free, plot)}`;
}

function turns({ points }: Turns, free: Free, plot: Plot, { formats, words }: PanelContext): SVGTemplateResult {
  const [first] = points;
  const last = points.at(-1) ?? first;
  const [from, to] = [plot.x(Number(first.volume)), plot.x(Number(last.volume))];
  const text = words.volumes.between(formats.rounded(first.volume), formats.rounded(last.volume));
  return svg`<rect class="turns" x=${from} y=${plot.top} width=${to - from} height=${plot.bottom - plot.top}><title>${text}</title></rect>
    ${crossingLabel(text, (from + to) / 2, free, plot)}`;
}

/** Above the axis, in the first row that has room; in none, the sentences below still say it. */
function crossingLabel(
  text: string,
  at: number,
  free: Free,
  { left, bottom }: Plot,
): SVGTemplateResult | typeof nothing {
  const half = textWidth(text) / 2;
  const middle = Math.max(at, left + half + 2);
  const row = free.findIndex((from) => middle - half >= from);
  if (row === -1) return nothing;
  free[row] = middle + half + 8;
  return svg`<text class="crossing-label middle strong" x=${middle} y=${bottom - 6 - row * LINE}>${text}</text>`;
}

/** A place on a plan's line, between two points of it. */
function costAt(volume: number, plan: string | null, { volumes, plans }: VolumesFound): number {
  const totals = plans.find((one) => one.plan === plan)?.totals ?? [];
  const place = Math.max(
    volumes.findIndex((one) => one >= volume),
    0,
  );
  return Number(totals[place] ?? 0);
}

/** The plans' names where their lines end; of those that run out at the top, and that do not serve all, it is said. */
function lineLabels({ plans }: VolumesFound, plot: Plot, context: PanelContext): readonly SVGTemplateResult[] {
  const { list, width } = context;
  const { right, top, bottom } = plot;
  const ends = plans.map(({ totals }) => plot.y(Number(totals.at(-1) ?? 0)));
  const texts = plans.map((plan, index) => labelText(plan, (ends[index] ?? 0) < top - 1, context));
  const labels = texts.map((text) => inTwoLines(text, width - right - SAMPLE - 12));
  const places = apart(
    ends.map((end) => Math.max(end, top)),
    labels.map(({ length }) => length),
    top,
    bottom,
  );
  return plans.map(({ plan, serves_all }, index) => {
    const { colour, dash } = markOf(list.catalog, plan);
    const y = places[index] ?? 0;
    const lines = labels[index] ?? [];
    const served = serves_all.at(-1) === true;
    const first = y + 4 - ((lines.length - 1) * LINE) / 2;
    return svg`<g data-colour=${colour}>
      <line class=${served ? "line" : "line partly"} stroke-dasharray=${served ? dash : nothing} x1=${right + 6} x2=${right + 6 + SAMPLE} y1=${y} y2=${y} />
      ${lines.map((line, at) => svg`<text x=${right + SAMPLE + 12} y=${first + at * LINE}>${line}</text>`)}
    </g>`;
  });
}

function labelText({ plan, serves_all }: CurvePlan, leaves: boolean, context: PanelContext): string {
  const { words } = context;
  const name = planTitle(context, { plan, size: null });
  const marked = leaves ? words.volumes.above(name) : name;
  return serves_all.at(-1) === true ? marked : words.volumes.notAll(marked);
}
