import { css } from "lit";

/** Colours, sizes and the controls that all parts of the screen share. Names with `_` are private; pages set the others. */
export const theme = css`
  :host {
    --_accent: var(--creditmix-accent, light-dark(#0b6b52, #4fc9a0));
    --_on-accent: var(--creditmix-on-accent, light-dark(#ffffff, #07211a));
    --_accent-text: var(--creditmix-accent-text, light-dark(#085a45, #7fdcbd));
    --_accent-soft: color-mix(in oklab, var(--_accent) 12%, var(--_surface));
    --_text: var(--creditmix-text, light-dark(#1b1f23, #e8eaed));
    --_muted: var(--creditmix-muted, light-dark(#5b646d, #a0a9b2));
    --_surface: var(--creditmix-surface, light-dark(#ffffff, #15181b));
    --_line: var(--creditmix-line, light-dark(#e1e4e8, #2c3237));
    --_field-line: var(--creditmix-field-line, light-dark(#858f99, #737e88));
    --_track: light-dark(#d4d9de, #3b434a);
    --_track-soft: light-dark(#eff1f3, #23282d);
    --_danger: var(--creditmix-danger, light-dark(#b3261e, #ff9d93));
    --_danger-soft: color-mix(in oklab, var(--_danger) 10%, var(--_surface));
    --_focus: var(--_accent);
    --_radius: var(--creditmix-radius, 6px);
    --_small: 0.8125rem;
    --_sentence: 1.25rem;

    display: block;
    container: creditmix / inline-size;
    color: var(--_text);
    background: var(--_surface);
    font-size: var(--creditmix-font-size, 0.9375rem);
    line-height: 1.5;
  }

  :host([hidden]) {
    display: none;
  }

  .heading {
    margin: 0;
    padding: 0;
    font-size: var(--_small);
    font-weight: 600;
    letter-spacing: 0.02em;
    color: var(--_muted);
  }

  input,
  select,
  button {
    font: inherit;
    color: inherit;
  }

  .number,
  .choice,
  .button {
    box-sizing: border-box;
    min-block-size: 36px;
    padding: 4px 10px;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .number {
    inline-size: 100%;
  }

  .choice {
    padding-inline: 6px;
  }

  .choice,
  .button {
    cursor: pointer;
  }

  .button {
    border-color: var(--_field-line);
    text-align: center;
    overflow-wrap: anywhere;
  }

  .button:hover {
    border-color: var(--_accent);
  }

  .fold,
  .summary {
    color: var(--_accent-text);
    font-size: var(--_small);
    cursor: pointer;
  }

  .fold {
    justify-self: start;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-underline-offset: 3px;
  }

  .summary {
    min-block-size: 24px;
  }

  a {
    color: var(--_accent-text);
  }

  /* What is reached by keyboard must not come to lie under the sentence, which sticks. */
  :is(input, select, button, summary, a) {
    scroll-margin-block: 120px 144px;
  }

  :is(input, select, button, summary, a):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .piece,
    .swatch {
      forced-color-adjust: none;
    }

    /* What only a ground tells apart would look like everything else. */
    .calculator :is(.segment input:checked + span, .preset[aria-pressed="true"], .badge) {
      forced-color-adjust: none;
      background: SelectedItem;
      color: SelectedItemText;
    }
  }

  /* Some phones zoom in on a field whose text is smaller than this. */
  @media (pointer: coarse) {
    .number,
    .choice {
      font-size: max(1em, 16px);
    }
  }
`;
