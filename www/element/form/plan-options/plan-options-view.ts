import { nothing, type TemplateResult } from "lit";
import type { Plan } from "../../../core/index.js";
import { fold } from "../fold.js";
import type { FormContext } from "../form-context.js";
import { addOnField, isWrong } from "../refusals.js";
import { BEST_SIZE, offeredOptions, type PlanOption } from "./plan-options.js";

/** The sizes and add-ons of the plans that have any. */
export function planOptions(context: FormContext): TemplateResult | typeof nothing {
  const { words, form, list, refusals } = context;
  const plans = offeredOptions(form.planOptions, list.catalog);
  if (plans.length === 0) return nothing;
  const counts = plans.flatMap(({ plan, option }) => [...option.addOns].map(([id, field]) => ({ plan, id, field })));
  const chosen = plans.flatMap(({ plan, option }) => chosenWords(plan, option, context));
  return fold(context, {
    name: words.inputs.planOptions.name,
    inForce: chosen.length === 0 ? [usualWords(plans, context)] : chosen,
    wrong: isWrong(
      counts.map(({ field }) => field),
      counts.map(({ plan, id }) => addOnField(plan.id, id)),
      refusals,
    ),
    content: ({ planOptionsFields }) => planOptionsFields(context),
  });
}

/** What is chosen of a plan: "Pro in size 200 with 2 × Extra credits"; nothing where it is the usual. */
function chosenWords(plan: Plan, { size, addOns }: PlanOption, { words, formats }: FormContext): readonly string[] {
  const counted = [...addOns]
    .filter(([, { value }]) => value !== "0")
    .map(([id, { value }]) =>
      words.times(formats.number(value), plan.add_ons?.find((addOn) => addOn.id === id)?.name ?? id),
    );
  if (size === BEST_SIZE && counted.length === 0) return [];
  const sizeName = plan.sizes?.find(({ id }) => id === size)?.name ?? size;
  const had = size === BEST_SIZE ? plan.name : words.inSize(plan.name, sizeName);
  return [counted.length === 0 ? had : words.inputs.planOptions.with(had, formats.list(counted))];
}

function usualWords(plans: readonly { plan: Plan }[], { words }: FormContext): string {
  const { usual, usualSizes, usualAddOns } = words.inputs.planOptions;
  const sizes = plans.some(({ plan }) => (plan.sizes ?? []).length > 0);
  const addOns = plans.some(({ plan }) => (plan.add_ons ?? []).length > 0);
  if (sizes && addOns) return usual;
  return sizes ? usualSizes : usualAddOns;
}
