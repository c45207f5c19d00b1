import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from "lit";
import { type Explanation, isFailure } from "../../../core/index.js";
import type { AnswerContext } from "../answer-context.js";
import type { Question } from "./question.js";
import { whyView } from "./why-view.js";

/** The dialog that shows how an amount comes about: which one is asked for, and the opening of the dialog. */
export class Why implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #question: Question | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  ask(question: Question): void {
    this.#question = question;
    this.#host.requestUpdate();
  }

  close(): void {
    this.#question = undefined;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const dialog = this.#host.shadowRoot?.querySelector<HTMLDialogElement>("dialog.why");
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>("[data-asked]")?.focus();
  }

  view(context: AnswerContext): TemplateResult | typeof nothing {
    const question = this.#question;
    if (question === undefined) return nothing;
    const explanation = this.#explained(question, context);
    if (explanation === undefined) return nothing;
    return whyView(question, explanation, { ...context, ask: (asked) => this.ask(asked), close: () => this.close() });
  }

  /** Nothing where the plan can no longer be had, or the month is past the last one. */
  #explained({ plan, month }: Question, { list, scenario }: AnswerContext): Explanation | undefined {
    const explanation = list.calculator.explain(scenario, plan, month);
    return isFailure(explanation) ? undefined : explanation;
  }
}
