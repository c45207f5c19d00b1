import type { Billing, Catalog, DecimalInput, MixLine, Scenario } from "../../core/index.js";
import { plainDecimal } from "../decimal.js";
import type { Formats } from "../format.js";
import { actionOf, type Offers } from "../price-list/offers.js";
import { eachFrom } from "./each.js";
import { type Field, fieldFrom, fieldOf, percentFrom, shareOf } from "./field.js";
import { inCurrency, type MoneyEntry, moneyFrom } from "./money.js";
import { type PlanOptions, planOptionsFrom, planOptionsOfForm } from "./plan-options/plan-options.js";
import {
  type DiscountEntry,
  discountInCurrency,
  discountsFrom,
  discountsOfForm,
  fieldsOfDiscount,
} from "./sales/discount.js";
import { type Season, seasonFrom, seasonOfForm } from "./season/season.js";
import { type Seats, seatsFrom, seatsOfForm } from "./seats.js";
import { type Spread, spreadFrom, spreadOfForm } from "./spread.js";
import { stopsFor } from "./stops.js";

export { type Field, fieldOf };

/** What is typed into the form, as it stands: the draft of every field with the last value that it could be read as. */
export interface Form {
  /** The preset that the entries came from, and whether they were changed since. */
  readonly preset: string | null;
  readonly edited: boolean;
  readonly lines: readonly Line[];
  readonly seats: Seats;
  readonly spread: Spread;
  readonly months: Field;
  readonly billing: Billing;
  readonly currency: string;
  /** In percent a month. */
  readonly growth: Field;
  readonly season: Season;
  readonly activeDays: Field;
  readonly range: Range;
  /** Empty: no limit. */
  readonly spendCap: MoneyEntry;
  readonly planOptions: PlanOptions;
  readonly discounts: readonly DiscountEntry[];
  /** In percent. */
  readonly tax: Field;
}

/** One line of the action mix. */
export interface Line {
  /** Tells lines of the same action apart. */
  readonly key: number;
  readonly action: string;
  readonly quantity: Field;
  readonly per: Per;
  /** How large each single one is, of an action that is charged by that. */
  readonly each: Field | null;
  /** Empty: the action's first. */
  readonly variant: string;
  readonly modifiers: readonly string[];
  /** Where the slider stops. */
  readonly stops: readonly string[];
}

export type Per = NonNullable<MixLine["per"]>;
export type Range = NonNullable<Scenario["range"]>;

/** Up to this many actions all have a line from the start; of more, those in use, and the others can be added. */
const ALL_SHOWN_UP_TO = 8;

/** What is entered first where a price list has no presets: a calculator is never empty. */
const FIRST_QUANTITY = "100";

const MONTHS = "12";

/** Every day of a month, which has 30. */
export const ACTIVE_DAYS = "30";

/** The form filled with a scenario. */
export function formFrom(scenario: Scenario, catalog: Catalog, offers: Offers, formats: Formats): Form {
  const field = (value: DecimalInput) => fieldFrom(value, formats);
  const currency = scenario.currency ?? catalog.currency;
  return {
    preset: null,
    edited: false,
    lines: linesFrom(scenario.mix ?? [], catalog, formats),
    seats: seatsFrom(scenario.seats, catalog, offers, formats),
    spread: spreadFrom(scenario.spread, formats),
    months: field(scenario.months ?? MONTHS),
    billing: scenario.billing ?? "monthly",
    currency,
    growth: percentFrom(scenario.growth ?? "0", formats),
    season: seasonFrom(scenario.season, formats),
    activeDays: field(scenario.active_days ?? ACTIVE_DAYS),
    range: scenario.range ?? "typical",
    spendCap: moneyFrom(scenario.spend_cap, currency, formats),
    planOptions: planOptionsFrom(scenario.plans, catalog, formats),
    discounts: discountsFrom(scenario.discounts, currency, formats),
    tax: field(scenario.tax_percent ?? "0"),
  };
}

/** The form as it first appears: filled with the first preset. */
export function firstForm(catalog: Catalog, offers: Offers, formats: Formats): Form {
  const preset = catalog.presets?.[0];
  if (preset !== undefined) return { ...formFrom(preset.scenario, catalog, offers, formats), preset: preset.id };
  const action = catalog.actions[0];
  const mix = action === undefined ? [] : [{ action: action.id, quantity: FIRST_QUANTITY }];
  return formFrom({ mix }, catalog, offers, formats);
}

