import { css, html, type TemplateResult } from "lit";
import type { EligiblePlan, MeterTotals } from "../../core/index.js";
import { meterHeading } from "../context.js";
import { cssProperties } from "../css-properties.js";
import { type AnswerContext, rankedPlans } from "./answer-context.js";
import { barLength, barParts, DEMAND_PARTS, LEFT_PARTS } from "./bar-parts.js";

/** One plan's credits as a bar: up to the line what is needed, beyond it what is left over. All bars share one scale. */
export function bar(plan: EligiblePlan, meter: string, longest: number, context: AnswerContext): TemplateResult {
  const parts = barParts(plan, meter);
  const width = (part: keyof typeof parts) =>
    cssProperties({ "--width": `${longest === 0 ? 0 : (100 * parts[part]) / longest}%` });
  const figures = plan.meters[meter];
  const label = context.words.bar.label(
    meterHeading(context, meter),
    figures === undefined ? context.words.card.notOffered : barWords(figures, context),
  );
  return html`<div class="bar" part="bar" role="img" aria-label=${label}>
    ${DEMAND_PARTS.map((part) => html`<span class=${`piece ${part}`} ${width(part)}></span>`)}
    <span class="demand-line"></span>
    ${LEFT_PARTS.map((part) => html`<span class=${`piece ${part}`} ${width(part)}></span>`)}
  </div>`;
}

/** The length of the longest bar of a meter: the end of the common scale. */
export function longestBar(meter: string, { answer }: AnswerContext): number {
  return Math.max(0, ...rankedPlans(answer.comparison).map((plan) => barLength(barParts(plan, meter))));
}

function barWords(figures: MeterTotals, { words, formats }: AnswerContext): string {
  const amounts: readonly (readonly [string, (amount: string) => string])[] = [
    [figures.granted, words.bar.included],
    [figures.bought, words.bar.bought],
    [figures.overage, words.bar.overage],
    [figures.fair_use, words.bar.fair_use],
    [figures.borrowed, words.bar.borrowed],
    [figures.degraded, words.bar.degraded],
    [figures.unserved, words.bar.unserved],
    [figures.closing, words.bar.closing],
    [figures.expired, words.bar.expired],
    [figures.owed, words.bar.owed],
  ];
  const parts = amounts.filter(([amount]) => amount !== "0").map(([amount, say]) => say(formats.number(amount)));
  return parts.length === 0 ? words.bar.empty : formats.list(parts);
}

export const barStyles = css`
  .bar {
    display: flex;
    block-size: 20px;
    border-radius: 2px;
    background: var(--_track-soft);
    print-color-adjust: exact;
  }

  .piece {
    box-sizing: border-box;
    inline-size: var(--width, 0);
    transition: inline-size 150ms ease-out;
  }

  .piece,
  .swatch {
    background: var(--_fill);
    border: var(--_outline, 0 solid transparent);
  }

  .included {
    --_fill: var(--_plan);
  }

  .bought {
    --_fill: color-mix(in oklab, var(--_plan) 64%, var(--_surface));
  }

  .overage {
    --_fill: color-mix(in oklab, var(--_plan) 36%, var(--_surface));
  }

  .overage.swatch {
    --_outline: 1px solid var(--_plan);
  }

  .fair_use {
    --_fill: repeating-linear-gradient(0deg, var(--_plan) 0 1.5px, var(--_surface) 1.5px 4px);
  }

  .borrowed {
    --_fill: repeating-linear-gradient(90deg, var(--_plan) 0 1.5px, var(--_surface) 1.5px 4px);
  }

  .degraded {
    --_fill: repeating-linear-gradient(45deg, var(--_plan) 0 1.5px, var(--_danger-soft) 1.5px 6px);
  }

  .unserved {
    --_fill: repeating-linear-gradient(135deg, var(--_danger) 0 1.5px, var(--_danger-soft) 1.5px 6px);
  }

  .closing {
    --_fill: color-mix(in oklab, var(--_plan) 16%, var(--_surface));
  }

  .swatch.expired,
  .swatch.closing {
    --_outline: 1px dashed var(--_plan);
  }

  .swatch.closing {
    --_outline: 1px solid var(--_plan);
  }

  .expired {
    --_fill: var(--_surface);
  }

  /* Drawn inside, so that a piece of no width shows nothing. */
  .piece:is(.overage, .fair_use, .borrowed, .degraded, .closing, .expired) {
    box-shadow: inset 0 0 0 1px var(--_plan);
  }

  .demand-line {
    flex: none;
    inline-size: 2px;
    margin-inline: -1px;
    margin-block: -3px;
    background: var(--_text);
    z-index: 1;
  }

  @media (prefers-reduced-motion: reduce) {
    .piece {
      transition: none;
    }
  }
`;
