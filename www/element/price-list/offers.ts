import type { Action, Allowance, Billing, Catalog, Meter, Money, Plan, SeatType, Step } from "../../core/index.js";

/** What a buyer can choose on a price list, and which rows its cards need. */
export interface Offers {
  readonly meters: readonly Meter[];
  readonly seatTypes: readonly OfferedSeat[];
  readonly currencies: readonly string[];
  /** Some plan has an annual price. */
  readonly annual: boolean;
  /** Some action's cost varies from run to run. */
  readonly ranges: boolean;
  /** The steps that some plan has. */
  readonly steps: ReadonlySet<Step["step"]>;
  /** Something that is left over outlives its month. */
  readonly carries: boolean;
}

/** A kind of seat that some plan sells. */
export interface OfferedSeat {
  readonly type: string;
  readonly name: string;
  readonly passive: boolean;
}

/** The seat type of a plan that names none. */
const ONLY_SEAT = "member";

export function offersOf(catalog: Catalog): Offers {
  const allowances = catalog.plans.flatMap((plan) => plan.allowances ?? []);
  const steps = allowances.flatMap((allowance) => allowance.beyond ?? []);
  return {
    meters: catalog.meters ?? [{ id: "credits", name: "credit" }],
    seatTypes: seatTypesOf(catalog),
    currencies: currenciesOf(catalog),
    annual: catalog.plans.some(hasAnnualPrice),
    ranges: catalog.actions.some((action) => action.range !== undefined),
    steps: new Set(steps.map((step) => step.step)),
    carries: allowances.some(outlivesItsMonth),
  };
}

/** A plan's seat types; empty where it is not sold by the seat. */
export function seatsOf(plan: Plan): readonly SeatType[] {
  return [plan.seats ?? []].flat();
}

export function seatTypeOf(seat: SeatType): string {
  return seat.type ?? ONLY_SEAT;
}

export function actionOf(catalog: Catalog, id: string): Action | undefined {
  return catalog.actions.find((action) => action.id === id);
}

export function planOf(catalog: Catalog, id: string): Plan | undefined {
  return catalog.plans.find((plan) => plan.id === id);
}

/** How a plan is billed when a buyer asks for `wanted`. */
export function billedAs(plan: Plan, wanted: Billing): Billing {
  const prices = keysIn([plan.fee, seatsOf(plan)]);
  if (wanted === "annual") return prices.has("annual") ? "annual" : "monthly";
  return prices.has("annual") && !prices.has("monthly") ? "annual" : "monthly";
}

/** The amount in a currency; undefined where the price list states none. */
export function amountIn(money: Money, currency: string, catalog: Catalog): string | undefined {
  if (typeof money === "object") {
    const amount = money[currency];
    return amount === undefined ? undefined : String(amount);
  }
  return currency === catalog.currency || Number(money) === 0 ? String(money) : undefined;
}

function seatTypesOf(catalog: Catalog): readonly OfferedSeat[] {
  const named = new Map((catalog.seat_types ?? []).map((seat) => [seat.type, seat]));
  const offered = new Map<string, OfferedSeat>();
  for (const seat of catalog.plans.flatMap(seatsOf)) {
    const type = seatTypeOf(seat);
    if (offered.has(type)) continue;
    const known = named.get(type);
    offered.set(type, {
      type,
      name: known?.name ?? seat.name ?? type,
      passive: known?.passive ?? false,
    });
  }
  return [...offered.values()];
}

function currenciesOf(catalog: Catalog): readonly string[] {
  const priced = catalog.plans.flatMap((plan) => [plan.fee, seatsOf(plan), plan.allowances]);
  const codes = [...keysIn(priced)].filter((key) => /^[A-Z]{3}$/.test(key));
  return [...new Set([catalog.currency, ...codes])];
}

function hasAnnualPrice(plan: Plan): boolean {
  return keysIn([plan.fee, seatsOf(plan)]).has("annual");
}

function outlivesItsMonth(allowance: Allowance): boolean {
  const rollover = allowance.grants?.some((grant) => grant.rollover !== undefined) ?? false;
  const topUp = allowance.beyond?.some((step) => step.step === "top_up" && Number(step.lasts_months ?? 2) > 1) ?? false;
  return rollover || topUp;
}

/** The names of all fields in a piece of a catalog, however deep. */
function keysIn(value: unknown, keys = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return keys;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) keys.add(key);
    keysIn(inner, keys);
  }
  return keys;
}
