import { css, html, nothing, type TemplateResult } from "lit";
import type { Preset } from "../../core/index.js";
import { formFrom } from "./form.js";
import type { FormContext } from "./form-context.js";

/** Ready-made usage, one button each. */
export function presets(context: FormContext): TemplateResult | typeof nothing {
  const { list, words, form } = context;
  const offered = list.catalog.presets ?? [];
  if (offered.length === 0) return nothing;
  const origin = offered.find(({ id }) => id === form.preset);
  return html`<div class="presets" part="presets" role="group" aria-label=${words.form.presets}>
    <div class="preset-row">${offered.map((preset) => button(preset, context))}</div>
    ${origin === undefined ? nothing : about(origin, context)}
  </div>`;
}

function button(preset: Preset, { list, formats, form, replace }: FormContext): TemplateResult {
  const take = () => replace({ ...formFrom(preset.scenario, list.catalog, list.offers, formats), preset: preset.id });
  return html`<button
    type="button"
    class="button preset"
    part="preset"
    aria-pressed=${String(form.preset === preset.id && !form.edited)}
    @click=${take}
  >
    ${preset.name}
  </button>`;
}

/** What the preset stands for. Once it is changed the text keeps its room, so that no field moves under the typing hand. */
function about({ name, description }: Preset, { words, form }: FormContext): TemplateResult {
  return html`<p class="preset-about">
    <span ?data-hidden=${form.edited}>${description}</span>
    ${form.edited ? html`<span>${words.form.changedFrom(name)}</span>` : nothing}
  </p>`;
}

export const presetsStyles = css`
  .preset-row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .preset[aria-pressed="true"] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }

  .preset-about {
    display: grid;
    min-block-size: 1.5em;
    margin: 8px 0 0;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .preset-about span {
    grid-area: 1 / 1;
  }

  .preset-about [data-hidden] {
    visibility: hidden;
  }
`;
