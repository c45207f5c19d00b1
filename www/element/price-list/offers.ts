import type { Action, Catalog, Meter, Money, Plan, SeatType, Size, Step } from "../../core/index.js";
import { carriesOver, dividesCredits } from "./chosen.js";

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
  /** Some plan serves on at lesser quality or slower. */
  readonly degrades: boolean;
  /** Something that is left over outlives its month. */
  readonly carries: boolean;
  /** Some plan gives single seats credits of their own, so that it matters who uses how much. */
  readonly divides: boolean;
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
    annual: hasAnnualPrice(catalog),
    ranges: catalog.actions.some((action) => action.range !== undefined),
    steps: new Set(steps.map((step) => step.step)),
    degrades: steps.some((step) => step.step === "throttle" || (step.step === "fair_use" && step.degraded === true)),
    carries: catalog.plans.some(carriesOver),
    divides: catalog.plans.some(dividesCredits),
  };
}

/** The seat types of a plan or a size; empty where it names none. */
function seatsOf({ seats }: Plan | Size): readonly SeatType[] {
  return [seats ?? []].flat();
}

function seatTypeOf(seat: SeatType): string {
  return seat.type ?? ONLY_SEAT;
}

export function actionOf(catalog: Catalog, id: string): Action | undefined {
  return catalog.actions.find((action) => action.id === id);
}

export function planOf(catalog: Catalog, id: string): Plan | undefined {
  return catalog.plans.find((plan) => plan.id === id);
}

/** A seat type's name, also of one that no plan sells. */
export function seatName(type: string, { catalog, offers }: { catalog: Catalog; offers: Offers }): string {
  const known =
    offers.seatTypes.find((seat) => seat.type === type) ?? catalog.seat_types?.find((seat) => seat.type === type);
  return known?.name ?? type;
}

/** A bare number of seats means the same seats on every plan that is sold by the seat: those of this type. */
export function commonSeatType({ plans }: Catalog, { seatTypes }: Offers): string | undefined {
  const passive = new Set(seatTypes.filter((seat) => seat.passive).map(({ type }) => type));
  const first = (part: Plan | Size) =>
    seatsOf(part)
      .map(seatTypeOf)
      .find((type) => !passive.has(type));
  const firsts = new Set(
    sellers(plans)
      .filter((part) => part.seats !== undefined)
      .map(first),
  );
  const [only] = firsts;
  return firsts.size === 1 ? only : undefined;
}

/** The amount in a currency; undefined where the price list states none. */
export function amountIn(money: Money, currency: string, catalog: Catalog): string | undefined {
  if (typeof money === "object") {
    const amount = money[currency];
    return amount === undefined ? undefined : String(amount);
  }
  return currency === catalog.currency || Number(money) === 0 ? String(money) : undefined;
}

/** The amount of a scenario's money; a bare one is in the currency that is asked for. */
export function askedAmount(money: Money | undefined, currency: string): string | undefined {
  const amount = typeof money === "object" ? money[currency] : money;
  return amount === undefined ? undefined : String(amount);
}

function seatTypesOf(catalog: Catalog): readonly OfferedSeat[] {
  const named = new Map((catalog.seat_types ?? []).map((seat) => [seat.type, seat]));
  const offered = new Map<string, OfferedSeat>();
  for (const seat of sellers(catalog.plans).flatMap(seatsOf)) {
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

/** What may have a fee and seats: the plans, and their sizes. */
function sellers(plans: readonly Plan[]): readonly (Plan | Size)[] {
  return plans.flatMap((plan) => [plan, ...(plan.sizes ?? [])]);
}

function currenciesOf(catalog: Catalog): readonly string[] {
  const priced = [...recurringPrices(catalog), ...catalog.plans.map(otherPrices)];
  const codes = [...keysIn(priced)].filter((key) => /^[A-Z]{3}$/.test(key));
  const asked = (catalog.presets ?? []).flatMap(({ scenario }) => scenario.currency ?? []);
  return [...new Set([catalog.currency, ...codes, ...asked])];
}

function hasAnnualPrice(catalog: Catalog): boolean {
  return keysIn(recurringPrices(catalog)).has("annual");
}

/** The prices that may differ by billing. */
function recurringPrices({ plans }: Catalog): readonly unknown[] {
  return [
    ...sellers(plans).flatMap((part) => [part.fee, ...seatsOf(part).map(({ price }) => price)]),
    ...plans.flatMap((plan) => (plan.add_ons ?? []).map(({ price }) => price)),
  ];
}

/** Everything else on a plan that is money. Fields with names of a catalog's own, such as meters, must not be among it. */
function otherPrices(plan: Plan): readonly unknown[] {
  return [
    plan.setup,
    plan.minimum,
    plan.spend_cap,
    plan.discounts,
    (plan.bill_credits ?? []).map(({ amount }) => amount),
    (plan.allowances ?? []).map(({ beyond }) => beyond),
  ];
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
