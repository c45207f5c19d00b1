import type { TemplateResult } from "lit";
import { fold } from "./fold.js";
import type { FormContext } from "./form-context.js";
import { GROWTH_FIELD, isWrong, seasonField } from "./refusals.js";
import { shapeOf } from "./season/season.js";

/** How usage changes from month to month. */
export function overTime(context: FormContext): TemplateResult {
  const { words, formats, form, refusals } = context;
  const { value } = form.growth;
  const ids = [GROWTH_FIELD, ...form.season.months.map((_, month) => seasonField(month))];
  return fold(context, {
    name: words.inputs.overTime.name,
    inForce: [
      value === "0" ? words.inputs.overTime.noGrowth : words.inputs.overTime.growth(formats.number(value)),
      seasonWords(context),
    ],
    wrong: isWrong([form.growth, ...form.season.months], ids, refusals),
    content: ({ overTimeFields }) => overTimeFields(context),
  });
}

/** What is in force of the seasons, in words. */
function seasonWords({ words, form }: FormContext): string {
  const shape = words.inputs.season.shapes[shapeOf(form.season)];
  return shape.charAt(0).toLowerCase() + shape.slice(1);
}
