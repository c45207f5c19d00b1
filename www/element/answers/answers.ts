import { css, html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Problem } from "../../core/index.js";
import { cssProperties } from "../css-properties.js";
import { planMarkStyles } from "../plan-marks.js";
import { choosingStyles } from "../sales/choose.js";
import { problemList } from "../states/problem-list.js";
import { workStyles } from "../states/work.js";
import { aboutPlanStyles } from "./about-plan.js";
import { type AnswerContext, rankedPlans, shownMeters } from "./answer-context.js";
import { barStyles, longestBar } from "./bar.js";
import { card, cardRows, cardStyles } from "./card.js";
import { cardsLayout } from "./cards-layout.js";
import { demandWords } from "./demand.js";
import { figuresStyles } from "./figures.js";
import { invoiceStyles } from "./invoice.js";
import { sentence, sentenceStyles, sentenceView } from "./sentence.js";
import { unavailable, unavailableStyles } from "./unavailable.js";
import { askable, askableStyles } from "./why/askable.js";

/** What keeps the answers from being those of the entries on the screen. */
export interface Staleness {
  /** Why the figures are others' than those of the entries; undefined where they are theirs. */
  readonly stale: string | undefined;
  /** That those of the entries are being worked out, where that takes long. */
  readonly work: TemplateResult | undefined;
  /** Problems of the entries that belong to no field. */
  readonly problems: readonly Problem[];
}

/** The sentence, a card for each plan, the plans that cannot be had, and what a closer look shows. */
export function answers(
  context: AnswerContext,
  { stale, work, problems }: Staleness,
  insight: TemplateResult | typeof nothing,
): TemplateResult {
  const { words } = context;
  return html`<section class="answers" part="answers" aria-label=${words.answers.heading} ?data-stale=${stale !== undefined} aria-busy=${String(work !== undefined && stale === undefined)}>
    <div class="headline" part="headline">
      ${stale === undefined ? nothing : html`<p class="stale" part="stale">${stale}</p>`} ${work ?? nothing}
      ${sentenceView(sentence(context))}
    </div>
    <div class="results">
      ${demandView(context)}
      ${problems.length === 0 ? nothing : problemList(words.states.scenario, problems, words)}
      ${cards(context)} ${unavailable(context)} ${insight} ${aboutList(context)}
    </div>
  </section>`;
}

/** What the usage comes to; the sum is that of the best plan. */
function demandView(context: AnswerContext): TemplateResult | typeof nothing {
  const demand = demandWords(context);
  const [best] = context.answer.comparison.ranking;
  if (demand === null || best === undefined) return nothing;
  return html`<p class="demand">${askable(demand, { plan: best, month: 1, about: "usage" }, context)}</p>`;
}

function cards(context: AnswerContext): TemplateResult | typeof nothing {
  const { answer, words } = context;
  const plans = rankedPlans(answer.comparison);
  if (plans.length === 0) return nothing;
  const meters = shownMeters(context);
  const longest = new Map(meters.map((meter) => [meter, longestBar(meter, context)]));
  return html`<section
    class="cards"
    part="cards"
    aria-label=${words.answers.plans}
    data-columns=${columnsFor(plans.length)}
    ${cssProperties({ "--rows": String(cardRows(meters.length)) })}
  >
    ${repeat(
      plans,
      ({ plan }) => plan,
      (plan) => card(plan, longest, context),
    )}
  </section>`;
}

/** What the price list says of itself. */
function aboutList({ list }: AnswerContext): TemplateResult | typeof nothing {
  const { notes } = list.catalog;
  return notes === undefined ? nothing : html`<p class="about-list">${notes}</p>`;
}

/** At most four side by side, and no single card left over on a row of its own. */
function columnsFor(plans: number): number {
  if (plans <= 4) return plans;
  return plans % 4 === 0 || plans % 3 === 1 ? 4 : 3;
}

export const answersStyles = [
  sentenceStyles,
  planMarkStyles,
  cardStyles,
  choosingStyles,
  barStyles,
  figuresStyles,
  invoiceStyles,
  aboutPlanStyles,
  unavailableStyles,
  cardsLayout,
  askableStyles,
  workStyles,

  css`
    .results > * + * {
      margin-block-start: 32px;
    }

    .demand {
      margin: 0;
      color: var(--_muted);
    }

    .demand + .cards {
      margin-block-start: 16px;
    }

    .about-list {
      max-inline-size: 80ch;
      color: var(--_muted);
      font-size: var(--_small);
      overflow-wrap: anywhere;
    }

    .stale {
      margin: 0 0 8px;
      padding: 8px 12px;
      border-inline-start: 3px solid var(--_danger);
      background: var(--_danger-soft);
      color: var(--_danger);
      font-size: var(--_small);
    }

    .answers[aria-busy="true"] :is(.sentence, .results) {
      opacity: 0.55;
      transition: opacity 1ms 250ms;
    }

    .answers[data-stale] .cards {
      outline: 1px dashed var(--_danger);
      outline-offset: 8px;
    }
  `,
];
