import { html, type TemplateResult } from "lit";
import type { Words } from "../words/index.js";

/** That a part which is fetched when it is wanted did not come, and a way to try again. */
export function notCome(words: Words, again: () => void): TemplateResult {
  return html`<p role="alert">${words.insight.failed}</p>
    <button type="button" class="button" part="button" @click=${again}>${words.states.retry}</button>`;
}
