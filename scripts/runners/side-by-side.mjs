/**
 * Something to run beside others. Of tasks that need the same resource, such as cargo's build folder, one runs at a time.
 * @template T
 * @typedef {{ run: () => Promise<T>, resource?: string | undefined }} Task
 */

/**
 * Runs tasks, so many at a time, and gives what came of them, in their order.
 * @template T
 * @param {readonly Task<T>[]} tasks begun in this order, as far as their resources allow
 * @param {number} atOnce
 * @returns {Promise<T[]>}
 */
export function sideBySide(tasks, atOnce) {
  const waiting = tasks.map((task, place) => ({ task, place }));
  /** @type {(string | undefined)[]} */
  const running = [];
  /** @type {T[]} */
  const results = [];
  return new Promise((resolve, reject) => {
    const begin = () => {
      while (running.length < atOnce) {
        const place = waiting.findIndex(({ task }) => task.resource === undefined || !running.includes(task.resource));
        const [next] = place === -1 ? [] : waiting.splice(place, 1);
        if (next === undefined) {
          break;
        }
        void run(next);
      }
      if (running.length === 0) {
        resolve(results);
      }
    };
    /** @param {(typeof waiting)[number]} next */
    const run = async ({ task, place }) => {
      running.push(task.resource);
      try {
        results[place] = await task.run();
      } catch (reason) {
        reject(reason);
        return;
      }
      running.splice(running.indexOf(task.resource), 1);
      begin();
    };
    begin();
  });
}
