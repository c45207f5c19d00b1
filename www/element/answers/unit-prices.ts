import { html, nothing, type TemplateResult } from "lit";
import type { EligiblePlan, MixLine } from "../../core/index.js";
import { credits } from "../context.js";
import { actionOf } from "../price-list/offers.js";
import type { AnswerContext } from "./answer-context.js";

/** With more actions than these a card would be longer than what it is read for: they stand among its details. */
const ACTIONS_UP_TO = 4;

/** What a credit and an action come to with everything on the bill: the same rows on all cards. */
export function unitPrices(plan: EligiblePlan, context: AnswerContext): TemplateResult {
  const actions = pricedActions(context);
  const units = [...pricedCredit(context), ...(actions.length > ACTIONS_UP_TO ? [] : actions)];
  return html`<div class="unfolded">
    ${units.length === 0 ? nothing : html`<h4 class="meter">${context.words.card.unitPrices}</h4>`}
    ${table(units, plan, context)}
  </div>`;
}

/** How these prices come about, and those that the card has no room for. */
export function aboutUnitPrices(plan: EligiblePlan, context: AnswerContext): TemplateResult | typeof nothing {
  const { words } = context;
  const actions = pricedActions(context);
  if (actions.length === 0) return nothing;
  return html`<h4 class="meter">${words.card.unitPrices}</h4>
    <p class="unit-prices-note">${words.card.unitPricesNote}</p>
    ${actions.length > ACTIONS_UP_TO ? table(actions, plan, context) : nothing}`;
}

/** One of what a plan has a price for. */
interface Unit {
  readonly name: string;
  /** The line of the mix; null for a credit. */
  readonly line: number | null;
}

function pricedCredit(context: AnswerContext): readonly Unit[] {
  const meter = context.answer.unit_prices.find(({ per_credit }) => per_credit !== null)?.meter ?? null;
  return meter === null ? [] : [{ line: null, name: credits(context, "1", meter) }];
}

/** The lines of the mix that have a price on some plan; of those that are called and priced alike, the first. */
function pricedActions(context: AnswerContext): readonly Unit[] {
  const { answer, scenario, words, formats } = context;
  const one = formats.number("1");
  const units = new Map<string, Unit>();
  for (const [place, line] of (scenario.mix ?? []).entries()) {
    const prices = answer.unit_prices.map(({ per_action }) => per_action[place] ?? null);
    const name = words.times(one, lineName(line, context));
    const alike = JSON.stringify([name, prices]);
    if (prices.some((price) => price !== null) && !units.has(alike)) units.set(alike, { line: place, name });
  }
  return [...units.values()];
}

function table(units: readonly Unit[], plan: EligiblePlan, context: AnswerContext): TemplateResult | typeof nothing {
  if (units.length === 0) return nothing;
  const { formats, answer } = context;
  const own = answer.unit_prices.find((prices) => prices.plan === plan.plan);
  const price = ({ line }: Unit) => (line === null ? own?.per_credit : own?.per_action[line]) ?? null;
  const shown = (amount: string | null) => (amount === null ? "–" : formats.price(amount, answer.comparison.currency));
  return html`<dl class="figures" part="unit-prices">
    ${units.map(
      (unit) => html`<div class="figure">
      <dt>${unit.name}</dt>
      <dd>${shown(price(unit))}</dd>
    </div>`,
    )}
  </dl>`;
}

/** An action with its variant and options. */
function lineName({ action: id, variant, modifiers = [] }: MixLine, { words, formats, list }: AnswerContext): string {
  const action = actionOf(list.catalog, id);
  if (action === undefined) return id;
  const chosen = [
    ...(action.variants ?? []).filter((one) => one.id === variant),
    ...(action.modifiers ?? []).filter((one) => modifiers.includes(one.id)),
  ].map(({ name }) => name);
  return chosen.length === 0 ? action.name : words.rates.partWith(action.name, formats.briefList(chosen));
}
