import { css, html, nothing, type TemplateResult } from "lit";
import type { Plan } from "../../../core/index.js";
import { planOf } from "../../price-list/offers.js";
import { choice } from "../choice.js";
import type { Field } from "../field.js";
import { fold } from "../fold.js";
import type { FormContext } from "../form-context.js";
import { labelledNumber } from "../number-field.js";
import { addOnField, isWrong } from "../refusals.js";
import { BEST_SIZE, type PlanOption, withAddOn, withSize } from "./plan-options.js";

/** The sizes and add-ons of the plans that have any. */
export function planOptions(context: FormContext): TemplateResult | typeof nothing {
  const { words, form, list, refusals } = context;
  const plans = [...form.planOptions].flatMap(([id, option]) => {
    const plan = planOf(list.catalog, id);
    return plan === undefined ? [] : [{ plan, option }];
  });
  if (plans.length === 0) return nothing;
  const counts = plans.flatMap(({ plan, option }) => [...option.addOns].map(([id, field]) => ({ plan, id, field })));
  const chosen = plans.flatMap(({ plan, option }) => chosenWords(plan, option, context));
  return fold({
    name: words.inputs.planOptions.name,
    inForce: chosen.length === 0 ? [usualWords(plans, context)] : chosen,
    wrong: isWrong(
      counts.map(({ field }) => field),
      counts.map(({ plan, id }) => addOnField(plan.id, id)),
      refusals,
    ),
    words,
    content: plans.map(({ plan, option }) => planFields(plan, option, context)),
  });
}

function planFields(plan: Plan, option: PlanOption, context: FormContext): TemplateResult {
  return html`<fieldset class="plan-options">
    <legend>${plan.name}</legend>
    <div class="field-row">
      ${sizeChoice(plan, option, context)}
      ${[...option.addOns].map(([addOn, count]) => addOnCount(plan, addOn, count, context))}
    </div>
  </fieldset>`;
}

function sizeChoice(plan: Plan, { size }: PlanOption, context: FormContext): TemplateResult | typeof nothing {
  const { words, form, edit } = context;
  const offered = (plan.sizes ?? []).filter(({ id }) => id !== BEST_SIZE);
  const unknown = size !== BEST_SIZE && !offered.some(({ id }) => id === size) ? [{ id: size, name: size }] : [];
  if (offered.length + unknown.length === 0) return nothing;
  return choice({
    label: words.inputs.planOptions.size(plan.name),
    chosen: size,
    choices: [{ id: BEST_SIZE, name: words.inputs.planOptions.best }, ...offered, ...unknown],
    onChoose: (chosen) => edit({ ...form, planOptions: withSize(form.planOptions, plan.id, chosen) }),
  });
}

function addOnCount(plan: Plan, id: string, field: Field, context: FormContext): TemplateResult {
  const { words, formats, form, refusals, edit } = context;
  const addOn = plan.add_ons?.find((one) => one.id === id);
  const fieldId = addOnField(plan.id, id);
  const most = addOn?.max === undefined ? "" : ` (${words.inputs.planOptions.atMost(formats.number(addOn.max))})`;
  return labelledNumber(`${addOn?.name ?? id}${most}`, {
    id: fieldId,
    field,
    refusal: refusals.get(fieldId),
    words,
    formats,
    onEdit: (count) => edit({ ...form, planOptions: withAddOn(form.planOptions, plan.id, id, count) }),
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

export const planOptionsStyles = css`
  .plan-options {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .plan-options legend {
    padding: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  .more-content .field-row .labelled {
    inline-size: 100%;
    overflow-wrap: anywhere;
  }

  .more-content > .labelled .number,
  .more-content .field-row .number {
    inline-size: 104px;
  }
`;
