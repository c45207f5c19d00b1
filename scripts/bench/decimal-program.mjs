// What somebody would write for plain plans with decimal.js and without creditmix: the yardstick of the bench. It knows
// a fee, seats, a monthly pooled grant, and overage by the credit or in graduated tiers; growth; nothing else.
import Decimal from "decimal.js";

// The default of 20 digits cuts a quantity that is multiplied with growth and volume before it is to be rounded.
Decimal.set({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/**
 * A catalog's plans with every price as a Decimal, made once.
 * @typedef {ReturnType<typeof readPrices>} Prices
 */

/** @param {import("../../www/core/types.js").Catalog} catalog */
export function readPrices(catalog) {
  const actions = catalog.actions ?? [];
  return {
    actions: new Map(actions.map((action) => [action.id, readAction(action)])),
    plans: catalog.plans.map(readPlan),
  };
}

/** @param {any} action */
function readAction({ uses, per = 1 }) {
  return { rate: new Decimal(uses), per: new Decimal(per) };
}

/** @param {any} plan */
function readPlan({
  id,
  fee = 0,
  seats,
  allowances: [
    {
      grants: [grant] = [],
      beyond: [step],
    },
  ],
}) {
  return {
    id,
    fee: new Decimal(fee),
    seats: seats && {
      included: new Decimal(seats.included ?? 0),
      min: new Decimal(seats.min ?? 0),
      price: new Decimal(seats.price),
    },
    grant: grant && { credits: new Decimal(grant.credits), perSeat: grant.per === "seat" },
    tiers: step.step === "overage" ? readTiers(step.price) : undefined,
  };
}

/** @param {any} price */
function readTiers(price) {
  const tiers = typeof price === "string" ? [{ up_to: null, price }] : price.tiers;
  return tiers.map((/** @type {any} */ tier) => ({
    upTo: tier.up_to === null ? undefined : new Decimal(tier.up_to),
    price: new Decimal(tier.price),
  }));
}

/**
 * What each plan costs and which share of the demand it serves, at a volume that multiplies all quantities.
 * @param {Prices} prices
 * @param {any} scenario
 * @param {Decimal.Value} [volume]
 */
export function totals(prices, scenario, volume = 1) {
  const demand = demandByMonth(prices, scenario, new Decimal(volume));
  return prices.plans.map((plan) => totalOf(plan, scenario, demand));
}

/**
 * @param {Prices} prices
 * @param {any} scenario
 * @param {Decimal} volume
 */
function demandByMonth(prices, { months, growth, mix }, volume) {
  const step = new Decimal(1).plus(growth);
  let factor = new Decimal(1);
  const demand = [];
  for (let month = 1; month <= months; month++) {
    let credits = new Decimal(0);
    for (const line of mix) {
      const action = prices.actions.get(line.action);
      if (action === undefined) {
        throw new Error(`there is no action ${line.action}`);
      }
      const quantity = factor.times(volume).times(line.quantity).toDecimalPlaces(6);
      credits = credits.plus(quantity.dividedBy(action.per).times(action.rate).toDecimalPlaces(6));
    }
    demand.push(credits);
    factor = factor.times(step).toDecimalPlaces(12);
  }
  return demand;
}

/**
 * @param {Prices["plans"][number]} plan
 * @param {any} scenario
 * @param {Decimal[]} demand
 */
function totalOf(plan, scenario, demand) {
  const held = plan.seats ? Decimal.max(scenario.seats, plan.seats.min) : new Decimal(scenario.seats);
  const granted = grantedBy(plan, held);
  let total = new Decimal(0);
  let wanted = new Decimal(0);
  let missed = new Decimal(0);
  for (const credits of demand) {
    const short = credits.minus(Decimal.min(credits, granted));
    total = total.plus(plan.fee.toDecimalPlaces(2)).plus(seatsCost(plan, held));
    if (plan.tiers) {
      total = total.plus(overageCost(plan.tiers, short).toDecimalPlaces(2));
    } else {
      missed = missed.plus(short);
    }
    wanted = wanted.plus(credits);
  }
  const share = wanted.isZero() ? new Decimal(1) : new Decimal(1).minus(missed.dividedBy(wanted));
  return {
    plan: plan.id,
    total: total.toFixed(2),
    served_share: share.toDecimalPlaces(6, Decimal.ROUND_DOWN).toFixed(),
  };
}

/**
 * @param {Prices["plans"][number]} plan
 * @param {Decimal} held
 */
function grantedBy({ grant }, held) {
  if (!grant) {
    return new Decimal(0);
  }
  return grant.perSeat ? grant.credits.times(held).toDecimalPlaces(6) : grant.credits;
}

/**
 * @param {Prices["plans"][number]} plan
 * @param {Decimal} held
 */
function seatsCost({ seats }, held) {
  if (!seats) {
    return new Decimal(0);
  }
  return Decimal.max(held.minus(seats.included), 0).times(seats.price).toDecimalPlaces(2);
}

/**
 * @param {{ upTo: Decimal | undefined, price: Decimal }[]} tiers
 * @param {Decimal} credits
 */
function overageCost(tiers, credits) {
  let cost = new Decimal(0);
  let below = new Decimal(0);
  for (const { upTo, price } of tiers) {
    const inside = (upTo === undefined ? credits : Decimal.min(credits, upTo)).minus(below);
    cost = cost.plus(inside.times(price));
    if (upTo === undefined || credits.lessThanOrEqualTo(upTo)) {
      break;
    }
    below = upTo;
  }
  return cost;
}
