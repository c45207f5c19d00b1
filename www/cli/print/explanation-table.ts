import type {
  DemandPart,
  ExplainedLine,
  ExplainedLot,
  ExplainedPart,
  Explanation,
  MeterMonth,
  Rounding,
} from "../../core/index.js";
import type { Names } from "../names.js";
import { grouped } from "./figures.js";
import { hadCredits, lotLines } from "./lots.js";
import { oneLine } from "./one-line.js";

/** An explanation, the plan that was asked about, and what its ids are called. */
export interface NamedExplanation {
  explanation: Explanation;
  asked: string;
  names: Names;
  /** The actions of which begun blocks count whole. */
  roundedUp: ReadonlySet<string>;
}

const ROUNDING: Record<Rounding, string> = {
  half_away: "half away from zero",
  half_even: "half to even",
  up: "away from zero",
  down: "toward zero",
};

/** What the parts are, where their arithmetic alone would not say. */
const PARTS: Partial<Record<ExplainedPart["kind"], string>> = {
  packages: "whole packs",
  tier: "inside this tier",
  flat: "flat amount of the tier",
  to_minimum: "up to the least amount",
  to_maximum: "down to the largest amount",
  year_to_date: "of the year's price, to the end of this month",
  year_before: "less what months before have borne",
  minimum: "the minimum",
  billed_so_far: "less what is billed toward it",
  rest: "rest of the term",
  off_fees: "off the fees",
  off_usage: "off usage",
  taxed: "of the taxed sum",
};

/** How what was asked for is met: the terms of `demand = used + overage + …`. */
const MET = [
  ["used", "from the balance"],
  ["overage", "billed as overage"],
  ["fair_use", "free by fair use"],
  ["borrowed", "borrowed from the next month"],
  ["degraded", "served slower or in lesser quality"],
  ["unserved", "not served"],
] as const;

/** An explanation for a terminal: what is used, what becomes of the credits, and each line of the invoice with its sum. */
export function explanationTable(named: NamedExplanation): string {
  const { explanation, asked, names } = named;
  const { plan, size, month, currency, rounding, demand, meters, lots, lines, left_out = [], total } = explanation;
  const title = `${names.plan(plan, size)}, month ${month}, amounts in ${currency}`;
  const moved = plan === asked ? [] : [`The buyer of ${names.plan(asked, null)} has been moved to it.`];
  const invoice = [
    ...lines.flatMap((line) => invoiceLine(line, rounding)),
    ...left_out.flatMap((line) => invoiceLine(line, rounding, ", so it is not on the invoice")),
    `total: ${grouped(total)} ${currency}`,
  ];
  return [
    ...[title, ...moved].map((line) => `${oneLine(line)}\n`),
    section(
      "Usage",
      demand.map((part) => usage(part, named)),
    ),
    section(
      "Credits",
      Object.entries(meters).flatMap(([meter, figures]) => credits(names.meters(meter), figures, lots[meter] ?? [])),
    ),
    section("Invoice", invoice),
  ].join("");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${title}\n${lines.map((line) => `  ${oneLine(line)}\n`).join("")}`;
}

/** What is counted by the unit: its sum is shown for one unit too. */
const COUNTED: ReadonlySet<ExplainedPart["kind"]> = new Set(["units", "tier", "packages", "taxed"]);

/** "Pages: 2,000 / 10 = 200; 200 x 3 = 600 credits". */
function usage(part: DemandPart, { names, roundedUp }: NamedExplanation): string {
  const { action, recipe, variant, modifiers = [], rate, meter, credits } = part;
  const used = names.used(action, variant, modifiers);
  const what = recipe === undefined ? used : `${used}, part of ${names.action(recipe)}`;
  return `${what}: ${counted(part, roundedUp.has(action))} x ${grouped(rate)} = ${grouped(credits)} ${names.meters(meter)}`;
}

/** How often the rate is charged, after how that comes about where it is not the quantity itself. */
function counted({ quantity, each, per, blocks }: DemandPart, isRoundedUp: boolean): string {
  const units = [quantity, ...(each === undefined ? [] : [each])].map(grouped).join(" x ");
  if (units === grouped(blocks)) return units;
  const divided = per === "1" ? units : `${units} / ${grouped(per)}`;
  return `${divided}${isRoundedUp ? ", begun ones counted whole," : ""} = ${grouped(blocks)}; ${grouped(blocks)}`;
}

function credits(meter: string, figures: MeterMonth, lots: readonly ExplainedLot[]): string[] {
  const met = MET.filter(([term]) => figures[term] !== "0").map(
    ([term, words]) => `${grouped(figures[term])} ${words}`,
  );
  const ranOut = figures.run_out_day !== null && hadCredits(lots);
  return [
    `${meter}: ${grouped(figures.demand)} needed${met.length === 0 ? "" : ` = ${met.join(" + ")}`}`,
    ...(ranOut ? [`    the balance ran out on day ${figures.run_out_day} of 30`] : []),
    ...lotLines(lots).map((line) => `    ${line}`),
  ];
}

function invoiceLine(line: ExplainedLine, rounding: Rounding, remark = ""): string[] {
  const { kind, name, year = [], parts, sum, amount } = line;
  const of = name === kind ? "" : `, ${name}`;
  return [
    `${words(kind)}${of}: ${grouped(amount)}${remark}`,
    ...year.map((part) => `    the year: ${sumOf(part)}`),
    ...(isPlain(line) ? [] : parts.map((part) => `    ${sumOf(part)}`)),
    ...rounded(parts.length, sum, amount, rounding),
  ];
}

/** One price that is the amount needs no sum. */
function isPlain({ parts, year }: ExplainedLine): boolean {
  return year === undefined && parts.length === 1 && parts[0]?.kind === "price";
}

function sumOf({ kind, name, quantity, price, per, amount }: ExplainedPart): string {
  const explained = [name, PARTS[kind]].filter((part) => part !== undefined).join(", ");
  const said = explained === "" ? "" : `   ${explained}`;
  if (quantity === "1" && !COUNTED.has(kind)) return `${grouped(amount)}${said}`;
  const divided = per === "1" ? "" : ` / ${grouped(per)}`;
  return `${grouped(quantity)} x ${grouped(price)}${divided} = ${grouped(amount)}${said}`;
}

/** What the parts come to, where there are several or the sum had to be rounded. */
function rounded(parts: number, sum: string, amount: string, rounding: Rounding): string[] {
  if (isSame(sum, amount)) {
    return parts > 1 ? [`    sum ${grouped(sum)}`] : [];
  }
  return [`    sum ${grouped(sum)}, rounded ${ROUNDING[rounding]}: ${grouped(amount)}`];
}

/** Whether two decimals are the same number: they differ at most in zeros at the end. */
function isSame(sum: string, amount: string): boolean {
  const bare = amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount;
  return bare === sum;
}

function words(name: string): string {
  return name.replaceAll("_", " ");
}
