/**
 * Runs in a page before its own scripts: gives it `painted()`, which waits until the frame that is next drawn is painted. A message
 * that is sent from within a frame is taken after the frame is painted.
 */
export function givePainted() {
  const painted = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      requestAnimationFrame(() => port2.postMessage(null));
    });
  Object.assign(globalThis, { painted });
}
