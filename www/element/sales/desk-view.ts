import { css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { EntryWords } from "./entry-words.js";
import type { SheetsContext } from "./sheets.js";
import { sheetsStyles, sheetsView } from "./sheets-view.js";

/** The scenarios side by side with what belongs to all of them: for whom they are, and whether they are kept. */
export function deskView(context: SheetsContext, present: () => void): TemplateResult {
  const { desk, words } = context;
  return html`<div class="desk" part="desk">
    <div class="desk-row">
      ${textField("customer", words.sales.customer, desk.customer, 120, (customer) => desk.inscribe({ customer }))}
      ${notesField(context)}
    </div>
    ${sheetsView(context)}
    <div class="desk-row desk-deeds">
      <button type="button" class="button" part="button" ?disabled=${desk.full} aria-describedby=${desk.full ? "desk-full" : nothing} @click=${() => desk.copy()}>
        ${words.sales.copy}
      </button>
      <button type="button" class="button present" part="button" @click=${present}>${words.sales.present}</button>
      <label class="desk-keep">
        <input
          type="checkbox"
          .checked=${live(desk.keeping)}
          @change=${(event: Event) => desk.keepOn((event.target as HTMLInputElement).checked)}
        />
        ${words.sales.keep}
      </label>
      <p class="desk-news" role="status">${desk.news === null ? nothing : words.sales[desk.news]}</p>
      ${desk.full ? html`<p class="desk-news" id="desk-full">${words.sales.full}</p>` : nothing}
    </div>
  </div>`;
}

/** The same to be looked at: no fields, and a way back where a person came by the button. */
export function presentation(
  context: SheetsContext,
  entries: readonly EntryWords[],
  leave: (() => void) | undefined,
): TemplateResult {
  const { desk, words } = context;
  return html`<section class="presented" part="presentation">
    ${desk.customer.trim() === "" ? nothing : html`<p class="presented-for">${words.export.customer(desk.customer)}</p>`}
    ${desk.notes.trim() === "" ? nothing : html`<p class="presented-notes">${desk.notes}</p>`}
    ${entries.length === 0 ? nothing : entriesView(entries)} ${sheetsView(context)}
    ${
      leave === undefined
        ? nothing
        : html`<button type="button" class="button presented-leave" part="button" @click=${leave}>${words.sales.leave}</button>`
    }
  </section>`;
}

function entriesView(entries: readonly EntryWords[]): TemplateResult {
  return html`<dl class="presented-entries">
    ${entries.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

function textField(
  id: string,
  label: string,
  value: string,
  atMost: number,
  onType: (text: string) => void,
): TemplateResult {
  return html`<div class="labelled">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      class="text"
      part="input"
      type="text"
      maxlength=${atMost}
      autocomplete="off"
      .value=${live(value)}
      @input=${(event: Event) => onType((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

function notesField({ desk, words }: SheetsContext): TemplateResult {
  return html`<div class="labelled">
    <label for="notes">${words.sales.notes}</label>
    <textarea
      id="notes"
      class="text"
      part="input"
      rows="1"
      maxlength="2000"
      .value=${live(desk.notes)}
      @input=${(event: Event) => desk.inscribe({ notes: (event.target as HTMLTextAreaElement).value })}
    ></textarea>
  </div>`;
}

export const deskStyles = [
  sheetsStyles,
  css`
    .desk {
      display: grid;
      gap: 16px;
      margin-block-end: 32px;
      padding-block-end: 24px;
      border-block-end: 1px solid var(--_line);
    }

    .desk .sheets {
      margin-block-end: 0;
    }

    .desk-row {
      display: grid;
      gap: 12px 24px;
    }

    .desk-deeds {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 12px;
      align-items: center;
    }

    .desk-keep {
      display: inline-flex;
      gap: 8px;
      align-items: center;
      min-block-size: 36px;
      cursor: pointer;
    }

    .desk-keep input {
      inline-size: 18px;
      block-size: 18px;
      margin: 0;
      accent-color: var(--_accent);
    }

    .desk-news {
      margin: 0;
      color: var(--_muted);
      font-size: var(--_small);
    }

    .presented-for,
    .presented-notes {
      margin: 0 0 8px;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }

    .presented-for {
      font-size: 1.25em;
      font-weight: 600;
    }

    .presented-notes {
      max-inline-size: 70ch;
      color: var(--_muted);
    }

    .presented-entries {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 32px;
      margin: 0 0 24px;
    }

    .presented-entries dt {
      color: var(--_muted);
      font-size: var(--_small);
    }

    .presented-entries dd {
      margin: 0;
      font-variant-numeric: tabular-nums;
    }

    .presented .sheets {
      margin-block: 24px;
    }

    .presented-leave {
      margin-block: 0 24px;
    }

    @container creditmix (inline-size >= 640px) {
      .desk-row:not(.desk-deeds) {
        grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      }
    }

    /* Nothing is entered here, so the answers have all the room. */
    :host([layout="presentation"]) .body {
      display: block;
    }

    :host([layout="presentation"]) {
      --_sentence: 1.5rem;
    }
  `,
];
