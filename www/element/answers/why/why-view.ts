import { css, html, nothing, type TemplateResult } from "lit";
import type { EligiblePlan, Explanation } from "../../../core/index.js";
import { choice } from "../../form/choice.js";
import { tryAgain } from "../../states/try-again.js";
import { type AnswerContext, isSamePlan, planTitle, rankedPlans } from "../answer-context.js";
import { billStyles, billSums } from "./bill-sums.js";
import { creditStyles, creditSums } from "./credit-sums.js";
import type { Explained, Question } from "./question.js";
import { sumsStyles } from "./sums.js";
import { totalSums } from "./total-sums.js";
import { usageSums } from "./usage-sums.js";

export interface WhyContext extends AnswerContext {
  close(): void;
  /** Works it out anew, where that broke. */
  again(): void;
}

/** How the amounts of a plan come about: all months together, then one of them from usage to invoice. */
export function whyView(
  question: Question,
  explained: Explained,
  context: WhyContext,
): TemplateResult | typeof nothing {
  const { words, answer, close } = context;
  const plan = rankedPlans(answer.comparison).find((one) => one.plan === question.plan);
  if (plan === undefined) return nothing;
  const { about } = question;
  return html`<dialog class="why" part="why" aria-labelledby="why-title" @close=${close} @click=${closeOutside}>
    <div class="why-inside">
      <div class="why-head">
        <h2 id="why-title">${words.why.title(planTitle(context, plan))}</h2>
        <button type="button" class="button why-close" part="button" aria-label=${words.why.close} @click=${closeFrom}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      ${section(words.why.total, about === "total", totalSums(plan, context))}
      ${monthChoice(question, plan, context)}
      ${typeof explained === "string" ? notYet(explained, context) : monthSums(question, plan, explained, context)}
    </div>
  </dialog>`;
}

function notYet(why: Exclude<Explained, Explanation>, { words, again }: WhyContext): TemplateResult {
  if (why === "under way") return html`<p class="aside" role="status">${words.study.working}</p>`;
  return tryAgain(why === "broken" ? words.states.crashed : words.insight.failed, words, again);
}

/** How a month comes about. */
function monthSums(
  { about }: Question,
  plan: EligiblePlan,
  explanation: Explanation,
  context: WhyContext,
): TemplateResult {
  const { words } = context;
  return html`${isSamePlan(explanation, plan) ? nothing : html`<p class="why-on">${words.why.on(planTitle(context, explanation))}</p>`}
    ${section(words.why.usage, about === "usage", usageSums(explanation, context))}
    <section class="why-part" tabindex="-1" ?data-asked=${about === "credits"}>
      ${creditSums(plan, explanation, context)}
    </section>
    ${section(words.why.bill, about === "bill", billSums(plan, explanation, about, context))}`;
}

function section(title: string, asked: boolean, content: readonly TemplateResult[]): TemplateResult {
  return html`<section class="why-part" tabindex="-1" ?data-asked=${asked}>
    <h3>${title}</h3>
    ${content}
  </section>`;
}

/** Which month is looked at. */
function monthChoice(question: Question, plan: EligiblePlan, context: WhyContext): TemplateResult {
  const { words, formats, ask } = context;
  const { month } = question;
  // A line of one month is another in the next.
  const look = (other: number) => ask({ ...question, month: other, about: "usage" });
  const step = (to: number, name: string, mark: string) =>
    html`<button
      type="button"
      class="button"
      part="button"
      aria-label=${name}
      ?disabled=${to < 1 || to > plan.months.length}
      @click=${() => look(to)}
    >
      <span aria-hidden="true">${mark}</span>
    </button>`;
  return html`<div class="why-month">
      <strong>${words.why.month}</strong>
      ${step(month - 1, words.why.before, "−")}
      ${choice({
        label: words.why.month,
        chosen: String(month),
        choices: plan.months.map((one) => ({ id: String(one.month), name: formats.number(one.month) })),
        onChoose: (chosen) => look(Number(chosen)),
      })}
      ${step(month + 1, words.why.after, "+")}
    </div>`;
}

function closeFrom(event: Event): void {
  (event.currentTarget as Element).closest("dialog")?.close();
}

/** The dialog itself is hit only where nothing of it is: on the ground around it. */
function closeOutside(event: Event): void {
  if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
}

export const whyStyles = [
  sumsStyles,
  billStyles,
  creditStyles,
  css`
    .why {
      box-sizing: border-box;
      inline-size: min(640px, 100vi - 16px);
      max-block-size: calc(100dvb - 16px);
      padding: 0;
      border: 1px solid var(--_line);
      border-radius: calc(2 * var(--_radius));
      background: var(--_surface);
      color: var(--_text);
      overscroll-behavior: contain;
    }

    .why::backdrop {
      background: rgb(0 0 0 / 50%);
    }

    .why-inside {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 20px;
      padding: 0 24px 24px;
    }

    .why-head {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      display: flex;
      gap: 16px;
      align-items: start;
      justify-content: space-between;
      margin-inline: -24px;
      padding: 16px 24px 12px;
      border-block-end: 1px solid var(--_line);
      background: var(--_surface);
    }

    .why h2 {
      margin: 0;
      font-size: 1.25em;
      font-weight: 650;
      line-height: 1.3;
      overflow-wrap: anywhere;
    }

    .why :is(h3, h4) {
      margin: 0 0 4px;
      font-size: 1em;
      font-weight: 650;
    }

    .why p {
      margin: 0;
    }

    .why h4:not(:first-child),
    .why-part > .sums + .sums {
      margin-block-start: 12px;
    }

    .why-part {
      scroll-margin-block-start: 72px;
    }

    .bill-line {
      scroll-margin-block-start: 72px;
    }

    .why :is(.why-part, .bill-line):focus {
      outline: none;
    }

    .why :is(.why-part, .bill-line):focus-visible {
      outline: 2px solid var(--_focus);
      outline-offset: 4px;
    }

    .why-close {
      flex: none;
      inline-size: 36px;
      padding: 0;
      font-size: 1.25em;
      line-height: 1;
    }

    .why-month {
      display: flex;
      gap: 8px;
      align-items: center;
      padding-block-start: 20px;
      border-block-start: 1px solid var(--_line);
    }

    .why-month .button {
      inline-size: 36px;
      padding: 0;
    }

    .why-month .button:disabled {
      opacity: 0.5;
      cursor: default;
    }

    .why-month strong {
      margin-inline-end: auto;
    }

    @media (width < 480px) {
      .why-inside {
        padding-inline: 16px;
      }

      .why-head {
        margin-inline: -16px;
        padding-inline: 16px;
      }
    }
  `,
];
