import { svg, type TemplateResult } from "lit";
import { cost } from "../../answers/answer-context.js";
import { axisTo } from "../chart/axis.js";
import { chart } from "../chart/chart.js";
import { textWidth } from "../chart/labels.js";
import type { PanelContext } from "../panel-context.js";
import type { CourseMonth } from "./credit-course.js";
import { monthAxis, monthMarks } from "./month-axis.js";

const HEIGHT = 132;
const TOP = 20;
const BOTTOM = 26;

/** What each month costs; the amount stands on the bar where it has room and is not the same as on the one before. */
export function costChart(title: string, course: readonly CourseMonth[], context: PanelContext): TemplateResult {
  const { formats, width, words, answer } = context;
  const axis = axisTo(Math.max(...course.map(({ total }) => Number(total))), 2);
  const bottom = HEIGHT - BOTTOM;
  const y = (amount: number) => bottom - ((bottom - TOP) * amount) / axis.end;
  const mark = (tick: number) => formats.shortMoney(tick, answer.comparison.currency);
  const left = Math.max(...axis.ticks.map((tick) => textWidth(mark(tick)))) + 12;
  const months = monthAxis(left, course.length, context);
  const bar = Math.max(Math.min(months.slot * 0.72, 48), 1);
  const drawing = svg`
    ${axis.ticks.map(
      (
        tick,
      ) => svg`<line class=${tick === 0 ? "base" : "grid"} x1=${left} x2=${months.right} y1=${y(tick)} y2=${y(tick)} />
        <text class="mark end" x=${left - 8} y=${y(tick) + 4}>${mark(tick)}</text>`,
    )}
    ${course.map(({ month, total }, place) => {
      const amount = cost(context, total);
      const top = y(Number(total));
      const said = textWidth(amount) < months.slot + 4 && course[place - 1]?.total !== total;
      return svg`<rect class="costs" x=${months.x(month) - bar / 2} y=${top} width=${bar} height=${Math.max(bottom - top, 0)}>
          <title>${words.months.costSaid(formats.number(month), amount)}</title>
        </rect>
        ${said ? svg`<text class="middle" x=${months.x(month)} y=${top - 6}>${amount}</text>` : ""}`;
    })}
    ${monthMarks(months, course.length, HEIGHT - 6, context)}`;
  return chart({ id: "cost-chart", title, description: words.months.costDescription, width, height: HEIGHT, drawing });
}
