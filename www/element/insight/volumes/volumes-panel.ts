import { css, html, nothing, type TemplateResult } from "lit";
import { isFailure } from "../../../core/problems.js";
import type { Scenario } from "../../../core/types.js";
import { cost, planTitle, rankedPlans } from "../../answers/answer-context.js";
import { sentence, sentenceView } from "../../answers/sentence.js";
import { shortfalls } from "../../answers/shortfall.js";
import { segments } from "../../form/choice.js";
import { slider } from "../../form/slider.js";
import { STEPS_AT_ONCE } from "../../long/long-questions.js";
import { dataTable, foldedTable } from "../chart/table.js";
import type { PanelContext } from "../panel-context.js";
import type { VolumesFound } from "../studies/question.js";
import { Study } from "../studies/study.js";
import { studyView } from "../studies/study-view.js";
import { atVolume, BAD_MONTH, middleMonth, withBadMonth } from "./at-volume.js";
import { breakEvenWords, shortfallWords } from "./break-even-words.js";
import { VOLUME_CHART_HEIGHT, volumeChart } from "./volume-chart.js";

/** A volume, or one bad month among the others as they are entered. */
type Asked = { readonly volume: string } | "bad-month";

const CHOICES = ["0.5", "1", "2", "bad-month"] as const;

/** The volumes of the slider, and those of the table. */
const SLIDER_STOPS = Array.from({ length: 40 }, (_, tenths) => ((tenths + 1) / 10).toFixed(1).replace(/\.0$/, ""));
const ROWS = ["0.25", "0.5", "0.75", "1", "1.5", "2", "3", "4"] as const;

/** More or less usage: what each plan costs then, and where another one takes over. */
export class VolumesPanel {
  readonly #redraw: () => void;
  readonly #study: Study<"volumes">;
  /** An answer for what is asked, where it takes too long for the page's own thread. */
  readonly #long: Study<"answer">;
  #asked: Asked = { volume: "1" };

  constructor(redraw: () => void) {
    this.#redraw = redraw;
    this.#study = new Study(redraw);
    this.#long = new Study(redraw);
  }

  view(context: PanelContext): TemplateResult {
    const { words, scenario, desks } = context;
    const rows = ROWS.map((volume) => atVolume(scenario, volume));
    const progress = this.#study.ask({ kind: "volumes", scenario, rows }, desks.of("volumes"));
    const volume = this.#asked === "bad-month" ? null : this.#asked.volume;
    const asked = whatIfOf(this.#asked, context, this.#long);
    return html`${this.#choices(context)} ${whatIfSentence(asked, context)}
    ${studyView(progress, context, {
      done: words.volumes.done,
      height: VOLUME_CHART_HEIGHT,
      show: (found) => html`${volumeChart(found, volume, context)} ${inWords(found, context)} ${table(found, context)}`,
    })}
    ${whatIfTable(asked, volume === "1", context)}`;
  }

  #choices(context: PanelContext): TemplateResult {
    const { words, formats } = context;
    const chosen = this.#asked === "bad-month" ? "bad-month" : this.#asked.volume;
    const ask = (asked: Asked) => {
      this.#asked = asked;
      this.#redraw();
    };
    return html`<div class="asked">
      ${segments<string>("volume", {
        label: words.volumes.ask,
        chosen,
        choices: CHOICES.map((id) => ({ id, name: words.volumes.choices[id] })),
        onChoose: (id) => ask(id === "bad-month" ? id : { volume: id }),
      })}
      <div class="any-volume">
        <span aria-hidden="true">${words.volumes.any(formats.number(volumeOf(this.#asked)))}</span>
        ${slider({
          label: words.volumes.slider,
          stops: SLIDER_STOPS,
          value: volumeOf(this.#asked),
          valueText: words.volumes.times(formats.number(volumeOf(this.#asked))),
          onSlide: (volume) => ask({ volume }),
        })}
      </div>
    </div>`;
  }
}

function volumeOf(asked: Asked): string {
  return asked === "bad-month" ? "1" : asked.volume;
}

/** What is asked, and the answer to it. */
interface WhatIf {
  readonly label: string;
  readonly context: PanelContext;
}

/** Undefined where the usage is more than can be computed. */
function whatIfOf(asked: Asked, context: PanelContext, long: Study<"answer">): WhatIf | "working" | undefined {
  if (asked !== "bad-month" && asked.volume === "1") return { label: context.words.volumes.entered, context };
  const { scenario, label } = askedScenario(asked, context);
  const soon = context.list.calculator.adviseWithin(scenario, STEPS_AT_ONCE);
  const progress = soon === null ? long.ask({ kind: "answer", scenario }, context.desks.of("answer")) : undefined;
  if (progress !== undefined && progress.is !== "done") return "working";
  const answer = soon ?? progress?.found;
  if (answer === undefined || isFailure(answer)) return undefined;
  return { label, context: { ...context, scenario, answer } };
}

