/** A decimal number with its thousands set apart: `1234567.5` is `1,234,567.5`. */
export function grouped(number: string): string {
  const [integer = "", ...decimals] = number.split(".");
  return [integer.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
}

/** A share as a percentage, every digit of it: `0.987654` is `98.7654 %`. */
export function percent(share: string): string {
  const [integer = "0", decimals = ""] = share.split(".");
  const digits = integer + decimals.padEnd(2, "0");
  const point = integer.length + 2;
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  return [whole, digits.slice(point)]
    .filter((part) => part !== "")
    .join(".")
    .concat(" %");
}

/** The sum of amounts of one currency, which all have its decimals: no amount passes through a floating-point number. */
export function sumOfAmounts(amounts: readonly string[]): string {
  const decimals = amounts[0]?.split(".")[1]?.length ?? 0;
  const sum = amounts.reduce((minor, amount) => minor + BigInt(amount.replace(".", "")), 0n);
  const digits = String(sum < 0n ? -sum : sum).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = decimals === 0 ? "" : `.${digits.slice(-decimals)}`;
  return `${sum < 0n ? "-" : ""}${whole}${fraction}`;
}
