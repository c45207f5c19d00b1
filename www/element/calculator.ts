import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Catalog, EligiblePlan, Scenario } from "../core/index.js";
import type { AnswerContext } from "./answers/answer-context.js";
import { answers, answersStyles } from "./answers/answers.js";
import { sentence } from "./answers/sentence.js";
import { Why } from "./answers/why/why.js";
import { compact, compactSkeleton, compactStyles } from "./compact/compact.js";
import { compactSentence } from "./compact/compact-answer.js";
import { compactForm } from "./compact/compact-form.js";
import type { Context } from "./context.js";
import { directionStyles } from "./direction.js";
import {
  CreditmixChangeEvent,
  CreditmixChooseEvent,
  CreditmixErrorEvent,
  CreditmixInputEvent,
  type CreditmixInputOrigin,
} from "./events.js";
import { Outlet } from "./export/outlet.js";
import { Printing } from "./export/printing.js";
import { type Report, today } from "./export/report.js";
import { sheet, sheetStyles } from "./export/sheet.js";
import { Tools } from "./export/tools.js";
import { toolsStyles, toolsView } from "./export/tools-view.js";
import { type Form, firstForm, formFrom, scenarioFrom } from "./form/form.js";
import type { FormContext } from "./form/form-context.js";
import { formPanel, formStyles } from "./form/form-panel.js";
import { presets } from "./form/presets.js";
import type { Formats } from "./format.js";
import { heading, headingStyles } from "./heading.js";
import { Insight, insightStyles } from "./insight/insight.js";
import { Language } from "./language.js";
import { layout } from "./layout.js";
import { plain } from "./phrase.js";
import { openPriceList, type PriceList } from "./price-list/open.js";
import { sharedPriceList } from "./price-list/shared.js";
import { Desk } from "./sales/desk.js";
import { deskStyles, deskView, presentation } from "./sales/desk-view.js";
import { changesBetween } from "./sales/entries.js";
import { scenarioWords } from "./sales/entry-words.js";
import { openSheet, type Sheet } from "./sales/sheets.js";
import { type SheetsContext, sheetName } from "./sales/sheets-view.js";
import { type Figures, type Session, sessionFor } from "./session.js";
import { linkNews, linkNewsStyles } from "./share/news.js";
import { Sharing } from "./share/sharing.js";
import { Speaker } from "./speaker.js";
import { failureWords, type Stage, stageAfter } from "./stage.js";
import { failed, stateStyles } from "./states/failed.js";
import { problemList, problemListStyles } from "./states/problem-list.js";
import { refused } from "./states/refused.js";
import { skeleton, skeletonStyles } from "./states/skeleton.js";
import { theme } from "./theme.js";
import type { Words } from "./words/index.js";

/** The properties that say with what the form starts. */
const STARTING = ["layout", "action", "quantity", "variant", "modifiers"] as const;

