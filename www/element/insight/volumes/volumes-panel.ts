import { css, html, nothing, type TemplateResult } from "lit";
import { type Answer, isFailure, type Scenario } from "../../../core/index.js";
import { cost, planTitle, rankedPlans } from "../../answers/answer-context.js";
import { sentence, sentenceView } from "../../answers/sentence.js";
import { shortfalls } from "../../answers/shortfall.js";
import { segments } from "../../form/choice.js";
import { slider } from "../../form/slider.js";
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
  #asked: Asked = { volume: "1" };

  constructor(redraw: () => void) {
    this.#redraw = redraw;
    this.#study = new Study(redraw);
  }

  view(context: PanelContext): TemplateResult {
    const { words, scenario, desk } = context;
    const rows = ROWS.map((volume) => atVolume(scenario, volume));
    const progress = this.#study.ask({ kind: "volumes", scenario, rows }, desk);
    const volume = this.#asked === "bad-month" ? null : this.#asked.volume;
    return html`${this.#choices(context)} ${whatIf(this.#asked, context)}
    ${studyView(progress, context, {
      done: words.volumes.done,
      height: VOLUME_CHART_HEIGHT,
      show: (found) => html`${volumeChart(found, volume, context)} ${inWords(found, context)} ${table(found, context)}`,
    })}`;
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

/** The answer for what is asked: the sentence again, and each plan beside what it costs as entered. */
function whatIf(asked: Asked, context: PanelContext): TemplateResult {
  const { words, formats, answer, list } = context;
  const { scenario, label } = askedScenario(asked, context);
  const then = list.calculator.advise(scenario);
  if (isFailure(then)) return html`<p>${words.volumes.tooMuch}</p>`;
  const changed: PanelContext = { ...context, scenario, answer: then };
  const entered = asked !== "bad-month" && asked.volume === "1";
  return html`<div class="what-if" role="group" aria-label=${label}>
    ${
      asked === "bad-month"
        ? html`<p class="aside">
            ${words.volumes.badMonth(formats.number(middleMonth(answer.comparison.months)), formats.number(BAD_MONTH))}
          </p>`
        : nothing
    }
    ${sentenceView(sentence(changed))} ${dataTable(entered ? enteredTable(label, context) : comparedTable(label, then, changed, context))}
  </div>`;
}

function askedScenario(
  asked: Asked,
  { scenario, answer, words, formats }: PanelContext,
): { scenario: Scenario; label: string } {
  if (asked === "bad-month") {
    const month = middleMonth(answer.comparison.months);
    return { scenario: withBadMonth(scenario, month), label: words.volumes.choices["bad-month"] };
  }
  if (asked.volume === "1") return { scenario, label: words.volumes.entered };
  return { scenario: atVolume(scenario, asked.volume), label: words.volumes.atTimes(formats.number(asked.volume)) };
}

function enteredTable(label: string, context: PanelContext) {
  const { words, answer } = context;
  return {
    caption: words.volumes.costs,
    columns: [words.volumes.plan, label, words.volumes.remark],
    rows: rankedPlans(answer.comparison).map((plan) => ({
      heading: planTitle(context, plan),
      cells: [cost(context, plan.per_month), remark(shortfalls(plan, context))],
    })),
  };
}

function comparedTable(label: string, { comparison }: Answer, changed: PanelContext, context: PanelContext) {
  const { words, answer } = context;
  const before = new Map(rankedPlans(answer.comparison).map((plan) => [plan.plan, plan.per_month]));
  return {
    caption: words.volumes.costs,
    columns: [words.volumes.plan, words.volumes.entered, label, words.volumes.remark],
    rows: rankedPlans(comparison).map((plan) => {
      const now = before.get(plan.plan);
      return {
        heading: planTitle(changed, plan),
        cells: [
          now === undefined ? "–" : cost(context, now),
          cost(changed, plan.per_month),
          remark(shortfalls(plan, changed)),
        ],
      };
    }),
  };
}

function remark(texts: readonly string[]): TemplateResult {
  return html`<span class="bad remark">${texts.join(" ")}</span>`;
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
    caption: words.volumes.costs,
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

  .what-if .table-frame {
    margin-block-start: 12px;
  }

  .what-if caption {
    position: absolute;
    clip-path: inset(50%);
  }

  .remark {
    white-space: normal;
  }

  .data td:has(> .remark) {
    min-inline-size: 12em;
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
    stroke-width: 1.5;
    stroke: color-mix(in oklab, var(--_plan) 55%, var(--_surface));
    stroke-dasharray: 1.5 4;
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

  .chart .crossing-label {
    paint-order: stroke;
    stroke: var(--_surface);
    stroke-width: 4px;
  }
`;
