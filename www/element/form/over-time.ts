import { html, type TemplateResult } from "lit";
import { fold } from "./fold.js";
import type { FormContext } from "./form-context.js";
import { labelledNumber } from "./number-field.js";
import { GROWTH_FIELD, isWrong, seasonField } from "./refusals.js";
import { seasonView, seasonWords } from "./season/season-view.js";

/** How usage changes from month to month. */
export function overTime(context: FormContext): TemplateResult {
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
  const { value } = form.growth;
  const ids = [GROWTH_FIELD, ...form.season.months.map((_, month) => seasonField(month))];
  return fold({
    name: words.inputs.overTime.name,
    inForce: [
      value === "0" ? words.inputs.overTime.noGrowth : words.inputs.overTime.growth(formats.number(value)),
      seasonWords(context),
    ],
    wrong: isWrong([form.growth, ...form.season.months], ids, refusals),
    words,
    content: html`${growth} ${seasonView(context)}`,
  });
}
