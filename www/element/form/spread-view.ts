import { css, html, nothing, type TemplateResult } from "lit";
import type { Field } from "./field.js";
import type { FormContext } from "./form-context.js";
import { type NumberField, numberInput, numberProblem } from "./number-field.js";
import { HEAVY_SEATS_FIELD, HEAVY_USAGE_FIELD } from "./refusals.js";
import type { Spread } from "./spread.js";

/** Whether few make most of the use: shown where some plan gives each seat credits of its own, or where it is in force. */
export function spreadView(context: FormContext): TemplateResult | typeof nothing {
  const { list, words, form, edit } = context;
  const { spread } = form;
  if (!spread.uneven && !(list.offers.divides && hasSeveralSeats(context))) return nothing;
  const tick = (event: Event) =>
    edit({ ...form, spread: { ...spread, uneven: (event.target as HTMLInputElement).checked } });
  return html`<div class="spread">
    <label class="tick">
      <input type="checkbox" .checked=${spread.uneven} @change=${tick} />${words.inputs.spread.uneven}
    </label>
    ${spread.uneven ? shares(context) : nothing}
  </div>`;
}

/** "20 % of the seats make 80 % of the use", with two fields in it. */
function shares(context: FormContext): TemplateResult {
  const { words, form } = context;
  const seats = share(HEAVY_SEATS_FIELD, words.inputs.spread.seats, "seats", form.spread.seats, context);
  const usage = share(HEAVY_USAGE_FIELD, words.inputs.spread.usage, "usage", form.spread.usage, context);
  return html`<div class="spread-shares">
      ${numberInput(seats)}<span aria-hidden="true">${words.inputs.spread.ofSeats}</span>
      ${numberInput(usage)}<span aria-hidden="true">${words.inputs.spread.ofUse}</span>
    </div>
    ${numberProblem(seats)} ${numberProblem(usage)}`;
}

function share(id: string, name: string, part: "seats" | "usage", field: Field, context: FormContext): NumberField {
  const { words, formats, form, refusals, edit } = context;
  const onEdit = (typed: Field) => {
    const spread: Spread = { ...form.spread, [part]: typed };
    edit({ ...form, spread });
  };
  return { id, name, field, refusal: refusals.get(id), words, formats, percent: true, onEdit };
}

/** One person uses what one person has, however it is spread. */
function hasSeveralSeats({ form }: FormContext): boolean {
  const held = [...form.seats.values()].map(({ value }) => value).filter((value) => value !== "0");
  return held.length > 1 || held.some((value) => value !== "1");
}

export const spreadStyles = css`
  .spread {
    margin-block-start: 12px;
  }

  .spread-shares {
    display: grid;
    grid-template-columns: 64px minmax(0, 1fr);
    gap: 8px;
    align-items: center;
    margin-block-start: 8px;
  }
`;
