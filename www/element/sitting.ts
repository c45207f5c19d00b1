import type { Catalog, EligiblePlan, Problem, Scenario } from "../core/index.js";
import { isTrap } from "../core/instance.js";
import type { CreditmixCalculator } from "./calculator.js";
import { compactForm } from "./compact/compact-form.js";
import type { Context } from "./context.js";
import {
  CreditmixChangeEvent,
  CreditmixChooseEvent,
  CreditmixErrorEvent,
  type CreditmixErrorReason,
  CreditmixInputEvent,
  type CreditmixInputOrigin,
} from "./events.js";
import { type Form, firstForm, formFrom, scenarioFrom } from "./form/form.js";
import { takeScenario } from "./form/outside.js";
import type { Language } from "./language.js";
import { type LongKind, LongQuestions } from "./long/long-questions.js";
import { whenNear } from "./nearness.js";
import { openPriceList, type PriceList } from "./price-list/open.js";
import { sharedPriceList } from "./price-list/shared.js";
import type { Desk } from "./sales/desk.js";
import { changesBetween } from "./sales/entries.js";
import type { Sheet } from "./sales/sheets.js";
import { type Session, sessionFor } from "./session.js";
import type { Sharing } from "./share/sharing.js";
import { type Stage, stageAfter } from "./stage.js";

/** What a sitting needs around it. */
export interface Surroundings {
  readonly language: Language;
  readonly sharing: Sharing;
  /** Takes what the page is told once it is on the screen. */
  tell(news: CreditmixChangeEvent | CreditmixErrorEvent): void;
  /** Has the new sentence read aloud. */
  speak(): void;
  /** Tells what nobody expected. */
  crashed(reason: unknown): void;
  /** Another price list, or none: what is open for the last one closes. */
  rest(): void;
  /** Fetches the script of the desk, which then takes its seat. */
  fetchDesk(): Promise<unknown>;
  /** Fetches the script that passes figures on. */
  fetchOutlet(): Promise<unknown>;
}

/** Where a price list comes from: its address, or the object itself. */
type Source = string | Catalog;

/** What was entered with a price list that was given back, to go on with where it is opened again. */
interface Kept extends Pick<Form, "preset" | "edited"> {
  readonly source: Source | undefined;
  readonly scenario: Scenario;
}

/** A reader in front of a price list: how far its opening has come, what is entered, and what the page is told of it. */
export class Sitting {
  stage: Stage = { is: "loading" };
  session: Session | undefined;
  /** Why another price list, the same anew, or figures of the entries did not come, while the last figures stay. */
  trouble: Stage | undefined;
  /** The scenarios side by side, where the page has a desk. */
  desk: Desk | undefined;

  /** What takes too long for the page's own thread. */
  readonly long: LongQuestions;

  /** The element has not yet come near what is seen, and fetches nothing. */
  away = false;

  readonly #host: CreditmixCalculator;
  readonly #around: Surroundings;
  #given: Scenario | undefined;
  #kept: Kept | undefined;
  /** Where the list that is ready comes from. */
  #source: Source | undefined;
  #left = false;
  #opening: AbortController | undefined;

  constructor(host: CreditmixCalculator, around: Surroundings) {
    this.#host = host;
    this.#around = around;
    this.long = new LongQuestions(
      () => this.#goOn(),
      (kind, reason) => this.#breakOff(kind, reason),
    );
  }

  /** What the parts of the screen write with; undefined until there is a price list. */
  get context(): Context | undefined {
    if (this.stage.is !== "ready") return undefined;
    const { words, formats } = this.#around.language;
    return { list: this.stage.list, words, formats };
  }

  get scenario(): Scenario | undefined {
    const entered = this.session === undefined ? undefined : scenarioFrom(this.session.form);
    return entered ?? this.#kept?.scenario ?? this.#given;
  }

  set scenario(scenario: Scenario | undefined) {
    const given = scenario ?? undefined;
    if (this.stage.is === "ready") {
      const { list } = this.stage;
      this.#attempt(() => this.#give(given, list));
    } else {
      this.#given = given;
      this.#kept = this.#kept && given && { ...this.#kept, scenario: given, preset: null };
    }
  }

