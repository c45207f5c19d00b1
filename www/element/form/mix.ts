import { css, html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { actionOf } from "../price-list/offers.js";
import { focusNext } from "./focus.js";
import { type Line, withNewLine } from "./form.js";
import type { FormContext } from "./form-context.js";
import { ADD_ACTION, mixLine } from "./mix-line.js";
import { quantityField } from "./refusals.js";

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

/** Adds a line: first offered are the actions that have none, then second lines of the others. */
function adder(context: FormContext): TemplateResult {
  const { list, words, form, formats, edit } = context;
  const shown = new Set(form.lines.map((line) => line.action));
  const offered = list.catalog.actions.toSorted((a, b) => Number(shown.has(a.id)) - Number(shown.has(b.id)));

  const add = (event: Event) => {
    const select = (event.currentTarget as HTMLElement).previousElementSibling as HTMLSelectElement;
    const action = offered[select.selectedIndex];
    if (action === undefined) return;
    const added = withNewLine(form, action.id, list.catalog, formats);
    edit(added);
    focusNext(event, quantityField(newestKey(added.lines)));
  };
  return html`<div class="adder">
    <select class="choice" part="select" id=${ADD_ACTION} aria-label=${words.form.addAction}>
      ${offered.map((action) => html`<option>${action.name}</option>`)}
    </select>
    <button type="button" class="button" part="button" @click=${add}>${words.form.addAction}</button>
  </div>`;
}

function newestKey(lines: readonly Line[]): number {
  return Math.max(...lines.map(({ key }) => key));
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

  /* Of a mix that no screen can hold, only what is near is laid out: a link may have 500 lines. */
  .lines:has(> :nth-child(40)) > .line {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 96px;
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
