import type { Action, Catalog } from "../core/index.js";

/** What the ids of a catalog are called. An id that has no name stands for itself. */
export interface Names {
  /** Of a meter, as it is said of several. */
  meters(id: string): string;
  action(id: string): string;
  /** Of an action with its variant and modifiers: "Agent run (Deep, Batch)". */
  used(action: string, variant: string | null, modifiers: readonly string[]): string;
  seats(id: string): string;
  /** Of a plan in a size: "Pro", "Pro, 200 credits". */
  plan(id: string, size: string | null): string;
}

/** The names in a catalog that was read without problems. */
export function namesOf({ meters, actions = [], seat_types = [], plans }: Catalog): Names {
  const units = new Map(meters?.map(({ id, name, plural = `${name}s` }) => [id, plural]));
  const known = new Map(actions.map((action) => [action.id, action]));
  const seats = new Map(seat_types.map(({ type, name }) => [type, name]));
  const offered = new Map(plans.map((plan) => [plan.id, plan]));
  const action = (id: string) => known.get(id)?.name ?? id;
  return {
    meters: (id) => units.get(id) ?? id,
    action,
    used: (id, variant, modifiers) => {
      const chosen = optionsOf(known.get(id), variant, modifiers);
      return chosen.length === 0 ? action(id) : `${action(id)} (${chosen.join(", ")})`;
    },
    seats: (id) => seats.get(id) ?? id,
    plan: (id, size) => {
      const { name = id, sizes = [] } = offered.get(id) ?? {};
      return size === null ? name : `${name}, ${sizes.find((one) => one.id === size)?.name ?? size}`;
    },
  };
}

function optionsOf(action: Action | undefined, variant: string | null, modifiers: readonly string[]): string[] {
  const named = (list: readonly { id: string; name: string }[] = [], id: string) =>
    list.find((one) => one.id === id)?.name ?? id;
  const { variants, modifiers: known } = action ?? {};
  return [...(variant === null ? [] : [named(variants, variant)]), ...modifiers.map((id) => named(known, id))];
}
