import type { Catalog, DecimalInput, MixLine, Scenario } from "../../core/index.js";
import { plainDecimal } from "../decimal.js";

/** What can be entered: a line of the mix, seats, choices of a plan, or a term that a scenario has once. */
export type EntryName = keyof Scenario;

/** One thing that is entered. */
export interface Entry {
  readonly entry: EntryName;
  /** The action, seat type or plan that it is about, by its id; null where it is about none. */
  readonly of: string | null;
  /** Tells several lines of one action apart: 0 for the first. */
  readonly place: number;
  /** The piece of the scenario, or undefined where nothing is said. */
  readonly value: EntryValue;
}

export type EntryValue = Scenario[EntryName] | MixLine | NonNullable<Scenario["plans"]>[string];

/** One thing that is entered differently: `before` and `after` are pieces of the scenarios. */
export interface EntryChange {
  readonly entry: EntryName;
  readonly of: string | null;
  readonly before: EntryValue;
  readonly after: EntryValue;
}

/** The terms that a scenario has once, in the order in which they are told, with what is usual. */
const TERMS = {
  months: "12",
  billing: "monthly",
  currency: undefined,
  range: "typical",
  growth: "0",
  season: undefined,
  active_days: "30",
  spread: "even",
  spend_cap: undefined,
  discounts: undefined,
  tax_percent: "0",
} as const satisfies { readonly [Name in EntryName]?: EntryValue };

type Term = keyof typeof TERMS;

const TERM_NAMES = Object.keys(TERMS) as readonly Term[];

/** These are always told; of the others, what is not as usual. */
const TOLD: ReadonlySet<Term> = new Set(["months", "billing", "currency"]);

/** Everything that a scenario says, and the terms that are always told. */
export function entriesOf(scenario: Scenario, catalog: Catalog): readonly Entry[] {
  return [
    ...lines(scenario.mix ?? []),
    ...seats(scenario.seats),
    ...TERM_NAMES.map((term) => ({ entry: term, of: null, place: 0, value: termOf(scenario, term, catalog) })).filter(
      ({ entry, value }) => TOLD.has(entry) || !isSame(value, TERMS[entry]),
    ),
    ...Object.entries(scenario.plans ?? {})
      .filter(([, choice]) => !isUsualChoice(choice))
      .map(([plan, choice]): Entry => ({ entry: "plans", of: plan, place: 0, value: choice })),
  ];
}

/** In what the second scenario differs from the first, in the order in which entries are told. */
export function changesBetween(first: Scenario, second: Scenario, catalog: Catalog): readonly EntryChange[] {
  const before = byKey(entriesOf(first, catalog));
  const after = byKey(entriesOf(second, catalog));
  return [...new Map([...before, ...after])].flatMap(([key, { entry, of }]) => {
    const change = {
      entry,
      of,
      before: before.get(key)?.value ?? usual(entry),
      after: after.get(key)?.value ?? usual(entry),
    };
    return isSame(change.before, change.after) ? [] : [change];
  });
}

/** What holds where nothing is said. */
function usual(entry: EntryName): EntryValue {
  return entry in TERMS ? TERMS[entry as Term] : undefined;
}

function termOf(scenario: Scenario, term: Term, catalog: Catalog): EntryValue {
  const value = scenario[term] ?? (term === "currency" ? catalog.currency : TERMS[term]);
  if (Array.isArray(value)) return value.length === 0 ? undefined : plainly(value);
  return plainly(value);
}

/** Lines without a quantity are not told: they are fields that wait. */
function lines(mix: readonly MixLine[]): readonly Entry[] {
  const seen = new Map<string, number>();
  return mix
    .filter(({ quantity }) => Number(quantity) !== 0)
    .map((line): Entry => {
      const place = seen.get(line.action) ?? 0;
      seen.set(line.action, place + 1);
      return { entry: "mix", of: line.action, place, value: { ...line, quantity: plainDecimal(line.quantity) } };
    });
}

function seats(seats: Scenario["seats"] = "1"): readonly Entry[] {
  const entry = (of: string | null, count: DecimalInput): Entry => ({
    entry: "seats",
    of,
    place: 0,
    value: plainDecimal(count),
  });
  return typeof seats === "object"
    ? Object.entries(seats).map(([type, count]) => entry(type, count))
    : [entry(null, seats)];
}

function isUsualChoice({ size = "best", add_ons = {} }: NonNullable<Scenario["plans"]>[string]): boolean {
  return size === "best" && Object.values(add_ons).every((count) => Number(count) === 0);
}

function byKey(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [JSON.stringify([entry.entry, entry.of, entry.place]), entry]));
}

function isSame(one: EntryValue, other: EntryValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Numbers as decimal strings, however they were given. */
function plainly(value: EntryValue): EntryValue {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value, (_, piece: unknown) => (typeof piece === "number" ? plainDecimal(piece) : piece));
  return JSON.parse(text) as EntryValue;
}
