import { css, html, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

export interface Choice<Id extends string> {
  readonly label: string;
  readonly chosen: Id;
  readonly choices: readonly { readonly id: Id; readonly name: string }[];
  onChoose(id: Id): void;
}

/** A drop-down list. */
export function choice<Id extends string>({ label, chosen, choices, onChoose }: Choice<Id>): TemplateResult {
  const choose = (event: Event) => {
    const picked = choices[(event.target as HTMLSelectElement).selectedIndex];
    if (picked !== undefined) onChoose(picked.id);
  };
  return html`<select class="choice" part="select" aria-label=${label} @change=${choose}>
    ${choices.map(({ id, name }) => html`<option .selected=${live(id === chosen)}>${name}</option>`)}
  </select>`;
}

/** A few choices side by side, one of them taken. */
export function segments<Id extends string>(
  name: string,
  { label, chosen, choices, onChoose }: Choice<Id>,
): TemplateResult {
  return html`<fieldset class="segments" part="segments">
    <legend>${label}</legend>
    <div class="segment-row">
      ${choices.map(
        (option) =>
          html`<label class="segment">
            <input
              type="radio"
              name=${name}
              .checked=${live(option.id === chosen)}
              @change=${() => onChoose(option.id)}
            /><span>${option.name}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

export const choiceStyles = css`
  .choice {
    max-inline-size: 100%;
    text-overflow: ellipsis;
  }

  .segments {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .segments legend {
    padding: 0;
    margin-block-end: 4px;
  }

  .segment-row {
    display: inline-flex;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
  }

  .segment {
    display: block;
    cursor: pointer;
  }

  .segment input {
    position: absolute;
    opacity: 0;
    pointer-events: none;
  }

  .segment span {
    display: block;
    padding: 5px 12px;
    border-radius: calc(var(--_radius) - 1px);
    white-space: nowrap;
  }

  .segment input:checked + span {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .segment input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .segment input:checked + span {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
