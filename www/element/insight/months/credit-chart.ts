import { type SVGTemplateResult, svg, type TemplateResult } from "lit";
import { meterHeading } from "../../context.js";
import { axisTo } from "../chart/axis.js";
import { chart } from "../chart/chart.js";
import { textWidth } from "../chart/labels.js";
import type { PanelContext } from "../panel-context.js";
import { type CourseMonth, type Part, partsIn, RESTS, SOURCES, USES } from "./credit-course.js";
import { type MonthAxis, monthAxis, monthMarks } from "./month-axis.js";

const HEIGHT = 220;
const TOP = 10;
const BOTTOM = 26;

export interface CreditChart {
  readonly id: string;
  readonly title: string;
  readonly course: readonly CourseMonth[];
  readonly meter: string;
}

/** Two bars a month: left what there was, right what became of it. */
export function creditChart({ id, title, course, meter }: CreditChart, context: PanelContext): TemplateResult {
  const { formats, width, words } = context;
  const sum = (parts: readonly Part[], { figures }: CourseMonth) =>
    parts.reduce((all, part) => all + Number(figures[part]), 0);
  const most = Math.max(...course.flatMap((month) => [sum(SOURCES, month), sum([...USES, ...RESTS], month)]));
  const axis = axisTo(most, 4);
  const bottom = HEIGHT - BOTTOM;
  const y = (amount: number) => bottom - ((bottom - TOP) * amount) / axis.end;
  const left = Math.max(...axis.ticks.map((tick) => textWidth(formats.short(tick)))) + 12;
  const months = monthAxis(left, course.length, context);
  const drawing = svg`
    ${hatch(id)}
    ${axis.ticks.map(
      (
        tick,
      ) => svg`<line class=${tick === 0 ? "base" : "grid"} x1=${left} x2=${months.right} y1=${y(tick)} y2=${y(tick)} />
        <text class="mark end" x=${left - 8} y=${y(tick) + 4}>${formats.short(tick)}</text>`,
    )}
    ${course.map((month) => pair(month, { months, y, id }, context))}
    ${monthMarks(months, course.length, HEIGHT - 6, context)}`;
  const shown = partsIn(course).map((part) => words.months.parts[part]);
  const description = words.months.creditsDescription(meterHeading(context, meter), formats.list(shown));
  return chart({ id, title, description, width, height: HEIGHT, drawing });
}

interface Scale {
  readonly months: MonthAxis;
  readonly id: string;
  y(amount: number): number;
}

function pair(month: CourseMonth, scale: Scale, context: PanelContext): SVGTemplateResult {
  const gap = scale.months.slot > 16 ? 2 : 0;
  const bar = Math.max(Math.min(scale.months.slot * 0.36, 24), 1);
  const middle = scale.months.x(month.month);
  return svg`${stack(SOURCES, month, middle - bar - gap / 2, bar, scale, context)}
    ${stack([...USES, ...RESTS], month, middle + gap / 2, bar, scale, context)}`;
}

function stack(
  parts: readonly Part[],
  { month, figures }: CourseMonth,
  x: number,
  width: number,
  { y, id }: Scale,
  { words, formats }: PanelContext,
): readonly SVGTemplateResult[] {
  let below = 0;
  return parts
    .filter((part) => figures[part] !== "0")
    .map((part) => {
      const from = y(below);
      below += Number(figures[part]);
      const height = Math.max(from - y(below), 1);
      const said = words.months.said(formats.number(month), words.months.parts[part], formats.number(figures[part]));
      const fill = part === "unserved" ? `url(#${id}-hatch)` : null;
      return svg`<rect class=${`credits ${part}`} fill=${fill ?? ""} x=${x + 0.5} y=${from - height + 0.5} width=${Math.max(width - 1, 1)} height=${Math.max(height - 1, 0.5)}><title>${said}</title></rect>`;
    });
}

function hatch(id: string): SVGTemplateResult {
  return svg`<pattern id=${`${id}-hatch`} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch-ground" width="5" height="5" />
    <line class="hatch-line" x1="0" y1="0" x2="0" y2="5" />
  </pattern>`;
}
