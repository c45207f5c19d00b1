/**
 * A decimal number with its thousands set apart.
 * @param {string} number
 */
export function grouped(number) {
  const [whole = "", ...decimals] = number.split(".");
  return [whole.replace(/\B(?=(\d{3})+$)/g, ","), ...decimals].join(".");
}
