import { html, type TemplateResult } from "lit";
import type { Problem } from "../../core/index.js";
import type { Formats } from "../format.js";
import type { Words } from "../words/index.js";
import { problemCount } from "./problem-count.js";
import { problemList } from "./problem-list.js";

/** A price list that the core refuses: all that is wrong with it, and no figures. */
export function refused(problems: readonly Problem[], words: Words, formats: Formats): TemplateResult {
  const count = problemCount(problems);
  const title = words.states.refused(formats.number(count), formats.plural(count));
  return html`<div class="state" part="state">
    ${problemList(title, problems, words)}
    <p class="state-help">${words.states.refusedHelp}</p>
  </div>`;
}