  /** Starts anew with the price list that is set now. What is on the screen stays until the new one is there. */
  open(): void {
    if (this.#left) return;
    this.#opening?.abort();
    const opening = new AbortController();
    this.#opening = opening;
    this.away = this.#host.loading === "lazy";
    this.trouble = undefined;
    if (!this.#hasSource) this.#reach({ is: "without-source" });
    else if (this.stage.is !== "ready") this.#reach({ is: "loading" });
    if (this.#hasSource) void this.#openSource(opening.signal);
  }

  /** The element has left the page, and the list's memory is given back. What is entered stays. */
  leave(): void {
    this.#left = true;
    this.#opening?.abort();
    this.#keep();
    this.trouble = undefined;
    this.#reach({ is: "loading" });
  }

  /** The element is on a page again; where it had left one, it fetches the prices of today. */
  arrive(): void {
    if (!this.#left) return;
    this.#left = false;
    this.open();
    this.#host.requestUpdate();
  }

  retry(): void {
    const { stage, session } = this;
    if (stage.is === "ready" && this.trouble?.is === "crashed" && session !== undefined) {
      this.#attempt(() => this.#enter(session.form, stage.list));
    } else {
      this.open();
    }
    this.#host.requestUpdate();
  }

  /** Gives up what is being worked out; the figures of before stay. */
  stopWork(): void {
    this.long.cancel("answer");
    if (this.session !== undefined) this.session = { ...this.session, work: "stopped" };
    this.#host.requestUpdate();
  }

  /** Works out what was given up. */
  resumeWork(): void {
    const { stage, session } = this;
    if (stage.is === "ready" && session !== undefined) this.#attempt(() => this.#enter(session.form, stage.list));
  }

  /** Fills the form anew, for what the attributes say now. */
  restart(): void {
    if (this.stage.is !== "ready" || this.#given !== undefined) return;
    const { list } = this.stage;
    this.#attempt(() => this.#enterFirst(list));
  }

  /** The page wants a desk, or no longer. */
  furnish(): void {
    if (this.stage.is === "ready" && this.#wantsDesk) void this.#around.fetchDesk();
  }

  /** Takes a desk that has come. */
  seat(desk: Desk): void {
    this.desk = desk;
    if (this.stage.is !== "ready") return;
    const kept = desk.begin(this.stage.list, this.#keptUnder(this.stage.list));
    if (kept !== undefined && this.session?.form.edited !== true) this.lay(kept);
    else if (this.session !== undefined) desk.note(this.session);
  }

  /** Another link was opened while the page stayed. */
  follow(): void {
    if (this.stage.is !== "ready") return;
    const { list } = this.stage;
    this.#attempt(() => {
      const linked = this.#around.sharing.take(list.catalog);
      if (linked !== undefined) this.#openLink(linked, list);
    });
    this.#host.requestUpdate();
  }

  /** Shows a sheet of the desk in the form; false where the price list has no longer what it says. */
  lay({ scenario, origin }: Sheet): boolean {
    if (this.stage.is !== "ready") return false;
    const { list } = this.stage;
    return this.#attempt(() => this.#take(scenario, list, origin)) === true;
  }

  /** Whether a scenario from outside can be shown, with all that it says. */
  takes(scenario: Scenario, list: PriceList): boolean {
    return "form" in takeScenario(scenario, list, this.#around.language.formats);
  }

  /** Takes entries that someone changed, and tells the page what was changed. */
  change(form: Form, origin: CreditmixInputOrigin, list: PriceList): void {
    const before = this.session === undefined ? {} : scenarioFrom(this.session.form);
    this.#attempt(() => this.#enter(form, list));
    const scenario = scenarioFrom(form);
    const changes = changesBetween(before, scenario, list.catalog);
    const news = new CreditmixInputEvent(origin, form.preset, changes, scenario);
    if (changes.length > 0) this.#host.dispatchEvent(news);
    // Who enters something may want to pass it on, and paper does not wait.
    void this.#around.fetchOutlet();
  }

  /** Tells the page which plan was chosen; it may keep the browser from going to the plan's own page. */
  choose(plan: EligiblePlan, scenario: Scenario, event: Event): void {
    const link = event.currentTarget;
    const url = link instanceof HTMLAnchorElement ? link.href : null;
    const news = new CreditmixChooseEvent(plan, url, scenario);
    if (!this.#host.dispatchEvent(news)) event.preventDefault();
  }

  /** What is typed was written in the language before, so it is written anew, and what is wrong with it said anew. */
  rewrite(): void {
    if (this.stage.is !== "ready" || this.session === undefined) return;
    const { list } = this.stage;
    const { preset, edited } = this.session.form;
    const form = { ...this.#formFrom(scenarioFrom(this.session.form), list), preset, edited };
    this.session = sessionFor(form, list, this.session.figures, this.#around.language.words, this.long);
  }

  get #wantsDesk(): boolean {
    return this.#host.sales || this.#host.layout === "presentation";
  }

  get #hasSource(): boolean {
    return this.#host.catalog !== undefined || !!this.#host.src;
  }

  async #openSource(signal: AbortSignal): Promise<void> {
    try {
      const { catalog, src, baseURI } = this.#host;
      const source = catalog ?? new URL(src ?? "", baseURI).href;
      const list = await this.#listOf(source, signal);
      await Promise.all([this.#around.language.load(), this.#wantsDesk ? this.#around.fetchDesk() : undefined]);
      if (signal.aborted) list.release();
      else this.#tryStart(list, source);
    } catch (reason) {
      if (!signal.aborted) this.#fail(reason);
    }
  }

  /** At once, or when the element comes near. */
  async #listOf(source: Source, signal: AbortSignal): Promise<PriceList> {
    if (this.away) {
      await whenNear(this.#host, signal);
      this.away = false;
      this.#host.requestUpdate();
    }
    return typeof source === "string" ? sharedPriceList(source, signal, this.#host) : openPriceList(source);
  }

  /** What nobody expects still has words, an event and a way to try again: nobody is to wait before a blank page. */
  #tryStart(list: PriceList, source: Source): void {
    try {
      this.#start(list, source);
      this.#kept = undefined;
    } catch (reason) {
      this.#reach({ is: "loading" });
      this.#fail(reason, "broken");
    }
  }

  /** Does what may break the core; where it does, what is entered stays, with the figures of before, and it can be tried again. */
  #attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (reason) {
      this.#crash(reason);
      return undefined;
    }
  }

  #crash(reason: unknown): void {
    this.trouble = { is: "crashed", reason };
    if (this.session !== undefined) this.session = { ...this.session, work: undefined };
    this.#around.crashed(reason);
    this.#host.requestUpdate();
  }

  /** What takes long did not come. */
  #breakOff(kind: LongKind, reason: unknown): void {
    if (kind === "answer") {
      this.long.cancel(kind);
      this.#crash(reason);
    } else {
      this.#around.crashed(reason);
      this.#host.requestUpdate();
    }
  }

  /** What took long has been found. */
  #goOn(): void {
    const { stage, session } = this;
    if (stage.is === "ready" && session?.work === "under way")
      this.#attempt(() => this.#enter(session.form, stage.list));
    this.#host.requestUpdate();
  }

  #start(list: PriceList, source: Source): void {
    this.#around.language.read();
    this.#reach({ is: "ready", list });
    this.#source = source;
    const kept = this.#kept?.source === source ? this.#kept : undefined;
    const renewed = kept !== undefined && this.desk?.renew(list) === true;
    const laid = renewed ? undefined : this.desk?.begin(list, this.#keptUnder(list));
    const linked = this.#around.sharing.take(list.catalog);
    if (linked !== undefined) this.#openLink(linked, list);
    if (this.session === undefined && kept !== undefined) this.#takeKept(kept, list);
    if (this.session === undefined && laid !== undefined) this.lay(laid);
    if (this.session === undefined) this.#enterFirst(list);
  }

  /** Keeps what is entered, for when the same list is opened again. */
  #keep(): void {
    if (this.session === undefined) return;
    const { preset, edited } = this.session.form;
    this.#kept = { source: this.#source, scenario: scenarioFrom(this.session.form), preset, edited };
  }

  /** Goes on with what was kept; what is entered from a preset that nobody changed is the preset of today. */
  #takeKept({ scenario, preset, edited }: Kept, list: PriceList): void {
    const same = edited ? undefined : list.catalog.presets?.find(({ id }) => id === preset);
    this.#take(same?.scenario ?? scenario, list, { preset, edited });
  }

  /** The name under which the browser keeps the scenarios of a price list; null where the page keeps none. */
  #keptUnder({ catalog }: PriceList): string | null {
    const { src, baseURI, sales } = this.#host;
    if (!sales) return null;
    return `creditmix ${src === null ? catalog.product : new URL(src, baseURI).href}`;
  }

