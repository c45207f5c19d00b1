import { css, html, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { AnswerContext } from "../answers/answer-context.js";
import type { PriceList } from "../price-list/open.js";
import { assumptions, assumptionsStyles } from "./assumptions.js";
import { chartStyles } from "./chart/chart.js";
import { tableStyles } from "./chart/table.js";
import { ForecastPanel, forecastStyles } from "./forecast/forecast-panel.js";
import { MapPanel, mapStyles } from "./map/map-panel.js";
import { MonthsPanel, monthsStyles } from "./months/months-panel.js";
import type { PanelContext } from "./panel-context.js";
import { Desks } from "./studies/desks.js";
import { studyStyles } from "./studies/study-view.js";
import type { Tab } from "./tabs.js";
import { VolumesPanel, volumesStyles } from "./volumes/volumes-panel.js";

/** What the tabs open. The chosen plan, the chosen variation and all findings stay while one looks at another tab. */
export class Panels {
  readonly #redraw: () => void;
  readonly #tell: (reason: unknown) => void;
  #desks: Desks | undefined;
  #list: PriceList | undefined;
  #width = 0;
  #measured: Element | undefined;
  #resting = false;
  readonly #observer: ResizeObserver;
  #months: MonthsPanel;
  #volumes: VolumesPanel;
  #forecast: ForecastPanel;
  #map: MapPanel;

  /** `tell` takes what breaks. */
  constructor(redraw: () => void, tell: (reason: unknown) => void) {
    this.#redraw = redraw;
    this.#tell = tell;
    this.#observer = new ResizeObserver(() => this.#measure());
    this.#months = new MonthsPanel(redraw);
    this.#volumes = new VolumesPanel(redraw);
    this.#forecast = new ForecastPanel(redraw);
    this.#map = new MapPanel(redraw);
  }

  view(tab: Tab, answered: AnswerContext): TemplateResult {
    if (answered.list !== this.#list) this.#start(answered.list);
    const desks = this.#desks ?? new Desks(answered.list, this.#tell);
    this.#desks = desks;
    if (this.#resting) this.#measureOf(this.#measured);
    const context: PanelContext = { ...answered, desks, width: this.#width };
    return html`<div class="panel-inside" ${ref(this.#measureOf)}>${this.#panel(tab, context)}</div>`;
  }

  /** Ends the work that is under way; it is taken up again when the panel is next drawn. */
  rest(): void {
    this.#desks?.end();
    this.#desks = undefined;
    this.#observer.disconnect();
    this.#resting = true;
  }

  /** The price list is gone, and all findings with it. */
  forget(): void {
    this.#desks?.end();
    this.#desks = undefined;
    this.#list = undefined;
  }

  #panel(tab: Tab, context: PanelContext): TemplateResult {
    switch (tab) {
      case "volumes":
        return this.#volumes.view(context);
      case "months":
        return this.#months.view(context);
      case "forecast":
        return this.#forecast.view(context);
      case "map":
        return this.#map.view(context);
      case "assumptions":
        return assumptions(context);
    }
  }

  #start(list: PriceList): void {
    this.#list = list;
    this.#months = new MonthsPanel(this.#redraw);
    this.#volumes = new VolumesPanel(this.#redraw);
    this.#forecast = new ForecastPanel(this.#redraw);
    this.#map = new MapPanel(this.#redraw);
  }

  /** Charts are drawn to the pixel, so that their text is never scaled; the width has to be known for that. */
  readonly #measureOf = (element: Element | undefined): void => {
    this.#observer.disconnect();
    this.#measured = element;
    this.#resting = false;
    if (element === undefined) return;
    this.#observer.observe(element);
    this.#measure();
  };

  #measure(): void {
    const width = Math.floor(this.#measured?.getBoundingClientRect().width ?? 0);
    if (width === this.#width || width === 0) return;
    this.#width = width;
    // Not within the update that is drawing now.
    queueMicrotask(this.#redraw);
  }
}

export const panelStyles = [
  css`
    .panel-inside > * + * {
      margin-block-start: 20px;
    }

    .panel p {
      max-inline-size: 72ch;
      margin-block-end: 0;
    }

    .panel p:first-child {
      margin-block-start: 0;
    }

    .panel .aside {
      color: var(--_muted);
      font-size: var(--_small);
    }

    .panel .asked {
      display: flex;
      flex-wrap: wrap;
      gap: 12px 24px;
      align-items: end;
    }

    .panel .asked .segment-row {
      flex-wrap: wrap;
    }

    @media (forced-colors: active) {
      .panel .segment input:checked + span {
        background: Highlight;
        color: HighlightText;
        forced-color-adjust: none;
      }
    }

    @container creditmix-results (inline-size < 480px) {
      .panel .asked .segment span {
        padding-inline: 8px;
      }
    }

    .panel .asked .labelled .number {
      inline-size: 104px;
    }
  `,
  chartStyles,
  tableStyles,
  studyStyles,
  monthsStyles,
  volumesStyles,
  forecastStyles,
  mapStyles,
  assumptionsStyles,
];
