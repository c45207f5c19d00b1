import type { Failure, Problem } from "./types.js";

/** Thrown by `new Calculator` for a catalog with problems; `errors` lists all of them. */
export interface CatalogError extends Error {
  name: "CatalogError";
  errors: Problem[];
}

/** Whether a thrown value is a {@link CatalogError}. */
export function isCatalogError(reason: unknown): reason is CatalogError {
  return reason instanceof Error && reason.name === "CatalogError";
}

/** Whether an answer is a failure rather than figures. */
export function isFailure<T extends object>(answer: T | Failure): answer is Failure {
  return "errors" in answer;
}

/** Whether an answer that was given as JSON text is a {@link Failure}. */
export function isFailureText(text: string): boolean {
  return text.startsWith('{"errors":');
}
