import { css, html, type TemplateResult } from "lit";
import type { AnswerContext } from "../answer-context.js";
import type { Question } from "./question.js";

/** An amount that can be asked how it comes about. */
export function askable(amount: string, question: Question, { words, ask }: AnswerContext): TemplateResult {
  return html`<button type="button" class="ask" aria-label=${words.why.ask(amount)} @click=${() => ask(question)}>${amount}</button>`;
}

export const askableStyles = css`
  .ask {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-variant-numeric: inherit;
    letter-spacing: inherit;
    line-height: inherit;
    text-align: inherit;
    white-space: inherit;
    text-decoration: underline dotted 1px;
    text-decoration-color: var(--_field-line);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .ask:hover {
    text-decoration: underline solid 1px;
    text-decoration-color: var(--_accent);
  }

  @media print {
    .ask {
      text-decoration: none;
    }
  }
`;
