import type { ExplainedLot } from "../../core/index.js";
import { grouped } from "./figures.js";

/** The credits of a meter that arrived together, each in a line: when, how many, what was used and lost, until when they last. */
export function lotLines(lots: readonly ExplainedLot[]): string[] {
  const isSpread = lots.some(({ users }) => users === "light");
  return lots.map((lot) => `${origin(lot)}${owner(lot, isSpread)}: ${fate(lot).join(", ")}`);
}

/** Whether there was anything that could run out before more was bought. */
export function hadCredits(lots: readonly ExplainedLot[]): boolean {
  return lots.some(({ kind, opening, arrived }) => opening !== "0" || (kind === "grant" && arrived !== "0"));
}

function origin({ kind, month, given_by, name }: ExplainedLot): string {
  if (kind === "top_up") return `bought in month ${month}`;
  const by = given_by === undefined ? "" : ` by ${given_by}`;
  return `granted in month ${month}${by}${name === undefined ? "" : ` (${name})`}`;
}

/** Whose they are, where not everybody may use them. */
function owner({ users }: ExplainedLot, isSpread: boolean): string {
  if (users === undefined) return "";
  return `, for ${isSpread || users !== "heavy" ? OWNERS[users] : "each user alone"}`;
}

const OWNERS: Record<NonNullable<ExplainedLot["users"]>, string> = {
  heavy: "the heavy users",
  light: "the other users",
  idle: "seats that nobody uses",
};

function fate({ unlimited, opening, arrived, used, expired, closing, last_month }: ExplainedLot): string[] {
  const end = last_month === null ? "which never expire" : `which can be used until the end of month ${last_month}`;
  const figures: [string, string][] = [
    [opening, "left from before"],
    [unlimited ? "0" : arrived, "arrived"],
    [used, "used"],
    [expired, "expired"],
    [closing, `left, ${end}`],
  ];
  const said = figures.filter(([amount]) => amount !== "0").map(([amount, what]) => `${grouped(amount)} ${what}`);
  return unlimited ? ["unlimited", ...said] : said;
}