  /** Shows the scenario of a link; at a desk it lies beside what is there. Of one that is refused nothing is shown. */
  #openLink(scenario: Scenario, list: PriceList): void {
    const taken = takeScenario(scenario, list, this.#around.language.formats);
    if ("problems" in taken) {
      this.#around.sharing.refuse(taken.problems);
      this.#tellRefused(taken.problems);
      return;
    }
    if (this.#host.sales) this.desk?.add(scenario);
    this.#enter(taken.form, list);
  }

  /** Takes what the page sets, or leaves what is there. */
  #give(scenario: Scenario | undefined, list: PriceList): void {
    if (scenario !== undefined && !this.#take(scenario, list)) return;
    this.#given = scenario;
    if (scenario === undefined) this.#enterFirst(list);
  }

  /** Takes a scenario from outside; where it is refused that is said, what is there stays, and the answer is false. */
  #take(scenario: Scenario, list: PriceList, origin: Partial<Form> = {}): boolean {
    const taken = takeScenario(scenario, list, this.#around.language.formats);
    if ("form" in taken) this.#enter({ ...taken.form, ...origin }, list);
    else this.#refuse(taken.problems, list);
    return "form" in taken;
  }

  #refuse(refused: readonly Problem[], list: PriceList): void {
    if (this.session === undefined) this.#enter(this.#firstForm(list), list);
    if (this.session === undefined) return;
    this.session = { ...this.session, stale: true, problems: { fields: new Map(), others: refused }, refused };
    this.#tellRefused(refused);
    this.#host.requestUpdate();
  }

