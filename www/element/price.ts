import { css, html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { isTrap } from "../core/instance.js";
import { isCatalogError } from "../core/problems.js";
import type { Context } from "./context.js";
import { CreditmixErrorEvent } from "./events.js";
import { Language } from "./language.js";
import { LongQuestions } from "./long/long-questions.js";
import { whenNear } from "./nearness.js";
import { pause } from "./pause.js";
import { scenarioOf } from "./price/asked.js";
import { CreditmixPriceEvent } from "./price/price-event.js";
import { type Told, type ToldAmount, tell } from "./price/told.js";
import type { PriceList } from "./price-list/open.js";
import { sharedPriceList } from "./price-list/shared.js";
import { failureWords } from "./stage.js";
import { problemCount } from "./states/problem-count.js";

/** How far a price has come. */
type Stage =
  | { readonly is: "waiting" }
  | { readonly is: "failed"; readonly reason: unknown }
  | { readonly is: "ready"; readonly list: PriceList };

/**
 * Writes one amount into a sentence: what a plan of a price list costs for one kind of use, computed from the same list as
 * everything else, so that the text of a documentation page never falls behind it.
 *
 * ```html
 * On Team, 200 agent runs cost
 * <creditmix-price catalog="catalog.json" action="agent-run" quantity="200" plan="team">about $90</creditmix-price> a month.
 * ```
 *
 * What stands between the tags is shown until the amount is known, and where there is no JavaScript; with nothing there, an
 * empty space is. It has the font and colour of the text around it. A plan that does not serve everything says so behind the
 * amount. Where there is no amount, that stands there as plain text, with the reason as its title.
 *
 * A page that keeps room for the amount, so that not even the words behind it move, does so itself, which holds before the
 * script has come, too: `creditmix-price { display: inline-block; min-inline-size: 8ch; }`.
 *
 * All elements of a page share one WebAssembly, and those with the same price list fetch it once.
 *
 * @element creditmix-price
 * @attr {string} catalog - Address of the price list, a JSON file.
 * @attr {string} action - Id of what is done. Without it nothing is used, and the amount is the plan's own price.
 * @attr {string} quantity - How often it is done, as a decimal number; by default once.
 * @attr {"month" | "day" | "seat"} per - What the quantity is counted by: `month`, `day` of use, or `seat` a month; by default `month`.
 * @attr {string} variant - Id of the action's variant; by default its first.
 * @attr {string} each - How large each single one is, of an action that is charged by that.
 * @attr {string} modifiers - Ids of the action's modifiers, with spaces between them.
 * @attr {string} plan - Id of the plan; by default the best one.
 * @attr {string} seats - How many seats; by default 1.
 * @attr {string} months - Over how many months the cost is looked at; by default 12.
 * @attr {"monthly" | "annual"} billing - How the plan is billed; by default `monthly`.
 * @attr {string} currency - ISO 4217 code of a currency that the price list has; by default its own.
 * @attr {"month" | "total"} amount - What is written: the cost a `month`, on average over the months, or their `total`; by default `month`.
 * @attr {"lazy" | "eager"} loading - `lazy` fetches nothing before the element comes near the part of the page that is seen; by
 *   default at once.
 * @attr {string} lang - The language of the amount and of what is said, such as `de`; by default that of the page.
 * @attr {"ltr" | "rtl"} dir - The direction; by default that of the page.
 * @slot - Shown until the amount is known.
 * @fires {CreditmixPriceEvent} creditmix-price - A new amount is written: `scenario`, `comparison`, `plan`, `amount`.
 * @fires {CreditmixErrorEvent} creditmix-error - There is no amount: `reason`, `message`, `problems`.
 * @csspart amount - The amount.
 * @csspart partly - What stands behind the amount of a plan that does not serve everything.
 * @csspart none - What stands in place of an amount that cannot be had.
 * @csspart room - The empty space while the amount is on its way and nothing stands between the tags.
 */
export class CreditmixPrice extends LitElement {
  static override properties = {
    catalog: { type: String },
    action: { type: String },
    quantity: { type: String },
    per: { type: String },
    variant: { type: String },
    each: { type: String },
    modifiers: { type: String },
    plan: { type: String },
    seats: { type: String },
    months: { type: String },
    billing: { type: String },
    currency: { type: String },
    amount: { type: String },
    loading: { type: String },
  };

  static override styles = css`
    :host {
      unicode-bidi: isolate;
    }

    :host([hidden]) {
      display: none;
    }

    .amount,
    .room {
      display: inline-block;
      white-space: nowrap;
    }

    .amount {
      font-variant-numeric: tabular-nums;
    }

    .room {
      inline-size: 6ch;
      border-radius: 2px;
      background: color-mix(in srgb, currentcolor 12%, transparent);
    }

    .none {
      text-decoration: underline dotted;
      text-underline-offset: 3px;
      cursor: help;
    }
  `;

  static override get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: Lit gives the attributes of the class that it is asked on.
    return [...super.observedAttributes, "lang", "dir"];
  }

  /** Address of the price list. */
  declare catalog: string | null;
  /** Id of what is done. */
  declare action: string | null;
  /** How often it is done. */
  declare quantity: string | null;
  /** What the quantity is counted by. */
  declare per: string | null;
  /** Id of the action's variant. */
  declare variant: string | null;
  /** How large each single one is, of an action that is charged by that. */
  declare each: string | null;

  /** Ids of the action's modifiers, with spaces between them. */
  declare modifiers: string | null;
  /** Id of the plan. */
  declare plan: string | null;
  /** How many seats. */
  declare seats: string | null;
  /** Over how many months. */
  declare months: string | null;
  /** How the plan is billed. */
  declare billing: string | null;
  /** The currency's code. */
  declare currency: string | null;
  /** What is written: `month` or `total`. */
  declare amount: string | null;
  /** `lazy` fetches nothing before the element comes near the part of the page that is seen. */
  declare loading: string | null;

  #stage: Stage = { is: "waiting" };
  #told: Told | undefined;
  /** What the core broke at, when it was last asked. */
  #broken: unknown;
  /** It has not yet come near what is seen, and fetches nothing. */
  #away = false;
  #opening: AbortController | undefined;
  #news: CreditmixPriceEvent | CreditmixErrorEvent | undefined;
  readonly #language = new Language(this);
  readonly #long = new LongQuestions(
    () => {
      this.#tell();
      this.requestUpdate();
    },
    (_, reason) => this.#break(reason),
  );

  constructor() {
    super();
    this.catalog = null;
    this.action = null;
    this.quantity = null;
    this.per = null;
    this.variant = null;
    this.each = null;
    this.modifiers = null;
    this.plan = null;
    this.seats = null;
    this.months = null;
    this.billing = null;
    this.currency = null;
    this.amount = null;
    this.loading = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated && this.#opening === undefined) this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#leave();
  }

  /** An element that is only moved is there again once the task that moves it has ended. */
  async #leave(): Promise<void> {
    await pause();
    if (!this.isConnected) this.#close();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang" || name === "dir") this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    const another = !this.hasUpdated || changed.has("catalog");
    if (another) this.#open();
    const otherLanguage = !this.#away && this.#language.read();
    if (another) return;
    if (changed.size > 0 || otherLanguage) this.#tell();
  }

  protected override updated(): void {
    const news = this.#news;
    this.#news = undefined;
    if (news !== undefined) this.dispatchEvent(news);
  }

  protected override render(): TemplateResult {
    const { words, ready, wordsLanguage } = this.#language;
    if (!ready) return this.#room();
    if (!this.catalog) return this.#none(words.inlinePrice.noCatalog);
    if (this.#stage.is === "failed") return this.#none(this.#failureWords(this.#stage.reason));
    if (this.#broken !== undefined) return this.#none(`${words.states.crashed} ${this.#broken}`);
    if (this.#told === undefined) return this.#room();
    if (this.#told.is === "nothing") return this.#none(this.#told.why);
    return html`${this.#amount(this.#told)}${this.#partly(this.#told, wordsLanguage)}`;
  }

  #room(): TemplateResult {
    return html`<slot><span class="room" part="room">\u00a0</span></slot>`;
  }

  #amount({ amount, comparison }: ToldAmount): TemplateResult {
    const text = this.#language.formats.money(amount, comparison.currency);
    return html`<span class="amount" part="amount">${text}</span>`;
  }

  #partly({ plan }: ToldAmount, lang: string | undefined): TemplateResult | typeof nothing {
    if (plan.served_share === "1") return nothing;
    const { words, formats } = this.#language;
    const text = words.inlinePrice.partly(formats.percent(plan.served_share));
    return html` <span class="partly" part="partly" lang=${lang ?? nothing}>${text}</span>`;
  }

  #none(why: string): TemplateResult {
    const { words, wordsLanguage } = this.#language;
    return html`<span class="none" part="none" lang=${wordsLanguage ?? nothing} title=${why}>${words.inlinePrice.none}</span>`;
  }

  #failureWords(failure: unknown): string {
    const { words, formats } = this.#language;
    if (isCatalogError(failure)) {
      const count = problemCount(failure.errors);
      return words.states.refused(formats.number(count), formats.plural(count));
    }
    const { title, reason } = failureWords(failure, words);
    return `${title} ${reason}`;
  }

  /** Starts anew with the price list that is set now. */
  #open(): void {
    this.#close();
    if (!this.catalog) return;
    const opening = new AbortController();
    this.#opening = opening;
    this.#away = this.loading === "lazy";
    this.#openList(this.catalog, opening.signal).then(
      (list) => {
        if (opening.signal.aborted) list.release();
        else this.#start(list);
      },
      (reason: unknown) => {
        if (!opening.signal.aborted) this.#fail(reason);
      },
    );
  }

  async #openList(catalog: string, signal: AbortSignal): Promise<PriceList> {
    if (this.#away) {
      await whenNear(this, signal);
      this.#away = false;
      this.requestUpdate();
    }
    const url = new URL(catalog, this.baseURI).href;
    const [list] = await Promise.all([sharedPriceList(url, signal, this), this.#language.load()]);
    return list;
  }

  #start(list: PriceList): void {
    this.#stage = { is: "ready", list };
    this.#language.read();
    this.#tell();
    this.requestUpdate();
  }

  #fail(reason: unknown): void {
    this.#stage = { is: "failed", reason };
    const [kind, problems] = isCatalogError(reason)
      ? (["catalog", reason.errors] as const)
      : ([isTrap(reason) ? "broken" : "fetch", []] as const);
    this.#news = new CreditmixErrorEvent(kind, String(reason), problems);
    this.requestUpdate();
  }

  #close(): void {
    this.#opening?.abort();
    this.#opening = undefined;
    if (this.#stage.is === "ready") this.#stage.list.release();
    this.#long.end();
    this.#stage = { is: "waiting" };
    this.#told = undefined;
    this.#broken = undefined;
  }

  /** Undefined where the core breaks, which is told; another attribute is another try. */
  #attempt(context: Context): Told | undefined {
    try {
      return tell(scenarioOf(this), this, context, this.#long);
    } catch (reason) {
      this.#break(reason);
      return undefined;
    }
  }

  #break(reason: unknown): void {
    this.#long.cancel("answer");
    this.#broken = reason;
    this.#news = new CreditmixErrorEvent("broken", String(reason), []);
    this.requestUpdate();
  }

  /** Asks for the amount of what the attributes say now. */
  #tell(): void {
    if (this.#stage.is !== "ready") return;
    this.#broken = undefined;
    const { words, formats } = this.#language;
    const told = this.#attempt({ list: this.#stage.list, words, formats });
    this.#told = told;
    if (told === undefined) return;
    this.#news =
      told.is === "amount"
        ? new CreditmixPriceEvent(told.scenario, told.comparison, told.plan, told.amount)
        : new CreditmixErrorEvent("scenario", told.why, told.problems);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "creditmix-price": CreditmixPrice;
  }
}