function askedScenario(asked: Asked, context: PanelContext): { scenario: Scenario; label: string } {
  const { scenario, answer, words, formats } = context;
  if (asked === "bad-month") {
    const month = middleMonth(answer.comparison.months);
    const label = words.volumes.badMonth(formats.number(month), formats.number(BAD_MONTH));
    return { scenario: withBadMonth(scenario, month), label };
  }
  return { scenario: atVolume(scenario, asked.volume), label: words.volumes.atTimes(formats.number(asked.volume)) };
}

/** The sentence at the top again, for what is asked. */
function whatIfSentence(whatIf: WhatIf | "working" | undefined, { words }: PanelContext): TemplateResult {
  if (whatIf === "working") return html`<p class="what-if" role="status">${words.study.working}</p>`;
  if (whatIf === undefined) return html`<p class="what-if">${words.volumes.tooMuch}</p>`;
  return html`<div class="what-if">
    <span class="aside">${whatIf.label}</span>
    ${sentenceView(sentence(whatIf.context))}
  </div>`;
}

/** Each plan's cost for what is asked, beside that for what is entered. */
function whatIfTable(whatIf: WhatIf | "working" | undefined, entered: boolean, context: PanelContext): unknown {
  if (whatIf === undefined || whatIf === "working") return nothing;
  const { words, answer } = context;
  const before = new Map(rankedPlans(answer.comparison).map((plan) => [plan.plan, plan.per_month]));
  const asked = whatIf.context;
  return dataTable({
    caption: words.volumes.costs,
    columns: [
      words.volumes.plan,
      words.volumes.entered,
      ...(entered ? [] : [words.volumes.asked]),
      words.volumes.remark,
    ],
    rows: rankedPlans(asked.answer.comparison).map((plan) => {
      const now = before.get(plan.plan);
      return {
        heading: planTitle(asked, plan),
        cells: [
          now === undefined ? "–" : cost(context, now),
          ...(entered ? [] : [cost(asked, plan.per_month)]),
          served(shortfalls(plan, asked), context),
        ],
      };
    }),
  });
}

function served(missing: readonly string[], { words }: PanelContext): TemplateResult {
  return missing.length === 0
    ? html`<span class="remark aside">${words.volumes.servesAll}</span>`
    : html`<span class="remark bad">${missing.join(" ")}</span>`;
}

function inWords(found: VolumesFound, context: PanelContext): TemplateResult {
  const [takeovers, gaps] = [breakEvenWords(found, context), shortfallWords(found, context)];
  return html`<ul class="said">
    ${takeovers.map((text) => html`<li>${text}</li>`)} ${gaps.map((text) => html`<li class="bad">${text}</li>`)}
  </ul>`;
}

/** The same as a table, of a few volumes. */
function table({ rows, plans }: VolumesFound, context: PanelContext): TemplateResult | typeof nothing {
  const { words, formats } = context;
  return foldedTable(words.study.table, {
    caption: words.volumes.chart,
    columns: [words.volumes.axis, ...plans.map(({ plan }) => planTitle(context, { plan, size: null }))],
    rows: rows.map((comparison, place) => ({
      heading: words.volumes.times(formats.number(ROWS[place] ?? "1")),
      cells: plans.map(({ plan: id }) => {
        const plan = rankedPlans(comparison).find(({ plan }) => plan === id);
        if (plan === undefined) return "–";
        const amount = cost(context, plan.per_month);
        if (plan.served_share === "1") return amount;
        return html`<span class="bad">${words.volumes.servesOnly(amount, formats.percent(plan.served_share))}</span>`;
      }),
    })),
  });
}

export const volumesStyles = css`
  .any-volume {
    display: grid;
    flex: 1 1 180px;
    gap: 4px;
    max-inline-size: 320px;
  }

  .what-if .sentence {
    font-size: 1.0625rem;
  }

  .remark {
    white-space: normal;
  }

  .data td:has(> .remark) {
    min-inline-size: 14em;
    text-align: start;
  }

  .data:has(.remark) thead th:last-child {
    text-align: start;
  }

  .said {
    margin-block-end: 0;
    padding-inline-start: 20px;
  }

  .said li + li {
    margin-block-start: 4px;
  }

  .said .bad {
    color: var(--_danger);
  }

  .chart .line.partly {
    stroke-width: 1;
    stroke: color-mix(in oklab, var(--_plan) 60%, var(--_surface));
  }

  .chart .entered {
    stroke: var(--_muted);
    stroke-width: 1;
  }

  .chart .asked-volume {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }

  .chart .crossing {
    stroke: var(--_text);
    stroke-width: 1;
    stroke-dasharray: 2 3;
  }

  .chart .crossing-point {
    fill: var(--_surface);
    stroke: var(--_text);
    stroke-width: 2;
  }

  .chart .turns {
    fill: var(--_text);
    fill-opacity: 0.08;
    stroke: var(--_text);
    stroke-dasharray: 2 3;
  }

  .chart .crossing-label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }
`;
