import { html, type TemplateResult } from "lit";
import type { DemandPart, Explanation, Scenario } from "../../../core/index.js";
import { type Context, meterHeading } from "../../context.js";
import { actionOf } from "../../price-list/offers.js";
import type { AnswerContext } from "../answer-context.js";
import { type Origin, originsOf } from "./mix-origin.js";
import { modifiersOf, rateFactors } from "./rate-words.js";
import { type SumRow, sums } from "./sums.js";

/** What the usage of a month comes to on each meter, action by action: 200 × 50, 10,000. */
export function usageSums(explanation: Explanation, context: AnswerContext): readonly TemplateResult[] {
  const { words, scenario } = context;
  const { demand, meters } = explanation;
  if (demand.length === 0) return [html`<p>${words.why.nothingUsed}</p>`];
  const origins = originsOf(demand, scenario, context);
  const rows = demand.map((part, place) => ({
    meter: part.meter,
    row: usageRow(part, origins[place], explanation, context),
  }));
  return [...new Set(rows.map(({ meter }) => meter))].map((meter) =>
    sums(
      rows.filter((one) => one.meter === meter).map(({ row }) => row),
      {
        what: words.why.sumOf(meterHeading(context, meter)),
        amount: context.formats.number(meters[meter]?.demand ?? "0"),
      },
    ),
  );
}

function usageRow(
  part: DemandPart,
  origin: Origin | undefined,
  { month, plan }: Explanation,
  context: AnswerContext,
): SumRow {
  const { words, formats } = context;
  const quantity = formats.number(part.quantity);
  const blocks = formats.number(part.blocks);
  const begun = actionOf(context.list.catalog, part.action)?.round_up === true;
  const units = part.each === undefined ? quantity : words.why.times(quantity, formats.number(part.each));
  const isCounted = part.per === "1" && part.each === undefined && !begun;
  const say = begun ? words.why.begunBlocks : words.why.blocks;
  const steps = [
    ...(origin === undefined ? [] : quantityWords(origin, quantity, month, context)),
    ...(isCounted ? [] : [say(units, formats.number(part.per), blocks)]),
    ...(origin === undefined ? [] : rateFactors(part, origin, plan, context)),
    words.why.times(blocks, formats.number(part.rate)),
  ];
  return {
    what: actionWords(part, origin, context),
    note: steps.join("; "),
    amount: formats.number(part.credits),
  };
}

/** The action with its variant and options, after the name of the recipe that it is part of. */
function actionWords({ action: id, variant }: DemandPart, origin: Origin | undefined, context: Context): string {
  const { words, formats, list } = context;
  const action = actionOf(list.catalog, id);
  if (action === undefined) return id;
  const chosen = [
    ...(action.variants ?? []).filter((one) => one.id === variant),
    ...(origin === undefined ? [] : modifiersOf(origin, action)),
  ].map(({ name }) => name);
  const text = chosen.length === 0 ? action.name : words.rates.partWith(action.name, formats.briefList(chosen));
  const recipe = origin?.recipe ?? null;
  return recipe === null ? text : words.why.ofRecipe(recipe.name, text);
}

/** How a month's quantity comes about, where it is not simply the one that was entered. */
function quantityWords(origin: Origin, quantity: string, month: number, context: AnswerContext): readonly string[] {
  const { words, formats, scenario } = context;
  const factors = [
    ...(origin.times === null || Number(origin.times) === 1 ? [] : [formats.number(origin.times)]),
    ...periodWords(origin, context),
    ...seasonWords(month, context),
    ...growthWords(month, scenario, context),
  ];
  return factors.length === 0 ? [] : [words.why.product([formats.number(origin.line.quantity), ...factors], quantity)];
}

function periodWords({ line }: Origin, { words, formats, scenario, list }: AnswerContext): readonly string[] {
  switch (line.per ?? "month") {
    case "month":
      return [];
    case "day":
      return [words.why.days(formats.number(scenario.active_days ?? "30"))];
    case "seat": {
      const seats = scenario.seats ?? "1";
      if (typeof seats !== "object") return [words.why.seats([formats.number(seats)])];
      const passive = new Set((list.catalog.seat_types ?? []).filter((seat) => seat.passive).map(({ type }) => type));
      const acting = Object.entries(seats).filter(([type]) => !passive.has(type));
      return [words.why.seats(acting.map(([, count]) => formats.number(count)))];
    }
  }
}

const YEAR = 12;

function seasonWords(month: number, { words, formats, scenario }: AnswerContext): readonly string[] {
  const factor = scenario.season?.[(month - 1) % YEAR];
  return factor === undefined || Number(factor) === 1 ? [] : [words.why.season(formats.share(factor))];
}

function growthWords(month: number, { growth = "0" }: Scenario, { words, formats }: AnswerContext): readonly string[] {
  const times = month - 1;
  if (Number(growth) === 0 || times === 0) return [];
  return [words.why.grown(formats.share(growth), formats.number(times), formats.plural(times))];
}
