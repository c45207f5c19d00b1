import { html, type TemplateResult } from "lit";
import type { Words } from "../words/index.js";

/** Why a part of the element is not there, and a way to try again. */
export function tryAgain(why: string, words: Words, again: () => void): TemplateResult {
  return html`<p role="alert">${why}</p>
    <button type="button" class="button" part="button" @click=${again}>${words.states.retry}</button>`;
}
