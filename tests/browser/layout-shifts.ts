import type { Page } from "@playwright/test";

interface LayoutShift {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Notes from now on what moves on the page without anybody having touched it; call before it opens. */
export async function watchShifts(page: Page): Promise<() => Promise<readonly number[]>> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly LayoutShift[]) {
        if (!entry.hadRecentInput) shifts.push(entry.value);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async () => {
    await frames(page);
    return page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
  };
}

/** Waits until what is to be painted is painted. */
export function frames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
