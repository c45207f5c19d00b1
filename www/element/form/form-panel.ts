import { css, html, type TemplateResult } from "lit";
import { choiceStyles } from "./choice.js";
import { details } from "./details.js";
import { foldStyles } from "./fold.js";
import type { FormContext } from "./form-context.js";
import { mix, mixStyles } from "./mix.js";
import { mixLineStyles } from "./mix-line.js";
import { numberFieldStyles } from "./number-field.js";
import { overTime } from "./over-time.js";
import { planOptions } from "./plan-options/plan-options-view.js";
import { presetsStyles } from "./presets.js";
import { sales } from "./sales/sales-view.js";
import { sliderStyles } from "./slider.js";
import { spreadStyles } from "./spread-view.js";
import { team } from "./team.js";
import { fieldsStyles, terms } from "./terms.js";

/** Everything a buyer enters, but for the presets, which stand above it all. */
export function formPanel(context: FormContext): TemplateResult {
  // The Tab key after Enter has to find what is folded away.
  const wanted = () => void context.folded.want();
  return html`<section
    class="form"
    part="form"
    aria-label=${context.words.form.heading}
    @pointerenter=${wanted}
    @focusin=${wanted}
  >
    ${mix(context)} ${team(context)} ${terms(context)}
    <div class="folds">
      ${overTime(context)} ${details(context)} ${planOptions(context)} ${sales(context)}
    </div>
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
  foldStyles,
  spreadStyles,
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
