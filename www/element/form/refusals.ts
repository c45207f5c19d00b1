import type { Problem } from "../../core/index.js";
import type { Words } from "../words/index.js";
import { type Form, usedLines } from "./form.js";
import type { Refusals } from "./form-context.js";

/** The ids of the fields on the screen. */
export const MONTHS_FIELD = "months";
export const GROWTH_FIELD = "growth";
export const ACTIVE_DAYS_FIELD = "active-days";

export function quantityField(lineKey: number): string {
  return `quantity-${lineKey}`;
}

export function eachField(lineKey: number): string {
  return `each-${lineKey}`;
}

export function seatsField(type: string): string {
  return `seats-${type}`;
}

/** Problems of a scenario, sorted into those of single fields and the rest. */
export interface SortedProblems {
  readonly fields: Refusals;
  readonly others: readonly Problem[];
}

/** Brings each problem of a scenario to the field it was typed in. */
export function sortProblems(problems: readonly Problem[], form: Form, words: Words): SortedProblems {
  const fields = new Map<string, string>();
  const others: Problem[] = [];
  for (const problem of problems) {
    const field = fieldAt(problem.path, form);
    if (field === undefined) others.push(problem);
    else fields.set(field, words.refused[problem.code] ?? problem.message);
  }
  return { fields, others };
}

/** The field that a JSON pointer into the scenario was typed in. */
function fieldAt(path: string, form: Form): string | undefined {
  const [, place = "", name = "", part = ""] = path.split("/");
  switch (place) {
    case "mix": {
      const line = usedLines(form)[Number(name)];
      if (line === undefined) return undefined;
      if (part === "each") return eachField(line.key);
      return part === "quantity" ? quantityField(line.key) : undefined;
    }
    case "seats": {
      const type = name === "" ? form.seats.keys().next().value : unescaped(name);
      return type === undefined ? undefined : seatsField(type);
    }
    case "months":
      return MONTHS_FIELD;
    case "growth":
      return GROWTH_FIELD;
    case "active_days":
      return ACTIVE_DAYS_FIELD;
    default:
      return undefined;
  }
}

/** A step of a JSON pointer as it was before its slashes were escaped. */
function unescaped(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