  #tellRefused(problems: readonly Problem[]): void {
    this.#around.tell(new CreditmixErrorEvent("scenario", this.#around.language.words.states.scenario, problems));
  }

  /** Figures that are on the screen stay there: they are right for the price list that they name. */
  #fail(reason: unknown, kind: CreditmixErrorReason = isTrap(reason) ? "broken" : "fetch"): void {
    const stage = stageAfter(reason);
    if (this.stage.is === "ready") this.trouble = stage;
    else this.#reach(stage);
    const problems = stage.is === "refused" ? stage.problems : [];
    this.#around.tell(new CreditmixErrorEvent(stage.is === "refused" ? "catalog" : kind, String(reason), problems));
    this.#host.requestUpdate();
  }

  #reach(stage: Stage): void {
    if (this.stage.is === "ready") this.stage.list.release();
    this.long.end();
    this.stage = stage;
    this.session = undefined;
    this.#around.rest();
  }

  #formFrom(scenario: Scenario, list: PriceList): Form {
    return formFrom(scenario, list.catalog, list.offers, this.#around.language.formats);
  }

  /** Enters what the page has set, or else what a calculator starts with. */
  #enterFirst(list: PriceList): void {
    const given = this.#given;
    this.#given = undefined;
    if (given === undefined) this.#enter(this.#firstForm(list), list);
    else this.#give(given, list);
  }

  #firstForm(list: PriceList): Form {
    const { formats } = this.#around.language;
    if (this.#host.layout === "compact") return compactForm(this.#host, list, formats);
    return firstForm(list.catalog, list.offers, formats);
  }

  /** Takes new entries and asks for their figures. */
  #enter(form: Form, list: PriceList): void {
    const { words } = this.#around.language;
    const before = this.session;
    // Should the core break, the entries are there all the same.
    if (before !== undefined) this.session = { ...before, form, stale: true };
    const session = sessionFor(form, list, before?.figures, words, this.long);
    this.session = session;
    if (this.trouble?.is === "crashed") this.trouble = undefined;
    this.desk?.note(session);
    const { figures, refused, stale } = session;
    if (refused.length > 0) {
      this.#tellRefused(refused);
    } else if (figures !== undefined && !stale) {
      this.#around.tell(new CreditmixChangeEvent(figures.scenario, figures.answer.comparison, figures.answer.advice));
      // The first sentence nobody asked for yet.
      if (before !== undefined) this.#around.speak();
    }
    this.#host.requestUpdate();
  }
}