/**
 * Asks what someone does in a month and shows what each plan of a price list would cost and serve, and which is best.
 *
 * ```html
 * <creditmix-calculator src="catalog.json">
 *   <a href="/pricing">Our prices</a>
 * </creditmix-calculator>
 * ```
 *
 * What stands between the tags is shown until the element is defined, so it also serves readers without JavaScript.
 * Words, numbers, money and dates are those of the element's language (`lang`, its own or the page's): English, German, French,
 * Spanish, Japanese or Arabic; in another language the words are English. Its direction is that of the page (`dir`), or of its
 * language where that is set nearer.
 *
 * For a documentation page, `layout="compact"` shows one action, one number and one answer, from 300 px on:
 *
 * ```html
 * <creditmix-calculator layout="compact" src="catalog.json" action="agent-run" quantity="200" plan="team"></creditmix-calculator>
 * ```
 *
 * A page keeps room for it until the script has come, so that nothing moves when it does:
 * `creditmix-calculator:not(:defined) { display: block; min-block-size: 100vh; }`, or `20rem` for the compact layout.
 *
 * @element creditmix-calculator
 * @attr {string} src - Address of the price list, a JSON file.
 * @attr {string} lang - The language, such as `de`; by default that of the page.
 * @attr {"ltr" | "rtl"} dir - The direction; by default that of the page or of the language, whichever is set nearer.
 * @attr {string} share - Where a link carries the entries: `#key` of the fragment (by default `#creditmix`) or `?parameter`;
 *   `off` for no links. Several calculators on one page need a key each.
 * @attr {boolean} sales - Up to four scenarios side by side, customer and notes, and a way to keep them in the browser.
 * @attr {boolean} choose - Also plans without a page of their own get a button that sends `creditmix-choose`.
 * @attr {"compact" | "presentation"} layout - `compact` shows one action, one number and one answer; `presentation` the
 *   answers without the entries' fields.
 * @attr {string} action - Compact: id of the action; by default the price list's first.
 * @attr {string} quantity - Compact: how often it is done at first; by default as in the first preset that has it, or 100.
 * @attr {string} variant - Compact: id of the action's variant; by default as in that preset, or its first.
 * @attr {string} modifiers - Compact: ids of the action's modifiers, with spaces between them.
 * @attr {string} plan - Compact: id of the plan whose cost is the answer; by default the best one.
 * @fires {CreditmixInputEvent} creditmix-input - Entries were changed: `changes`, `origin`, `preset`, `scenario`.
 * @fires {CreditmixChangeEvent} creditmix-change - New figures are on the screen: `scenario`, `comparison`, `advice`; of the
 *   best plan also `best`, `utilisation` and `overageShare`.
 * @fires {CreditmixChooseEvent} creditmix-choose - A plan was chosen: `plan`, `size`, `url`, `estimate`, `scenario`. Cancel
 *   it, and the browser stays where it is.
 * @fires {CreditmixErrorEvent} creditmix-error - There are no figures, or no new ones: `reason`, `message`, `problems`.
 * @csspart header - Title and origin of the prices, with the parts `title` and `provenance`.
 * @csspart tools - The buttons in the heading, each with its `tool-panel`.
 * @csspart link-news - What there is to know of the link that the page was opened with.
 * @csspart desk - Customer, notes and `scenarios`, each a `scenario`, with `sales`.
 * @csspart presentation - What the layout `presentation` adds above the answers.
 * @csspart sheet - The page for paper.
 * @csspart choose - The way to have a plan.
 * @csspart presets - The row of presets, each a `preset`.
 * @csspart form - The entries: each `group` with its `line`s, and what is folded away, each a `more`.
 * @csspart input - A typed number or name.
 * @csspart slider - A slider.
 * @csspart select - A drop-down list.
 * @csspart segments - A few choices side by side.
 * @csspart button - A button.
 * @csspart answers - The answers: `headline` with the `sentence` (and `stale`), `cards`, `unavailable`.
 * @csspart card - A plan's card; the best one is also a `best-card` with a `badge`.
 * @csspart plan-name - A plan's name.
 * @csspart price - What a plan costs.
 * @csspart shortfall - What a plan does not serve.
 * @csspart bar - A plan's credits as a bar.
 * @csspart figures - A plan's credits in figures.
 * @csspart unit-prices - What a credit and an action come to on a plan.
 * @csspart fold - Unfolds a card on a narrow screen.
 * @csspart details - A plan's invoice (`invoice`, `months`) and what the price list says of it.
 * @csspart insight - The closer look: its `tabs`, each a `tab`, and the `panel` of the one that is open.
 * @csspart chart - A chart; its `table` holds the same figures.
 * @csspart why - How an amount comes about, in a dialog.
 * @csspart link - A link to a source or to a plan's page.
 * @csspart compact - The compact layout, with its answer as `compact-answer`.
 * @csspart state - What stands in the calculator's place where it cannot run; `skeleton` while it loads.
 * @csspart problems - A list of problems.
 * @cssprop --creditmix-accent - Colour of what can be used and of the best plan.
 * @cssprop --creditmix-on-accent - Text on the accent.
 * @cssprop --creditmix-accent-text - The accent as a text colour.
 * @cssprop --creditmix-text - Text.
 * @cssprop --creditmix-muted - Lesser text.
 * @cssprop --creditmix-surface - The ground.
 * @cssprop --creditmix-line - Hairlines.
 * @cssprop --creditmix-field-line - The edges of fields and buttons.
 * @cssprop --creditmix-danger - Problems, and what is not served.
 * @cssprop --creditmix-radius - Roundness of corners.
 * @cssprop --creditmix-font-size - Size of the text.
 * @cssprop --creditmix-sticky-top - Height of a page's own sticky header.
 */
