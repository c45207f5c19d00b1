import { isServer, LitElement, type PropertyValues, type TemplateResult } from "lit";
import type { Catalog, Scenario } from "../core/index.js";
import { answersStyles } from "./answers/answers.js";
import { compactStyles } from "./compact/compact.js";
import { directionStyles } from "./direction.js";
import { toolsStyles } from "./export/tools-view.js";
import { formStyles } from "./form/form-panel.js";
import { headingStyles } from "./heading.js";
import { insightStyles } from "./insight/insight.js";
import { layout } from "./layout.js";
import { pause } from "./pause.js";
import { Screen } from "./screen.js";
import { linkNewsStyles } from "./share/news.js";
import { stateStyles } from "./states/failed.js";
import { problemListStyles } from "./states/problem-list.js";
import { skeletonStyles } from "./states/skeleton.js";
import { troubleStyles } from "./states/stage-view.js";
import { theme } from "./theme.js";

/** The properties that say with what the compact layout starts. */
const STARTING = ["action", "quantity", "variant", "modifiers"] as const;
const COMPACT = "compact";

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
 * @attr {"lazy" | "eager"} loading - `lazy` fetches nothing, neither price list nor WebAssembly, before the element comes near the
 *   part of the page that is seen; by default at once.
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
 * @csspart answers - The answers: `headline` with the `sentence` (with `stale` where the figures are of other entries, or `work` while those take long), `cards`, `unavailable`.
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
 * @csspart trouble - Above figures that stay: why those of another price list did not come.
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
    loading: { type: String },
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
    troubleStyles,
    toolsStyles,
    linkNewsStyles,
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

  /** `lazy` fetches nothing before the element comes near the part of the page that is seen. */
  declare loading: string | null;

  readonly #screen = new Screen(this);
  #hasFigures = false;

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
    this.loading = null;
  }

  /** The address of this page with what is entered, and no prices; undefined without figures or where links are off. */
  get link(): string | undefined {
    return this.#screen.link;
  }

  /** Puts the link on the clipboard; false where there is none or the browser does not let the page. */
  async copyLink(): Promise<boolean> {
    return (await this.#screen.outlet()).copyLink();
  }

  /** What each plan costs, in all and month by month, as a table; undefined without figures. */
  async exportCsv(): Promise<string | undefined> {
    return (await this.#screen.outlet()).csv();
  }

  /** Everything that was asked and answered; undefined without figures. */
  async exportJson(): Promise<string | undefined> {
    return (await this.#screen.outlet()).json();
  }

  /** The answer as plain text; undefined without figures. */
  async exportText(): Promise<string | undefined> {
    return (await this.#screen.outlet()).text();
  }

  /** Prints the answer on one page, without the rest of the page. */
  async print(): Promise<void> {
    (await this.#screen.outlet()).print();
  }

  /** What is entered. Setting it fills the form; before the price list is there, it is kept for then. */
  get scenario(): Scenario | undefined {
    return this.#screen.sitting.scenario;
  }

  set scenario(scenario: Scenario | undefined) {
    this.#screen.sitting.scenario = scenario;
  }

  /**
   * Puts on the screen at once what is to be there; the browser takes a page to paper as it is.
   * @internal
   */
  flush(): void {
    this.performUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#screen.sitting.arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#leave();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang" || name === "dir") this.requestUpdate();
  }

  /** An element that is only moved is there again once the task that moves it has ended. */
  async #leave(): Promise<void> {
    await pause();
    if (!this.isConnected) this.#screen.sitting.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (isServer) return;
    const { language, sitting } = this.#screen;
    const another = !this.hasUpdated || changed.has("src") || changed.has("catalog");
    if (another) sitting.open();
    if (!sitting.away && language.read()) sitting.rewrite();
    if (!another && this.#startsOtherwise(changed)) sitting.restart();
    if (changed.has("sales") || changed.has("layout")) sitting.furnish();
  }

  /** The other layouts show what is entered, in one form or in none. */
  #startsOtherwise(changed: PropertyValues<this>): boolean {
    const wasCompact = changed.has("layout") ? changed.get("layout") === COMPACT : this.layout === COMPACT;
    if (this.layout !== COMPACT) return wasCompact;
    return !wasCompact || STARTING.some((name) => changed.has(name));
  }

  /** The first figures are drawn in a piece of work of its own: with the working out, it keeps a phone from answering for 150 ms. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#screen.sitting.session !== undefined && !this.#hasFigures) await pause();
    super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues<this>): void {
    this.#screen.draw(() => super.update(changed));
  }

  protected override updated(): void {
    this.#hasFigures = this.#screen.sitting.session !== undefined;
    this.#screen.told();
  }

  protected override render(): TemplateResult {
    return this.#screen.view();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "creditmix-calculator": CreditmixCalculator;
  }
}
