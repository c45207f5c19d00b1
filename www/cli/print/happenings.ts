import type { EligiblePlan, MeterFigures, MeterTotals, Note, Reason } from "../../core/index.js";
import type { Names } from "../names.js";
import { grouped } from "./figures.js";

/** What a buyer should know of the figures of a meter, in the order in which it happens. */
const OF_A_METER: readonly (readonly [keyof MeterFigures, string])[] = [
  ["bought", "bought in packs"],
  ["overage", "billed as overage"],
  ["fair_use", "free by fair use"],
  ["borrowed", "borrowed"],
  ["degraded", "served slower or in lesser quality"],
  ["unserved", "not served"],
  ["expired", "expire unused"],
];

const NOTES: Record<Note, string> = {
  part_term: "ends inside a term, the rest of it is owed",
  annual_not_offered: "a price is monthly only",
  annual_only: "a price is annual only",
  spend_cap_exceeded: "passes the spend cap, which the plan does not keep",
  upgrade_not_possible: "the upgrade is not possible",
};

const REASONS: Record<Reason["code"], string> = {
  contact_sales: "price on request",
  no_price_in_currency: "no price in",
  too_many_seats: "more seats than it takes, of type",
  seat_type_not_offered: "no seats of type",
  action_not_offered: "not offered:",
  meter_not_offered: "no credits for",
  measure_missing: "bills by another measure, enter",
  too_complex: "too complex to work out exactly, may cost less than the best; ask for fewer months or actions",
};

/** What happens on a plan besides using what it includes; that alone is said where nothing else is. */
export function happenings(plan: EligiblePlan, names: Names): string[] {
  const meters = Object.entries(plan.meters).flatMap(([meter, figures]) => ofMeter(names.meters(meter), figures));
  const all = [...meters, ...moves(plan, names), ...plan.notes.map((note) => NOTES[note])];
  return all.length === 0 ? ["all of it is included"] : all;
}

/** Why a plan cannot be had. */
export function reasonInWords({ code, detail }: Reason, currency: string, names: Names): string {
  const about = code === "no_price_in_currency" ? currency : detail && nameOf(code, detail, names);
  return about === undefined ? REASONS[code] : `${REASONS[code]} ${about}`;
}

function nameOf(code: Reason["code"], detail: string, names: Names): string {
  return code === "too_many_seats" || code === "seat_type_not_offered" ? names.seats(detail) : names.action(detail);
}

function ofMeter(meter: string, figures: MeterTotals): string[] {
  return OF_A_METER.filter(([figure]) => figures[figure] !== "0").map(
    ([figure, words]) => `${grouped(figures[figure])} ${meter} ${words}`,
  );
}

/** The months in which the buyer is moved to another plan or size. */
function moves({ plan, size, months }: EligiblePlan, names: Names): string[] {
  let before = { plan, size };
  const found: string[] = [];
  for (const month of months) {
    if (month.plan !== before.plan || month.size !== before.size) {
      const target = names.plan(month.plan, month.size);
      found.push(`moved to ${target}${month.size === null ? "" : ","} in month ${month.month}`);
    }
    before = month;
  }
  return found;
}
