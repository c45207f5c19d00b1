import type { DemandPart, ExplainedLine, ExplainedPart, Explanation, MeterMonth, Rounding } from "../../core/index.js";
import { oneLine } from "./one-line.js";

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
  year_to_date: "the year's price, to the end of this month",
  year_before: "less what months before have borne",
  minimum: "the minimum",
  billed_so_far: "less what is billed toward it",
  rest: "rest of the term",
  off_fees: "off the fees",
  off_usage: "off usage",
  taxed: "of the taxed sum",
};

/** How what was asked for is met: the terms of `demand = used + overage + …`. */
const MET = ["used", "overage", "fair_use", "borrowed", "degraded", "unserved"] as const;

/** An explanation for a terminal: what is used, what becomes of the credits, and each line of the invoice with its sum. */
export function explanationTable(explanation: Explanation): string {
  const { plan, size, month, currency, rounding, demand, meters, lines, total } = explanation;
  const title = `${plan}${size === null ? "" : `, size ${size}`}, month ${month}, amounts in ${currency}`;
  const invoice = [...lines.flatMap((line) => invoiceLine(line, rounding)), `total: ${total} ${currency}`];
  return [
    `${oneLine(title)}\n`,
    section("Usage", demand.map(usage)),
    section("Credits", Object.entries(meters).map(credits)),
    section("Invoice", invoice),
  ].join("");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${title}\n${lines.map((line) => `  ${oneLine(line)}\n`).join("")}`;
}

function usage({ action, variant, quantity, each, per, blocks, rate, meter, credits }: DemandPart): string {
  const what = variant === null ? action : `${action} (${variant})`;
  const units = each === undefined ? quantity : `${quantity} x ${each}`;
  const counted = per === "1" && blocks === quantity ? quantity : `${units} by ${per} = ${blocks}; ${blocks}`;
  return `${what}: ${counted} x ${rate} = ${credits} ${meter}`;
}

function credits([meter, figures]: [string, MeterMonth]): string {
  const met = MET.filter((term) => figures[term] !== "0").map((term) => `${figures[term]} ${words(term)}`);
  const ranOut = figures.run_out_day === null ? "" : `; ran out on day ${figures.run_out_day} of 30`;
  const demand = met.length === 0 ? figures.demand : `${figures.demand} = ${met.join(" + ")}`;
  return `${meter}: demand ${demand}${ranOut}; ${figures.closing} left at the end`;
}

function invoiceLine(line: ExplainedLine, rounding: Rounding): string[] {
  const { kind, name, year = [], parts, sum, amount } = line;
  const of = name === kind ? "" : `, ${name}`;
  return [
    `${words(kind)}${of}: ${amount}`,
    ...year.map((part) => `    the year: ${sumOf(part)}`),
    ...parts.map((part) => `    ${sumOf(part)}`),
    ...rounded(parts.length, sum, amount, rounding),
  ];
}

function sumOf({ kind, name, quantity, price, per, amount }: ExplainedPart): string {
  const explained = [name, PARTS[kind]].filter((part) => part !== undefined).join(", ");
  const divided = per === "1" ? "" : ` / ${per}`;
  return `${quantity} x ${price}${divided} = ${amount}${explained === "" ? "" : `   ${explained}`}`;
}

/** What the parts come to, where there are several or the sum had to be rounded. */
function rounded(parts: number, sum: string, amount: string, rounding: Rounding): string[] {
  if (isSame(sum, amount)) {
    return parts > 1 ? [`    sum ${sum}`] : [];
  }
  return [`    sum ${sum}, rounded ${ROUNDING[rounding]}: ${amount}`];
}

/** Whether two decimals are the same number: they differ at most in zeros at the end. */
function isSame(sum: string, amount: string): boolean {
  const bare = amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount;
  return bare === sum;
}

function words(name: string): string {
  return name.replaceAll("_", " ");
}
