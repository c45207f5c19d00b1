import { css, html, type TemplateResult } from "lit";
import type { Problem } from "../../core/index.js";
import type { Words } from "../words/index.js";

/** Problems as the core lists them: where, and, in English, what is wrong. */
export function problemList(title: string, problems: readonly Problem[], words: Words): TemplateResult {
  return html`<div class="problems" part="problems" role="alert">
    <p class="problems-title">${title}</p>
    ${problemItems(problems, words)}
  </div>`;
}

/** The problems alone, where what they are said under is written otherwise. */
export function problemItems(problems: readonly Problem[], words: Words): TemplateResult {
  return html`<ul>
    ${problems.map(
      ({ path, message }) =>
        html`<li><code dir="ltr">${path === "" ? words.states.wholeDocument : shortened(path)}</code> <span lang="en" dir="ltr">${message}</span></li>`,
    )}
  </ul>`;
}

/** More of a path nobody reads, and a browser lays out for seconds. */
const LONGEST_PATH = 200;

/** A path with its beginning and its end. */
function shortened(path: string): string {
  if (path.length <= LONGEST_PATH) return path;
  return `${path.slice(0, LONGEST_PATH / 2)}…${path.slice(-LONGEST_PATH / 2)}`;
}

export const problemListStyles = css`
  .problems {
    padding: 16px;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_danger);
    border-radius: var(--_radius);
    overflow-wrap: anywhere;
  }

  .problems-title {
    margin: 0;
    font-weight: 650;
  }

  .problems ul {
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }

  .problems li {
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }

  .problems code {
    display: block;
    color: var(--_muted);
    font-family: ui-monospace, monospace;
    font-size: var(--_small);
  }
`;
