import { type SVGTemplateResult, svg, type TemplateResult } from "lit";
import type { PlanForecast } from "../../../core/index.js";
import { cost, planTitle } from "../../answers/answer-context.js";
import { markOf } from "../../plan-marks.js";
import { axisTo } from "../chart/axis.js";
import { chart } from "../chart/chart.js";
import { fitting, textWidth } from "../chart/labels.js";
import type { PanelContext } from "../panel-context.js";

const ROW = 52;
const FOOT = 24;
const EDGE = 10;

/** A band a plan on one scale: from what one run in ten stays within to what nine in ten do. */
export function forecastChart(
  plans: readonly PlanForecast[],
  description: string,
  context: PanelContext,
): TemplateResult {
  const { width, words, formats, answer } = context;
  const axis = axisTo(Math.max(...plans.map(({ p90 }) => Number(p90))), width < 480 ? 3 : 6);
  const x = (amount: number) => EDGE + ((width - 2 * EDGE - 14) * amount) / axis.end;
  const bottom = plans.length * ROW;
  const drawing = svg`
    ${axis.ticks.map(
      (tick) => svg`<line class="grid" x1=${x(tick)} x2=${x(tick)} y1="0" y2=${bottom} />
        <text class="mark middle" x=${x(tick)} y=${bottom + 18}>${formats.shortMoney(tick, answer.comparison.currency)}</text>`,
    )}
    ${plans.map((plan, place) => band(plan, place * ROW, x, context))}`;
  return chart({
    id: "forecast-chart",
    title: words.forecast.chart,
    description,
    width,
    height: bottom + FOOT,
    drawing,
  });
}

function band(
  forecast: PlanForecast,
  top: number,
  x: (amount: number) => number,
  context: PanelContext,
): SVGTemplateResult {
  const { words, width, list } = context;
  const { plan, p10, p50, p90, unserved } = forecast;
  const { colour } = markOf(list.catalog, plan);
  const name = planTitle(context, { plan, size: null });
  const said = p10 === p90 ? cost(context, p10) : words.forecast.between(cost(context, p10), cost(context, p90));
  const [from, to, y] = [x(Number(p10)) - 2, x(Number(p90)) + 2, top + 34];
  const room = width - textWidth(said) - 24;
  return svg`<g data-colour=${colour}>
    <text class="strong halo" x=${EDGE} y=${top + 16}>${fitting(name, room)}</text>
    <text class="halo end" x=${width - EDGE} y=${top + 16}>${said}</text>
    <rect class=${unserved === "0" ? "band" : "band partly"} x=${from} y=${y - 7} width=${to - from} height="14" rx="2" />
    <line class="middle-mark" x1=${x(Number(p50))} x2=${x(Number(p50))} y1=${y - 10} y2=${y + 10} />
    ${unserved === "0" ? "" : runsOut(unserved, { from, to, y }, context)}
  </g>`;
}

/** Beside the band, so that it is not taken for simply cheap. */
function runsOut(
  share: string,
  { from, to, y }: { from: number; to: number; y: number },
  { words, formats, width }: PanelContext,
): SVGTemplateResult {
  const text = words.forecast.runsOutIn(formats.percent(share));
  return to + textWidth(text) + 12 < width
    ? svg`<text class="bad halo" x=${to + 8} y=${y + 4}>${text}</text>`
    : svg`<text class="bad halo end" x=${from - 8} y=${y + 4}>${text}</text>`;
}
