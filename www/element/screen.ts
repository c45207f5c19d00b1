import { html, nothing, type TemplateResult } from "lit";
import type { AnswerContext } from "./answers/answer-context.js";
import { answers, type Staleness } from "./answers/answers.js";
import { sentence } from "./answers/sentence.js";
import { Why } from "./answers/why/why.js";
import type { CreditmixCalculator } from "./calculator.js";
import { compact, compactSkeleton } from "./compact/compact.js";
import { compactSentence } from "./compact/compact-answer.js";
import type { Context } from "./context.js";
import { CreditmixChangeEvent, CreditmixErrorEvent } from "./events.js";
import type { Outlet } from "./export/outlet.js";
import { Printing } from "./export/printing.js";
import type { ToReport } from "./export/report.js";
import { Tools } from "./export/tools.js";
import { toolsView } from "./export/tools-view.js";
import type { FoldedFields, FormContext } from "./form/form-context.js";
import { formPanel } from "./form/form-panel.js";
import { presets } from "./form/presets.js";
import { heading } from "./heading.js";
import { Insight } from "./insight/insight.js";
import { Language } from "./language.js";
import { Later } from "./later.js";
import { plain } from "./phrase.js";
import { refetching } from "./refetching.js";
import type { SheetsContext } from "./sales/sheets.js";
import type { Figures, Session } from "./session.js";
import { linkNews } from "./share/news.js";
import { Sharing } from "./share/sharing.js";
import { Sitting, type Surroundings } from "./sitting.js";
import { Speaker } from "./speaker.js";
import type { Stage } from "./stage.js";
import { problemList } from "./states/problem-list.js";
import { skeleton } from "./states/skeleton.js";
import { stageView, troubleView } from "./states/stage-view.js";
import { workStopped, workUnderWay } from "./states/work.js";

/** What the calculator shows: the parts of the screen, put together from what a sitting has come to. */
export class Screen implements Surroundings {
  readonly language: Language;
  readonly sharing: Sharing;
  readonly sitting: Sitting;

  readonly #host: CreditmixCalculator;
  readonly #speaker: Speaker;
  readonly #insight: Insight;
  readonly #why: Why;
  readonly #tools: Tools;
  readonly #printing: Printing;
  #unfolded: ReadonlySet<string> = new Set();
  /** Why nothing can be drawn. */
  #unshown: Extract<Stage, { is: "crashed" }> | undefined;
  #news: readonly (CreditmixChangeEvent | CreditmixErrorEvent)[] = [];

  /** The fields that are folded away. */
  readonly #folded: Later<FoldedFields>;

  /** The desk's views; the desk itself takes its seat when they come. */
  readonly #desk: Later<typeof import("./sales/part.js")>;

  /** What passes figures on, with its views. */
  readonly #outlet: Later<typeof import("./export/part.js") & { readonly outlet: Outlet }>;

