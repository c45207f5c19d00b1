import { css, html, type SVGTemplateResult, type TemplateResult } from "lit";

export interface Chart {
  /** Unique on the screen. */
  readonly id: string;
  readonly title: string;
  /** What the picture shows, in words. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly drawing: SVGTemplateResult | readonly SVGTemplateResult[];
}

/** A drawing in the pixels of the screen, named and described for those who do not see it. */
export function chart({ id, title, description, width, height, drawing }: Chart): TemplateResult {
  return html`<svg
    class="chart"
    part="chart"
    role="img"
    width=${width}
    height=${height}
    viewBox=${`0 0 ${width} ${height}`}
    aria-labelledby=${`${id}-title`}
    aria-describedby=${`${id}-description`}
  >
    <title id=${`${id}-title`}>${title}</title>
    <desc id=${`${id}-description`}>${description}</desc>
    ${drawing}
  </svg>`;
}

/** Axes run from left to right in every language, as numbers do. */
export const chartStyles = css`
  .chart {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    direction: ltr;
    font-size: 12px;
    font-variant-numeric: tabular-nums;
    print-color-adjust: exact;
  }

  .chart text {
    fill: var(--_text);
  }

  .chart .mark {
    fill: var(--_muted);
  }

  .chart .end {
    text-anchor: end;
  }

  .chart .middle {
    text-anchor: middle;
  }

  .chart .strong {
    font-weight: 600;
  }

  .chart .grid {
    stroke: var(--_line);
    stroke-width: 1;
    shape-rendering: crispedges;
  }

  .chart .base {
    stroke: var(--_field-line);
    stroke-width: 1;
    shape-rendering: crispedges;
  }

  .chart .line {
    fill: none;
    stroke: var(--_plan);
    stroke-width: 2.25;
    stroke-linejoin: round;
  }

  @media (forced-colors: active) {
    .chart {
      --_plan: CanvasText;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: GrayText;
      --_field-line: CanvasText;
      --_surface: Canvas;
      --_danger: CanvasText;
      --_danger-soft: Canvas;
      forced-color-adjust: none;
    }

    .chart [data-colour] {
      --_plan: CanvasText;
    }
  }
`;
