import { html, nothing, type TemplateResult } from "lit";
import { segments } from "./choice.js";
import { fold } from "./fold.js";
import { ACTIVE_DAYS, type Range } from "./form.js";
import type { FormContext } from "./form-context.js";
import { typedMoney } from "./money.js";
import { labelledNumber } from "./number-field.js";
import { ACTIVE_DAYS_FIELD, isWrong, SPEND_CAP_FIELD } from "./refusals.js";

const RANGES: readonly Range[] = ["low", "typical", "high"];

/** On how many days there is use, how costly the actions turn out, and how much usage may cost. */
export function details(context: FormContext): TemplateResult {
  const { words, form, refusals } = context;
  return fold({
    name: words.inputs.details.name,
    inForce: inForce(context),
    wrong: isWrong([form.activeDays, form.spendCap.field], [ACTIVE_DAYS_FIELD, SPEND_CAP_FIELD], refusals),
    words,
    content: html`${activeDays(context)} ${range(context)} ${spendCap(context)}`,
  });
}

function inForce({ words, formats, form }: FormContext): readonly string[] {
  const days = form.activeDays.value;
  const cap = form.spendCap.field.value;
  return [
    days === ACTIVE_DAYS
      ? words.inputs.details.everyDay
      : words.inputs.days(formats.number(days), formats.plural(days)),
    ...(form.range === "typical" ? [] : [words.form.rangeSet(words.form.rangeChoices[form.range])]),
    cap === "" ? words.inputs.details.noLimit : words.inputs.details.limit(formats.price(cap, form.currency)),
  ];
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
