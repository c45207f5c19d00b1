import { css, html, type TemplateResult } from "lit";
import { discountWords } from "../answers/conditions.js";
import { askedAmount, planOf } from "../price-list/offers.js";
import type { FormContext } from "./form-context.js";
import { KEPT_PARTS, type Kept, type KeptPart, without } from "./kept.js";

/** What is kept beside the fields: each part in words, with a button that removes it. */
export function keptView(context: FormContext): readonly TemplateResult[] {
  const { words, form, edit } = context;
  return keptParts(form.kept).map(
    (part) => html`<p class="kept">
      ${keptWords(part, context)}
      <button type="button" class="button" part="button" @click=${() => edit({ ...form, kept: without(form.kept, part) })}>
        ${words.form.kept[part].clear}
      </button>
    </p>`,
  );
}

/** The parts that are there. */
export function keptParts(kept: Kept): readonly KeptPart[] {
  return KEPT_PARTS.filter((part) => kept[part] !== undefined);
}

function keptWords(part: KeptPart, context: FormContext): string {
  const { words, formats, form } = context;
  const { season = [], spread, tax_percent = "0", discounts = [] } = form.kept;
  switch (part) {
    case "plans":
      return plansWords(context);
    case "spread":
      return typeof spread === "object"
        ? words.form.spread(formats.share(spread.heavy_seats), formats.share(spread.heavy_usage))
        : "";
    case "season":
      return words.form.season(formats.list(season.map((factor) => formats.number(factor))));
    case "spend_cap":
      return words.form.spendCap(moneyOf(form.kept.spend_cap, context));
    case "discounts":
      return words.form.discounts(
        discounts.map((discount) => discountWords(discount, context, (money) => moneyOf(money, context))),
      );
    case "tax_percent":
      return words.form.tax(formats.number(tax_percent));
  }
}

/** Money of a scenario, in the currency that is asked for. */
function moneyOf(money: Kept["spend_cap"], { form, formats }: FormContext): string {
  const amount = askedAmount(money, form.currency);
  return amount === undefined ? "–" : formats.price(amount, form.currency);
}

/** The sizes and add-ons that are chosen: "Pro in size 200 with 2 × Extra credits". */
function plansWords({ words, formats, form, list }: FormContext): string {
  const choices = Object.entries(form.kept.plans ?? {}).flatMap(([id, { size = "best", add_ons = {} }]) => {
    const plan = planOf(list.catalog, id);
    const name = plan?.name ?? id;
    const sizeName = plan?.sizes?.find((one) => one.id === size)?.name ?? size;
    const addOns = Object.entries(add_ons)
      .filter(([, count]) => Number(count) !== 0)
      .map(([addOn, count]) =>
        words.times(formats.number(count), plan?.add_ons?.find((one) => one.id === addOn)?.name ?? addOn),
      );
    if (size === "best" && addOns.length === 0) return [];
    const had = size === "best" ? name : words.inSize(name, sizeName);
    return addOns.length === 0 ? had : words.form.withAddOns(had, formats.list(addOns));
  });
  return words.form.plans(choices);
}

export const keptStyles = css`
  .kept {
    margin: 12px 0 0;
    color: var(--_muted);
    font-size: var(--_small);
    overflow-wrap: anywhere;
  }

  .kept .button {
    display: block;
    margin-block-start: 8px;
  }
`;
