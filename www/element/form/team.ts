import { html, nothing, type TemplateResult } from "lit";
import { seatName } from "../price-list/offers.js";
import { withSeats } from "./form.js";
import type { FormContext } from "./form-context.js";
import { labelledNumber } from "./number-field.js";
import { seatsField } from "./refusals.js";

/** Seats, one field for each kind that some plan sells or that a preset names. */
export function team(context: FormContext): TemplateResult | typeof nothing {
  const { list, words, formats, form, refusals, edit } = context;
  const several = form.seats.size > 1;
  const fields = [...form.seats].map(([type, field]) => {
    const id = seatsField(type);
    const onEdit = (seats: typeof field) => edit(withSeats(form, type, seats));
    const label = several ? seatName(type, list) : words.form.seats;
    return labelledNumber(label, { id, field, refusal: refusals.get(id), words, formats, onEdit });
  });
  if (fields.length === 0) return nothing;
  return html`<fieldset class="fields" part="group">
    <legend class="heading">${words.form.team}</legend>
    <div class="field-row">${fields}</div>
  </fieldset>`;
}
