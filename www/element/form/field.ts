import type { DecimalInput } from "../../core/index.js";
import { plainDecimal, shiftPoint } from "../decimal.js";
import type { Formats } from "../format.js";
import type { TypedProblem } from "./typed.js";

/** A typed number. */
export interface Field {
  readonly text: string;
  /** The last value that was understood; empty where a field that may stay empty is. */
  readonly value: string;
  readonly problem: TypedProblem | null;
}

/** How many places lie between a share and its percent. */
const PERCENT = 2;

/** A field as it looks when it is left: its value, written out. */
export function fieldOf(value: string, formats: Formats): Field {
  return { text: value === "" ? "" : formats.number(value), value, problem: null };
}

/** The field of a number as a scenario states it; of none, an empty one. */
export function fieldFrom(value: DecimalInput | undefined, formats: Formats): Field {
  return fieldOf(value === undefined ? "" : plainDecimal(value), formats);
}

/** The field of a share, which is typed in percent. */
export function percentFrom(share: DecimalInput, formats: Formats): Field {
  return fieldOf(shiftPoint(plainDecimal(share), PERCENT), formats);
}

/** The share that a percent stands for. */
export function shareOf({ value }: Field): string {
  return shiftPoint(value, -PERCENT);
}
