import { css, html, type TemplateResult } from "lit";
import type { Words } from "../words/index.js";

/** That figures which take long are being worked out. What is soon there says nothing of it. */
export function workUnderWay({ study }: Words, cancel: () => void): TemplateResult {
  return html`<span class="work" data-soon part="work">
    <progress aria-label=${study.working}></progress>
    <span role="status">${study.working}</span>
    <button type="button" class="button" part="button" @click=${cancel}>${study.cancel}</button>
  </span>`;
}

/** That somebody gave it up, and a way to begin again. */
export function workStopped({ study }: Words, resume: () => void): TemplateResult {
  return html`<span class="work" part="work">
    <span role="status">${study.stopped}</span>
    <button type="button" class="button" part="button" @click=${resume}>${study.resume}</button>
  </span>`;
}

export const workStyles = css`
  .work {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    margin-block-end: 8px;
  }

  .work[data-soon] {
    animation: said-later 1ms 250ms both;
  }

  .work progress {
    inline-size: 120px;
    block-size: 8px;
    accent-color: var(--_accent);
  }

  @keyframes said-later {
    from {
      visibility: hidden;
    }
  }
`;
