import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Catalog, Problem, Scenario } from "../../core/index.js";
import { type LinkContent, type LinkProblem, linkCode, readLink } from "./link-code.js";
import { addressWith, codeAt, placeOf } from "./place.js";

/** What the page's address said that a reader has to know. */
export type LinkNews = LinkProblem | LinkRefused | LinkTaken;

/** A link whose entries the core refuses. */
export interface LinkRefused {
  readonly is: "refused";
  readonly problems: readonly Problem[];
}

/** A link whose entries are taken, though not as they were on the page where it was made. */
export interface LinkTaken {
  readonly is: "taken";
  /** Of the price list then, where it has changed since. */
  readonly madeOn: LinkContent["madeOn"];
  /** Whether it has discounts, which count only where the page itself grants some. */
  readonly withoutDiscounts: boolean;
}

/** Makes links to the entries, and takes the one that the page was opened with. */
export class Sharing implements ReactiveController {
  news: LinkNews | null = null;

  readonly #host: ReactiveControllerHost;
  /** The attribute that says where links stand. */
  readonly #attribute: () => string | null;
  /** Whether discounts of a link count: anybody can write one that has them. */
  readonly #grantsDiscounts: () => boolean;
  /** Another link was opened while the page stayed. */
  readonly #arrived: () => void;
  /** What the address carried when it was last looked at. */
  #seen: string | undefined;

  constructor(
    host: ReactiveControllerHost,
    attribute: () => string | null,
    grantsDiscounts: () => boolean,
    arrived: () => void,
  ) {
    this.#host = host;
    this.#attribute = attribute;
    this.#grantsDiscounts = grantsDiscounts;
    this.#arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("hashchange", this.#follow);
  }

  hostDisconnected(): void {
    removeEventListener("hashchange", this.#follow);
  }

  get on(): boolean {
    return placeOf(this.#attribute()) !== null;
  }

  /** The address of this page with a scenario; undefined where links are off. */
  linkTo(scenario: Scenario, catalog: Catalog): string | undefined {
    const place = placeOf(this.#attribute());
    return place === null ? undefined : addressWith(location.href, place, linkCode(scenario, catalog));
  }

  /** The scenario that the page's address carries. It is taken once: what is entered afterwards goes first. */
  take(catalog: Catalog): Scenario | undefined {
    const code = this.#arrivedCode;
    if (code === undefined) return undefined;
    this.#seen = code;
    const content = readLink(code, catalog);
    if ("is" in content) {
      this.news = content;
      return undefined;
    }
    const { madeOn, scenario } = content;
    const { discounts, ...others } = scenario;
    const withoutDiscounts = discounts !== undefined && !this.#grantsDiscounts();
    this.news = madeOn === null && !withoutDiscounts ? null : { is: "taken", madeOn, withoutDiscounts };
    return withoutDiscounts ? others : scenario;
  }

  /** Says of the link that was taken last that it is refused after all. */
  refuse(problems: readonly Problem[]): void {
    this.news = { is: "refused", problems };
  }

  dismiss(): void {
    this.news = null;
    this.#host.requestUpdate();
  }

  /** What the address carries, where that was not taken yet. With another anchor, or back from one, it is the same link. */
  get #arrivedCode(): string | undefined {
    const place = placeOf(this.#attribute());
    const code = place === null ? undefined : codeAt(location.href, place);
    return code === this.#seen ? undefined : code;
  }

  readonly #follow = () => {
    if (this.#arrivedCode === undefined) return;
    this.news = null;
    this.#arrived();
  };
}
