import { css, html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { cssProperties } from "../css-properties.js";
import { nearestStop } from "./stops.js";

export interface Slider {
  readonly label: string;
  readonly stops: readonly string[];
  readonly value: string;
  /** The value in words, for those who hear it. */
  readonly valueText: string;
  onSlide(value: string): void;
}

/** A slider over round quantities; its positions are the stops, so that a wide range moves evenly. */
export function slider({ label, stops, value, valueText, onSlide }: Slider): TemplateResult {
  const last = stops.length - 1;
  const position = nearestStop(stops, value);
  const slide = (event: InputEvent) => {
    const stop = stops[Number((event.target as HTMLInputElement).value)];
    if (stop !== undefined) onSlide(stop);
  };
  return html`<input
    class="slider"
    part="slider"
    type="range"
    min="0"
    max=${last}
    step="1"
    aria-label=${label}
    aria-valuetext=${valueText}
    .value=${live(String(position))}
    ${cssProperties({ "--filled": `${(100 * position) / last}%` })}
    @input=${slide}
  />`;
}

export const sliderStyles = css`
  .slider {
    appearance: none;
    inline-size: 100%;
    min-inline-size: 0;
    block-size: 24px;
    margin: 0;
    background: none;
    cursor: pointer;
  }

  .slider::-webkit-slider-runnable-track {
    block-size: 4px;
    border-radius: 2px;
    background: linear-gradient(to right, var(--_accent) var(--filled), var(--_track) var(--filled));
  }

  .slider:dir(rtl)::-webkit-slider-runnable-track {
    background: linear-gradient(to left, var(--_accent) var(--filled), var(--_track) var(--filled));
  }

  .slider::-webkit-slider-thumb {
    appearance: none;
    inline-size: 16px;
    block-size: 16px;
    margin-block-start: -6px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }

  .slider::-moz-range-track {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_track);
  }

  .slider::-moz-range-progress {
    block-size: 4px;
    border-radius: 2px;
    background: var(--_accent);
  }

  .slider::-moz-range-thumb {
    box-sizing: border-box;
    inline-size: 16px;
    block-size: 16px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }

  /* How far it is filled is drawn as a ground, which forced colours would take away. */
  @media (forced-colors: active) {
    :is(.slider, .season-slider) {
      --_accent: Highlight;
      --_accent-text: CanvasText;
      --_track: GrayText;
      --_track-soft: Canvas;
      --_surface: Canvas;

      forced-color-adjust: none;
    }

    .season-slider {
      border: 1px solid GrayText;
    }
  }
`;