/** The scenario that a form stands for. */
export function scenarioFrom(form: Form): Scenario {
  return {
    months: form.months.value,
    billing: form.billing,
    currency: form.currency,
    mix: usedLines(form).map(mixLine),
    ...(form.seats.size > 0 && { seats: seatsOfForm(form.seats) }),
    ...spreadOfForm(form.spread),
    ...(form.growth.value !== "0" && { growth: shareOf(form.growth) }),
    ...seasonOfForm(form.season),
    ...(form.activeDays.value !== ACTIVE_DAYS && { active_days: form.activeDays.value }),
    ...(form.range !== "typical" && { range: form.range }),
    ...(form.spendCap.field.value !== "" && { spend_cap: form.spendCap.field.value }),
    ...planOptionsOfForm(form.planOptions),
    ...discountsOfForm(form.discounts),
    ...(form.tax.value !== "0" && { tax_percent: form.tax.value }),
  };
}

/** The lines that make it into the scenario's mix, in its order. */
export function usedLines(form: Form): readonly Line[] {
  return form.lines.filter((line) => line.quantity.value !== "0");
}

/** Some field holds a text that is not understood; the figures are then those of the last good entry. */
export function hasUnreadField(form: Form): boolean {
  return fieldsOf(form).some((field) => field.problem !== null);
}

/** Every number that the scenario is made of. */
function fieldsOf({ spread, ...form }: Form): readonly Field[] {
  return [
    ...form.lines.flatMap(({ quantity, each }) => (each === null ? [quantity] : [quantity, each])),
    ...form.seats.values(),
    ...(spread.uneven ? [spread.seats, spread.usage] : []),
    form.months,
    form.growth,
    ...form.season.months,
    form.activeDays,
    form.spendCap.field,
    ...[...form.planOptions.values()].flatMap(({ addOns }) => [...addOns.values()]),
    ...form.discounts.flatMap(fieldsOfDiscount),
    form.tax,
  ];
}

/** The form with one line changed. */
export function withLine(form: Form, key: number, change: Partial<Line>): Form {
  const lines = form.lines.map((line) => (line.key === key ? { ...line, ...change } : line));
  return { ...form, lines };
}

/** The form with another line, for an action that is not shown yet or for a second variant of one that is. */
export function withNewLine(form: Form, action: string, catalog: Catalog, formats: Formats): Form {
  const key = Math.max(-1, ...form.lines.map((line) => line.key)) + 1;
  const line = { ...lineOf({ action, quantity: "0" }, catalog, formats), key };
  return { ...form, lines: inCatalogOrder([...form.lines, line], catalog) };
}

/** The form without a line. */
export function withoutLine(form: Form, key: number): Form {
  return { ...form, lines: form.lines.filter((line) => line.key !== key) };
}

export function withSeats(form: Form, type: string, field: Field): Form {
  return { ...form, seats: new Map(form.seats).set(type, field) };
}

/** The form in another currency. */
export function withCurrency(form: Form, currency: string, formats: Formats): Form {
  return {
    ...form,
    currency,
    spendCap: inCurrency(form.spendCap, currency, formats),
    discounts: form.discounts.map((discount) => discountInCurrency(discount, currency, formats)),
  };
}

function linesFrom(mix: readonly MixLine[], catalog: Catalog, formats: Formats): readonly Line[] {
  const given = mix.map((line) => lineOf(line, catalog, formats));
  const used = new Set(mix.map((line) => line.action));
  const unused = catalog.actions.length <= ALL_SHOWN_UP_TO ? catalog.actions.filter(({ id }) => !used.has(id)) : [];
  const empty = unused.map(({ id }) => lineOf({ action: id, quantity: "0" }, catalog, formats));
  return inCatalogOrder([...given, ...empty], catalog).map((line, key) => ({ ...line, key }));
}

function lineOf(line: MixLine, catalog: Catalog, formats: Formats): Line {
  const quantity = fieldOf(plainDecimal(line.quantity), formats);
  return {
    key: 0,
    action: line.action,
    quantity,
    per: line.per ?? "month",
    each: eachFrom(line, actionOf(catalog, line.action), formats),
    variant: line.variant ?? "",
    modifiers: line.modifiers ?? [],
    stops: stopsFor(quantity.value),
  };
}

function inCatalogOrder(lines: readonly Line[], catalog: Catalog): readonly Line[] {
  const position = new Map(catalog.actions.map((action, index) => [action.id, index]));
  return lines.toSorted((a, b) => (position.get(a.action) ?? 0) - (position.get(b.action) ?? 0));
}

function mixLine(line: Line): MixLine {
  return {
    action: line.action,
    quantity: line.quantity.value,
    ...(line.per !== "month" && { per: line.per }),
    ...(line.each !== null && { each: line.each.value }),
    ...(line.variant !== "" && { variant: line.variant }),
    ...(line.modifiers.length > 0 && { modifiers: [...line.modifiers] }),
  };
}
