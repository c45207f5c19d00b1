import type { Problem } from "../../core/index.js";

/** How many problems there are, with those that the core does not list: its last entry begins with their number. */
export function problemCount(problems: readonly Problem[]): number {
  const last = problems.at(-1);
  if (last?.code !== "too_many" || last.path !== "") return problems.length;
  return problems.length - 1 + (Number.parseInt(last.message, 10) || 1);
}
