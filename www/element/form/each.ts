import { nothing, type TemplateResult } from "lit";
import type { Action, MixLine } from "../../core/index.js";
import { capitalised } from "../context.js";
import { plainDecimal } from "../decimal.js";
import type { Formats } from "../format.js";
import { type Field, fieldOf, type Line } from "./form.js";
import type { FormContext } from "./form-context.js";
import { labelledNumber } from "./number-field.js";
import { eachField } from "./refusals.js";

/** The size of each single one, of an action that is charged by that; null of any other. */
export function eachFrom(line: Pick<MixLine, "each">, action: Action | undefined, formats: Formats): Field | null {
  if (action?.each === undefined) return null;
  const { typical, step = "1" } = action.each;
  return fieldOf(plainDecimal(line.each ?? typical ?? step), formats);
}

/** Asks how large each single one is: "Seconds each". */
export function eachInput(
  line: Line,
  action: Action,
  { words, formats, refusals }: FormContext,
  change: (part: Partial<Line>) => void,
): TemplateResult | typeof nothing {
  if (action.each === undefined || line.each === null) return nothing;
  const id = eachField(line.key);
  return labelledNumber(words.form.each(capitalised(words.plural(action.each.unit))), {
    id,
    field: line.each,
    refusal: refusals.get(id),
    words,
    formats,
    onEdit: (each) => change({ each }),
  });
}
