/**
 * What crosses the boundary between a page and the calculator: the shapes of a catalog, a scenario and a comparison.
 *
 * Amounts and credits come back as decimal strings, exact, never as floating-point numbers.
 */

/** A decimal number: a string such as `"0.0035"` (exact), or a JSON number, which means its shortest decimal form. */
export type DecimalInput = string | number;

/** Money in the catalog's currency, or by ISO 4217 code: `{"USD": "20", "EUR": "19"}`. */
export type Money = DecimalInput | Record<string, DecimalInput>;

/** How an invoice line is rounded to the currency's minor unit. */
export type Rounding = "half_away" | "half_even" | "up" | "down";

/** How a plan is billed. */
export type Billing = "monthly" | "annual";

/** A price list: one readable JSON file. */
export interface Catalog {
  format: 1;
  product: string;
  vendor?: string;
  url?: string;
  notes?: string;
  /** The date on which the prices were read, `YYYY-MM-DD`. */
  as_of?: string;
  sources?: string[];
  /** ISO 4217 code of the currency in which a bare Money is meant. */
  currency: string;
  rounding?: Rounding;
  /** Units in which usage is counted; without it, one meter `credits`. */
  meters?: Meter[];
  seat_types?: SeatTypeName[];
  actions: Action[];
  plans: Plan[];
  presets?: Preset[];
}

export interface Meter {
  id: string;
  name: string;
  plural?: string;
  face_value?: Money;
}

export interface SeatTypeName {
  type: string;
  name: string;
  /** Passive seats (viewers) do not act: they count neither as users nor in `"seat"` quantities. */
  passive?: boolean;
}

/** What a user does that costs credits: by its own rates, or by a recipe of other actions. */
export interface Action {
  id: string;
  name: string;
  unit?: string;
  group?: string;
  description?: string;
  uses?: Uses;
  per?: DecimalInput;
  round_up?: boolean;
  /** What a single one is measured in, where its own size is charged. */
  each?: Each;
  range?: { low?: DecimalInput; high?: DecimalInput };
  variants?: Variant[];
  modifiers?: Modifier[];
  recipe?: RecipePart[];
}

/** The size of a single one: at least `min`, in whole `step`s. Without `typical` the mix must say how large each is. */
export interface Each {
  unit: string;
  typical?: DecimalInput;
  min?: DecimalInput;
  step?: DecimalInput;
}

/** Rates by meter, or one bare rate where the catalog has one meter. */
export type Uses = DecimalInput | Record<string, DecimalInput>;

export interface Variant {
  id: string;
  name: string;
  multiplier?: DecimalInput;
  uses?: Uses;
}

export interface Modifier {
  id: string;
  name: string;
  multiplier: DecimalInput;
}

export interface RecipePart {
  action: string;
  quantity: DecimalInput;
  variant?: string;
  modifiers?: string[];
  each?: DecimalInput;
}

export type PlanKind = "subscription" | "hybrid" | "top_up" | "payg" | "free" | "custom";

export interface Plan {
  id: string;
  name: string;
  description?: string;
  url?: string;
  as_of?: string;
  sources?: string[];
  notes?: string;
  kind?: PlanKind;
  contact_sales?: boolean;
  fee?: PriceByCycle<Money>;
  /** A multiple of 12 (default 12): what annual prices commit to. */
  term_months?: DecimalInput;
  /** Once, in the plan's first month. */
  setup?: Money;
  seats?: SeatType | SeatType[];
  rates?: Record<string, Uses | null>;
  /** Actions that cost nothing here since the plan measures the same work by another action. */
  measured_by?: Record<string, string>;
  allowances?: Allowance[];
  bill_credits?: BillCredit[];
  minimum?: { amount: Money; every?: "month" | "year" };
  discounts?: Discount[];
  sizes?: Size[];
  add_ons?: AddOn[];
  spend_cap?: "none" | "buyer" | { max: Money };
}

