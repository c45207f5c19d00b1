import { css, html, nothing, type TemplateResult } from "lit";
import type { Formats } from "../format.js";
import { failureWords, type Stage } from "../stage.js";
import type { Words } from "../words/index.js";
import { failed } from "./failed.js";
import { refused } from "./refused.js";

/** What stands in the calculator's place where it has no price list. */
export function stageView(
  stage: Exclude<Stage, { is: "loading" | "ready" }>,
  words: Words,
  formats: Formats,
  retry: () => void,
): TemplateResult {
  switch (stage.is) {
    case "without-source":
      return failed(words.states.noSource, words.states.noSourceHelp, words);
    case "failed": {
      const { title, reason } = failureWords(stage.reason, words);
      return failed(title, reason, words, retry);
    }
    case "crashed":
      return failed(words.states.crashed, String(stage.reason), words, retry);
    case "refused":
      return refused(stage.problems, words, formats);
  }
}

/** Above figures that stay: why those of another price list, of the same anew, or of the entries did not come. */
export function troubleView(
  trouble: Stage | undefined,
  words: Words,
  formats: Formats,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (trouble === undefined || trouble.is === "loading" || trouble.is === "ready") return nothing;
  return html`<div class="trouble" part="trouble">
    ${stageView(trouble, words, formats, retry)}
    ${trouble.is === "crashed" ? nothing : html`<p class="state-help">${words.states.kept}</p>`}
  </div>`;
}

export const troubleStyles = css`
  .trouble {
    margin-block-end: 24px;
    padding-inline: 16px;
    border-inline-start: 3px solid var(--_danger);
    background: var(--_danger-soft);
  }

  .trouble > .state {
    padding-block: 16px 8px;
  }
`;
