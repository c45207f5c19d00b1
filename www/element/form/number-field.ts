import { css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { Formats } from "../format.js";
import type { Words } from "../words/index.js";
import { type Field, fieldOf } from "./field.js";
import { readPercent, readTyped, type Typed, withThousands } from "./typed.js";

export interface NumberField {
  /** Unique on the screen. */
  readonly id: string;
  readonly field: Field;
  /** What the core has against the value; a text that is not understood goes first. */
  readonly refusal: string | undefined;
  readonly words: Words;
  readonly formats: Formats;
  /** Whether it may stay empty, which is then its value; else nothing means 0. */
  readonly optional?: boolean;
  /** Whether the number is a percent, so that "10%" is understood too. */
  readonly percent?: boolean;
  /** What it is called where its name does not stand beside its problem. */
  readonly name?: string;
  /** What stands in it while it is empty. */
  readonly placeholder?: string;
  onEdit(field: Field): void;
}

/** A typed number, labelled elsewhere: the draft stays as typed until the field is left. */
export function numberInput(options: NumberField): TemplateResult {
  const { id, field, formats, onEdit } = options;
  const problem = problemOf(options);
  const type = (event: InputEvent) => {
    const text = (event.target as HTMLInputElement).value;
    const typed = readEntry(text, options);
    onEdit("value" in typed ? { text, value: typed.value, problem: null } : { ...field, text, problem: typed.problem });
  };
  const leave = (event: Event) => {
    // Another text than that of the field was typed and not drawn any more: it must not be undone.
    const isDrawn = (event.target as HTMLInputElement).value === field.text;
    if (isDrawn && field.problem === null) onEdit(fieldOf(field.value, formats));
  };
  return html`<input
    id=${id}
    class="number"
    part="input"
    type="text"
    inputmode="decimal"
    autocomplete="off"
    spellcheck="false"
    placeholder=${options.placeholder ?? nothing}
    aria-label=${options.name ?? nothing}
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
    : html`<p class="field-problem" id=${`${options.id}-problem`} role="alert">${options.name === undefined ? nothing : `${options.name}: `}${problem}</p>`;
}

/** The field with its label above it and its problem below. */
export function labelledNumber(label: string, options: NumberField): TemplateResult {
  return html`<div class="labelled">
    <label for=${options.id}>${label}</label>
    ${numberInput(options)} ${numberProblem(options)}
  </div>`;
}

function readEntry(text: string, { optional, percent, formats, words }: NumberField): Typed {
  if (optional === true && text.trim() === "") return { value: "" };
  const read = percent === true ? readPercent : readTyped;
  return read(text, formats.marks, words.magnitudes);
}

function problemOf({ field, refusal, words, formats }: NumberField): string | undefined {
  if (field.problem === null) return refusal;
  const { decimal, group } = formats.marks;
  return words.typed[field.problem](decimal, group, withThousands(field.text, formats.marks));
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
