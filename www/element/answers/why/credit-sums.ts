import { css, html, nothing, type TemplateResult } from "lit";
import type { EligiblePlan, ExplainedLot, Explanation, MeterMonth } from "../../../core/index.js";
import { meterHeading } from "../../context.js";
import type { AnswerContext } from "../answer-context.js";
import { type SumRow, sums } from "./sums.js";

/** Where the credits of a month come from, and what becomes of the balance. */
export function creditSums(
  plan: EligiblePlan,
  { meters, lots, month }: Explanation,
  context: AnswerContext,
): readonly TemplateResult[] {
  const before = plan.months[month - 2];
  return Object.entries(meters).map(
    ([meter, figures]) => html`<h4>${context.words.why.credits(meterHeading(context, meter))}</h4>
      ${needed(figures, context)} ${balance(figures, before?.meters[meter]?.closing ?? "0", context)}
      ${lotList(lots[meter] ?? [], context)}`,
  );
}

/** Where what is needed comes from. */
function needed(figures: MeterMonth, { words, formats }: AnswerContext): TemplateResult {
  const { rows, why } = words;
  const parts: readonly SumRow[] = [
    { what: why.fromBalance, amount: figures.used },
    { what: rows.overage, amount: figures.overage },
    { what: rows.fair_use, amount: figures.fair_use },
    { what: rows.borrowed, amount: figures.borrowed },
    { what: rows.degraded, amount: figures.degraded },
    { what: rows.unserved, amount: figures.unserved },
  ];
  return sums(written(parts, formats), { what: why.needed, amount: formats.number(figures.demand) });
}

/** What there was, what came, what went, and what is left. */
function balance(figures: MeterMonth, opening: string, { words, formats }: AnswerContext): TemplateResult {
  const { why } = words;
  const came: readonly SumRow[] = [
    { what: why.opening, amount: opening },
    { what: why.granted, amount: figures.granted },
    { what: why.bought, amount: figures.bought },
  ];
  const went: readonly SumRow[] = [
    { what: why.used, amount: figures.used },
    { what: why.expired, amount: figures.expired },
  ];
  const gone = went.map((row) => ({ ...row, amount: row.amount === "0" ? "0" : `-${row.amount}` }));
  return sums(written([...came, ...gone], formats), { what: why.closing, amount: formats.number(figures.closing) });
}

function written(rows: readonly SumRow[], formats: AnswerContext["formats"]): readonly SumRow[] {
  return rows.filter(({ amount }) => amount !== "0").map((row) => ({ ...row, amount: formats.number(row.amount) }));
}

/** The credits that came together, each with what becomes of them; what one grant gives and is used up has been said. */
function lotList(lots: readonly ExplainedLot[], context: AnswerContext): TemplateResult | typeof nothing {
  const [first] = lots;
  const isSaid = lots.length === 1 && first?.closing === "0" && first.expired === "0";
  if (first === undefined || isSaid) return nothing;
  const isSpread = lots.some(({ users }) => users === "light");
  return html`<ul class="lots">
    ${lots.map((lot) => html`<li>${lotTitle(lot, isSpread, context)}: ${lotFate(lot, context).join("; ")}</li>`)}
  </ul>`;
}

function lotTitle(
  { kind, name, given_by = "", month, users }: ExplainedLot,
  isSpread: boolean,
  context: AnswerContext,
): string {
  const { words, formats } = context;
  const said = words.why.lots;
  const number = formats.number(month);
  const title = kind === "top_up" ? said.bought(number) : said.granted(name ?? given_by, number);
  return users === undefined || !isSpread ? title : words.rates.partWith(title, said.users[users]);
}

function lotFate(lot: ExplainedLot, { words, formats }: AnswerContext): readonly string[] {
  const { lots: said } = words.why;
  const { opening, arrived, used, expired, closing, last_month, unlimited } = lot;
  const left = formats.number(closing);
  return [
    unlimited
      ? `${words.why.used}: ${formats.number(used)}`
      : said.used(formats.number(used), formats.number(opening === "0" ? arrived : opening)),
    ...(expired === "0" ? [] : [said.expired(formats.number(expired))]),
    ...(closing === "0"
      ? []
      : [last_month === null ? said.forEver(left) : said.until(left, formats.number(last_month))]),
  ];
}

export const creditStyles = css`
  .lots {
    margin: 4px 0 0;
    padding-inline-start: 16px;
    color: var(--_muted);
    font-size: var(--_small);
  }
`;
