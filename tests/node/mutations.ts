/** A JSON document that differs from another in one place. */
export interface Mutation {
  /** What was done where: a JSON pointer and a value. */
  readonly what: string;
  readonly document: unknown;
}

type Place = readonly (string | number)[];

/** At, just beyond and far beyond the limits of numbers, written as numbers and as texts, and what is no number. */
const NUMBERS: readonly unknown[] = [
  ...[0, -1, -0.5, -2, 0.5, 1, 1.5, 2, 12, 13, 30, 31, 100, 100.5, 120, 121, 1e12, 1000000000001, -1e12, -1e13, 1e-13],
  ...["0", "0.0", "-0", "-1", "-1.0", "-0.5", "-1.5", "0.5", "1", "1.0", "1.5", "2", "12", "13", "30", "31", "31.0"],
  ...["99.5", "100", "100.0", "100.5", "119", "120", "121", "999999999999.5", "1000000000000", "1000000000000.0"],
  ...["1000000000000.5", "1000000000001", "-1000000000000", "-1000000000001", "0.000000000001", "0.0000000000001"],
  ...[
    "0.1000000000000000",
    "1e0",
    "1e3",
    "5E-1",
    "1.5e+1",
    "0e5",
    "0.0e-3",
    "-0e1",
    "-1e0",
    "01",
    "+1",
    ".5",
    "5.",
    "1,5",
  ],
  ...[" 1", "1 ", "1\n"],
];

/** Values of every type, and the words and forms that mean something somewhere. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -1, 1, 1.5, "0", "1", "x", "", "__proto__", "unlimited", "forever", "best", "individual"],
  ...["pooled", "even", "none", "month", "day", "year", "once", "seat", "plan", "annual", "usage", "stop"],
  ...["2026-02-28", "2026-02-29", "2024-02-29", "1900-02-29", "0000-02-29", "2026-04-31", "2026-13-01", "2026-1-01"],
  ...["USD", "EUR", "usd", "XAU", "ZZZ", "JPY"],
  ...[[], {}, [[]], [{}], ["1"], [1, 1], Array(12).fill("1"), Array(13).fill(1), Array(121).fill("1")],
  ...[
    { USD: "1" },
    { USD: "0", EUR: "1" },
    { ZZZ: "1" },
    { usd: "1" },
    { monthly: "1" },
    { annual: "1", monthly: "2" },
  ],
  ...[{ monthly: "1", other: "2" }, { price: "1" }, { model: "per_unit", price: "1" }, { model: "volume", tiers: [] }],
  ...[{ share: "1", of: "credits" }, { share: "2", of: "" }, { pooled_share: "0.5" }, { pooled_share: "1.5" }],
  ...[
    { times: "1" },
    { credits: "1" },
    { times: "1", credits: "1" },
    { next_size: true },
    { next_size: false },
    { max: "1" },
  ],
];

/** More than any list may have. */
const TOO_MANY = 501;

/**
 * Changes documents in one place at a time, in every kind of place that any of them has: another value, a field or item less, a field
 * more that such an object has elsewhere, one that there is nowhere, an item twice, more items than any list may have. What is among
 * `seen` was had before.
 */
export function* mutations(documents: readonly unknown[], seen = new Set<string>()): Generator<Mutation> {
  const siblings = fieldsByKind(documents);
  for (const document of documents) {
    for (const place of placesIn(document)) {
      for (const { to, value } of changes(document, place, siblings)) {
        const what = `${kindOf(document, place)} ${to}`;
        if (!seen.has(what)) {
          seen.add(what);
          yield { what, document: replaced(document, place, value) };
        }
      }
    }
  }
}

interface Change {
  readonly to: string;
  /** undefined takes the place away. */
  readonly value: unknown;
}

function* changes(
  document: unknown,
  place: Place,
  siblings: ReadonlyMap<string, Map<string, unknown>>,
): Generator<Change> {
  yield { to: "away", value: undefined };
  const here = at(document, place);
  const isNumber = typeof here === "number" || (typeof here === "string" && /^-?\d+(\.\d+)?$/.test(here));
  for (const value of isNumber ? [...NUMBERS, ...VALUES] : VALUES) {
    yield { to: JSON.stringify(value).slice(0, 60), value };
  }
  if (Array.isArray(here)) {
    yield { to: "first item twice", value: [...here.slice(0, 1), ...here] };
    yield { to: "too many", value: Array.from({ length: TOO_MANY }, () => here[0] ?? "x") };
  } else if (typeof here === "object" && here !== null) {
    yield { to: "unknown field", value: { ...here, nothing_of_this_name: 1 } };
    for (const [json, value] of siblings.get(plainKind(place)) ?? []) {
      const [name = ""] = JSON.parse(json);
      if (!Object.hasOwn(here, name)) yield { to: `more: ${json.slice(0, 80)}`, value: { ...here, [name]: value } };
    }
  }
}

/** Which fields objects of a kind have anywhere, each with its values. */
function fieldsByKind(documents: readonly unknown[]): ReadonlyMap<string, Map<string, unknown>> {
  const found = new Map<string, Map<string, unknown>>();
  for (const document of documents) {
    for (const place of placesIn(document)) {
      const here = at(document, place);
      if (typeof here !== "object" || here === null || Array.isArray(here)) continue;
      const fields = found.get(plainKind(place)) ?? new Map<string, unknown>();
      for (const [name, value] of Object.entries(here)) {
        const json = JSON.stringify([name, value]);
        // Of what is long, the first is as good as any.
        if (json.length < 60 || ![...fields.keys()].some((other) => other.startsWith(json.slice(0, 12)))) {
          fields.set(json, value);
        }
      }
      found.set(plainKind(place), fields);
    }
  }
  return found;
}

function* placesIn(value: unknown, place: Place = []): Generator<Place> {
  if (place.length > 0) yield place;
  if (Array.isArray(value)) {
    for (const index of value.keys()) yield* placesIn(value[index], [...place, index]);
  } else if (typeof value === "object" && value !== null) {
    for (const name of Object.keys(value)) yield* placesIn(value[name as keyof typeof value], [...place, name]);
  }
}

function at(document: unknown, place: Place): unknown {
  return place.reduce<unknown>((value, step) => value?.[step as keyof typeof value], document);
}

/** What an object says of its own kind. */
const MARKS = [
  "step",
  "model",
  "every",
  "recipe",
  "uses",
  "percent",
  "packs",
  "any_amount",
  "rollover",
  "sharing",
  "per",
];

/** A place without the numbers of items, but with what the object that holds it says of its own kind. */
function kindOf(document: unknown, place: Place): string {
  const holder = at(document, place.slice(0, -1));
  const marks = MARKS.flatMap((mark) => {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, mark)) return [];
    const value: unknown = holder[mark as keyof typeof holder];
    return [`${mark}=${typeof value === "string" && !/\d/.test(value) ? value : typeof value}`];
  });
  return `/${plainKind(place)} [${marks.join(",")}]`;
}

function plainKind(place: Place): string {
  return place.map((step) => (typeof step === "number" ? "*" : step)).join("/");
}

/** A copy of a document in which something else stands in one place. */
function replaced(document: unknown, [step, ...rest]: Place, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(document)) {
    return document.flatMap((item, index) => {
      if (index !== step) return [item];
      const other = replaced(item, rest, value);
      return other === undefined ? [] : [other];
    });
  }
  const entries = Object.entries(document as object).map(([name, item]) =>
    name === step ? [name, replaced(item, rest, value)] : [name, item],
  );
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}
