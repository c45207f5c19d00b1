import { css, html, type TemplateResult } from "lit";
import type { FoldedFields, FormContext } from "./form-context.js";

export interface Fold {
  readonly name: string;
  /** What is in force, so that it is seen without opening. */
  readonly inForce: readonly string[];
  /** Whether something in it cannot be used. */
  readonly wrong: boolean;
  readonly content: (fields: FoldedFields) => unknown;
}

/** Entries that few need, folded away; their script comes once the form begins to be used. */
export function fold({ words, formats, folded }: FormContext, { name, inForce, wrong, content }: Fold): TemplateResult {
  const state = wrong ? words.inputs.wrong : formats.briefList(inForce);
  const opened = (event: Event) => {
    if ((event.currentTarget as HTMLDetailsElement).open) void folded.want();
  };
  return html`<details class="more" part="more" @toggle=${opened}>
    <summary class="more-summary">
      <span class="more-name">${name}</span>
      <span class="more-state" ?data-wrong=${wrong}>${state}</span>
    </summary>
    <div class="more-content">${folded.shown(content) ?? (folded.failed ? folded.failure(words) : html`<div class="ghost later"></div>`)}</div>
  </details>`;
}

export const foldStyles = css`
  .folds {
    border-block-end: 1px solid var(--_line);
  }

  .more {
    border-block-start: 1px solid var(--_line);
  }

  .more-summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 8px;
    align-items: baseline;
    padding-block: 10px;
    list-style: none;
    cursor: pointer;
  }

  .more-summary::-webkit-details-marker {
    display: none;
  }

  .more-summary::before {
    content: "";
    grid-row: span 2;
    align-self: start;
    inline-size: 6px;
    block-size: 6px;
    margin-block-start: 0.5em;
    margin-inline: 2px 2px;
    border-block-end: 2px solid var(--_muted);
    border-inline-end: 2px solid var(--_muted);
    rotate: -45deg;
  }

  .more-summary:dir(rtl)::before {
    rotate: 45deg;
  }

  .more[open] .more-summary::before,
  .more[open] .more-summary:dir(rtl)::before {
    rotate: 45deg;
  }

  .more[open] .more-summary:dir(rtl)::before {
    rotate: -45deg;
  }

  .more-name {
    font-weight: 600;
  }

  .more-state {
    grid-column: 2;
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .more-state[data-wrong] {
    color: var(--_danger);
    font-weight: 600;
  }

  .more-content {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    padding-block: 4px 20px;
  }

  .more-help {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .with-help .number {
    inline-size: 104px;
  }

  .with-help .more-help {
    margin-block-start: 4px;
  }
`;