/** Money that a plan includes and that meets what is billed. */
export interface BillCredit {
  name: string;
  amount: Money;
  per?: "plan" | "seat";
  covers?: "usage" | "all" | string[];
  every?: "month" | "year" | "once";
  lasts_months?: DecimalInput;
}

/** Either `percent` or `amount`. */
export interface Discount {
  name: string;
  percent?: DecimalInput;
  amount?: Money;
  months?: DecimalInput;
  billing?: Billing;
  applies_to?: "all" | "fees" | "usage";
}

/** The same plan in another amount: what it gives stands in place of the plan's own; its grants come first. */
export interface Size {
  id: string;
  name: string;
  fee?: PriceByCycle<Money>;
  term_months?: DecimalInput;
  grants?: Record<string, Grant[]>;
  seats?: SeatType | SeatType[];
}

export interface AddOn {
  id: string;
  name: string;
  price: PriceByCycle<Price>;
  per?: "unit" | "seat";
  grants?: Record<string, Grant[]>;
  max?: DecimalInput;
}

/** A bare value is the monthly one. */
export type PriceByCycle<T> = T | { monthly?: T; annual?: T };

export interface SeatType {
  type?: string;
  name?: string;
  included?: DecimalInput;
  min?: DecimalInput;
  max?: DecimalInput;
  price?: PriceByCycle<Price>;
}

export interface Allowance {
  meter: string;
  grants?: Grant[];
  /** What happens, in order, once the balance cannot cover the month's demand; then service stops. */
  beyond?: Step[];
}

export interface ShareOf {
  share: DecimalInput;
  /** The other meter. */
  of: string;
}

export interface Grant {
  /** An amount, `"unlimited"`, or a share of the month's demand on another meter. */
  credits: DecimalInput | ShareOf;
  per?: "plan" | "seat";
  seat_type?: string;
  every?: "month" | "day" | "year" | "term" | "once";
  /** With `every: "day"` only. */
  max_per_month?: DecimalInput;
  /** With `every: "once"` only. */
  lasts_months?: DecimalInput;
  sharing?: "pooled" | "individual" | { pooled_share: DecimalInput };
  rollover?: Rollover;
  priority?: DecimalInput;
  months?: DecimalInput;
  billing?: Billing;
  name?: string;
}

export interface Rollover {
  /** The share kept at the end of each period, or all of it without end. */
  keep: DecimalInput[] | "forever";
  max_carried?: Bound;
  max_balance?: Bound;
  at_cap?: "truncate" | "skip";
}

export type Bound = { times: DecimalInput } | { credits: DecimalInput };

export type Step = { billing?: Billing } & (
  | { step: "top_up"; packs: Pack[]; lasts_months?: DecimalInput; max_packs?: DecimalInput }
  | { step: "top_up"; any_amount: AnyAmount; lasts_months?: DecimalInput }
  | { step: "overage"; price: Price; limit?: DecimalInput }
  | { step: "fair_use"; limit?: DecimalInput; degraded?: boolean }
  | { step: "borrow"; share: DecimalInput }
  | { step: "throttle"; to: DecimalInput }
  | { step: "upgrade"; to: string | { next_size: true } }
  | { step: "stop" }
);

/** Credits bought in multiples of `credits`, at least `min` at a time. */
export interface AnyAmount {
  credits: DecimalInput;
  price: Money;
  min?: DecimalInput;
}

export interface Pack {
  credits: DecimalInput;
  price: Money;
}

export type Price = Money | PriceModel;

/** Taken by every price model. */
export interface PriceLimits {
  free?: DecimalInput;
  minimum?: Money;
  maximum?: Money;
  charge_at_zero?: boolean;
}

export type PriceModel = PriceLimits &
  (
    | { model: "per_unit"; price: Money; per?: DecimalInput }
    | { model: "package"; price: Money; size: DecimalInput; round?: "up" | "down" }
    | { model: "graduated" | "volume"; tiers: Tier[]; per?: DecimalInput }
    | { model: "stairstep"; tiers: Tier[] }
  );

