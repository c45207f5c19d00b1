import { css } from "lit";

/** Fields for words rather than numbers. */
export const textFieldStyles = css`
  .text {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 5px 10px;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  textarea.text {
    resize: vertical;
    field-sizing: content;
    max-block-size: 12em;
  }

  textarea:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (pointer: coarse) {
    .text {
      font-size: max(1em, 16px);
    }
  }
`;
