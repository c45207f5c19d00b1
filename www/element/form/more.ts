import { css, html, nothing, type TemplateResult } from "lit";
import { segments } from "./choice.js";
import { ACTIVE_DAYS, type Field, type Range } from "./form.js";
import type { FormContext } from "./form-context.js";
import { keptParts, keptView } from "./kept-view.js";
import { labelledNumber } from "./number-field.js";
import { ACTIVE_DAYS_FIELD, GROWTH_FIELD } from "./refusals.js";

const RANGES: readonly Range[] = ["low", "typical", "high"];

/** What few change: growth, days of use, how costly the actions turn out, and what only a preset may state. */
export function more(context: FormContext): TemplateResult {
  const { words, form, edit } = context;
  return html`<details class="more" part="more">
    <summary class="summary">${words.form.more(inForce(context))}</summary>
    <div class="field-row">
      ${number(GROWTH_FIELD, words.form.growth, form.growth, (growth) => edit({ ...form, growth }), context)}
      ${number(
        ACTIVE_DAYS_FIELD,
        words.form.activeDays,
        form.activeDays,
        (activeDays) => edit({ ...form, activeDays }),
        context,
      )}
      ${range(context)}
    </div>
    ${keptView(context)}
  </details>`;
}

/** What is set to anything but the usual, so that it is seen without opening. */
function inForce({ words, formats, form }: FormContext): readonly string[] {
  return [
    ...(form.growth.value === "0" ? [] : [words.form.growthSet(formats.number(form.growth.value))]),
    ...(form.activeDays.value === ACTIVE_DAYS ? [] : [words.form.activeDaysSet(formats.number(form.activeDays.value))]),
    ...(form.range === "typical" ? [] : [words.form.rangeSet(words.form.rangeChoices[form.range])]),
    ...keptParts(form.kept).map((part) => words.form.kept[part].set),
  ];
}

function number(
  id: string,
  label: string,
  field: Field,
  onEdit: (field: Field) => void,
  { words, formats, refusals }: FormContext,
): TemplateResult {
  return labelledNumber(label, { id, field, refusal: refusals.get(id), words, formats, onEdit });
}

function range({ list, words, form, edit }: FormContext): TemplateResult | typeof nothing {
  if (!list.offers.ranges) return nothing;
  return segments("range", {
    label: words.form.range,
    chosen: form.range,
    choices: RANGES.map((id) => ({ id, name: words.form.rangeChoices[id] })),
    onChoose: (chosen) => edit({ ...form, range: chosen }),
  });
}

export const moreStyles = css`
  .more .field-row {
    padding-block-start: 12px;
  }

  .more .field-row .labelled {
    inline-size: 100%;
  }

  .more .field-row .labelled .number {
    inline-size: 104px;
  }
`;
