import { css, html, nothing, type TemplateResult } from "lit";
import type { Action } from "../../core/index.js";
import { actionOf } from "../price-list/offers.js";
import { choice } from "./choice.js";
import { fieldOf, type Line, type Per, withLine } from "./form.js";
import type { FormContext } from "./form-context.js";
import { type NumberField, numberInput, numberProblem } from "./number-field.js";
import { hasOwnRates, rateWords } from "./rates.js";
import { quantityField } from "./refusals.js";
import { slider } from "./slider.js";

/** One line of the mix: how often something is done, typed or slid. */
export function mixLine(line: Line, context: FormContext): TemplateResult | typeof nothing {
  const { words, formats, form, edit, refusals } = context;
  const action = actionOf(context.list.catalog, line.action);
  if (action === undefined) return nothing;

  const id = quantityField(line.key);
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
      <label class="line-name" for=${id}>${action.name}</label>
      <span class="line-rate">${rateWords(line, context)}${hasOwnRates(line, context) ? html`${words.comma}${words.rates.ownByPlan}` : nothing}</span>
    </div>
    ${numberInput(number)} ${perChoice(line, action, context, change)}
    ${slider({
      label: words.form.slider(action.name),
      stops: line.stops,
      value: line.quantity.value,
      valueText: words.form.sliderValue(formats.number(line.quantity.value), words.form.perChoices[line.per]),
      onSlide: (value) => change({ quantity: fieldOf(value, formats) }),
    })}
    ${numberProblem(number)} ${options(line, action, context, change)}
    ${action.description === undefined ? nothing : html`<p class="line-about">${action.description}</p>`}
  </div>`;
}

type Change = (part: Partial<Line>) => void;

function perChoice(line: Line, action: Action, context: FormContext, change: Change): TemplateResult {
  const { words, form } = context;
  const offered: Per[] = form.seats.size > 0 || line.per === "seat" ? ["month", "day", "seat"] : ["month", "day"];
  return choice({
    label: words.form.per(action.name),
    chosen: line.per,
    choices: offered.map((per) => ({ id: per, name: words.form.perChoices[per] })),
    onChoose: (per) => change({ per }),
  });
}

/** The action's variants and modifiers, where it has any. */
function options(line: Line, action: Action, context: FormContext, change: Change): TemplateResult | typeof nothing {
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
            label: words.form.variant(action.name),
            chosen: line.variant === "" ? (variants[0]?.id ?? "") : line.variant,
            choices: variants,
            onChoose: (variant) => change({ variant }),
          })
    }
    ${
      modifiers.length === 0
        ? nothing
        : html`<div class="ticks" role="group" aria-label=${words.form.modifiers(action.name)}>
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

  .line-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 2px;
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
