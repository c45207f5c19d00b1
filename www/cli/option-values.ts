import { UsageError } from "./usage-error.js";

/** Whole numbers cross to the core as 32 bits. */
const LARGEST = 2 ** 32 - 1;

/** The value of an option that must be given. */
export function required(option: string, value: string | undefined, example: string): string {
  if (value === undefined) {
    throw new UsageError(`--${option} must be given, such as \`--${option} ${example}\`.`);
  }
  return value;
}

/** A decimal number, kept as it was written. */
export function decimal(option: string, value: string): string {
  if (!/^-?\d+(\.\d+)?$/.test(value)) {
    throw new UsageError(`--${option} takes a number such as 0.5, not ${value}.`);
  }
  return value;
}

/** A whole number from 0 on. */
export function whole(option: string, value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > LARGEST) {
    throw new UsageError(`--${option} takes a whole number from 0 to ${LARGEST}, not ${value}.`);
  }
  return number;
}
