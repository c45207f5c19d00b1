import type { Billing, Catalog, DecimalInput, MixLine, Scenario } from "../../core/index.js";
import { plainDecimal, shiftPoint } from "../decimal.js";
import type { Formats } from "../format.js";
import { actionOf, type Offers } from "../price-list/offers.js";
import { eachFrom } from "./each.js";
import { type Kept, keptFrom } from "./kept.js";
import { type Seats, seatsFrom, seatsOfForm } from "./seats.js";
import { stopsFor } from "./stops.js";
import type { TypedProblem } from "./typed.js";

/** What is typed into the form, as it stands: the draft of every field with the last value that it could be read as. */
export interface Form {
  /** The preset that the entries came from, and whether they were changed since. */
  readonly preset: string | null;
  readonly edited: boolean;
  readonly lines: readonly Line[];
  readonly seats: Seats;
  readonly months: Field;
  readonly billing: Billing;
  readonly currency: string;
  /** In percent a month. */
  readonly growth: Field;
  readonly activeDays: Field;
  readonly range: Range;
  /** What a preset states and the form has no field for. */
  readonly kept: Kept;
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

/** A typed number. */
export interface Field {
  readonly text: string;
  /** The last value that was understood. */
  readonly value: string;
  readonly problem: TypedProblem | null;
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

/** How many places lie between a share and its percent. */
const PERCENT = 2;

/** The form filled with a scenario. */
export function formFrom(scenario: Scenario, catalog: Catalog, offers: Offers, formats: Formats): Form {
  const field = (value: DecimalInput) => fieldOf(plainDecimal(value), formats);
  return {
    preset: null,
    edited: false,
    lines: linesFrom(scenario.mix ?? [], catalog, formats),
    seats: seatsFrom(scenario.seats, catalog, offers, formats),
    months: field(scenario.months ?? MONTHS),
    billing: scenario.billing ?? "monthly",
    currency: scenario.currency ?? catalog.currency,
    growth: field(shiftPoint(plainDecimal(scenario.growth ?? "0"), PERCENT)),
    activeDays: field(scenario.active_days ?? ACTIVE_DAYS),
    range: scenario.range ?? "typical",
    kept: keptFrom(scenario),
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
    ...(form.growth.value !== "0" && { growth: shiftPoint(form.growth.value, -PERCENT) }),
    ...(form.activeDays.value !== ACTIVE_DAYS && { active_days: form.activeDays.value }),
    ...(form.range !== "typical" && { range: form.range }),
    ...form.kept,
  };
}

/** The lines that make it into the scenario's mix, in its order. */
export function usedLines(form: Form): readonly Line[] {
  return form.lines.filter((line) => line.quantity.value !== "0");
}

/** Some field holds a text that is not understood; the figures are then those of the last good entry. */
export function hasUnreadField(form: Form): boolean {
  const lines = form.lines.flatMap(({ quantity, each }) => (each === null ? [quantity] : [quantity, each]));
  const fields = [...lines, ...form.seats.values()];
  return [...fields, form.months, form.growth, form.activeDays].some((field) => field.problem !== null);
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

export function withSeats(form: Form, type: string, field: Field): Form {
  return { ...form, seats: new Map(form.seats).set(type, field) };
}

/** A field as it looks when it is left: its value, written out. */
export function fieldOf(value: string, formats: Formats): Field {
  return { text: formats.number(value), value, problem: null };
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
