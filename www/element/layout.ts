import { css } from "lit";

/**
 * Wide, the entries stand beside the answers; narrow, above them. The sentence is always in sight: it sticks to the top of
 * the answers, and on a narrow screen, where they are still below, to the bottom edge.
 */
export const layout = css`
  .title {
    margin-block-end: 24px;
  }

  .presets {
    margin-block-end: 24px;
  }

  .headline {
    position: sticky;
    inset-block-start: var(--creditmix-sticky-top, 0px);
    z-index: 2;
    /* Wide enough to cover the edges of the cards that pass beneath. */
    margin-inline: -4px;
    padding: 12px 4px 16px;
    background: var(--_surface);
  }

  @container creditmix (inline-size < 880px) {
    .body {
      display: flex;
      flex-direction: column;
    }

    .answers {
      display: contents;
    }

    .headline {
      --_sentence: 1.0625rem;

      inset-block-end: 0;
      margin-block-start: 24px;
      border-block: 1px solid var(--_line);
      padding-block: 12px;
    }

    .results {
      margin-block-start: 24px;
    }
  }

  @container creditmix (inline-size >= 880px) {
    .body {
      display: grid;
      grid-template-columns: minmax(288px, 328px) minmax(0, 1fr);
      gap: 40px;
      align-items: start;
    }

    .headline {
      margin-block-start: -12px;
    }
  }

  @container creditmix (560px <= inline-size < 880px) {
    .lines {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 32px;
    }
  }
`;