export interface Tier {
  up_to: DecimalInput | null;
  price?: Money;
  flat?: Money;
}

export interface Preset {
  id: string;
  name: string;
  description?: string;
  scenario: Scenario;
}

/** What a buyer will do. */
export interface Scenario {
  /** 1 to 120, by default 12. */
  months?: DecimalInput;
  seats?: DecimalInput | Record<string, DecimalInput>;
  billing?: Billing;
  currency?: string;
  mix?: MixLine[];
  range?: "low" | "typical" | "high";
  growth?: DecimalInput;
  season?: DecimalInput[];
  active_days?: DecimalInput;
  /** Few users often make most of the use. */
  spread?: "even" | { heavy_seats: DecimalInput; heavy_usage: DecimalInput };
  /** The most that usage may cost in a month. */
  spend_cap?: Money;
  /** Negotiated, after the plan's own. */
  discounts?: Discount[];
  tax_percent?: DecimalInput;
  /** What is chosen of a plan, by its id. */
  plans?: Record<string, { size?: string; add_ons?: Record<string, DecimalInput> }>;
}

export interface MixLine {
  action: string;
  quantity: DecimalInput;
  per?: "month" | "day" | "seat";
  /** How large each is, of an action that is charged by that. */
  each?: DecimalInput;
  variant?: string;
  modifiers?: string[];
}

/** What each plan costs and serves, month by month: section 7 of the model. */
export interface Comparison {
  currency: string;
  months: number;
  /** The plan that comes first in `ranking`; null where no plan is eligible. */
  best: string | null;
  ranking: string[];
  /** Every plan, in catalog order. */
  plans: PlanEstimate[];
}

export type PlanEstimate = EligiblePlan | IneligiblePlan;

export interface EligiblePlan {
  plan: string;
  name: string;
  kind: PlanKind;
  size: string | null;
  eligible: true;
  reasons: [];
  notes: Note[];
  total: string;
  per_month: string;
  /** 0 to 1: the share of the demand that was served in full, of the meter where it is lowest. */
  served_share: string;
  /** By meter: used / (granted + bought); null where nothing was granted or bought. */
  utilisation: Record<string, string | null>;
  meters: Record<string, MeterTotals>;
  months: MonthEstimate[];
}

export interface IneligiblePlan {
  plan: string;
  name: string;
  kind: PlanKind;
  size: null;
  eligible: false;
  reasons: Reason[];
  notes: [];
}

export type Note = "part_term" | "annual_not_offered" | "annual_only" | "spend_cap_exceeded" | "upgrade_not_possible";

export interface Reason {
  code:
    | "contact_sales"
    | "no_price_in_currency"
    | "too_many_seats"
    | "seat_type_not_offered"
    | "action_not_offered"
    | "meter_not_offered"
    | "measure_missing"
    /** Its figures would take more steps than a question may: it is not known what the plan costs. */
    | "too_complex";
  /** The seat type or the action. */
  detail?: string;
}

/** Credits of one meter. demand = used + overage + fair_use + borrowed + degraded + unserved. */
export interface MeterFigures {
  demand: string;
  granted: string;
  bought: string;
  used: string;
  overage: string;
  fair_use: string;
  borrowed: string;
  degraded: string;
  unserved: string;
  expired: string;
  closing: string;
}

export interface MeterTotals extends MeterFigures {
  /** Borrowed credits not yet paid back after the last month. */
  owed: string;
}

export interface MeterMonth extends MeterFigures {
  /** The day, of 30, on which the balances ran out; null where they did not. */
  run_out_day: number | null;
}

export interface MonthEstimate {
  month: number;
  plan: string;
  size: string | null;
  total: string;
  lines: InvoiceLine[];
  meters: Record<string, MeterMonth>;
}

