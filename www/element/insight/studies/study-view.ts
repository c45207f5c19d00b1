import { css, html, type TemplateResult } from "lit";
import { problemList } from "../../states/problem-list.js";
import { tryAgain } from "../../states/try-again.js";
import type { PanelContext } from "../panel-context.js";
import type { Found, Kind } from "./question.js";
import type { Progress } from "./study.js";

/** What was found, under a line that says how far the work is; both keep their place while it is under way. */
export function studyView<K extends Kind>(
  progress: Progress<K>,
  context: PanelContext,
  { done, height, show }: { done: string; height: number; show: (found: Found<K>) => unknown },
): TemplateResult {
  const { found, is, problems } = progress;
  const { words } = context;
  if (problems.length > 0 && is === "done") return problemList(words.states.scenario, problems, words);
  return html`<div class="study" aria-busy=${String(is === "working")} ?data-old=${is !== "done"}>
    <div class="study-state">${state(progress, done, context)}</div>
    ${
      found === undefined || context.width === 0
        ? html`<div class="ghost" data-height=${height}></div>`
        : html`<div class="study-found">${show(found)}</div>`
    }
  </div>`;
}

function state<K extends Kind>(
  { is, broke, share, stop, resume }: Progress<K>,
  done: string,
  { words, formats }: PanelContext,
): TemplateResult {
  if (is === "done") return html`<p class="aside">${done}</p>`;
  if (is === "failed") {
    const why = broke ? words.states.crashed : words.insight.failed;
    return html`<div class="working">${tryAgain(why, words, resume)}</div>`;
  }
  const working = is === "working";
  const percent = Math.floor(share * 100);
  return html`<div class="working" ?data-soon=${working}>
    ${
      working
        ? html`<progress max="100" value=${percent} aria-label=${words.study.working}></progress>
            <span class="aside">${words.study.share(formats.percent(String(percent / 100)))}</span>`
        : html`<span class="aside">${words.study.stopped}</span>`
    }
    <button type="button" class="button small" part="button" @click=${working ? stop : resume}>
      ${working ? words.study.cancel : words.study.resume}
    </button>
  </div>`;
}

export const studyStyles = css`
  .study-state {
    display: flex;
    align-items: center;
    min-block-size: 40px;
    margin-block-end: 8px;
  }

  .working {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
  }

  /* What is done at once says nothing of it. */
  .working[data-soon] {
    animation: said-later 1ms 250ms both;
  }

  @keyframes said-later {
    from {
      visibility: hidden;
    }
  }

  .working progress {
    inline-size: 120px;
    block-size: 8px;
    accent-color: var(--_accent);
  }

  .button.small {
    min-block-size: 28px;
    padding-block: 2px;
    font-size: var(--_small);
  }

  .study-found > * + * {
    margin-block-start: 20px;
  }

  .study[data-old] .study-found {
    opacity: 0.55;
  }

  .study .ghost {
    block-size: 340px;
  }
`;
