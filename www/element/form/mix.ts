import { css, html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Action } from "../../core/index.js";
import { actionOf } from "../price-list/offers.js";
import { type Line, withNewLine } from "./form.js";
import type { FormContext } from "./form-context.js";
import { mixLine } from "./mix-line.js";

/** The action mix: the lines by group, and a way to add more. */
export function mix(context: FormContext): TemplateResult {
  const groups = new Map<string, Line[]>();
  for (const line of context.form.lines) {
    const name = groupOf(line, context);
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return html`${[...groups].map(([name, lines]) => group(name, lines, context))}${adder(context)}`;
}

function groupOf(line: Line, { list, words }: FormContext): string {
  const grouped = list.catalog.actions.some((action) => action.group !== undefined);
  const name = actionOf(list.catalog, line.action)?.group;
  return name ?? (grouped ? words.form.otherActions : words.form.mix);
}

function group(name: string, lines: readonly Line[], context: FormContext): TemplateResult {
  return html`<fieldset class="group" part="group">
    <legend class="heading">${name}</legend>
    <div class="lines">
      ${repeat(
        lines,
        (line) => line.key,
        (line) => mixLine(line, context),
      )}
    </div>
  </fieldset>`;
}

/** Adds a line for an action that has none, or another one for an action with variants or options. */
function adder(context: FormContext): TemplateResult | typeof nothing {
  const { list, words, form, formats, edit } = context;
  const shown = new Set(form.lines.map((line) => line.action));
  const offered = list.catalog.actions.filter((action) => !shown.has(action.id) || hasOptions(action));
  if (offered.length === 0) return nothing;

  const add = (event: Event) => {
    const select = (event.currentTarget as HTMLElement).previousElementSibling as HTMLSelectElement;
    const action = offered[select.selectedIndex];
    if (action !== undefined) edit(withNewLine(form, action.id, list.catalog, formats));
  };
  return html`<div class="adder">
    <select class="choice" part="select" aria-label=${words.form.addAction}>
      ${offered.map((action) => html`<option>${action.name}</option>`)}
    </select>
    <button type="button" class="button" part="button" @click=${add}>${words.form.addAction}</button>
  </div>`;
}

function hasOptions(action: Action): boolean {
  return [...(action.variants ?? []), ...(action.modifiers ?? [])].length > 0;
}

export const mixStyles = css`
  .group {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .group .heading {
    padding-block-end: 4px;
  }

  .adder {
    display: flex;
    gap: 8px;
  }

  .adder .choice {
    flex: 1 1 auto;
    min-inline-size: 0;
  }

  .adder .button {
    flex: none;
  }
`;
