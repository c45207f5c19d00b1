import { css, html, nothing, type TemplateResult } from "lit";
import type { Words } from "../words/index.js";

/** The calculator cannot start; `retry` is there where another try may help. */
export function failed(title: string, reason: string, words: Words, retry?: () => void): TemplateResult {
  return html`<div class="state" part="state" role="alert">
    <p class="state-title">${title}</p>
    <p class="state-help">${reason}</p>
    ${
      retry === undefined
        ? nothing
        : html`<button type="button" class="button" part="button" @click=${retry}>${words.states.retry}</button>`
    }
  </div>`;
}

export const stateStyles = css`
  .state {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding-block: 24px;
  }

  .state > .problems {
    justify-self: stretch;
  }

  .state-title {
    margin: 0;
    font-size: 1.25em;
    font-weight: 650;
  }

  .state-help {
    margin: 0 0 8px;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
`;
