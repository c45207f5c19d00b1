import type { Scenario } from "../../core/index.js";

/** What a scenario may state and the form has no field for, in the order in which it is shown. */
export const KEPT_PARTS = ["plans", "spread", "season", "spend_cap", "discounts", "tax_percent"] as const;

export type KeptPart = (typeof KEPT_PARTS)[number];

/** Those parts as they were given; they stay until they are removed. */
export type Kept = Pick<Scenario, KeptPart>;

/** The parts of a scenario that the form keeps, without those that say only the usual. */
export function keptFrom(scenario: Scenario): Kept {
  return only(scenario, (part) => !isUsual(part, scenario));
}

export function without(kept: Kept, removed: KeptPart): Kept {
  return only(kept, (part) => part !== removed);
}

function only(scenario: Kept, wanted: (part: KeptPart) => boolean): Kept {
  const parts = KEPT_PARTS.filter((part) => scenario[part] !== undefined && wanted(part));
  return Object.fromEntries(parts.map((part) => [part, scenario[part]]));
}

function isUsual(part: KeptPart, scenario: Kept): boolean {
  switch (part) {
    case "plans":
      return Object.values(scenario.plans ?? {}).every(
        ({ size = "best", add_ons = {} }) =>
          size === "best" && Object.values(add_ons).every((count) => Number(count) === 0),
      );
    case "spread":
      return scenario.spread === "even";
    case "season":
      return scenario.season?.length === 0;
    case "discounts":
      return scenario.discounts?.length === 0;
    case "tax_percent":
      return Number(scenario.tax_percent) === 0;
    case "spend_cap":
      return false;
  }
}