export class CreditmixCalculator extends LitElement {
  static override properties = {
    src: { type: String },
    catalog: { attribute: false },
    share: { type: String },
    sales: { type: Boolean },
    choose: { type: Boolean },
    layout: { type: String, reflect: true },
    action: { type: String },
    quantity: { type: String },
    variant: { type: String },
    modifiers: { type: String },
    plan: { type: String },
  };

  static override styles = [
    theme,
    layout,
    headingStyles,
    ...formStyles,
    ...answersStyles,
    insightStyles,
    problemListStyles,
    stateStyles,
    skeletonStyles,
    toolsStyles,
    linkNewsStyles,
    ...deskStyles,
    sheetStyles,
    compactStyles,
    directionStyles,
  ];

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit gives the attributes of the class that it is asked on.
    return [...super.observedAttributes, "lang", "dir"];
  }

  /** Address of the price list. */
  declare src: string | null;

  /** The price list itself, in place of `src`. To change it, set another object. */
  declare catalog: Catalog | undefined;

  /** Where links carry the entries: `#key` of the address's fragment or `?parameter`; `off` for none. */
  declare share: string | null;

  /** Scenarios side by side, for whom they are, and a way to keep them. */
  declare sales: boolean;

  /** Plans without a page of their own can be chosen too. */
  declare choose: boolean;

  /** `compact` shows one action, one number and one answer; `presentation` no fields. */
  declare layout: string | null;

  /** Compact: id of the action. */
  declare action: string | null;

  /** Compact: how often the action is done at first. */
  declare quantity: string | null;

  /** Compact: id of the action's variant. */
  declare variant: string | null;

  /** Compact: ids of the action's modifiers, with spaces between them. */
  declare modifiers: string | null;

  /** Compact: id of the plan whose cost is the answer. */
  declare plan: string | null;

  #stage: Stage = { is: "loading" };
  #session: Session | undefined;
  #given: Scenario | undefined;
  #opening: AbortController | undefined;
  #unfolded: ReadonlySet<string> = new Set();
  readonly #language = new Language(this);
  #news: CreditmixChangeEvent | CreditmixErrorEvent | undefined;
  readonly #speaker = new Speaker(this);
  readonly #insight = new Insight(this);
  readonly #why = new Why(this);
  readonly #desk = new Desk(this, (sheet) => this.#lay(sheet));
  readonly #sharing = new Sharing(
    this,
    () => this.share,
    () => this.#follow(),
  );
  readonly #tools = new Tools(this);
  readonly #printing = new Printing(this, () => this.performUpdate());
  readonly #outlet = new Outlet(this, this.#tools, () => this.#report());

  constructor() {
    super();
    this.src = null;
    this.share = null;
    this.sales = false;
    this.choose = false;
    this.layout = null;
    this.action = null;
    this.quantity = null;
    this.variant = null;
    this.modifiers = null;
    this.plan = null;
  }

  /** The address of this page with what is entered, and no prices; undefined without figures or where links are off. */
  get link(): string | undefined {
    return this.#outlet.link();
  }

  /** Puts the link on the clipboard; false where there is none or the browser does not let the page. */
  copyLink(): Promise<boolean> {
    return this.#outlet.copyLink();
  }

  /** What each plan costs, in all and month by month, as a table; undefined without figures. */
  exportCsv(): string | undefined {
    return this.#outlet.csv();
  }

  /** Everything that was asked and answered; undefined without figures. */
  exportJson(): string | undefined {
    return this.#outlet.json();
  }

  /** The answer as plain text; undefined without figures. */
  exportText(): string | undefined {
    return this.#outlet.text();
  }

  /** Prints the answer on one page, without the rest of the page. */
  print(): void {
    this.#outlet.print();
  }

  /** What is entered. Setting it fills the form; before the price list is there, it is kept for then. */
  get scenario(): Scenario | undefined {
    return this.#stage.is === "ready" && this.#session !== undefined ? scenarioFrom(this.#session.form) : this.#given;
  }

  set scenario(scenario: Scenario | undefined) {
    this.#given = scenario;
    if (this.#stage.is !== "ready") return;
    this.#enter(this.#firstForm(this.#stage.list), this.#stage.list);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.#stage.is === "loading") this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#opening?.abort();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang" || name === "dir") this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    this.#readLanguage();
    if (!this.hasUpdated || changed.has("src") || changed.has("catalog")) this.#open();
    else if (STARTING.some((name) => changed.has(name))) this.#restart();
  }

  protected override updated(): void {
    const news = this.#news;
    this.#news = undefined;
    if (news !== undefined) this.dispatchEvent(news);
  }

  get #words(): Words {
    return this.#language.words;
  }

  get #formats(): Formats {
    return this.#language.formats;
  }

  protected override render(): TemplateResult {
    const { ready, direction, wordsLanguage } = this.#language;
    return html`<div class="calculator" dir=${direction ?? nothing} lang=${wordsLanguage ?? nothing}>
      ${ready ? this.#view() : this.#skeleton()}
    </div>`;
  }

  #view(): TemplateResult {
    const stage = this.#stage;
    switch (stage.is) {
      case "loading":
        return this.#skeleton(this.#words);
      case "without-source":
        return failed(this.#words.states.noSource, this.#words.states.noSourceHelp, this.#words);
      case "failed": {
        const { title, reason } = failureWords(stage.reason, this.#words);
        return failed(title, reason, this.#words, () => this.#retry());
      }
      case "refused":
        return refused(stage.problems, this.#words, this.#formats);
      case "ready":
        return this.#ready(stage.list);
    }
  }

  #skeleton(words?: Words): TemplateResult {
    return this.layout === "compact" ? compactSkeleton(words?.states.loading) : skeleton(words);
  }

  #ready(list: PriceList): TemplateResult {
    const context = this.#context(list);
    const session = this.#session;
    if (session === undefined) return heading(context);
    const report = this.#printing.on ? this.#report() : undefined;
    return html`<div class="on-screen">
        ${this.layout === "presentation" ? this.#presented(session, context) : this.#entered(session, context)}
      </div>
      ${this.#speaker.view()} ${this.#whyDialog(session, context)} ${report === undefined ? nothing : sheet(report)}`;
  }

  #whyDialog({ figures }: Session, context: Context): TemplateResult | typeof nothing {
    return figures === undefined ? nothing : this.#why.view(this.#answerContext(figures, context));
  }

  /** Entries and answers. */
  #entered(session: Session, context: Context): TemplateResult {
    const { list } = context;
    const form: FormContext = {
      ...context,
      form: session.form,
      refusals: session.problems.fields,
      edit: (entered) => this.#change({ ...entered, edited: true }, "entry", list),
      replace: (entered) => this.#change(entered, "preset", list),
    };
    if (this.layout === "compact") return this.#compact(session, form);
    const tools =
      session.figures === undefined
        ? nothing
        : toolsView({ ...context, ...this.#outlet.deeds(this.#sharing), stale: session.stale });
    return html`${heading(context, tools)} ${linkNews(this.#sharing, context)}
      ${this.sales ? deskView(this.#sheetsContext(context), () => this.#turn("presentation")) : nothing} ${presets(form)}
      <div class="body">${formPanel(form)} ${this.#answers(session, context)}</div>`;
  }

  /** The answers alone, to be looked at together. */
  #presented(session: Session, context: Context): TemplateResult {
    const leave = this.sales ? () => this.#turn(null) : undefined;
    const entries = session.figures === undefined ? [] : scenarioWords(session.figures.scenario, context);
    return html`${heading(context)} ${linkNews(this.#sharing, context)}
      ${presentation(this.#sheetsContext(context), entries, leave)}
      <div class="body">${this.#answers(session, context)}</div>`;
  }

  /** Takes another layout; the focus goes to the button that leads back. */
  async #turn(layout: "presentation" | null): Promise<void> {
    this.layout = layout;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(layout === null ? ".present" : ".presented-leave")?.focus();
  }

  #context(list: PriceList): Context {
    return { list, words: this.#words, formats: this.#formats };
  }

  #sheetsContext(context: Context): SheetsContext {
    return {
      ...context,
      desk: this.#desk,
      presenting: this.layout === "presentation",
      answering: ({ scenario, answer }) =>
        answer === null ? null : this.#answerContext({ scenario, answer }, context),
    };
  }

  /** What is passed on: the figures on the screen, and those of the scenarios beside them. */
  #report(): Report | undefined {
    const figures = this.#session?.figures;
    if (this.#stage.is !== "ready" || figures === undefined) return undefined;
    const { list } = this.#stage;
    const context = this.#context(list);
    const { sheets, customer, notes } = this.#desk;
    const open = openSheet(sheets);
    const named = (sheet: Sheet) => (sheets.all.length > 1 || sheet.name !== "" ? sheetName(sheet, context) : "");
    const shown = { name: open === undefined ? "" : named(open), figures: this.#answerContext(figures, context) };
    const all = sheets.all.flatMap((sheet) => {
      if (sheet === open) return [shown];
      const { scenario, answer } = sheet;
      return answer === null
        ? []
        : [{ name: named(sheet), figures: this.#answerContext({ scenario, answer }, context) }];
    });
    const link = this.#sharing.linkTo(figures.scenario, list.catalog);
    return { open: shown, all: all.length === 0 ? [shown] : all, customer, notes, link, day: today() };
  }

  #compact(session: Session, form: FormContext): TemplateResult {
    const answers = session.figures === undefined ? undefined : this.#answerContext(session.figures, form);
    return compact(this, form, answers, { stale: session.stale, problems: session.problems.others });
  }

  #answers(session: Session, context: Context): TemplateResult {
    const { others } = session.problems;
    if (session.figures === undefined) return problemList(this.#words.states.scenario, others, this.#words);
    const answered = this.#answerContext(session.figures, context);
    return answers(answered, { stale: session.stale, problems: others }, this.#insight.view(answered));
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
        this.requestUpdate();
      },
      choosable: this.choose,
      choose: (plan, event) => this.#choose(plan, figures.scenario, event),
    };
  }

  /** Starts anew with the price list that is set now. */
  #open(): void {
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    const list = this.#sourceList(opening.signal);
    this.#reach(list === undefined ? { is: "without-source" } : { is: "loading" });
    list?.then(
      async (opened) => {
        await this.#language.load();
        if (opening.signal.aborted) opened.release();
        else this.#start(opened);
      },
      (reason: unknown) => {
        if (!opening.signal.aborted) this.#fail(reason);
      },
    );
  }

  #sourceList(signal: AbortSignal): Promise<PriceList> | undefined {
    if (this.catalog !== undefined) return openPriceList(this.catalog);
    if (this.src === null || this.src === "") return undefined;
    return sharedPriceList(new URL(this.src, this.baseURI).href, signal);
  }

  #retry(): void {
    this.#open();
    this.requestUpdate();
  }

  /** Fills the form anew, for what the attributes say now. */
  #restart(): void {
    if (this.#stage.is !== "ready" || this.#given !== undefined) return;
    this.#enter(this.#firstForm(this.#stage.list), this.#stage.list);
  }

  #start(list: PriceList): void {
    this.#language.read();
    this.#reach({ is: "ready", list });
    const kept = this.#desk.begin(list, this.sales ? this.#keptUnder(list) : null);
    const linked = this.#sharing.take(list.catalog);
    if (linked !== undefined) this.#openLink(linked, list);
    else if (kept !== undefined) this.#lay(kept);
    else this.#enter(this.#firstForm(list), list);
  }

  /** The name under which the browser keeps the scenarios of a price list. */
  #keptUnder({ catalog }: PriceList): string {
    return `creditmix ${this.src === null ? catalog.product : new URL(this.src, this.baseURI).href}`;
  }

  /** Another link was opened while the page stayed. */
  #follow(): void {
    if (this.#stage.is !== "ready") return;
    const { list } = this.#stage;
    const linked = this.#sharing.take(list.catalog);
    if (linked !== undefined) this.#openLink(linked, list);
    this.requestUpdate();
  }

  /** Shows the scenario of a link; at a desk it lies beside what is there. */
  #openLink(scenario: Scenario, list: PriceList): void {
    if (this.sales) this.#desk.add(scenario);
    this.#enter(formFrom(scenario, list.catalog, list.offers, this.#formats), list);
  }

  /** Shows a sheet of the desk in the form. */
  #lay({ scenario, origin }: Sheet): void {
    if (this.#stage.is !== "ready") return;
    const { list } = this.#stage;
    this.#enter({ ...formFrom(scenario, list.catalog, list.offers, this.#formats), ...origin }, list);
  }

  #fail(reason: unknown): void {
    const stage = stageAfter(reason);
    this.#reach(stage);
    const problems = stage.is === "refused" ? stage.problems : [];
    this.#news = new CreditmixErrorEvent(stage.is === "refused" ? "catalog" : "fetch", String(reason), problems);
    this.requestUpdate();
  }

  #reach(stage: Stage): void {
    if (this.#stage.is === "ready") this.#stage.list.release();
    this.#stage = stage;
    this.#session = undefined;
    this.#speaker.hush();
    this.#insight.forget();
    this.#why.close();
  }

  #firstForm(list: PriceList): Form {
    if (this.#given !== undefined) return formFrom(this.#given, list.catalog, list.offers, this.#formats);
    if (this.layout === "compact") return compactForm(this, list, this.#formats);
    return firstForm(list.catalog, list.offers, this.#formats);
  }

  /** Takes entries that someone changed, and tells the page what was changed. */
  #change(form: Form, origin: CreditmixInputOrigin, list: PriceList): void {
    const before = this.#session === undefined ? {} : scenarioFrom(this.#session.form);
    this.#enter(form, list);
    const scenario = scenarioFrom(form);
    const changes = changesBetween(before, scenario, list.catalog);
    const news = new CreditmixInputEvent(origin, form.preset, changes, scenario);
    if (changes.length > 0) this.dispatchEvent(news);
  }

  /** Tells the page which plan was chosen; it may keep the browser from going to the plan's own page. */
  #choose(plan: EligiblePlan, scenario: Scenario, event: Event): void {
    const link = event.currentTarget;
    const url = link instanceof HTMLAnchorElement ? link.href : null;
    const news = new CreditmixChooseEvent(plan, url, scenario);
    if (!this.dispatchEvent(news)) event.preventDefault();
  }

  /** Takes new entries and asks for their figures. */
  #enter(form: Form, list: PriceList): void {
    const before = this.#session;
    const session = sessionFor(form, list, before?.figures, this.#words);
    this.#session = session;
    this.#desk.note(session);
    const { figures, refused, stale } = session;
    if (refused.length > 0) {
      this.#news = new CreditmixErrorEvent("scenario", this.#words.states.scenario, refused);
    } else if (figures !== undefined && !stale) {
      this.#news = new CreditmixChangeEvent(figures.scenario, figures.answer.comparison, figures.answer.advice);
      // The first sentence nobody asked for yet.
      if (before !== undefined) this.#speak(list);
    }
    this.requestUpdate();
  }

  /** Has the new sentence read aloud. */
  #speak(list: PriceList): void {
    this.#speaker.sayLater(() => {
      const figures = this.#session?.figures;
      if (figures === undefined) return "";
      const context = this.#answerContext(figures, { list, words: this.#words, formats: this.#formats });
      return plain(this.layout === "compact" ? compactSentence(this.plan, context) : sentence(context));
    });
  }

  /** What is typed was written in the language before, so it is written anew, and what is wrong with it said anew. */
  #readLanguage(): void {
    if (!this.#language.read() || this.#stage.is !== "ready" || this.#session === undefined) return;
    const { list } = this.#stage;
    const { preset, edited } = this.#session.form;
    const entered = formFrom(scenarioFrom(this.#session.form), list.catalog, list.offers, this.#formats);
    const form = { ...entered, preset, edited };
    this.#session = sessionFor(form, list, this.#session.figures, this.#words);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "creditmix-calculator": CreditmixCalculator;
  }
}
