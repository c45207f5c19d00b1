import { html, nothing, type TemplateResult } from "lit";
import { commonSeatType, seatName } from "../price-list/offers.js";
import { segments } from "./choice.js";
import { withSeats } from "./form.js";
import type { FormContext } from "./form-context.js";
import { labelledNumber } from "./number-field.js";
import { seatsField } from "./refusals.js";
import { ANY_SEAT, anySeats, typedSeats } from "./seats.js";
import { spreadView } from "./spread-view.js";

/** Seats, one field for each kind that some plan sells or that a preset names, and who of them uses how much. */
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
    ${kinds(context)}
    <div class="field-row">${fields}</div>
    ${spreadView(context)}
  </fieldset>`;
}

/** Whether seats are counted by their kind: a question only where plans differ in the kind that a bare number means. */
function kinds({ list, words, formats, form, edit }: FormContext): TemplateResult | typeof nothing {
  if (list.offers.seatTypes.length < 2 || commonSeatType(list.catalog, list.offers) !== undefined) return nothing;
  const { name, any, type } = words.inputs.seatsBy;
  return segments("seats-by", {
    label: name,
    chosen: form.seats.has(ANY_SEAT) ? "any" : "type",
    choices: [
      { id: "any", name: any },
      { id: "type", name: type },
    ],
    onChoose: (chosen) =>
      edit({
        ...form,
        seats: chosen === "any" ? anySeats(form.seats, formats) : typedSeats(form.seats, list.offers, formats),
      }),
  });
}
