import { type SVGTemplateResult, svg } from "lit";
import { textWidth } from "../chart/labels.js";
import type { PanelContext } from "../panel-context.js";

/** The months side by side. */
export interface MonthAxis {
  readonly left: number;
  readonly right: number;
  readonly slot: number;
  /** The middle of a month, counted from 1. */
  x(month: number): number;
}

/** The widest that a month is drawn, so that a single one does not fill the screen. */
const WIDEST = 96;

export function monthAxis(left: number, months: number, { width }: PanelContext): MonthAxis {
  const slot = Math.min((width - left) / months, WIDEST);
  return { left, right: left + slot * months, slot, x: (month) => left + slot * (month - 0.5) };
}

/** As many numbers under the months as have room. */
export function monthMarks(
  { x, slot, right }: MonthAxis,
  months: number,
  y: number,
  { formats }: PanelContext,
): readonly SVGTemplateResult[] {
  const every = [1, 2, 3, 6, 12, 24].find((step) => step * slot > textWidth(String(months)) + 8) ?? 60;
  const numbers = Array.from({ length: months }, (_, place) => place + 1);
  return numbers
    .filter((month) => every === 1 || month % every === 0 || month === 1)
    .map((month) => {
      const text = formats.number(month);
      // The last one must not stick out.
      const middle = Math.min(x(month), Math.max(right - textWidth(text) / 2, x(1)));
      return svg`<text class="mark middle" x=${middle} y=${y}>${text}</text>`;
    });
}
