import { css, html, nothing, type TemplateResult } from "lit";

const LINES = [1, 2, 3, 4];
const CARDS = [1, 2, 3];

/**
 * The calculator's outline while the price list is on its way, of about the size that it will have. While the words are on
 * their way too, it says nothing.
 */
export function skeleton(label: string | undefined): TemplateResult {
  return html`<div class="skeleton" part="skeleton" role="status" aria-label=${label ?? nothing}>
    <div class="ghost ghost-title"></div>
    <div class="body" aria-hidden="true">
      <div class="form">${LINES.map(() => html`<div class="ghost ghost-line"></div>`)}</div>
      <div class="answers">
        <div class="ghost ghost-sentence"></div>
        <div class="ghost-cards">${CARDS.map(() => html`<div class="ghost ghost-card"></div>`)}</div>
      </div>
    </div>
  </div>`;
}

export const skeletonStyles = css`
  .ghost {
    border-radius: var(--_radius);
    background: var(--_track-soft);
  }

  .later {
    inline-size: 100%;
    min-block-size: 72px;
  }

  .later-note {
    position: sticky;
    inset-block-end: 0;
    z-index: 3;
    padding: 8px 16px;
    border-block-start: 1px solid var(--_danger);
    background: var(--_surface);
  }

  .ghost-title {
    inline-size: min(320px, 80%);
    block-size: 32px;
    margin-block-end: 96px;
  }

  .ghost-line {
    block-size: 80px;
  }

  .ghost-sentence {
    inline-size: min(640px, 100%);
    block-size: 56px;
    margin-block-end: 24px;
  }

  .ghost-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
    gap: 16px;
  }

  .ghost-card {
    block-size: 560px;
  }

  @container creditmix (inline-size < 560px) {
    .ghost-card {
      block-size: 160px;
    }
  }
`;
