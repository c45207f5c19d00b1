import type { Action, DecimalInput, DemandPart, MixLine, Scenario } from "../../../core/index.js";
import type { Context } from "../../context.js";
import { actionOf } from "../../price-list/offers.js";

/** Where a part of the demand comes from: its line of the mix, and the part of a recipe where the line's action is one. */
export interface Origin {
  readonly line: MixLine;
  readonly action: string;
  /** As entered, or the first one. */
  readonly variant: string | null;
  readonly modifiers: readonly string[];
  readonly recipe: Action | null;
  /** How many of the action one of the recipe takes. */
  readonly times: DecimalInput | null;
}

/** The origins of the parts of a demand, which follow each other as the lines of the mix do; on each meter some are missing. */
export function originsOf(demand: readonly DemandPart[], scenario: Scenario, context: Context): readonly Origin[] {
  const all = (scenario.mix ?? []).flatMap((line) => originsOfLine(line, context));
  let next = 0;
  return demand.flatMap((part, place) => {
    if (part.meter !== demand[place - 1]?.meter) next = 0;
    const found = all.findIndex(
      (origin, index) => index >= next && origin.action === part.action && origin.variant === part.variant,
    );
    next = found + 1;
    return all[found] ?? [];
  });
}

function originsOfLine(line: MixLine, context: Context): readonly Origin[] {
  const { catalog } = context.list;
  const action = actionOf(catalog, line.action);
  const firstVariant = (id: string) => actionOf(catalog, id)?.variants?.[0]?.id;
  if (action?.recipe === undefined) {
    const variant = line.variant ?? firstVariant(line.action) ?? null;
    return [{ line, action: line.action, variant, modifiers: line.modifiers ?? [], recipe: null, times: null }];
  }
  return action.recipe.map((part) => ({
    line,
    action: part.action,
    variant: part.variant ?? firstVariant(part.action) ?? null,
    modifiers: part.modifiers ?? [],
    recipe: action,
    times: part.quantity,
  }));
}