export type LineKind =
  | "setup"
  | "fee"
  | "seats"
  | "add_on"
  | "top_up"
  | "overage"
  | "minimum"
  | "rest_of_term"
  | "bill_credit"
  | "discount"
  | "tax";

export interface InvoiceLine {
  kind: LineKind;
  name: string;
  /** On usage lines. */
  meter?: string;
  quantity: string;
  amount: string;
}

/** Why the best plan is the best, with the difference to the next. */
export interface Advice {
  plan: string;
  reason: /** It serves everything, and so do others: `next` is the next cheapest of them. */
    | "cheapest"
    /** It alone serves everything. */
    | "only_one_that_serves_all"
    /** No plan serves everything; it serves most. `next` is the one after it, if there is one. */
    | "serves_most"
    /** Every eligible plan passes the buyer's spend cap. */
    | "exceeds_spend_cap";
  /** The plan it is compared with, or null where there is none. */
  next: string | null;
  /** How much more `next` costs, over the whole scenario; negative where it costs less; null without `next`. */
  difference: string | null;
  /** The same a month. */
  difference_per_month: string | null;
}

/** What one plan comes to by the credit and by the action, over all months and with all that it costs. */
export interface UnitPrices {
  plan: string;
  /** The one meter that the mix uses; null where it uses several, since a fee belongs to all of them together. */
  meter: string | null;
  /** The total by each credit that is served; at least four digits of it. Null without such a meter. */
  per_credit: string | null;
  /**
   * By line of the mix: the price of one, which is the price of the credits that it takes; where it is the only line, the
   * total by how often it is done. Null where no credit has a price, and where nothing of the action is done.
   */
  per_action: (string | null)[];
}

/** A comparison with what follows from it. */
export interface Answer {
  comparison: Comparison;
  /** Null where no plan is eligible. */
  advice: Advice | null;
  /** Of each eligible plan, in the catalog's order. */
  unit_prices: UnitPrices[];
}

/** How much more the best plan of one scenario costs than the best plan of another. */
export interface Difference {
  /** Over all months; negative where it costs less; null where the two look at different numbers of months. */
  total: string | null;
  /** A month; negative where it costs less. */
  per_month: string;
}

/** One thing that is wrong with what was given. */
export interface Problem {
  code: string;
  /** A JSON pointer into the catalog or the scenario that was given. */
  path: string;
  /** What is wrong and what to do. */
  message: string;
}

/** Something in a catalog that is legal and looks like a mistake. */
export interface Warning {
  code: "rising_unit_price" | "pack_dearer_than_overage" | "old_prices" | "never_best" | "preset_without_plan";
  /** A JSON pointer into the catalog. */
  path: string;
  message: string;
}

/** What comes back for a scenario that cannot be computed. */
export interface Failure {
  errors: Problem[];
}

/** The totals of all plans and nothing else: the cheapest answer. */
export interface Totals {
  best: string | null;
  plans: PlanTotal[];
  /** The plans that are left out since their figures would take too many steps, in the catalog's order; absent where there are none. */
  too_complex?: string[];
}

export interface PlanTotal {
  plan: string;
  total: string;
  served_share: string;
}

/** How the invoice of a month comes about: every line as a sum that can be redone with a pocket calculator. */
export interface Explanation {
  plan: string;
  size: string | null;
  month: number;
  currency: string;
  /** How the sum of a line's parts is rounded. */
  rounding: Rounding;
  demand: DemandPart[];
  meters: Record<string, MeterMonth>;
  /** By meter: the credits that arrived together, those used first in front, before them those that only some users may use. */
  lots: Record<string, ExplainedLot[]>;
  lines: ExplainedLine[];
  /** What is billed and comes to nothing once it is rounded, so that the invoice does not have it. */
  left_out?: ExplainedLine[];
  total: string;
}

