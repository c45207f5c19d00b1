/**
 * Takes steps side by side and gives what came of each. Once one fails, the signal that each is given stops the others.
 * @template {readonly unknown[]} T
 * @param {{ [Place in keyof T]: (signal: AbortSignal) => Promise<T[Place]> }} steps
 * @param {AbortSignal} [outer] stops all of them
 * @returns {Promise<T>}
 */
export async function together(steps, outer) {
  const failed = new AbortController();
  const signal = outer === undefined ? failed.signal : AbortSignal.any([outer, failed.signal]);
  try {
    return /** @type {T} */ (/** @type {unknown} */ (await Promise.all(steps.map((step) => step(signal)))));
  } catch (reason) {
    failed.abort();
    throw reason;
  }
}
