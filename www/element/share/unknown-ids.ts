import type { Action, Catalog, MixLine, Scenario } from "../../core/index.js";

/**
 * The ids that a scenario names and a price list does not have, each once. Seat types are not among them: a buyer may ask for
 * seats that no plan sells, and the answer then says so.
 */
export function unknownIds(scenario: Scenario, catalog: Catalog): readonly string[] {
  return [
    ...new Set([
      ...(scenario.mix ?? []).flatMap((line) => unknownInLine(line, catalog)),
      ...unknownChoices(scenario, catalog),
    ]),
  ];
}

function unknownInLine({ action, variant, modifiers = [] }: MixLine, { actions }: Catalog): readonly string[] {
  const known = actions.find(({ id }) => id === action);
  if (known === undefined) return [action];
  return [...(variant === undefined ? [] : missing([variant], known.variants)), ...missing(modifiers, known.modifiers)];
}

function unknownChoices({ plans: choices = {} }: Scenario, { plans }: Catalog): readonly string[] {
  return Object.entries(choices).flatMap(([plan, { size = "best", add_ons = {} }]) => {
    const known = plans.find(({ id }) => id === plan);
    if (known === undefined) return [plan];
    return [...(size === "best" ? [] : missing([size], known.sizes)), ...missing(Object.keys(add_ons), known.add_ons)];
  });
}

function missing(ids: readonly string[], listed: readonly Pick<Action, "id">[] = []): readonly string[] {
  return ids.filter((id) => !listed.some((one) => one.id === id));
}
