import { adoptStyles, css, html, type LitElement, nothing, type ReactiveController, type TemplateResult } from "lit";
import { type AnswerContext, rankedPlans } from "../answers/answer-context.js";
import type { Panels } from "./panels.js";
import { PANEL, type Tab, tabId, tabRow, tabsStyles } from "./tabs.js";

/**
 * The closer look under the cards: a row of tabs. What they open is a script of its own, which is fetched when the first of
 * them is opened and not before, so that who only wants the price does not wait for charts.
 */
export class Insight implements ReactiveController {
  readonly #host: LitElement;
  #open: Tab | null = null;
  #panels: Panels | undefined;
  #opening = false;
  #failed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#panels !== undefined) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#panels?.rest();
  }

  /** Another price list is on its way. */
  forget(): void {
    this.#panels?.forget();
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
              ${this.#panels?.view(open, context) ?? this.#awaited(context)}
            </div>`
      }
    </section>`;
  }

  #awaited({ words }: AnswerContext): TemplateResult {
    if (!this.#failed)
      return html`<div class="ghost panel-ghost" role="status" aria-label=${words.insight.loading}></div>`;
    return html`<p>${words.insight.failed}</p>
      <button type="button" class="button" part="button" @click=${() => this.#fetch()}>${words.states.retry}</button>`;
  }

  #show(tab: Tab): void {
    this.#open = tab;
    if (this.#panels === undefined && !this.#opening) this.#fetch();
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    this.#opening = true;
    this.#failed = false;
    this.#host.requestUpdate();
    try {
      const { Panels, panelStyles } = await import("./panels.js");
      const { elementStyles } = this.#host.constructor as typeof LitElement;
      adoptStyles(this.#host.renderRoot as ShadowRoot, [...elementStyles, ...panelStyles]);
      this.#panels = new Panels(() => this.#host.requestUpdate());
    } catch {
      this.#failed = true;
    }
    this.#opening = false;
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

  .panel-ghost {
    block-size: 320px;
  }
`;
