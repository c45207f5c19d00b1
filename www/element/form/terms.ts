import { css, html, nothing, type TemplateResult } from "lit";
import type { Billing } from "../../core/index.js";
import { segments } from "./choice.js";
import { withCurrency } from "./form.js";
import type { FormContext } from "./form-context.js";
import { labelledNumber } from "./number-field.js";
import { MONTHS_FIELD } from "./refusals.js";

const BILLINGS: readonly Billing[] = ["monthly", "annual"];

/** For how long, how billed, and in which currency: the last two only where there is a choice. */
export function terms(context: FormContext): TemplateResult {
  const { words, formats, form, refusals, edit } = context;
  const months = labelledNumber(words.form.months, {
    id: MONTHS_FIELD,
    field: form.months,
    refusal: refusals.get(MONTHS_FIELD),
    words,
    formats,
    onEdit: (field) => edit({ ...form, months: field }),
  });
  return html`<fieldset class="fields" part="group">
    <legend class="heading">${words.form.terms}</legend>
    <div class="field-row">${months} ${billing(context)} ${currency(context)}</div>
  </fieldset>`;
}

function billing({ list, words, form, edit }: FormContext): TemplateResult | typeof nothing {
  if (!list.offers.annual && form.billing !== "annual") return nothing;
  return segments("billing", {
    label: words.form.billing,
    chosen: form.billing,
    choices: BILLINGS.map((id) => ({ id, name: words.form.billingChoices[id] })),
    onChoose: (chosen) => edit({ ...form, billing: chosen }),
  });
}

function currency({ list, words, formats, form, edit }: FormContext): TemplateResult | typeof nothing {
  const currencies = [...new Set([...list.offers.currencies, form.currency])];
  if (currencies.length < 2) return nothing;
  return segments("currency", {
    label: words.form.currency,
    chosen: form.currency,
    choices: currencies.map((code) => ({ id: code, name: code })),
    onChoose: (chosen) => edit(withCurrency(form, chosen, formats)),
  });
}

export const fieldsStyles = css`
  .fields {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .field-row {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 16px;
    align-items: start;
    padding-block-start: 4px;
  }

  .field-row .labelled {
    inline-size: 104px;
  }

  .field-row .labelled:has(.field-problem) {
    inline-size: 100%;
  }

  .field-row .labelled:has(.field-problem) .number {
    inline-size: 104px;
  }
`;
