import { html, type TemplateResult } from "lit";
import type { FormContext } from "./form-context.js";
import { labelledNumber } from "./number-field.js";
import { GROWTH_FIELD } from "./refusals.js";
import { seasonView } from "./season/season-view.js";

/** Growth and the seasons. */
export function overTimeFields(context: FormContext): TemplateResult {
  const { words, formats, form, refusals, edit } = context;
  const growth = labelledNumber(words.form.growth, {
    id: GROWTH_FIELD,
    field: form.growth,
    refusal: refusals.get(GROWTH_FIELD),
    words,
    formats,
    percent: true,
    onEdit: (field) => edit({ ...form, growth: field }),
  });
  return html`${growth} ${seasonView(context)}`;
}
