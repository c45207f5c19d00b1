import type { DecimalInput } from "../core/index.js";

/** By how many places an exponent moves the point at most: what is larger is refused by the core with as many zeros. */
const MOST_PLACES = 1000;

/** A JSON number as digits: `1e-7` means 0.0000001. */
export function plainDecimal(value: DecimalInput): string {
  const [digits = "", power = "0"] = String(value).toLowerCase().split("e");
  const places = /[1-9]/.test(digits) ? Number(power) : 0;
  return shiftPoint(digits, Math.max(-MOST_PLACES, Math.min(MOST_PLACES, places)));
}

/** Moves the point of a decimal string to the right, or to the left where `places` is negative. */
export function shiftPoint(value: string, places: number): string {
  const sign = value.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = value.slice(sign.length).split(".");
  const digits = "0".repeat(Math.max(-places, 0)) + whole + fraction + "0".repeat(Math.max(places, 0));
  const point = digits.length - fraction.length - Math.max(places, 0) + places;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, "") || "0";
  const after = digits.slice(point).replace(/0+$/, "");
  const moved = after === "" ? before : `${before}.${after}`;
  return moved === "0" ? moved : sign + moved;
}

/** The exact product of two decimal strings: a multiple of a multiple of usage, never money or credits. */
export function product(one: string, other: string): string {
  const places = decimalPlaces(one) + decimalPlaces(other);
  const digits = BigInt(one.replace(".", "")) * BigInt(other.replace(".", ""));
  return shiftPoint(String(digits), -places);
}

function decimalPlaces(value: string): number {
  return value.split(".")[1]?.length ?? 0;
}
