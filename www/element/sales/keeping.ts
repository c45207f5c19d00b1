import { textWithoutOverrides } from "../price-list/overrides.js";

/** What is kept in the browser, where that was asked for: texts, and the scenarios as links carry them. */
export interface Kept {
  readonly customer: string;
  readonly notes: string;
  /** The place of the open scenario. */
  readonly open: number;
  readonly scenarios: readonly { readonly name: string; readonly code: string }[];
}

/** Of the way in which it is kept. */
const VERSION = 1;

/** Keeps it; false where the browser does not let the page. */
export function keep(name: string, kept: Kept): boolean {
  try {
    localStorage.setItem(name, JSON.stringify({ version: VERSION, ...kept }));
    return true;
  } catch {
    // No storage in a private window or a frame, or no room in it.
    return false;
  }
}

/** What was kept; null where nothing was, and "unreadable" where it is nothing that was ever kept here. */
export function kept(name: string): Kept | "unreadable" | null {
  try {
    const text = localStorage.getItem(name);
    return text === null ? null : read(JSON.parse(text));
  } catch (reason) {
    return reason instanceof SyntaxError ? "unreadable" : null;
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(name);
  } catch {
    // Then nothing was kept either.
  }
}

function read(value: unknown): Kept | "unreadable" {
  if (!isObject(value) || value.version !== VERSION || !Array.isArray(value.scenarios)) return "unreadable";
  const { customer, notes, open, scenarios } = value;
  const named = scenarios.filter(isNamed);
  if (named.length === 0 || named.length < scenarios.length) return "unreadable";
  return {
    customer: textOf(customer),
    notes: textOf(notes),
    open: Number(open) || 0,
    scenarios: named.map(({ name, code }) => ({ name: textOf(name), code })),
  };
}

function isNamed(value: unknown): value is Kept["scenarios"][number] {
  return isObject(value) && typeof value.name === "string" && typeof value.code === "string";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? textWithoutOverrides(value) : "";
}
