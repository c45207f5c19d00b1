import { css, html, nothing, type TemplateResult } from "lit";
import type { Plan } from "../../../core/index.js";
import { choice } from "../choice.js";
import type { Field } from "../field.js";
import type { FormContext } from "../form-context.js";
import { labelledNumber } from "../number-field.js";
import { addOnField } from "../refusals.js";
import { BEST_SIZE, offeredOptions, type PlanOption, withAddOn, withSize } from "./plan-options.js";

/** The sizes and add-ons, plan by plan. */
export function planOptionsFields(context: FormContext): readonly TemplateResult[] {
  const { form, list } = context;
  return offeredOptions(form.planOptions, list.catalog).map(({ plan, option }) => planFields(plan, option, context));
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
