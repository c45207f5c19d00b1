import type { Billing, MixLine, Scenario } from "../../core/index.js";

/** What the attributes of an inline price say; null where they say nothing. */
export interface Asked {
  readonly action: string | null;
  readonly quantity: string | null;
  readonly per: string | null;
  readonly each: string | null;
  readonly variant: string | null;
  readonly modifiers: string | null;
  readonly seats: string | null;
  readonly months: string | null;
  readonly billing: string | null;
  readonly currency: string | null;
}

const ONCE = "1";

/** The scenario that the attributes stand for. What is wrong with them is for the core to say. */
export function scenarioOf(asked: Asked): Scenario {
  const { seats, months, billing, currency } = asked;
  return {
    mix: asked.action === null ? [] : [mixLine(asked.action, asked)],
    ...(seats !== null && { seats }),
    ...(months !== null && { months }),
    ...(billing !== null && { billing: billing as Billing }),
    ...(currency !== null && { currency }),
  };
}

function mixLine(action: string, { quantity, per, each, variant, modifiers }: Asked): MixLine {
  return {
    action,
    quantity: quantity ?? ONCE,
    ...(per !== null && { per: per as NonNullable<MixLine["per"]> }),
    ...(each !== null && { each }),
    ...(variant !== null && { variant }),
    ...(modifiers !== null && { modifiers: modifiers.split(/\s+/).filter((id) => id !== "") }),
  };
}
