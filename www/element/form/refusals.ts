import type { Problem } from "../../core/index.js";
import type { Words } from "../words/index.js";
import { type Form, usedLines } from "./form.js";
import type { Refusals } from "./form-context.js";

/** The ids of the fields on the screen. */
export const MONTHS_FIELD = "months";
export const GROWTH_FIELD = "growth";
export const ACTIVE_DAYS_FIELD = "active-days";
export const HEAVY_SEATS_FIELD = "heavy-seats";
export const HEAVY_USAGE_FIELD = "heavy-usage";
export const SPEND_CAP_FIELD = "spend-cap";
export const TAX_FIELD = "tax";

export function quantityField(lineKey: number): string {
  return `quantity-${lineKey}`;
}

export function eachField(lineKey: number): string {
  return `each-${lineKey}`;
}

export function seatsField(type: string): string {
  return `seats-${encodeURIComponent(type)}`;
}

export function seasonField(month: number): string {
  return `season-${month}`;
}

export function addOnField(plan: string, addOn: string): string {
  return `add-on-${encodeURIComponent(plan)}-${encodeURIComponent(addOn)}`;
}

export type DiscountPart = "name" | "percent" | "amount" | "months";

export function discountField(key: number, part: DiscountPart): string {
  return `discount-${key}-${part}`;
}

/** Problems of a scenario, sorted into those of single fields and the rest. */
export interface SortedProblems {
  readonly fields: Refusals;
  readonly others: readonly Problem[];
}

/** A field on the screen, and what it takes. */
interface Place {
  readonly id: string;
  readonly takes?: keyof Words["outOfRange"];
}

/** Brings each problem of a scenario to the field it was typed in. */
export function sortProblems(problems: readonly Problem[], form: Form, words: Words): SortedProblems {
  const fields = new Map<string, string>();
  const others: Problem[] = [];
  for (const problem of problems) {
    const place = placeOf(problem.path, form);
    if (place === undefined) others.push(problem);
    else fields.set(place.id, problemWords(problem, place, words));
  }
  return { fields, others };
}

/** Whether one of these fields holds what cannot be used. */
export function isWrong(fields: Iterable<Form["months"]>, ids: readonly string[], refusals: Refusals): boolean {
  return [...fields].some(({ problem }) => problem !== null) || ids.some((id) => refusals.has(id));
}

function problemWords({ code, message }: Problem, { takes }: Place, words: Words): string {
  const range = code === "out_of_range" && takes !== undefined ? words.outOfRange[takes] : undefined;
  return range ?? words.refused[code] ?? message;
}

/** The field that a JSON pointer into the scenario was typed in. */
function placeOf(path: string, form: Form): Place | undefined {
  const [, place = "", ...steps] = path.split("/").map(unescaped);
  const [name = "", part = ""] = steps;
  switch (place) {
    case "mix": {
      const line = usedLines(form)[Number(name)];
      if (line === undefined) return undefined;
      if (part === "each") return { id: eachField(line.key) };
      return part === "quantity" ? { id: quantityField(line.key) } : undefined;
    }
    case "seats": {
      const type = name === "" ? form.seats.keys().next().value : name;
      return type === undefined ? undefined : { id: seatsField(type) };
    }
    case "spread":
      return spreadPlace(name);
    case "months":
      return { id: MONTHS_FIELD, takes: "months" };
    case "growth":
      return { id: GROWTH_FIELD, takes: "growth" };
    case "season":
      return name === "" ? undefined : { id: seasonField(Number(name)) };
    case "active_days":
      return { id: ACTIVE_DAYS_FIELD, takes: "activeDays" };
    case "spend_cap":
      return { id: SPEND_CAP_FIELD };
    case "plans":
      return addOnPlace(steps, form);
    case "discounts":
      return discountPlace(Number(name), part, form);
    case "tax_percent":
      return { id: TAX_FIELD, takes: "percent" };
    default:
      return undefined;
  }
}

function spreadPlace(name: string): Place | undefined {
  if (name === "heavy_seats") return { id: HEAVY_SEATS_FIELD, takes: "percent" };
  return name === "heavy_usage" ? { id: HEAVY_USAGE_FIELD, takes: "percent" } : undefined;
}

function addOnPlace([plan = "", part, addOn = ""]: readonly string[], form: Form): Place | undefined {
  const known = part === "add_ons" && form.planOptions.get(plan)?.addOns.has(addOn) === true;
  return known ? { id: addOnField(plan, addOn), takes: "addOn" } : undefined;
}

function discountPlace(place: number, part: string, form: Form): Place | undefined {
  const entry = form.discounts[place];
  if (entry === undefined) return undefined;
  switch (part) {
    case "percent":
      return { id: discountField(entry.key, "percent"), takes: "percent" };
    case "amount":
      return { id: discountField(entry.key, "amount") };
    case "months":
      return { id: discountField(entry.key, "months"), takes: "firstMonths" };
    default:
      return undefined;
  }
}

/** A step of a JSON pointer as it was before its slashes were escaped. */
function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
