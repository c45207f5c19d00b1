import type { TemplateResult } from "lit";
import { discountWords } from "../../answers/conditions.js";
import { fold } from "../fold.js";
import type { FormContext } from "../form-context.js";
import { discountField, isWrong, TAX_FIELD } from "../refusals.js";
import { discountOfForm, fieldsOfDiscount } from "./discount.js";

/** What a salesperson agrees on: negotiated discounts, and the tax that comes on top. */
export function sales(context: FormContext): TemplateResult {
  const { words, form, refusals } = context;
  const ids = form.discounts.flatMap(({ key, by }) => [discountField(key, by), discountField(key, "months")]);
  return fold(context, {
    name: words.inputs.sales.name,
    inForce: inForce(context),
    wrong: isWrong([form.tax, ...form.discounts.flatMap(fieldsOfDiscount)], [TAX_FIELD, ...ids], refusals),
    content: ({ salesFields }) => salesFields(context),
  });
}

function inForce({ words, formats, form, list }: FormContext): readonly string[] {
  const discounts = form.discounts.map((entry) => {
    const discount = discountOfForm(entry);
    const text = discountWords(discount, { words, formats, list }, (money) =>
      formats.price(typeof money === "object" ? "0" : money || "0", form.currency),
    );
    return entry.billing === "any" ? text : words.inputs.sales.ifBilled[entry.billing](text);
  });
  if (form.tax.value === "0") return discounts.length === 0 ? [words.inputs.sales.usual] : discounts;
  const taxed = words.inputs.sales.tax(formats.number(form.tax.value));
  return discounts.length === 0 ? [words.inputs.sales.noDiscounts, taxed] : [...discounts, taxed];
}
