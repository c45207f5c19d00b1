import { css, html, nothing, type TemplateResult } from "lit";
import type { AnswerContext } from "../answers/answer-context.js";
import type { Staleness } from "../answers/answers.js";
import { demandWords } from "../answers/demand.js";
import { sentenceView } from "../answers/sentence.js";
import type { Form, Line } from "../form/form.js";
import type { FormContext } from "../form/form-context.js";
import { mixLine } from "../form/mix-line.js";
import { actionOf } from "../price-list/offers.js";
import type { PriceList } from "../price-list/open.js";
import { problemList } from "../states/problem-list.js";
import { compactSentence, compactShortfalls } from "./compact-answer.js";
import type { CompactAsked } from "./compact-form.js";

/** One action, one number, one answer: for a documentation page. */
export function compact(
  asked: CompactAsked,
  form: FormContext,
  answers: AnswerContext | undefined,
  staleness: Staleness,
): TemplateResult {
  const { words, list } = form;
  const line = lineOf(asked.action, form.form);
  if (line === undefined) return missing(words.compact.noAction(asked.action ?? ""));
  const name = actionOf(list.catalog, line.action)?.name ?? line.action;
  return html`<section class="compact" part="compact" aria-label=${words.compact.heading(name)}>
    <div class="compact-line">${mixLine(line, form)}</div>
    <div class="compact-answer" part="compact-answer">
      ${staleness.stale === undefined ? nothing : html`<p class="stale" part="stale">${staleness.stale}</p>`}
      ${staleness.work ?? nothing}
      ${staleness.problems.length === 0 ? nothing : problemList(words.states.scenario, staleness.problems, words)}
      ${answers === undefined ? nothing : answer(asked.plan, answers)}
    </div>
    ${origin(line, form)}
  </section>`;
}

function answer(plan: string | null, context: AnswerContext): TemplateResult {
  const demand = demandWords(context);
  return html`${compactShortfalls(plan, context).map((text) => html`<p class="shortfall" part="shortfall">${text}</p>`)}
  ${sentenceView(compactSentence(plan, context))}
  ${demand === null ? nothing : html`<p class="compact-demand">${demand}</p>`}`;
}

/** The line of the action that the page names, or the first that is used. */
function lineOf(action: string | null, { lines }: Form): Line | undefined {
  if (action !== null) return lines.find((line) => line.action === action);
  return lines.find((line) => line.quantity.value !== "0") ?? lines[0];
}

/** In which variant the action is meant, and of when the prices are. */
function origin(line: Line, { list, words, formats }: FormContext): TemplateResult | typeof nothing {
  const { as_of } = list.catalog;
  const parts = [...optionNames(line, list), ...(as_of === undefined ? [] : [words.pricesOf(formats.date(as_of))])];
  if (parts.length === 0) return nothing;
  return html`<p class="compact-origin" part="provenance">${parts.map((part) => html`<span>${part}</span>`)}</p>`;
}

function optionNames(line: Line, { catalog }: PriceList): readonly string[] {
  const { variants = [], modifiers = [] } = actionOf(catalog, line.action) ?? {};
  const variant = variants.find(({ id }) => id === line.variant) ?? variants[0];
  const chosen = modifiers.filter(({ id }) => line.modifiers.includes(id));
  return [...(variant === undefined ? [] : [variant]), ...chosen].map(({ name }) => name);
}

function missing(text: string): TemplateResult {
  return html`<div class="compact" part="compact"><p class="state-title" role="alert">${text}</p></div>`;
}

/** The outline while the price list is on its way, in the size that it will have. */
export function compactSkeleton(label: string | undefined): TemplateResult {
  return html`<div class="compact" part="skeleton" role="status" aria-label=${label ?? nothing}>
    <div class="ghost ghost-action"></div>
    <div class="ghost ghost-number"></div>
    <div class="ghost ghost-answer"></div>
  </div>`;
}

export const compactStyles = css`
  .compact {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    min-block-size: 20em;
    padding: 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .compact .line {
    padding-block: 0 12px;
    border: 0;
  }

  /* The page says what is meant; whoever wants to choose has the whole calculator. */
  .compact :is(.line-about, .line-options) {
    display: none;
  }

  .compact-answer {
    display: grid;
    gap: 4px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--_line);
  }

  .compact .sentence {
    font-size: 1em;
  }

  .compact :is(.shortfall, .compact-demand, .compact-origin) {
    margin-block: 0;
    font-size: var(--_small);
  }

  .compact :is(.compact-demand, .compact-origin) {
    color: var(--_muted);
  }

  .compact .compact-origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    margin-block-start: auto;
    padding-block-start: 4px;
  }

  .compact .ghost {
    margin-block-end: 12px;
  }

  .ghost-action {
    inline-size: 50%;
    block-size: 20px;
  }

  .ghost-number {
    block-size: 36px;
  }

  .ghost-answer {
    block-size: 72px;
  }

  @container creditmix (inline-size < 440px) {
    .compact .slider {
      grid-column: 1 / -1;
    }
  }

  @container creditmix (inline-size >= 440px) {
    .compact {
      min-block-size: 16em;
    }
  }

  @container creditmix (inline-size >= 600px) {
    .compact {
      min-block-size: 14em;
    }
  }
`;