  constructor(host: CreditmixCalculator) {
    this.#host = host;
    this.language = new Language(host);
    this.sitting = new Sitting(host, this);
    this.sharing = new Sharing(
      host,
      () => host.share,
      () => host.sales,
      () => this.sitting.follow(),
    );
    this.#speaker = new Speaker(host);
    const tell = (reason: unknown) => this.crashed(reason);
    this.#insight = new Insight(host, tell);
    this.#why = new Why(host, this.sitting.long, tell);
    this.#folded = new Later(
      host,
      refetching(() => import("./form/folded/part.js"), "styles"),
      tell,
    );
    this.#tools = new Tools(host, () => void this.fetchOutlet());
    this.#printing = new Printing(host, () => {
      void this.fetchOutlet();
      host.flush();
    });
    this.#desk = new Later(host, () => this.#loadDesk(), tell);
    this.#outlet = new Later(host, () => this.#loadOutlet(), tell);
  }

  readonly #fetchDeskPart = refetching(() => import("./sales/part.js"), "styles");
  readonly #fetchOutletPart = refetching(() => import("./export/part.js"), "styles");

  async #loadDesk(): Promise<typeof import("./sales/part.js")> {
    const part = await this.#fetchDeskPart();
    this.sitting.seat(
      new part.Desk(
        this.#host,
        (sheet) => this.sitting.lay(sheet),
        (scenario, list) => this.sitting.takes(scenario, list),
      ),
    );
    return part;
  }

  async #loadOutlet(): Promise<typeof import("./export/part.js") & { readonly outlet: Outlet }> {
    const part = await this.#fetchOutletPart();
    const outlet = new part.Outlet(
      this.#host,
      this.#tools,
      () => this.#reported(),
      (reason) => this.crashed(reason),
    );
    return { ...part, outlet };
  }

  fetchDesk(): Promise<unknown> {
    return this.#desk.want();
  }

  fetchOutlet(): Promise<unknown> {
    return this.#outlet.want();
  }

  /** What passes figures on. */
  async outlet(): Promise<Outlet> {
    const part = await this.#outlet.again();
    if (part === undefined) throw new Error("creditmix: the script that passes figures on could not be loaded");
    return part.outlet;
  }

  /** The address of this page with the entries of the figures; undefined without figures or where links are off. */
  get link(): string | undefined {
    const { context, session } = this.sitting;
    if (context === undefined || session?.figures === undefined) return undefined;
    return this.sharing.linkTo(session.figures.scenario, context.list.catalog);
  }

  tell(news: CreditmixChangeEvent | CreditmixErrorEvent): void {
    // Of figures only the last ones come onto the screen.
    const others =
      news instanceof CreditmixChangeEvent ? this.#news.filter(({ type }) => type !== news.type) : this.#news;
    this.#news = [...others, news];
  }

  /** Tells the page what is on the screen now. */
  told(): void {
    const news = this.#news;
    this.#news = [];
    for (const event of news) this.#host.dispatchEvent(event);
  }

  crashed(reason: unknown): void {
    this.tell(new CreditmixErrorEvent("broken", String(reason), []));
  }

  speak(): void {
    this.#speaker.sayLater(() => {
      try {
        return this.#spoken();
      } catch (reason) {
        this.crashed(reason);
        return "";
      }
    });
  }

  #spoken(): string {
    const { context, session } = this.sitting;
    if (context === undefined || session?.figures === undefined) return "";
    const answered = this.#answerContext(session.figures, context);
    return plain(this.#host.layout === "compact" ? compactSentence(this.#host.plan, answered) : sentence(answered));
  }

  rest(): void {
    this.#unshown = undefined;
    this.#speaker.hush();
    this.#insight.forget();
    this.#why.close();
  }

  /** Draws; what breaks on the way is said in the place of everything else, until it is tried again. */
  draw(update: () => void): void {
    try {
      update();
    } catch (reason) {
      this.#unshown = { is: "crashed", reason };
      this.crashed(reason);
      update();
    }
  }

  view(): TemplateResult {
    const { direction, ready, wordsLanguage } = this.language;
    return html`<div class="calculator" dir=${direction ?? nothing} lang=${wordsLanguage ?? nothing}>
      ${this.#unshown === undefined ? (ready ? this.#content() : this.#skeleton(undefined)) : this.#failed(this.#unshown)}
    </div>`;
  }

  #failed(stage: Extract<Stage, { is: "crashed" }>): TemplateResult {
    const { words, formats } = this.language;
    return stageView(stage, words, formats, () => {
      this.#unshown = undefined;
      this.#host.requestUpdate();
    });
  }

  #content(): TemplateResult {
    const { stage, context, session } = this.sitting;
    const { words } = this.language;
    if (stage.is === "loading") return this.#skeleton(words.states.loading);
    const { formats } = this.language;
    if (stage.is !== "ready") return stageView(stage, words, formats, () => this.sitting.retry());
    if (context === undefined || session === undefined) return this.#skeleton(words.states.loading);
    return html`<div class="on-screen">
        ${troubleView(this.sitting.trouble, words, formats, () => this.sitting.retry())}
        ${this.#host.layout === "presentation" ? this.#presented(session, context) : this.#entered(session, context)}
      </div>
      ${this.#speaker.view()} ${this.#whyDialog(session, context)} ${this.#paper()}`;
  }

  #skeleton(label: string | undefined): TemplateResult {
    return this.#host.layout === "compact" ? compactSkeleton(label) : skeleton(label);
  }

  #whyDialog({ figures }: Session, context: Context): unknown {
    return figures === undefined ? nothing : this.#why.view(this.#answerContext(figures, context));
  }

  /** The page for paper, while there is a printer. */
  #paper(): unknown {
    if (!this.#printing.on) return nothing;
    return this.#outlet.shown(({ outlet }) => outlet.sheet());
  }

  /** Entries and answers. */
  #entered(session: Session, context: Context): TemplateResult {
    const { list, words } = context;
    const form: FormContext = {
      ...context,
      form: session.form,
      refusals: session.problems.fields,
      folded: this.#folded,
      edit: (entered) => this.sitting.change({ ...entered, edited: true }, "entry", list),
      replace: (entered) => this.sitting.change(entered, "preset", list),
    };
    if (this.#host.layout === "compact") return this.#compact(session, form);
    return html`${heading(context, this.#toolsView(session, context))} ${linkNews(this.sharing, context)}
      ${
        this.#host.sales
          ? this.#desk.view(words, ({ deskView }) =>
              this.#withDesk(context, (sheets) => deskView(sheets, () => this.#turn("presentation"))),
            )
          : nothing
      }
      ${presets(form)}
      <div class="body">${formPanel(form)} ${this.#answers(session, context)}</div>`;
  }

  #toolsView(session: Session, context: Context): TemplateResult | typeof nothing {
    if (session.figures === undefined) return nothing;
    return toolsView({
      ...context,
      tools: this.#tools,
      sharing: this.sharing.on,
      content: (panel) =>
        this.#outlet.view(context.words, ({ panelView, outlet }) =>
          panelView(panel, { ...context, ...outlet.deeds(this.sharing), stale: session.stale }),
        ),
    });
  }

  /** The answers alone, to be looked at together. */
  #presented(session: Session, context: Context): TemplateResult {
    const leave = this.#host.sales ? () => this.#turn(null) : undefined;
    return html`${heading(context)} ${linkNews(this.sharing, context)}
      ${this.#desk.view(context.words, ({ presentation, scenarioWords }) =>
        this.#withDesk(context, (sheets) => {
          const entries = session.figures === undefined ? [] : scenarioWords(session.figures.scenario, context);
          return presentation(sheets, entries, leave);
        }),
      )}
      <div class="body">${this.#answers(session, context)}</div>`;
  }

  #withDesk(context: Context, show: (sheets: SheetsContext) => TemplateResult): unknown {
    const { desk } = this.sitting;
    if (desk === undefined) return nothing;
    return show({
      ...context,
      desk,
      presenting: this.#host.layout === "presentation",
      answering: ({ scenario, answer, isLong }) =>
        answer === null ? null : this.#answerContext({ scenario, answer, isLong }, context),
    });
  }

  /** Takes another layout; the focus goes to the button that leads back. */
  async #turn(layout: "presentation" | null): Promise<void> {
    this.#host.layout = layout;
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(layout === null ? ".present" : ".presented-leave")?.focus();
  }

  /** What is passed on: the figures on the screen, and those of the scenarios beside them. */
  #reported(): ToReport | undefined {
    const { context, session, desk } = this.sitting;
    if (context === undefined || session?.figures === undefined) return undefined;
    const answering = (figures: Figures) => this.#answerContext(figures, context);
    return { figures: session.figures, desk, link: this.link, answering };
  }

  #compact(session: Session, form: FormContext): TemplateResult {
    const answered = session.figures === undefined ? undefined : this.#answerContext(session.figures, form);
    return compact(this.#host, form, answered, this.#staleness(session));
  }

  #answers(session: Session, context: Context): TemplateResult {
    const { others } = session.problems;
    const { words } = context;
    if (session.figures === undefined) {
      return session.work === undefined
        ? problemList(words.states.scenario, others, words)
        : html`<section class="answers" part="answers">${this.#work(session)}</section>`;
    }
    const answered = this.#answerContext(session.figures, context);
    return answers(answered, this.#staleness(session), this.#insight.view(answered));
  }

  /** That the figures are being worked out, and a way to give up; or to begin again. */
  #work({ work }: Session): TemplateResult | undefined {
    if (work === undefined) return undefined;
    const { words } = this.language;
    const { sitting } = this;
    return work === "stopped"
      ? workStopped(words, () => sitting.resumeWork())
      : workUnderWay(words, () => sitting.stopWork());
  }

  #staleness(session: Session): Staleness {
    const { stale, problems, work } = session;
    const { answers, states } = this.language.words;
    const why = work === "stopped" || this.sitting.trouble?.is === "crashed" ? states.before : answers.stale;
    const said = stale && work !== "under way" ? why : undefined;
    return { stale: said, work: this.#work(session), problems: problems.others };
  }

  #answerContext(figures: Figures, context: Context): AnswerContext {
    return {
      ...context,
      ...figures,
      unfolded: this.#unfolded,
      ask: (question) => this.#why.ask(question),
      toggle: (plan) => {
        const unfolded = new Set(this.#unfolded);
        if (!unfolded.delete(plan)) unfolded.add(plan);
        this.#unfolded = unfolded;
        this.#host.requestUpdate();
      },
      choosable: this.#host.choose,
      choose: (plan, event) => this.sitting.choose(plan, figures.scenario, event),
    };
  }
}
