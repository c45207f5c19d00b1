import { css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Formats } from "../format.js";
import type { Words } from "../words/index.js";
import { type Field, fieldOf } from "./form.js";
import { readTyped } from "./typed.js";

export interface NumberField {
  /** Unique on the screen. */
  readonly id: string;
  readonly field: Field;
  /** What the core has against the value; a text that is not understood goes first. */
  readonly refusal: string | undefined;
  readonly words: Words;
  readonly formats: Formats;
  onEdit(field: Field): void;
}

/** A typed number, labelled elsewhere: the draft stays as typed until the field is left. */
export function numberInput(options: NumberField): TemplateResult {
  const { id, field, words, formats, onEdit } = options;
  const problem = problemOf(options);
  const type = (event: InputEvent) => {
    const text = (event.target as HTMLInputElement).value;
    const typed = readTyped(text, formats.marks, words.magnitudes);
    onEdit("value" in typed ? { text, value: typed.value, problem: null } : { ...field, text, problem: typed.problem });
  };
  const leave = () => {
    if (field.problem === null) onEdit(fieldOf(field.value, formats));
  };
  return html`<input
    id=${id}
    class="number"
    part="input"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    spellcheck="false"
    aria-invalid=${problem === undefined ? nothing : "true"}
    aria-describedby=${problem === undefined ? nothing : `${id}-problem`}
    .value=${live(field.text)}
    @input=${type}
    @change=${leave}
  />`;
}

/** What is wrong, to be placed under the field. */
export function numberProblem(options: NumberField): TemplateResult | typeof nothing {
  const problem = problemOf(options);
  return problem === undefined
    ? nothing
    : html`<p class="field-problem" id=${`${options.id}-problem`} role="alert">${problem}</p>`;
}

/** The field with its label above it and its problem below. */
export function labelledNumber(label: string, options: NumberField): TemplateResult {
  return html`<div class="labelled">
    <label for=${options.id}>${label}</label>
    ${numberInput(options)} ${numberProblem(options)}
  </div>`;
}

function problemOf({ field, refusal, words, formats }: NumberField): string | undefined {
  if (field.problem === null) return refusal;
  return words.typed[field.problem](formats.marks.decimal, formats.marks.group);
}

export const numberFieldStyles = css`
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }

  .number[aria-invalid] {
    border-color: var(--_danger);
    outline-color: var(--_danger);
  }

  .field-problem {
    margin: 4px 0 0;
    color: var(--_danger);
    font-size: var(--_small);
  }

  .labelled {
    display: grid;
    gap: 4px;
    align-content: start;
    min-inline-size: 0;
  }
`;
