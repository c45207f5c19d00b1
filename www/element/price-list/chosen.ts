import type { AddOn, Allowance, Billing, Grant, Plan, PriceByCycle, Scenario, Size } from "../../core/index.js";

/** A plan as it is had: in one of its sizes, with add-ons, billed one way. */
export interface Chosen {
  readonly plan: Plan;
  readonly size: Size | undefined;
  readonly addOns: readonly ChosenAddOn[];
  readonly billing: Billing;
  /** What annual prices commit to. */
  readonly termMonths: string;
}

export interface ChosenAddOn {
  readonly addOn: AddOn;
  readonly count: string;
}

/** A grant that a plan gives, and how often; `addOn` is the name of the add-on that it comes from. */
export interface Given {
  readonly grant: Grant;
  readonly count: string;
  readonly addOn: string | null;
}

const TERM_MONTHS = "12";

/** A plan in a size, as a scenario wants it. */
export function chosenOf(plan: Plan, sizeId: string | null, scenario: Scenario): Chosen {
  const size = sizeOf(plan, sizeId);
  return {
    plan,
    size,
    addOns: addOnsOf(plan, scenario),
    billing: billedAs(plan, size, scenario.billing ?? "monthly"),
    termMonths: String(size?.term_months ?? plan.term_months ?? TERM_MONTHS),
  };
}

export function sizeOf(plan: Plan, id: string | null): Size | undefined {
  return plan.sizes?.find((size) => size.id === id);
}

/** The size after the one that is had; undefined after the last. */
export function nextSize({ plan, size }: Chosen): Size | undefined {
  const sizes = plan.sizes ?? [];
  const place = sizes.findIndex(({ id }) => id === size?.id);
  return place === -1 ? undefined : sizes[place + 1];
}

/** The grants of an allowance that are in force: those of the size, of the plan and of the add-ons. */
export function grantsOf({ size, addOns, billing }: Chosen, { meter, grants = [] }: Allowance): readonly Given[] {
  const own = [...(size?.grants?.[meter] ?? []), ...grants];
  const given: readonly Given[] = [
    ...own.map((grant) => ({ grant, count: "1", addOn: null })),
    ...addOns.flatMap(({ addOn, count }) =>
      (addOn.grants?.[meter] ?? []).map((grant) => ({ grant, count, addOn: addOn.name })),
    ),
  ];
  return given.filter(({ grant }) => isInForce(grant, billing));
}

/** Whether a rule holds where a plan is billed this way. */
export function isInForce(rule: { readonly billing?: Billing }, billing: Billing): boolean {
  return rule.billing === undefined || rule.billing === billing;
}

function addOnsOf(plan: Plan, scenario: Scenario): readonly ChosenAddOn[] {
  const counts = scenario.plans?.[plan.id]?.add_ons ?? {};
  return (plan.add_ons ?? [])
    .map((addOn) => ({ addOn, count: String(counts[addOn.id] ?? "0") }))
    .filter(({ count }) => Number(count) > 0);
}

/** Annually where one of the prices in force is the annual one. */
function billedAs(plan: Plan, size: Size | undefined, wanted: Billing): Billing {
  const seats = [size?.seats ?? plan.seats ?? []].flat();
  const prices = [size?.fee ?? plan.fee, ...seats.map((seat) => seat.price)];
  return prices.some((price) => isAnnual(price, wanted)) ? "annual" : "monthly";
}

function isAnnual(price: PriceByCycle<unknown> | undefined, wanted: Billing): boolean {
  if (typeof price !== "object" || price === null || !("annual" in price)) return false;
  return wanted === "annual" || !("monthly" in price);
}

/** Something that is left over at the end of a month outlives it, on this plan in any size and with any add-on. */
export function carriesOver(plan: Plan): boolean {
  return everyGrant(plan).some(outlivesItsMonth) || (plan.allowances ?? []).some(keepsTopUps);
}

/** Some credits belong to single seats, so that it matters who uses how much. */
export function dividesCredits(plan: Plan): boolean {
  return everyGrant(plan).some(({ sharing = "pooled" }) => sharing !== "pooled");
}

/** The grants of a plan in any size and with any add-on. */
function everyGrant({ allowances = [], sizes = [], add_ons = [] }: Plan): readonly Grant[] {
  return [
    ...allowances.flatMap((allowance) => allowance.grants ?? []),
    ...[...sizes, ...add_ons].flatMap((part) => Object.values(part.grants ?? {}).flat()),
  ];
}

function outlivesItsMonth({ rollover, every = "month" }: Grant): boolean {
  return rollover !== undefined || every === "year" || every === "term" || every === "once";
}

function keepsTopUps({ beyond = [] }: Allowance): boolean {
  return beyond.some((step) => step.step === "top_up" && Number(step.lasts_months ?? 2) > 1);
}
