import { css, html, type TemplateResult } from "lit";
import type { Forecast, PlanForecast } from "../../../core/index.js";
import { cost, planTitle } from "../../answers/answer-context.js";
import { shiftPoint } from "../../decimal.js";
import { segments } from "../../form/choice.js";
import { type Field, fieldOf } from "../../form/form.js";
import { labelledNumber } from "../../form/number-field.js";
import { dataTable } from "../chart/table.js";
import type { PanelContext } from "../panel-context.js";
import { Study } from "../studies/study.js";
import { studyView } from "../studies/study-view.js";
import { forecastChart } from "./forecast-chart.js";

/** How much months differ, in percent: three words for it, and any number. */
const VARIATIONS = ["10", "30", "60"] as const;
const USUAL: Field = { text: "30", value: "30", problem: null };
const PERCENT = 2;
const RUNS = 1000;

/** How sure?: what each plan comes to where usage differs from month to month. */
export class ForecastPanel {
  readonly #redraw: () => void;
  readonly #study: Study<"forecast">;
  #variation: Field = USUAL;
  #seed = 1;

  constructor(redraw: () => void) {
    this.#redraw = redraw;
    this.#study = new Study(redraw);
  }

  view(context: PanelContext): TemplateResult {
    const { words, formats, scenario, desks } = context;
    const variation = shiftPoint(this.#variation.value, -PERCENT);
    const progress = this.#study.ask(
      { kind: "forecast", scenario, variation, seed: this.#seed, runs: RUNS },
      desks.of("forecast"),
    );
    const { found, problems } = progress;
    return html`<div class="asked">${this.#asked(problems.length > 0 ? problems[0]?.message : undefined, context)}</div>
      ${studyView(problems.length > 0 ? { ...progress, problems: [] } : progress, context, {
        done: words.forecast.done(formats.number(found?.runs ?? RUNS), formats.number(found?.seed ?? this.#seed)),
        height: 340,
        show: (forecast) => findings(forecast, context),
      })}`;
  }

  #asked(refusal: string | undefined, context: PanelContext): readonly TemplateResult[] {
    const { words, formats } = context;
    const set = (variation: Field) => {
      this.#variation = variation;
      this.#redraw();
    };
    return [
      segments<string>("variation", {
        label: words.forecast.ask,
        chosen: this.#variation.value,
        choices: VARIATIONS.map((id) => ({ id, name: words.forecast.variations[id] })),
        onChoose: (id) => set(fieldOf(id, formats)),
      }),
      labelledNumber(words.forecast.percent, {
        id: "variation",
        field: this.#variation,
        refusal,
        words,
        formats,
        percent: true,
        onEdit: set,
      }),
      html`<button type="button" class="button" part="button" @click=${() => this.#drawAgain()}>
        ${words.forecast.again}
      </button>`,
    ];
  }

  #drawAgain(): void {
    this.#seed += 1;
    this.#redraw();
  }
}

function findings(forecast: Forecast, context: PanelContext): TemplateResult {
  const { words } = context;
  const plans = inRanking(forecast, context);
  const sentences = inWords(plans, context);
  return html`${forecastChart(plans, sentences.join(" "), context)}
    <ul class="said">
      ${sentences.map((text) => html`<li>${text}</li>`)}
    </ul>
    ${dataTable({
      caption: words.forecast.caption,
      columns: [
        words.volumes.plan,
        words.forecast.p10,
        words.forecast.p50,
        words.forecast.p90,
        words.forecast.runsOut,
        words.forecast.best,
      ],
      rows: plans.map((plan) => row(plan, context)),
    })}`;
}

function row({ plan, p10, p50, p90, unserved, best }: PlanForecast, context: PanelContext) {
  const { formats } = context;
  const share = formats.percent(unserved);
  return {
    heading: planTitle(context, { plan, size: null }),
    cells: [
      cost(context, p10),
      cost(context, p50),
      cost(context, p90),
      unserved === "0" ? share : html`<span class="bad">${share}</span>`,
      formats.percent(best),
    ],
  };
}

/** What to know: the plan that is best most often with what it hardly ever passes, and which plans leave one without. */
function inWords(plans: readonly PlanForecast[], context: PanelContext): readonly string[] {
  const { words, formats, answer } = context;
  const [likeliest] = plans.toSorted((a, b) => Number(b.best) - Number(a.best));
  if (likeliest === undefined) return [];
  const { months } = answer.comparison;
  const name = nameOf(likeliest, context);
  const share = formats.percent(likeliest.best);
  return [
    likeliest.best === "1" ? words.forecast.alwaysBest(name) : words.forecast.bestIn(name, share),
    words.forecast.atMost(name, cost(context, likeliest.p90), formats.number(months), formats.plural(months)),
    ...plans.flatMap((plan) => runsOut(plan, context)),
  ];
}

function runsOut(plan: PlanForecast, context: PanelContext): readonly string[] {
  const { words, formats } = context;
  if (plan.unserved === "0") return [];
  const name = nameOf(plan, context);
  if (plan.unserved === "1") return [words.forecast.alwaysRunsOut(name)];
  return [words.forecast.sometimesRunsOut(name, formats.percent(plan.unserved))];
}

function nameOf({ plan }: PlanForecast, context: PanelContext): string {
  return planTitle(context, { plan, size: null });
}

function inRanking({ plans }: Forecast, { answer }: PanelContext): readonly PlanForecast[] {
  const { ranking } = answer.comparison;
  return plans.toSorted((a, b) => ranking.indexOf(a.plan) - ranking.indexOf(b.plan));
}

export const forecastStyles = css`
  .chart .halo {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }

  .chart .band {
    fill: var(--_plan);
    stroke: var(--_plan);
    stroke-width: 1;
  }

  .chart .band.partly {
    fill: color-mix(in oklab, var(--_plan) 16%, var(--_surface));
    stroke-dasharray: 3 2;
  }

  .chart .middle-mark {
    stroke: var(--_text);
    stroke-width: 2;
  }

  .chart text.bad {
    fill: var(--_danger);
  }

  @media (forced-colors: active) {
    .chart .band {
      fill: GrayText;
    }

    .chart .band.partly {
      fill: Canvas;
    }
  }
`;
