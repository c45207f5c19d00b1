/** How far below or above the window an element may be to count as near, so that it is ready when it is scrolled to. */
const MARGIN = "400px";

/** Waits until an element comes near the part of the page that is seen, or the page is printed. */
export function whenNear(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((near, gone) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) come();
      },
      { rootMargin: MARGIN },
    );
    const end = () => {
      observer.disconnect();
      removeEventListener("beforeprint", come);
    };
    const come = () => {
      end();
      near();
    };
    addEventListener("beforeprint", come);
    observer.observe(element);
    signal.addEventListener("abort", () => {
      end();
      gone(signal.reason);
    });
  });
}
