/**
 * A step that is taken once, however many wait for it: the same function, which from its second call on gives what came of the first.
 * So each step says by itself what must come before it, by waiting for that.
 * @template T
 * @param {() => Promise<T>} step
 * @returns {() => Promise<T>}
 */
export function once(step) {
  /** @type {Promise<T> | undefined} */
  let taken;
  return () => {
    taken ??= step();
    return taken;
  };
}
