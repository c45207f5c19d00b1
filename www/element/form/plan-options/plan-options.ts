import type { Catalog, Plan, Scenario } from "../../../core/index.js";
import type { Formats } from "../../format.js";
import { planOf } from "../../price-list/offers.js";
import { type Field, fieldFrom } from "../field.js";

/** What is chosen of the plans, by their ids: of every plan that has sizes or add-ons. */
export type PlanOptions = ReadonlyMap<string, PlanOption>;

export interface PlanOption {
  readonly size: string;
  /** How many of each add-on. */
  readonly addOns: ReadonlyMap<string, Field>;
}

/** The size that is chosen where none is named: whichever is best. */
export const BEST_SIZE = "best";

type Given = NonNullable<Scenario["plans"]>;

/** The options of a scenario. What the price list does not know stays among them, so that the core can say so. */
export function planOptionsFrom(given: Given = {}, catalog: Catalog, formats: Formats): PlanOptions {
  const offering = catalog.plans.filter(hasOptions);
  const ids = new Set([...offering.map(({ id }) => id), ...Object.keys(given)]);
  return new Map(
    [...ids].map((id) => {
      const { size = BEST_SIZE, add_ons = {} } = given[id] ?? {};
      const offered = offering.find((plan) => plan.id === id)?.add_ons ?? [];
      const addOns = new Set([...offered.map((addOn) => addOn.id), ...Object.keys(add_ons)]);
      const counts = [...addOns].map((addOn) => [addOn, fieldFrom(add_ons[addOn] ?? "0", formats)] as const);
      return [id, { size, addOns: new Map(counts) }];
    }),
  );
}

export function planOptionsOfForm(options: PlanOptions): Pick<Scenario, "plans"> {
  const chosen = [...options].flatMap(([id, { size, addOns }]) => {
    const counts = [...addOns].filter(([, { value }]) => value !== "0").map(([addOn, { value }]) => [addOn, value]);
    if (size === BEST_SIZE && counts.length === 0) return [];
    return [
      [
        id,
        {
          ...(size !== BEST_SIZE && { size }),
          ...(counts.length > 0 && { add_ons: Object.fromEntries(counts) }),
        },
      ] as const,
    ];
  });
  return chosen.length === 0 ? {} : { plans: Object.fromEntries(chosen) };
}

export function withSize(options: PlanOptions, plan: string, size: string): PlanOptions {
  return withOption(options, plan, (option) => ({ ...option, size }));
}

export function withAddOn(options: PlanOptions, plan: string, addOn: string, count: Field): PlanOptions {
  return withOption(options, plan, (option) => ({ ...option, addOns: new Map(option.addOns).set(addOn, count) }));
}

/** The options of the plans that the price list has. */
export function offeredOptions(
  options: PlanOptions,
  catalog: Catalog,
): readonly { readonly plan: Plan; readonly option: PlanOption }[] {
  return [...options].flatMap(([id, option]) => {
    const plan = planOf(catalog, id);
    return plan === undefined ? [] : [{ plan, option }];
  });
}

export function hasOptions({ sizes = [], add_ons = [] }: Plan): boolean {
  return sizes.length + add_ons.length > 0;
}

function withOption(options: PlanOptions, plan: string, change: (option: PlanOption) => PlanOption): PlanOptions {
  return new Map([...options].map(([id, option]) => [id, id === plan ? change(option) : option]));
}
