import { css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import type { Billing, Discount } from "../../../core/index.js";
import { textWithoutOverrides } from "../../price-list/overrides.js";
import { choice, segments } from "../choice.js";
import type { Field } from "../field.js";
import { focusNext } from "../focus.js";
import type { FormContext } from "../form-context.js";
import { typedMoney } from "../money.js";
import { labelledNumber } from "../number-field.js";
import { type DiscountPart, discountField, TAX_FIELD } from "../refusals.js";
import { type DiscountEntry, withDiscount, withNewDiscount } from "./discount.js";

const ADD_BUTTON = "add-discount";

/** The negotiated discounts, a way to add one, and the tax. */
export function salesFields(context: FormContext): TemplateResult {
  return html`${repeat(
    context.form.discounts,
    ({ key }) => key,
    (entry, place) => discountView(entry, place, context),
  )}
  ${adder(context)} ${tax(context)}`;
}

function adder({ words, formats, form, edit }: FormContext): TemplateResult {
  const add = (event: Event) => {
    const name = words.inputs.sales.discount(formats.number(form.discounts.length + 1));
    const discounts = withNewDiscount(form.discounts, name, form.currency, formats);
    edit({ ...form, discounts });
    focusNext(event, discountField(discounts.at(-1)?.key ?? 0, "name"));
  };
  return html`<button type="button" class="button add-discount" part="button" id=${ADD_BUTTON} @click=${add}>
    ${words.inputs.sales.add}
  </button>`;
}

function tax({ words, formats, form, refusals, edit }: FormContext): TemplateResult {
  return labelledNumber(words.inputs.sales.taxField, {
    id: TAX_FIELD,
    field: form.tax,
    refusal: refusals.get(TAX_FIELD),
    words,
    formats,
    percent: true,
    onEdit: (typed) => edit({ ...form, tax: typed }),
  });
}

type Change = (part: Partial<DiscountEntry>) => void;

function discountView(entry: DiscountEntry, place: number, context: FormContext): TemplateResult {
  const { words, formats, form, edit } = context;
  const { sales } = words.inputs;
  const change: Change = (part) => edit({ ...form, discounts: withDiscount(form.discounts, entry.key, part) });
  const title = sales.discount(formats.number(place + 1));
  const remove = (event: Event) => {
    edit({ ...form, discounts: form.discounts.filter(({ key }) => key !== entry.key) });
    focusNext(event, ADD_BUTTON);
  };
  return html`<fieldset class="discount">
    <legend>${title}</legend>
    ${nameField(entry, context, change)}
    ${segments(`discount-by-${entry.key}`, {
      label: sales.by,
      chosen: entry.by,
      choices: (["percent", "amount"] as const).map((id) => ({ id, name: sales.byChoices[id] })),
      onChoose: (by) => change({ by }),
    })}
    ${value(entry, context, change)} ${months(entry, context, change)} ${appliesTo(entry, context, change)}
    ${billing(entry, context, change)}
    <button type="button" class="button" part="button" aria-label=${sales.remove(title)} @click=${remove}>
      ${words.inputs.removed}
    </button>
  </fieldset>`;
}

function nameField(entry: DiscountEntry, { words }: FormContext, change: Change): TemplateResult {
  const id = discountField(entry.key, "name");
  const type = (event: Event) => change({ name: textWithoutOverrides((event.target as HTMLInputElement).value) });
  return html`<div class="labelled">
    <label for=${id}>${words.inputs.sales.discountName}</label>
    <input
      id=${id}
      class="text"
      part="input"
      type="text"
      autocomplete="off"
      .value=${live(entry.name)}
      @input=${type}
    />
  </div>`;
}

/** How much is taken off. */
function value(entry: DiscountEntry, context: FormContext, change: Change): TemplateResult {
  const { words, form } = context;
  return entry.by === "percent"
    ? number(entry, "percent", words.inputs.sales.percent, entry.percent, context, (percent) => change({ percent }))
    : number(entry, "amount", words.inputs.sales.amount(form.currency), entry.amount.field, context, (field) =>
        change({ amount: typedMoney(field) }),
      );
}

function months(entry: DiscountEntry, context: FormContext, change: Change): TemplateResult {
  const label = context.words.inputs.sales.months;
  return number(entry, "months", label, entry.months, context, (field) => change({ months: field }));
}

function number(
  { key }: DiscountEntry,
  part: DiscountPart,
  label: string,
  field: Field,
  { words, formats, refusals }: FormContext,
  onEdit: (field: Field) => void,
): TemplateResult {
  const id = discountField(key, part);
  const optional = part === "months";
  return labelledNumber(label, {
    id,
    field,
    refusal: refusals.get(id),
    words,
    formats,
    percent: part === "percent",
    optional,
    ...(optional && { placeholder: words.inputs.sales.monthsHint }),
    onEdit,
  });
}

function appliesTo(entry: DiscountEntry, { words }: FormContext, change: Change): TemplateResult {
  const { appliesTo: label, appliesToChoices } = words.inputs.sales;
  const parts: readonly NonNullable<Discount["applies_to"]>[] = ["all", "fees", "usage"];
  return labelledChoice(
    label,
    choice({
      label,
      chosen: entry.appliesTo,
      choices: parts.map((id) => ({ id, name: appliesToChoices[id] })),
      onChoose: (chosen) => change({ appliesTo: chosen }),
    }),
  );
}

/** Only where a price list has two ways to be billed. */
function billing(entry: DiscountEntry, { words, list }: FormContext, change: Change): TemplateResult | typeof nothing {
  if (!list.offers.annual && entry.billing === "any") return nothing;
  const { billing: label, billingChoices } = words.inputs.sales;
  const ways: readonly (Billing | "any")[] = ["any", "monthly", "annual"];
  return labelledChoice(
    label,
    choice({
      label,
      chosen: entry.billing,
      choices: ways.map((id) => ({ id, name: billingChoices[id] })),
      onChoose: (chosen) => change({ billing: chosen }),
    }),
  );
}

function labelledChoice(label: string, field: TemplateResult): TemplateResult {
  return html`<div class="labelled"><span aria-hidden="true">${label}</span>${field}</div>`;
}

export const salesStyles = css`
  .discount {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 12px 16px;
    align-items: start;
    max-inline-size: 480px;
    min-inline-size: 0;
    margin: 0;
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .discount > legend {
    padding-inline: 4px;
    font-weight: 600;
  }

  .discount > .segments,
  .discount > .labelled:has(.text, .field-problem) {
    grid-column: 1 / -1;
  }

  .discount .labelled .number {
    inline-size: 100%;
  }

  .discount > .button {
    grid-column: 1 / -1;
    justify-self: start;
  }

  .add-discount {
    justify-self: start;
  }

  .text {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 36px;
    padding: 4px 10px;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
`;
