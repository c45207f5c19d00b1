import { css, html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { cssProperties } from "../../css-properties.js";
import { choice } from "../choice.js";
import { type Field, fieldOf } from "../field.js";
import type { FormContext } from "../form-context.js";
import { type NumberField, numberInput, numberProblem } from "../number-field.js";
import { seasonField } from "../refusals.js";
import { SEASON_SHAPES, seasonOf, shapeOf, withMonth, withSlidMonth } from "./season.js";

/** How far one press of an arrow key moves a month, in percent. */
const STEP = 5;

/** The year as a curve whose months can be moved, and the same months as numbers. */
export function seasonView(context: FormContext): TemplateResult {
  const { words, form } = context;
  const numbers = form.season.months.map((field, month) => monthNumber(field, month, context));
  return html`<div class="season">
    ${shapeChoice(context)}
    <div class="season-curve" role="group" aria-label=${words.inputs.season.curve}>
      <span class="season-usual" ${cssProperties({ "--share": String(100 / form.season.top) })}></span>
      ${form.season.months.map((field, month) => monthSlider(field, month, context))}
    </div>
    <div class="season-fields" role="group" aria-label=${words.inputs.season.fields}>
      ${numbers.map(
        (number, month) => html`<div class="season-field">
          <label class="season-name" for=${number.id} aria-hidden="true">${context.formats.number(month + 1)}</label>
          ${numberInput(number)}
        </div>`,
      )}
    </div>
    ${numbers.map((number) => numberProblem(number))}
    <p class="more-help">${words.inputs.season.help}</p>
  </div>`;
}

function shapeChoice({ words, formats, form, edit }: FormContext): TemplateResult {
  const chosen = shapeOf(form.season);
  const { shape } = words.inputs.season;
  const list = choice({
    label: shape,
    chosen,
    // One's own curve comes about by moving a month, so it is not there to be chosen before.
    choices: SEASON_SHAPES.filter((id) => id !== "own" || chosen === "own").map((id) => ({
      id,
      name: words.inputs.season.shapes[id],
    })),
    onChoose: (id) => {
      if (id !== "own") edit({ ...form, season: seasonOf(id, formats) });
    },
  });
  return html`<div class="labelled"><span aria-hidden="true">${shape}</span>${list}</div>`;
}

function monthSlider(field: Field, month: number, { words, formats, form, edit }: FormContext): TemplateResult {
  const { season } = form;
  const name = formats.number(month + 1);
  const slide = (event: Event) => {
    const slid = fieldOf((event.target as HTMLInputElement).value, formats);
    edit({ ...form, season: withSlidMonth(season, month, slid) });
  };
  return html`<span class="season-month">
    <input
      class="season-slider"
      part="slider"
      type="range"
      min="0"
      max=${season.top}
      step=${STEP}
      aria-orientation="vertical"
      aria-label=${words.inputs.season.slider(name)}
      aria-valuetext=${words.inputs.season.sliderValue(formats.number(field.value))}
      .value=${live(String(Number(field.value)))}
      ${cssProperties({ "--filled": `${Math.min((100 * Number(field.value)) / season.top, 100)}%` })}
      @input=${slide}
    />
    <span class="season-name" aria-hidden="true">${name}</span>
  </span>`;
}

function monthNumber(field: Field, month: number, { words, formats, form, refusals, edit }: FormContext): NumberField {
  const id = seasonField(month);
  return {
    id,
    field,
    refusal: refusals.get(id),
    words,
    formats,
    percent: true,
    name: words.inputs.season.month(formats.number(month + 1)),
    onEdit: (typed) => edit({ ...form, season: withMonth(form.season, month, typed) }),
  };
}

export const seasonStyles = css`
  .season {
    display: grid;
    gap: 12px;
    max-inline-size: 640px;
  }

  .season-curve {
    position: relative;
    display: grid;
    grid-template-columns: repeat(12, minmax(0, 1fr));
    gap: 3px;
  }

  /* Where the usual lies: a line through the curve. */
  .season-usual {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(96px - 96px * var(--share, 0.5));
    block-size: 0;
    border-block-start: 1px dashed var(--_muted);
    pointer-events: none;
  }

  .season-month {
    display: grid;
    gap: 2px;
    min-inline-size: 0;
    text-align: center;
  }

  .season-name {
    color: var(--_muted);
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
  }

  /* Upright, so that its width and height are those of the screen whatever the direction of writing. */
  .season-slider {
    appearance: none;
    writing-mode: vertical-lr;
    direction: rtl;
    width: 100%;
    height: 96px;
    margin: 0;
    border-radius: 2px;
    background: linear-gradient(to top, var(--_accent) var(--filled), var(--_track-soft) var(--filled));
    cursor: ns-resize;
  }

  .season-slider::-webkit-slider-thumb {
    appearance: none;
    width: 100%;
    height: 4px;
    background: var(--_accent-text);
  }

  .season-slider::-moz-range-thumb {
    width: 100%;
    height: 4px;
    border: 0;
    border-radius: 0;
    background: var(--_accent-text);
  }

  .season-fields {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 4px;
  }

  .season-field {
    min-inline-size: 0;
    text-align: center;
  }

  .season-field .number {
    inline-size: 100%;
    padding-inline: 2px;
    text-align: center;
  }

  @container creditmix (560px <= inline-size < 880px) {
    .season-fields {
      grid-template-columns: repeat(12, minmax(0, 1fr));
      gap: 3px;
    }

    /* The same numbers stand right below, above the fields. */
    .season-curve .season-name {
      display: none;
    }
  }
`;
