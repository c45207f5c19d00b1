import type { Action, DecimalInput, DemandPart, Plan, Scenario, Uses } from "../../../core/index.js";
import { actionOf, planOf } from "../../price-list/offers.js";
import type { AnswerContext } from "../answer-context.js";
import type { Origin } from "./mix-origin.js";

/** How a rate comes about where something multiplies it: "20 × 3 × 0.5 = 30"; nothing where it is as the price list has it. */
export function rateFactors(part: DemandPart, origin: Origin, plan: string, context: AnswerContext): readonly string[] {
  const { words, formats, list, scenario } = context;
  const action = actionOf(list.catalog, part.action);
  if (action === undefined) return [];
  const base = baseRate(part, action, planOf(list.catalog, plan));
  const multipliers = [
    ...(base.withMultiplier ? [multiplierOf(part, action)] : []),
    ...modifiersOf(origin, action).map(({ multiplier }) => multiplier),
    rangeOf(action, scenario),
  ].filter((multiplier) => Number(multiplier) !== 1);
  if (base.rate === undefined || multipliers.length === 0) return [];
  const factors = [base.rate, ...multipliers].map((factor) => formats.number(factor));
  return [words.why.product(factors, formats.number(part.rate))];
}

/** The modifiers that are in force: the line's, or those of a recipe's part. */
export function modifiersOf({ modifiers }: Origin, action: Action): NonNullable<Action["modifiers"]> {
  return (action.modifiers ?? []).filter(({ id }) => modifiers.includes(id));
}

interface BaseRate {
  readonly rate: DecimalInput | undefined;
  /** A variant's multiplier counts where its rate is not named directly. */
  readonly withMultiplier: boolean;
}

/** The rate before anything multiplies it: the plan's or the action's own, as section 3 of the model says. */
function baseRate({ meter, variant }: DemandPart, action: Action, plan: Plan | undefined): BaseRate {
  const direct =
    plan?.rates?.[`${action.id}/${variant}`] ?? action.variants?.find(({ id }) => id === variant)?.uses ?? undefined;
  if (direct !== undefined) return { rate: rateOf(direct, meter), withMultiplier: false };
  const uses = plan?.rates?.[action.id] ?? action.uses;
  return { rate: uses === undefined ? undefined : rateOf(uses, meter), withMultiplier: true };
}

function rateOf(uses: Uses, meter: string): DecimalInput | undefined {
  return typeof uses === "object" ? uses[meter] : uses;
}

function multiplierOf({ variant }: DemandPart, action: Action): DecimalInput {
  return action.variants?.find(({ id }) => id === variant)?.multiplier ?? 1;
}

function rangeOf({ range }: Action, { range: asked = "typical" }: Scenario): DecimalInput {
  return asked === "typical" ? 1 : (range?.[asked] ?? 1);
}
