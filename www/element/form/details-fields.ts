import { html, nothing, type TemplateResult } from "lit";
import { segments } from "./choice.js";
import type { Range } from "./form.js";
import type { FormContext } from "./form-context.js";
import { typedMoney } from "./money.js";
import { labelledNumber } from "./number-field.js";
import { ACTIVE_DAYS_FIELD, SPEND_CAP_FIELD } from "./refusals.js";

const RANGES: readonly Range[] = ["low", "typical", "high"];

/** Days with use, the cost of what varies, and the spend limit. */
export function detailsFields(context: FormContext): TemplateResult {
  return html`${activeDays(context)} ${range(context)} ${spendCap(context)}`;
}

function activeDays({ words, formats, form, refusals, edit }: FormContext): TemplateResult {
  return labelledNumber(words.form.activeDays, {
    id: ACTIVE_DAYS_FIELD,
    field: form.activeDays,
    refusal: refusals.get(ACTIVE_DAYS_FIELD),
    words,
    formats,
    onEdit: (days) => edit({ ...form, activeDays: days }),
  });
}

function range({ list, words, form, edit }: FormContext): TemplateResult | typeof nothing {
  if (!list.offers.ranges && form.range === "typical") return nothing;
  return segments("range", {
    label: words.form.range,
    chosen: form.range,
    choices: RANGES.map((id) => ({ id, name: words.form.rangeChoices[id] })),
    onChoose: (chosen) => edit({ ...form, range: chosen }),
  });
}

function spendCap({ words, formats, form, refusals, edit }: FormContext): TemplateResult {
  const field = labelledNumber(words.inputs.details.spendCap(form.currency), {
    id: SPEND_CAP_FIELD,
    field: form.spendCap.field,
    refusal: refusals.get(SPEND_CAP_FIELD),
    words,
    formats,
    optional: true,
    onEdit: (typed) => edit({ ...form, spendCap: typedMoney(typed) }),
  });
  return html`<div class="with-help">${field}<p class="more-help">${words.inputs.details.spendCapHelp}</p></div>`;
}
