import { type CSSResult, css, html, type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";
import { type AnswerContext, rankedPlans } from "../answers/answer-context.js";
import { Later } from "../later.js";
import { refetching } from "../refetching.js";
import type { Panels } from "./panels.js";
import { PANEL, type Tab, tabId, tabRow, tabsStyles } from "./tabs.js";

/**
 * The closer look under the cards: a row of tabs. What they open is a script of its own, which is fetched when the first of
 * them is opened and not before, so that who only wants the price does not wait for charts.
 */
export class Insight implements ReactiveController {
  readonly #host: LitElement;
  #open: Tab | null = null;
  readonly #panels: Later<{ readonly panels: Panels; readonly styles: readonly CSSResult[] }>;

  /** `tell` takes what breaks. */
  constructor(host: LitElement, tell: (reason: unknown) => void) {
    this.#host = host;
    const script = refetching(() => import("./panels.js"), "Panels");
    const fetch = async () => {
      const { Panels, panelStyles } = await script();
      return { panels: new Panels(() => host.requestUpdate(), tell), styles: panelStyles };
    };
    this.#panels = new Later(host, fetch, tell);
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#panels.here !== undefined) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#panels.here?.panels.rest();
  }

  /** Another price list is on its way. */
  forget(): void {
    this.#panels.here?.panels.forget();
  }

  view(context: AnswerContext): TemplateResult | typeof nothing {
    if (rankedPlans(context.answer.comparison).length === 0) return nothing;
    const { words } = context;
    const open = this.#open;
    return html`<section class="insight" part="insight" aria-label=${words.insight.heading}>
      ${tabRow(open, words, (tab) => this.#show(tab))}
      ${
        open === null
          ? nothing
          : html`<div
              class="panel"
              part="panel"
              role="tabpanel"
              id=${PANEL}
              tabindex="0"
              aria-labelledby=${tabId(open)}
              data-tab=${open}
            >
              ${this.#panels.view(words, ({ panels }) => panels.view(open, context))}
            </div>`
      }
    </section>`;
  }

  #show(tab: Tab): void {
    this.#open = tab;
    void this.#panels.want();
    this.#host.requestUpdate();
  }
}

/** The place of a panel is kept while its script is on its way and while figures are worked out: nothing jumps. */
export const insightStyles = css`
  ${tabsStyles}

  .panel {
    min-block-size: 680px;
    padding-block-start: 24px;
  }

  .panel:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .panel[data-tab="volumes"] {
    min-block-size: 840px;
  }

  .panel:is([data-tab="assumptions"], [data-tab="map"]) {
    min-block-size: 500px;
  }

  .panel > .ghost {
    block-size: 320px;
  }
`;
