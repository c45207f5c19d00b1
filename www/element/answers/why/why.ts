import { html, type LitElement, nothing, type ReactiveController } from "lit";
import { isFailure } from "../../../core/problems.js";
import type { Explanation } from "../../../core/types.js";
import { Later } from "../../later.js";
import type { LongQuestions } from "../../long/long-questions.js";
import { refetching } from "../../refetching.js";
import type { AnswerContext } from "../answer-context.js";
import type { Question } from "./question.js";

/** The dialog that shows how an amount comes about: which one is asked for, and the opening of the dialog. */
export class Why implements ReactiveController {
  readonly #host: LitElement;
  readonly #long: LongQuestions;
  readonly #sums: Later<typeof import("./part.js")>;
  #question: Question | undefined;

  /** `tell` takes what breaks. */
  constructor(host: LitElement, long: LongQuestions, tell: (reason: unknown) => void) {
    this.#host = host;
    this.#long = long;
    this.#sums = new Later(
      host,
      refetching(() => import("./part.js"), "styles"),
      tell,
    );
    host.addController(this);
  }

  ask(question: Question): void {
    this.#question = question;
    void this.#sums.want();
    this.#host.requestUpdate();
  }

  close(): void {
    this.#question = undefined;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>("dialog.why");
    if (!dialog?.isConnected || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>("[data-asked]")?.focus();
  }

  view(context: AnswerContext): unknown {
    const question = this.#question;
    if (question === undefined) return nothing;
    const asking = { ...context, ask: (asked: Question) => this.ask(asked), close: () => this.close() };
    const sums = this.#sums.shown(({ whyView }) => {
      const explanation = this.#explained(question, context);
      return explanation && whyView(question, explanation, asking);
    });
    if (this.#sums.failed) return html`<div class="later-note">${this.#sums.failure(context.words)}</div>`;
    return sums ?? nothing;
  }

  /** Nothing where the plan can no longer be had, or the month is past the last one, and while a long one is being worked out. */
  #explained({ plan, month }: Question, { list, scenario, isLong }: AnswerContext): Explanation | undefined {
    const explanation = isLong
      ? this.#long.ask<"explanation">({ kind: "explanation", scenario, plan, month }, list)
      : list.calculator.explain(scenario, plan, month);
    return explanation === undefined || isFailure(explanation) ? undefined : explanation;
  }
}
