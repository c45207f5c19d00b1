import type { TemplateResult } from "lit";
import { fold } from "./fold.js";
import { ACTIVE_DAYS } from "./form.js";
import type { FormContext } from "./form-context.js";
import { ACTIVE_DAYS_FIELD, isWrong, SPEND_CAP_FIELD } from "./refusals.js";

/** On how many days there is use, how costly the actions turn out, and how much usage may cost. */
export function details(context: FormContext): TemplateResult {
  const { words, form, refusals } = context;
  return fold(context, {
    name: words.inputs.details.name,
    inForce: inForce(context),
    wrong: isWrong([form.activeDays, form.spendCap.field], [ACTIVE_DAYS_FIELD, SPEND_CAP_FIELD], refusals),
    content: ({ detailsFields }) => detailsFields(context),
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
