import { css, html, nothing, type TemplateResult } from "lit";
import type { Action } from "../../core/index.js";
import { actionOf } from "../price-list/offers.js";
import { choice } from "./choice.js";
import { eachInput } from "./each.js";
import { focusNext } from "./focus.js";
import { type Form, fieldOf, type Line, type Per, withLine, withoutLine } from "./form.js";
import type { FormContext } from "./form-context.js";
import { type NumberField, numberInput, numberProblem } from "./number-field.js";
import { hasOwnRates, rateWords } from "./rates.js";
import { quantityField } from "./refusals.js";
import { oneSeat } from "./seats.js";
import { slider } from "./slider.js";

/** One line of the mix: how often something is done, typed or slid. */
export function mixLine(line: Line, context: FormContext): TemplateResult | typeof nothing {
  const { words, formats, form, edit, refusals } = context;
  const action = actionOf(context.list.catalog, line.action);
  if (action === undefined) return nothing;

  const id = quantityField(line.key);
  const name = lineName(line, action, context);
  const change = (part: Partial<Line>) => edit(withLine(form, line.key, part));
  const number: NumberField = {
    id,
    field: line.quantity,
    refusal: refusals.get(id),
    words,
    formats,
    onEdit: (quantity) => change({ quantity }),
  };
  return html`<div class="line" part="line">
    <div class="line-head">
      <label class="line-name" for=${id}>${name}</label>
      <span class="line-rate">${rateWords(line, context)}${hasOwnRates(line, context) ? html`${words.comma}${words.rates.ownByPlan}` : nothing}</span>
    </div>
    ${numberInput(number)} ${perChoice(line, name, context, change)}
    ${slider({
      label: words.form.slider(name),
      stops: line.stops,
      value: line.quantity.value,
      valueText: words.form.sliderValue(formats.number(line.quantity.value), words.form.perChoices[line.per]),
      onSlide: (value) => change({ quantity: fieldOf(value, formats) }),
    })}
    ${numberProblem(number)} ${eachInput(line, action, context, change)} ${options(line, action, name, context, change)}
    ${action.description === undefined ? nothing : html`<p class="line-about">${action.description}</p>`}
    ${remover(line, name, context)}
  </div>`;
}

/** The id of the list from which actions are added. */
export const ADD_ACTION = "add-action";

type Change = (part: Partial<Line>) => void;

/** The action's name, numbered where another line before has the same. */
function lineName({ key, action: id }: Line, action: Action, { words, formats, form }: FormContext): string {
  const place = form.lines.filter((line) => line.action === id).findIndex((line) => line.key === key);
  return place < 1 ? action.name : words.inputs.another(action.name, formats.number(place + 1));
}

/** Takes the line away; the action can be added again. */
function remover(line: Line, name: string, { words, form, edit }: FormContext): TemplateResult {
  const remove = (event: Event) => {
    const place = form.lines.indexOf(line);
    const next = form.lines[place + 1] ?? form.lines[place - 1];
    edit(withoutLine(form, line.key));
    focusNext(event, ...(next === undefined ? [] : [quantityField(next.key)]), ADD_ACTION);
  };
  return html`<button type="button" class="remove" aria-label=${words.inputs.removeAction(name)} @click=${remove}>
    <span aria-hidden="true">×</span>
  </button>`;
}

const PERS: readonly Per[] = ["month", "day", "seat"];

function perChoice(
  line: Line,
  name: string,
  { words, formats, form, edit }: FormContext,
  change: Change,
): TemplateResult {
  const choose = (per: Per) => {
    if (per !== "seat" || form.seats.size > 0) return change({ per });
    // Where no plan is sold by the seat there is no field for them before they count.
    const seated: Form = { ...form, seats: oneSeat(formats) };
    edit(withLine(seated, line.key, { per }));
  };
  return choice({
    label: words.form.per(name),
    chosen: line.per,
    choices: PERS.map((per) => ({ id: per, name: words.form.perChoices[per] })),
    onChoose: choose,
  });
}

/** The action's variants and modifiers, where it has any. */
function options(
  line: Line,
  action: Action,
  name: string,
  context: FormContext,
  change: Change,
): TemplateResult | typeof nothing {
  const { words } = context;
  const variants = action.variants ?? [];
  const modifiers = action.modifiers ?? [];
  if (variants.length === 0 && modifiers.length === 0) return nothing;

  const tick = (id: string) => (event: Event) => {
    const others = line.modifiers.filter((modifier) => modifier !== id);
    change({ modifiers: (event.target as HTMLInputElement).checked ? [...others, id] : others });
  };
  return html`<div class="line-options">
    ${
      variants.length === 0
        ? nothing
        : choice({
            label: words.form.variant(name),
            chosen: line.variant === "" ? (variants[0]?.id ?? "") : line.variant,
            choices: variants,
            onChoose: (variant) => change({ variant }),
          })
    }
    ${
      modifiers.length === 0
        ? nothing
        : html`<div class="ticks" role="group" aria-label=${words.form.modifiers(name)}>
            ${modifiers.map(
              ({ id, name }) =>
                html`<label class="tick">
                  <input type="checkbox" .checked=${line.modifiers.includes(id)} @change=${tick(id)} />${name}
                </label>`,
            )}
          </div>`
    }
  </div>`;
}

export const mixLineStyles = css`
  .line {
    position: relative;
    display: grid;
    grid-template-columns: minmax(88px, 104px) auto minmax(64px, 1fr);
    column-gap: 8px;
    row-gap: 4px;
    align-items: center;
    padding-block: 12px 16px;
    border-block-start: 1px solid var(--_line);
  }

  .line-head,
  .line-about,
  .line-options,
  .line > .field-problem {
    grid-column: 1 / -1;
  }

  .line > .labelled {
    grid-column: 1;
  }

  .line-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 2px;
    padding-inline-end: 32px;
  }

  /* Last for the keyboard, which comes for the number; for the eye at the line's end. */
  .remove {
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 0;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    font-size: 1.125em;
    line-height: 1;
    cursor: pointer;
  }

  .remove:hover {
    color: var(--_danger);
  }

  .line-name {
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .line-rate,
  .line-about {
    margin: 0;
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .line-options {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin-block: 4px;
  }

  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
  }

  .tick {
    display: inline-flex;
    gap: 8px;
    align-items: center;
    min-block-size: 24px;
  }
`;
