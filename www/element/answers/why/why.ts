import { html, type LitElement, nothing, type ReactiveController } from "lit";
import { isTrap } from "../../../core/instance.js";
import { isFailure } from "../../../core/problems.js";
import { Later } from "../../later.js";
import type { LongQuestions } from "../../long/long-questions.js";
import { refetching } from "../../refetching.js";
import type { AnswerContext } from "../answer-context.js";
import type { Explained, Question } from "./question.js";

/** The dialog that shows how an amount comes about: which one is asked for, and the opening of the dialog. */
export class Why implements ReactiveController {
  readonly #host: LitElement;
  readonly #long: LongQuestions;
  readonly #sums: Later<typeof import("./part.js")>;
  #question: Question | undefined;
  /** What the dialog has shown and given the focus to. */
  #shown: Question | undefined;

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
    if (!dialog?.isConnected) return;
    if (!dialog.open) {
      dialog.showModal();
      this.#shown = undefined;
    }
    const asked = dialog.querySelector<HTMLElement>("[data-asked]");
    if (asked === null || this.#shown === this.#question) return;
    // Of the next month nobody wants the beginning of what is asked again.
    if (this.#shown === undefined) asked.focus();
    this.#shown = this.#question;
  }

  view(context: AnswerContext): unknown {
    const question = this.#question;
    if (question === undefined) return nothing;
    const asking = {
      ...context,
      ask: (asked: Question) => this.ask(asked),
      again: () => {
        this.#long.cancel("explanation");
        this.#host.requestUpdate();
      },
      close: () => this.close(),
    };
    const sums = this.#sums.shown(({ whyView }) => {
      const explained = this.#explained(question, context);
      return explained && whyView(question, explained, asking);
    });
    if (this.#sums.failed) return html`<div class="later-note">${this.#sums.failure(context.words)}</div>`;
    return sums ?? nothing;
  }

  /** Undefined where the plan can no longer be had, and where the month is past the last one. */
  #explained({ plan, month }: Question, { list, scenario }: AnswerContext): Explained | undefined {
    const explanation = this.#long.ask<"explanation">({ kind: "explanation", scenario, plan, month }, list);
    const broken = this.#long.broken("explanation");
    if (broken !== undefined) return isTrap(broken) ? "broken" : "not come";
    if (explanation === undefined) return "under way";
    return isFailure(explanation) ? undefined : explanation;
  }
}