/** Credits that arrived together: opening + arrived = used + expired + closing. */
export interface ExplainedLot {
  kind: "grant" | "top_up";
  /** The grant's own name. */
  name?: string;
  /** The name of the plan, the size or the add-on that grants them. */
  given_by?: string;
  /** Those who may use them, where not all may; where use is spread evenly, all users are `heavy`. */
  users?: "heavy" | "light" | "idle";
  /** The month in which they arrived. */
  month: number;
  /** The last month in which they can be used; null where they never expire. */
  last_month: number | null;
  /** There is no end to them: what arrived is what was used. */
  unlimited?: true;
  opening: string;
  arrived: string;
  used: string;
  expired: string;
  closing: string;
}

/** What a line of the mix comes to on a meter: `blocks x rate`, rounded to six decimals. */
export interface DemandPart {
  meter: string;
  action: string;
  /** The recipe that it is a part of. */
  recipe?: string;
  variant: string | null;
  /** Those that were chosen. */
  modifiers?: string[];
  quantity: string;
  /** What a single one counts as, of an action that is charged by the size of each. */
  each?: string;
  /** How many units the rate is for: `blocks` is the quantity, times `each`, by this. */
  per: string;
  blocks: string;
  /** With all multipliers. */
  rate: string;
  credits: string;
}

export interface ExplainedLine extends InvoiceLine {
  /** What the annual price is made of, on a line that is a month's share of one. */
  year?: ExplainedPart[];
  /** They sum to `sum`, which rounded is the amount. */
  parts: ExplainedPart[];
  sum: string;
}

/** `amount = quantity x price / per`, not rounded; shown with at most twelve decimals. */
export interface ExplainedPart {
  kind:
    | "price"
    | "units"
    | "packages"
    | "tier"
    | "flat"
    | "to_minimum"
    | "to_maximum"
    | "year_to_date"
    | "year_before"
    | "minimum"
    | "billed_so_far"
    | "rest"
    | "off_fees"
    | "off_usage"
    | "taxed";
  name?: string;
  quantity: string;
  price: string;
  per: string;
  amount: string;
}

/** A range of volumes: each multiplies all quantities of the mix. */
export interface VolumeRange {
  from: DecimalInput;
  to: DecimalInput;
  /** Even steps, by default 200. */
  steps?: number;
}

/** The best plans over a range of volumes. */
export interface BreakEven {
  stretches: Stretch[];
  /** The plans that are left out since their figures would take too many steps, in the catalog's order; absent where there are none. */
  too_complex?: string[];
}

export interface Stretch {
  from: string;
  to: string;
  /** null where no plan can be had. */
  plan: string | null;
}

/** What each plan costs at even points of a range of volumes. */
export interface Curve {
  volumes: string[];
  plans: CurvePlan[];
  /** The plans that are left out since their figures would take too many steps, in the catalog's order; absent where there are none. */
  too_complex?: string[];
}

export interface CurvePlan {
  plan: string;
  totals: string[];
  serves_all: boolean[];
}

/** How uncertain usage is. */
export interface Uncertainty {
  /** The coefficient of variation of a month's volume: 0.3 is a month that differs by a third or so. */
  variation: DecimalInput;
  /** By default 1000. */
  runs?: number;
  /** By default 1; the same seed gives the same figures. */
  seed?: number;
}

/** What each plan may come to. */
export interface Forecast {
  runs: number;
  seed: number;
  plans: PlanForecast[];
  /** The plans that are left out since their figures would take too many steps, in the catalog's order; absent where there are none. */
  too_complex?: string[];
}

export interface PlanForecast {
  plan: string;
  /** The totals that 10, 50 and 90 percent of the runs do not pass. */
  p10: string;
  p50: string;
  p90: string;
  /** The share of the runs with a month in which usage is not served. */
  unserved: string;
  /** The share of all months in which usage is not served. */
  unserved_months: string;
  /** The share of the runs in which the plan ranks first. */
  best: string;
}
