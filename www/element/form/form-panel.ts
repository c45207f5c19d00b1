import { css, html, type TemplateResult } from "lit";
import { choiceStyles } from "./choice.js";
import type { FormContext } from "./form-context.js";
import { keptStyles } from "./kept-view.js";
import { mix, mixStyles } from "./mix.js";
import { mixLineStyles } from "./mix-line.js";
import { more, moreStyles } from "./more.js";
import { numberFieldStyles } from "./number-field.js";
import { presetsStyles } from "./presets.js";
import { sliderStyles } from "./slider.js";
import { team } from "./team.js";
import { fieldsStyles, terms } from "./terms.js";

/** Everything a buyer enters, but for the presets, which stand above it all. */
export function formPanel(context: FormContext): TemplateResult {
  return html`<section class="form" part="form" aria-label=${context.words.form.heading}>
    ${mix(context)} ${team(context)} ${terms(context)} ${more(context)}
  </section>`;
}

export const formStyles = [
  choiceStyles,
  numberFieldStyles,
  sliderStyles,
  mixLineStyles,
  mixStyles,
  presetsStyles,
  fieldsStyles,
  moreStyles,
  keptStyles,
  css`
    .form {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 24px;
      align-content: start;
      min-inline-size: 0;
    }
  `,
];
